import type { Text } from './define.ts';

/** Texts of the settings screen, with display and network preferences. */
export const settings = {
  'settings.title': { de: 'Einstellungen', en: 'Settings' },
  'settings.callMode': { de: 'Andere sehen meinen Bildschirm', en: 'Others see my screen' },
  'settings.callMode.hint': {
    de: 'Mailadressen sind verdeckt, und was Sie eingeben, erscheint als Punkte.',
    en: 'Mail addresses are masked, and what you type shows as dots.',
  },
  'settings.technical': { de: 'Technische Ansicht', en: 'Technical view' },
  'settings.technical.hint': {
    de: 'Technische Details, Menüs und Befehle stehen gleich offen da.',
    en: 'Technical details, menus and commands are open from the start.',
  },
  'settings.askIspdb': { de: 'Mailserver bei Mozilla nachschlagen', en: 'Look up mail servers at Mozilla' },
  'settings.askIspdb.hint': {
    de: 'Hilft, den Mailserver zu finden. Übertragen wird nur der Teil hinter dem @.',
    en: 'Helps to find the mail server. Only the part after the @ is sent.',
  },
  'settings.certificates': { de: 'Zertifikate Ihrer Firma', en: 'Your company’s certificates' },
  'settings.certificates.hint': {
    de: 'Manche Firmen prüfen verschlüsselte Verbindungen. Dann bekommen Sie von Ihrer IT eine Zertifikatsdatei. Absender behält eine Kopie davon und vertraut ihr zusätzlich.',
    en: 'Some companies inspect encrypted connections. You then get a certificate file from your IT. Absender keeps a copy of it and trusts it as well.',
  },
  'settings.certificates.always': {
    de: 'Dieser Computer verlangt von Programmen, Zertifikate nicht zu prüfen (NODE_TLS_REJECT_UNAUTHORIZED). Absender prüft sie trotzdem, sonst könnten Passwörter in falsche Hände kommen. Scheitert daran eine Verbindung, fragen Sie Ihre IT nach der Datei mit den Zertifikaten.',
    en: 'This computer asks programs not to check certificates (NODE_TLS_REJECT_UNAUTHORIZED). Absender checks them all the same, since passwords could get into the wrong hands otherwise. If a connection fails for it, ask your IT for the file of certificates.',
  },
  'settings.certificates.until': { de: 'gilt bis {date}', en: 'valid until {date}' },
  'settings.certificates.choose': { de: 'Datei auswählen', en: 'Choose a file' },
  'settings.certificates.remove': { de: 'Nicht mehr vertrauen', en: 'Stop trusting it' },
  'settings.certificates.refused': {
    de: 'In dieser Datei ist kein Zertifikat, das Absender lesen kann. Es bleibt alles, wie es war. Fragen Sie Ihre IT nach den Zertifikaten als PEM-Datei.',
    en: 'There is no certificate in this file that Absender can read. Everything stays as it was. Ask your IT for the certificates as a PEM file.',
  },
  'settings.keys': { de: 'Tastenkürzel', en: 'Keyboard shortcuts' },
  'settings.keys.enter': { de: 'Strg + Eingabe', en: 'Ctrl + Enter' },
  'settings.keys.main': { de: 'Weiter', en: 'Continue' },
  'settings.keys.cancel': { de: 'Abbrechen, was gerade läuft', en: 'Cancel what is running' },
  'settings.call-mode.on': { de: 'Adressen sind verdeckt', en: 'Addresses are masked' },
} as const satisfies Record<`settings.${string}`, Text>;
