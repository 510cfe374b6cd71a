import type { BrowserWindow, ContextMenuParams, Menu, MenuItemConstructorOptions } from 'electron';

import type { Language } from '../../../shared/model/index.ts';
import { itemsIn } from './menu.ts';

type Place = Pick<ContextMenuParams, 'editFlags' | 'formControlType' | 'isEditable' | 'selectionText'>;

/**
 * What a right click offers; nothing where there is nothing to do. A secret can be pasted and never copied.
 *
 * @param shown whether the page shows a secret now, in a field that then looks like any other.
 */
export function contextMenuFor(
  { editFlags, formControlType, isEditable, selectionText }: Place,
  language: Language,
  shown: boolean,
): MenuItemConstructorOptions[] {
  const { canCut, canCopy, canPaste, canSelectAll } = editFlags;
  if (!isEditable) return selectionText.trim() === '' ? [] : itemsIn(language, [['copy', 'menu.copy']]);
  const secret = shown || formControlType === 'input-password';
  const taken = itemsIn(language, [
    ['cut', 'menu.cut'],
    ['copy', 'menu.copy'],
  ]);
  const given = itemsIn(language, [['paste', 'menu.paste'], '-', ['selectAll', 'menu.select-all']]);
  const items = secret ? given : [...taken, ...given];
  const can: Record<string, boolean> = {
    cut: canCut,
    copy: canCopy,
    paste: canPaste,
    selectAll: canSelectAll,
  };
  return items.map((item) => (item.role ? { ...item, enabled: can[item.role] ?? true } : item));
}

/** Electron shows none by itself (docs/tutorial/context-menu.md). */
export function offerContextMenu(
  window: BrowserWindow,
  menu: Pick<typeof Menu, 'buildFromTemplate'>,
  language: () => Language,
  showsSecret: () => boolean,
): void {
  window.webContents.on('context-menu', (_event, place) => {
    const items = contextMenuFor(place, language(), showsSecret());
    if (items.length === 0) return;
    const { x, y, menuSourceType: sourceType } = place;
    // By mouse it opens at the pointer; by key there is none where the field is.
    const at = sourceType === 'keyboard' ? { x: Math.round(x), y: Math.round(y) } : {};
    menu.buildFromTemplate(items).popup({ window, sourceType, ...at });
  });
}
