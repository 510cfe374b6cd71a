import type { MenuItemConstructorOptions } from 'electron';

import type { Language } from '../../../shared/model/index.ts';
import { windowText, type WindowTextKey } from '../../../shared/texts/index.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;
type Item = readonly [Role, WindowTextKey] | '-';

export const itemsIn = (language: Language, items: readonly Item[]): MenuItemConstructorOptions[] =>
  items.map((item) => {
    if (item === '-') return { type: 'separator' };
    const [role, key] = item;
    return { role, label: windowText(language, key) };
  });

const ofMac: readonly Item[] = [
  ['about', 'menu.about'],
  '-',
  ['hide', 'menu.hide'],
  ['hideOthers', 'menu.hide-others'],
  ['unhide', 'menu.unhide'],
  '-',
];
const edit: readonly Item[] = [
  ['undo', 'menu.undo'],
  ['redo', 'menu.redo'],
  '-',
  ['cut', 'menu.cut'],
  ['copy', 'menu.copy'],
  ['paste', 'menu.paste'],
  ['selectAll', 'menu.select-all'],
];
/** The items of the View menu. Without them, the keyboard shortcuts for zooming would not work. */
const view: readonly Item[] = [
  ['zoomIn', 'menu.larger'],
  ['zoomOut', 'menu.smaller'],
  ['resetZoom', 'menu.usual-size'],
];
const window: readonly Item[] = [
  ['minimize', 'menu.minimize'],
  ['close', 'menu.close'],
];

/**
 * Returns the menu that replaces Electron's default one, which is in English and can reload the page and open developer
 * tools (lib/browser/default-menu.ts). macOS always shows the menu and takes the copy and paste shortcuts from it. On
 * other systems, Alt shows it.
 */
export function menuFor(platform: NodeJS.Platform, language: Language): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const program: readonly Item[] = [...(isMac ? ofMac : []), ['quit', 'menu.quit']];
  return [
    { label: 'Absender', submenu: itemsIn(language, program) },
    { label: windowText(language, 'menu.edit'), submenu: itemsIn(language, edit) },
    { label: windowText(language, 'menu.view'), submenu: itemsIn(language, view) },
    {
      label: windowText(language, 'menu.window'),
      ...(isMac && { role: 'window' }),
      submenu: itemsIn(language, [...window, ...(isMac ? (['-', ['front', 'menu.front']] as const) : [])]),
    },
  ];
}
