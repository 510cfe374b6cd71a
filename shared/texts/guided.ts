import type { Text } from './define.ts';

/** The screens that lead through a platform's own page. */
export const guided = {
  'step.hand-over': { de: 'In der Plattform eintragen', en: 'Enter it in the platform' },
  'step.platform-test': { de: 'Testmail der Plattform', en: 'The platform’s test mail' },

  'hand-over.open.title': { de: 'Öffnen Sie diese Seite in {platform}', en: 'Open this page in {platform}' },
  'hand-over.open.lead': {
    de: 'Dort tragen Sie gleich ein, was wir Ihnen zeigen. Lassen Sie dieses Fenster daneben offen.',
    en: 'That is where you enter what we show you. Keep this window open beside it.',
  },
  'hand-over.open.done': { de: 'Die Seite ist offen', en: 'The page is open' },
  'hand-over.title': { de: 'Tragen Sie das in {platform} ein', en: 'Enter this in {platform}' },
  'hand-over.lead': {
    de: 'Ein Feld nach dem anderen. Heißt eines bei Ihnen etwas anders, nehmen Sie das ähnlichste.',
    en: 'One field after the other. If one has a slightly different name, take the closest one.',
  },
  'hand-over.place': { de: 'Feld {index} von {count}', en: 'Field {index} of {count}' },
  'hand-over.also-called': { de: 'Auf Englisch: {label}', en: 'In German: {label}' },
  'hand-over.choose': { de: 'Wählen Sie das aus der Liste.', en: 'Choose this from the list.' },
  'hand-over.entered': { de: 'Eingetragen', en: 'Entered' },
  'hand-over.leave': { de: 'Zur Prüfung zurück', en: 'Back to the check' },
  'hand-over.copy-password': { de: 'Passwort kopieren', en: 'Copy the password' },
  'hand-over.copied': {
    de: 'Kopiert. In {seconds} Sekunden nehmen wir es wieder aus der Zwischenablage.',
    en: 'Copied. In {seconds} seconds we take it off the clipboard again.',
  },
  'hand-over.not-copied': {
    de: 'Das Kopieren klappt hier nicht. Tippen Sie das Passwort ein, mit dem Sie sich eben angemeldet haben.',
    en: 'Copying does not work here. Type the password that you have just signed in with.',
  },
  'hand-over.all.title': { de: 'Alles ist eingetragen', en: 'Everything is entered' },
  'hand-over.all.lead': {
    de: 'Jetzt zeigt eine Testmail, ob {platform} damit senden kann.',
    en: 'Now a test mail shows whether {platform} can send with it.',
  },
  'hand-over.once-more': { de: 'Noch einmal durchgehen', en: 'Go through it again' },

  'platform-test.title': { de: 'Jetzt die Testmail von {platform}', en: 'Now the test mail from {platform}' },
  'platform-test.lead': {
    de: 'Senden Sie in der Plattform eine Testmail an Ihre eigene Adresse.',
    en: 'In the platform, send a test mail to your own address.',
  },
  'platform-test.question': { de: 'Was ist passiert?', en: 'What happened?' },
  'platform-test.error': { de: 'Wählen Sie, was passiert ist', en: 'Choose what happened' },
  'platform-test.other': { de: 'Etwas anderes', en: 'Something else' },
  'platform-test.fields-again': { de: 'Felder noch einmal durchgehen', en: 'Go through the fields again' },
  'platform-test.ips.title': {
    de: 'Welche Adressen die Firewall hereinlassen muss',
    en: 'Which addresses the firewall has to let in',
  },
  'platform-test.ips.read': {
    de: 'Die Plattform nennt sie auf dieser Seite. Schicken Sie Ihrer IT die Adressen von dort.',
    en: 'The platform lists them on this page. Send your IT the addresses from there.',
  },
  'platform-test.ips.ask': {
    de: 'Fragen Sie Ihre Plattform nach den Adressen, von denen sie Mails sendet.',
    en: 'Ask your platform for the addresses that it sends mail from.',
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
