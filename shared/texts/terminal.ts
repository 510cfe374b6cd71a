import type { Text } from './define.ts';

/** What the terminal says when the window cannot be opened. */
export const terminal = {
  'terminal.no-display': {
    de: 'Hier gibt es keinen Bildschirm für ein Fenster. Absender öffnet sich deshalb im Browser:',
    en: 'There is no display for a window here, so Absender opens in the browser:',
  },
  'terminal.no-runtime': {
    de: 'Die Electron-Laufzeit fehlt und ließ sich nicht herunterladen. Absender öffnet sich deshalb im Browser:',
    en: 'The Electron runtime is missing and could not be downloaded, so Absender opens in the browser:',
  },
  'terminal.no-start': {
    de: 'Das Fenster ließ sich nicht öffnen. Absender öffnet sich deshalb im Browser:',
    en: 'The window could not be opened, so Absender opens in the browser:',
  },
} as const satisfies Record<`terminal.${string}`, Text>;
