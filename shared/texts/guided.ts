import type { Text } from './define.ts';

/** Texts of the screens that guide the user through a platform's own settings page. */
export const guided = {
  'step.hand-over': { de: 'In der Plattform eintragen', en: 'Enter it in the platform' },
  'step.platform-test': { de: 'Testmail der Plattform', en: 'The platform’s test mail' },

  'hand-over.title': { de: 'Tragen Sie diese Werte in {platform} ein', en: 'Enter this in {platform}' },
  'hand-over.lead': {
    de: 'Öffnen Sie dort die Einstellungen für ausgehende Mails.',
    en: 'Open the settings for outgoing mail there.',
  },
  'hand-over.before': { de: 'Hilfe zu dieser Seite', en: 'Help on this page' },
  'hand-over.form': { de: 'Felder in {platform}', en: 'Fields in {platform}' },
  'hand-over.also-called': { de: 'Auf Englisch: {label}', en: 'In German: {label}' },
  'hand-over.choose': { de: 'Wählen Sie das aus der Liste.', en: 'Choose this from the list.' },
  'hand-over.next': { de: 'Als Nächstes: {label}', en: 'Next: {label}' },
  'hand-over.entered': { de: 'Erledigt', en: 'Done' },
  'hand-over.entered.named': { de: 'Erledigt: {label}', en: 'Done: {label}' },
  'hand-over.again': { de: 'Rückgängig', en: 'Undo' },
  'hand-over.again.named': { de: 'Rückgängig: {label}', en: 'Undo: {label}' },
  'hand-over.all': { de: 'Alles ist eingetragen', en: 'Everything is entered' },
  'hand-over.copy-password': { de: 'Passwort kopieren', en: 'Copy the password' },
  'hand-over.copied': {
    de: 'Kopiert. In {seconds} Sekunden nehmen wir es wieder aus der Zwischenablage.',
    en: 'Copied. In {seconds} seconds we take it off the clipboard again.',
  },
  'hand-over.not-copied': {
    de: 'Das Kopieren klappt hier nicht. Tippen Sie das Passwort ein, mit dem Sie sich eben angemeldet haben.',
    en: 'Copying does not work here. Type the password that you have just signed in with.',
  },

  'platform-test.title': { de: 'Jetzt die Testmail von {platform}', en: 'Now the test mail from {platform}' },
  'platform-test.lead': {
    de: 'Senden Sie in der Plattform eine Testmail an Ihre eigene Adresse.',
    en: 'In the platform, send a test mail to your own address.',
  },
  'platform-test.arrived': { de: 'Ist die Testmail angekommen?', en: 'Did the test mail arrive?' },
  'platform-test.yes': { de: 'Ja, im Posteingang', en: 'Yes, in the inbox' },
  'platform-test.no': { de: 'Nein, oder im Spam', en: 'No, or in junk' },
  'platform-test.arrived.no': { de: 'Nein', en: 'No' },
  'platform-test.question': { de: 'Was zeigt {platform}?', en: 'What does {platform} show?' },
  'platform-test.other': { de: 'Etwas anderes', en: 'Something else' },
  'platform-test.fields-again': { de: 'Felder noch einmal durchgehen', en: 'Go through the fields again' },
  'platform-test.ips.title': {
    de: 'Welche IP-Adressen die Firewall hereinlassen muss',
    en: 'Which IP addresses the firewall has to let in',
  },
  'platform-test.ips.read': {
    de: 'Die Plattform nennt sie auf dieser Seite. Schicken Sie Ihrer IT die IP-Adressen von dort.',
    en: 'The platform lists them on this page. Send your IT the IP addresses from there.',
  },
  'platform-test.ips.ask': {
    de: 'Fragen Sie Ihre Plattform nach den IP-Adressen, von denen sie Mails sendet.',
    en: 'Ask your platform for the IP addresses that it sends mail from.',
  },
  'platform-test.words': { de: 'Was sagt die Plattform?', en: 'What does the platform say?' },
  'platform-test.words.title': {
    de: 'Zeigt die Plattform eine Fehlermeldung?',
    en: 'Does the platform show an error message?',
  },
  'platform-test.words.hint': {
    de: 'Kopieren Sie die Meldung hierher. Sie bleibt auf diesem Computer.',
    en: 'Copy the message here. It stays on this computer.',
  },
  'platform-test.words.explain': { de: 'Meldung erklären', en: 'Explain the message' },

  'summary.guided.lead': {
    de: '{platform} sendet jetzt als {address}.',
    en: '{platform} now sends as {address}.',
  },
  'summary.guided.platform': {
    de: 'In {platform} eingetragen',
    en: 'Entered in {platform}',
  },
  'start.state.guided': { de: 'Eingerichtet in {platform}', en: 'Set up in {platform}' },
} as const satisfies Record<string, Text>;
