import type { Text } from './define.ts';

/** Texts of the window's menus, on systems that show menus. */
export const menu = {
  'menu.about': { de: 'Über Absender', en: 'About Absender' },
  'menu.hide': { de: 'Absender ausblenden', en: 'Hide Absender' },
  'menu.hide-others': { de: 'Andere ausblenden', en: 'Hide Others' },
  'menu.unhide': { de: 'Alle einblenden', en: 'Show All' },
  'menu.quit': { de: 'Absender beenden', en: 'Quit Absender' },
  'menu.edit': { de: 'Bearbeiten', en: 'Edit' },
  'menu.undo': { de: 'Rückgängig', en: 'Undo' },
  'menu.redo': { de: 'Wiederholen', en: 'Redo' },
  'menu.cut': { de: 'Ausschneiden', en: 'Cut' },
  'menu.copy': { de: 'Kopieren', en: 'Copy' },
  'menu.paste': { de: 'Einfügen', en: 'Paste' },
  'menu.select-all': { de: 'Alles auswählen', en: 'Select All' },
  'menu.view': { de: 'Darstellung', en: 'View' },
  'menu.larger': { de: 'Größer', en: 'Zoom In' },
  'menu.smaller': { de: 'Kleiner', en: 'Zoom Out' },
  'menu.usual-size': { de: 'Übliche Größe', en: 'Actual Size' },
  'menu.window': { de: 'Fenster', en: 'Window' },
  'menu.minimize': { de: 'Minimieren', en: 'Minimize' },
  'menu.close': { de: 'Fenster schließen', en: 'Close Window' },
  'menu.front': { de: 'Alle nach vorne bringen', en: 'Bring All to Front' },
} as const satisfies Record<`menu.${string}`, Text>;
