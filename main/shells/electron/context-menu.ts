import type { BrowserWindow, ContextMenuParams, Menu, MenuItemConstructorOptions } from 'electron';

import type { Language } from '../../../shared/model/index.ts';
import { itemsIn } from './menu.ts';

type MenuTarget = Pick<ContextMenuParams, 'editFlags' | 'formControlType' | 'isEditable' | 'selectionText'>;

/**
 * Returns the items of the context menu, or none if no action is available. Secrets can be pasted but not copied.
 *
 * @param shown whether the page currently displays a secret, in a field that looks like an ordinary text field.
 */
export function contextMenuFor(
  { editFlags, formControlType, isEditable, selectionText }: MenuTarget,
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

/** Shows the context menu, because Electron has no default one (docs/tutorial/context-menu.md). */
export function offerContextMenu(
  window: BrowserWindow,
  menu: Pick<typeof Menu, 'buildFromTemplate'>,
  language: () => Language,
  showsSecret: () => boolean,
): void {
  window.webContents.on('context-menu', (_event, target) => {
    const items = contextMenuFor(target, language(), showsSecret());
    if (items.length === 0) return;
    const { x, y, menuSourceType: sourceType } = target;
    // By default, the menu opens at the pointer. When it is opened from the keyboard, the pointer may be anywhere, so
    // the position is given.
    const position = sourceType === 'keyboard' ? { x: Math.round(x), y: Math.round(y) } : {};
    menu.buildFromTemplate(items).popup({ window, sourceType, ...position });
  });
}
