import type { Text } from './define.ts';

/** Messages printed at a terminal if the window cannot be opened. */
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
    de: 'Das Fenster von Absender öffnet sich hier nicht, denn der Schutz um seine Seite ist ausgeschaltet ({because}). Wo ein AppImage ohne diesen Schutz startet, hilft das deb-Paket: Es richtet ihn bei der Installation ein. Sonst bitten Sie Ihre IT, den Schutz wieder einzuschalten.',
    en: 'Absender’s window does not open here: the sandbox around its page is switched off ({because}). Where an AppImage starts without one, the deb package helps: it sets the sandbox up when it is installed. Otherwise ask your IT to switch it on again.',
  },
  'terminal.no-folder': {
    de: 'Absender kann nichts speichern: Der Ordner {folder} lässt sich nicht anlegen oder nicht beschreiben ({code}). Bitten Sie Ihre IT um Schreibrechte und freien Platz dort. Starten Sie Absender danach noch einmal.',
    en: 'Absender cannot save anything: the folder {folder} cannot be created or written to ({code}). Ask your IT for write access and free space there. Then start Absender again.',
  },
  'terminal.locked': {
    de: 'Absender ist auf dem Computer {host} offen und lässt sich deshalb hier nicht öffnen. Schließen Sie dort das Fenster. Gibt es dort keines, bitten Sie Ihre IT, diese Datei zu löschen: {path}',
    en: 'Absender is open on the computer {host}, so it cannot open here. Close the window there. If there is none, ask your IT to delete this file: {path}',
  },
  'terminal.start-failed': {
    de: 'Absender konnte nicht starten. Versuchen Sie es bitte noch einmal. Hilft das nicht, geben Sie diese Meldung an Ihre IT weiter.',
    en: 'Absender could not start. Please try once more. If that does not help, pass this message on to your IT.',
  },
  'terminal.page-gone': {
    de: 'Das Fenster von Absender ist mehrmals hintereinander abgestürzt. Was Sie eingegeben haben, ist bis zum letzten Schritt gespeichert. Starten Sie Absender bitte noch einmal. Hilft das nicht, geben Sie diese Meldung an Ihre IT weiter.',
    en: 'Absender’s window crashed several times in a row. What you entered is saved up to the last step. Please start Absender again. If that does not help, pass this message on to your IT.',
  },
  'terminal.report': {
    de: 'Der Bericht dazu liegt hier: {path}',
    en: 'The report about it lies here: {path}',
  },
  'terminal.detail': { de: 'Technische Angabe: {detail}', en: 'Technical detail: {detail}' },
} as const satisfies Record<`terminal.${string}`, Text>;
