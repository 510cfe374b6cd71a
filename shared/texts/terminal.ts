import type { Text } from './define.ts';

/** What is said when the window cannot be opened. */
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
  'terminal.no-sandbox': {
    de: 'Das Fenster von Absender öffnet sich hier nicht, denn der Schutz um seine Seite ist ausgeschaltet (--no-sandbox). Wo ein AppImage ohne diesen Schutz startet, hilft das deb-Paket: Es richtet ihn bei der Installation ein.',
    en: 'Absender’s window does not open here: the sandbox around its page is switched off (--no-sandbox). Where an AppImage starts without one, the deb package helps: it sets the sandbox up when it is installed.',
  },
} as const satisfies Record<`terminal.${string}`, Text>;
