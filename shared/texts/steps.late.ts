import type { Text } from './define.ts';

export const late = {
  'review.title': { de: 'Das wird geändert', en: 'This will change' },
  'review.setting': { de: 'Einstellung', en: 'Setting' },
  'review.before': { de: 'Jetzt', en: 'Now' },
  'review.after': { de: 'Danach', en: 'After' },
  'review.none': { de: 'Mailadresse der Plattform', en: 'The platform’s email address' },
  'review.nothing': { de: '–', en: '–' },
  'review.sender': { de: 'Absender', en: 'Sender' },
  'review.username': { de: 'Benutzername', en: 'User name' },
  'review.server': { de: 'Mailserver', en: 'Mail server' },
  'review.security': { de: 'Verschlüsselung', en: 'Encryption' },
  'review.password': { de: 'Passwort', en: 'Password' },
  'review.password.new': { de: 'das eben geprüfte Passwort', en: 'the password just checked' },
  'review.password.unchecked': { de: 'das eingetragene', en: 'the one entered' },

  'platform-check.title': {
    de: 'Als Nächstes prüft die Plattform selbst',
    en: 'Next, the platform runs its own check',
  },
  'platform-check.title.works': {
    de: 'Auch von der Plattform aus klappt es',
    en: 'It works from the platform too',
  },
  'platform-check.title.failed': {
    de: 'Von der Plattform aus klappt es noch nicht',
    en: 'It does not work from the platform yet',
  },
  'platform-check.lead': {
    de: 'Die Plattform meldet sich von ihren eigenen Servern aus an. Was von hier klappt, kann von dort blockiert sein.',
    en: 'The platform signs in from its own servers. What works from here may be blocked from there.',
  },
  'platform-check.start': { de: 'Jetzt von der Plattform aus prüfen', en: 'Check from the platform now' },
  'platform-check.title.read': {
    de: 'Was sich in der Plattform ändert',
    en: 'What changes in the platform',
  },
  'platform-check.read': { de: 'Einstellungen ansehen', en: 'Look at the settings' },
  'platform-check.here': { de: 'Von diesem Computer', en: 'From this computer' },
  'platform-check.there': { de: 'Von der Plattform', en: 'From the platform' },
  'platform-check.compare': { de: 'Zwei Blickwinkel', en: 'Two points of view' },
  'platform-check.blocked': { de: 'Von hier nicht prüfbar', en: 'Cannot be checked from here' },
  'platform-check.ips': {
    de: 'Server der Plattform (IP-Adressen)',
    en: 'The platform’s servers (IP addresses)',
  },
  'platform-check.ips.copy': { de: 'Alle IP-Adressen kopieren', en: 'Copy all IP addresses' },
  'compare.title': { de: 'Beide Seiten im Vergleich', en: 'Both sides compared' },
  'compare.here': { de: 'Hier geprüft', en: 'Checked here' },
  'compare.there': { de: 'In der Plattform', en: 'In the platform' },
  'compare.same': {
    de: 'Alle Angaben stimmen überein. Dann lässt der Mailserver die Anmeldung wohl nur von bestimmten Orten zu.',
    en: 'All details are the same. So the mail server probably allows the sign-in only from certain places.',
  },
  'compare.differs': {
    de: 'Hier weicht die Plattform ab: {names}. Ändern Sie die Angaben und lassen Sie noch einmal prüfen.',
    en: 'The platform differs here: {names}. Change the details and have it checked again.',
  },
  'platform-check.again': { de: 'Noch einmal prüfen', en: 'Check again' },

  'contested.title': {
    de: 'Jemand anderes hat die Einstellungen der Plattform geändert',
    en: 'Someone else has changed the platform’s settings',
  },
  'contested.lead': {
    de: 'Unter „Jetzt“ steht, was in {platform} gilt. Klären Sie, wer das war und ob es wegdarf. Ersetzt wird es erst, wenn Sie das hier wählen, und auch das können Sie wieder ausschalten.',
    en: '“Now” shows what {platform} uses. Find out who changed it and whether it may go. It is replaced only if you choose so here, and you can switch that off again.',
  },
  'contested.check': {
    de: 'Unter „Jetzt“ steht, was dort gilt. Die Prüfung ändert daran nichts. Klären Sie, wer das war, bevor Sie es ersetzen.',
    en: '“Now” shows what applies there. The check does not change it. Find out who did this before you replace it.',
  },
  'contested.look': { de: 'Neue Einstellungen ansehen', en: 'View the new settings' },
  'contested.leave': { de: 'Nichts ändern', en: 'Change nothing' },
  'contested.replace': { de: 'Ersetzen und einschalten', en: 'Replace and switch on' },
  'activate.lead': {
    de: '{platform} sendet dann als {address}. Sie können es jederzeit wieder ausschalten.',
    en: '{platform} then sends as {address}. You can switch it off again at any time.',
  },
  'activate.unchecked': {
    de: '{platform} kann nicht von den eigenen Servern aus prüfen. Ob sie das Postfach erreichen, zeigt erst die erste Mail.',
    en: '{platform} cannot check from its own servers. Only the first mail shows whether they reach the mailbox.',
  },
  'activate.do': { de: 'Einschalten', en: 'Switch on' },

  'test-mail.title': { de: 'Eingeschaltet. Jetzt eine Testmail', en: 'Switched on. Now a test mail' },
  'test-mail.lead': {
    de: 'Die Plattform schickt eine Testmail. Nehmen Sie am besten eine private Adresse: So sehen Sie, was alle sehen, die sich bewerben.',
    en: 'The platform sends a test mail. A private address is best: you see what applicants see.',
  },
  'test-mail.recipient': { de: 'Testmail an', en: 'Test mail to' },
  'test-mail.send': { de: 'Testmail senden', en: 'Send a test mail' },
  'test-mail.again': { de: 'Noch eine senden', en: 'Send another one' },
  'test-mail.sent': { de: 'Unterwegs an {recipient}', en: 'On its way to {recipient}' },
  'test-mail.sent.text': {
    de: 'Sie kann ein paar Minuten brauchen. Sehen Sie auch im Spam-Ordner nach.',
    en: 'It can take a few minutes. Look in the junk folder too.',
  },
  'test-mail.arrived': { de: 'Ist sie angekommen?', en: 'Did it arrive?' },
  'test-mail.arrived.inbox': { de: 'Ja, im Posteingang', en: 'Yes, in the inbox' },
  'test-mail.arrived.junk': { de: 'Ja, aber im Spam-Ordner', en: 'Yes, but in the junk folder' },
  'test-mail.arrived.missing': { de: 'Nein', en: 'No' },
  'test-mail.arrived.error': { de: 'Wählen Sie, wo die Testmail ist', en: 'Choose where the test mail is' },
  'test-mail.junk': {
    de: 'Das Senden klappt. Ihre IT kann dafür sorgen, dass Mails nicht im Spam landen.',
    en: 'Sending works. Your IT can keep the mail out of junk.',
  },
  'test-mail.missing': {
    de: 'Warten Sie ein paar Minuten und senden Sie dann eine zweite an eine andere Adresse. Kommt auch die nicht an, fragen Sie Ihre IT: Im Protokoll des Mailservers steht, wo sie geblieben ist.',
    en: 'Wait a few minutes, then send a second one to another address. If that does not arrive either, ask your IT: the mail server’s log says where it went.',
  },

  'test-mail.bounce': {
    de: 'Kam stattdessen eine Fehlermeldung zurück?',
    en: 'Did an error message come back instead?',
  },

  'summary.title': { de: 'Ihr Postfach ist jetzt der Absender', en: 'Your mailbox is now the sender' },
  'summary.lead': {
    de: '{platform} sendet seit dem {date} als {address}.',
    en: '{platform} has been sending as {address} since {date}.',
  },
  'summary.done': { de: 'Das ist erledigt', en: 'This is done' },
  'summary.local': { de: 'Von diesem Computer geprüft', en: 'Checked from this computer' },
  'summary.platform': { de: 'Von der Plattform geprüft', en: 'Checked by the platform' },
  'summary.test-mail': { de: 'Testmail angekommen', en: 'Test mail arrived' },
  'summary.junk': { de: 'Testmail im Spam-Ordner', en: 'Test mail in the junk folder' },
  'summary.unchecked': {
    de: 'Von den Servern der Plattform aus wurde nichts geprüft. Schicken Sie sich über {platform} selbst eine Mail, um sicher zu sein.',
    en: 'Nothing was checked from the platform’s servers. Send yourself an email through {platform} to be sure.',
  },
  'summary.platform-name': { de: 'Plattform', en: 'Platform' },
  'summary.print': { de: 'Drucken oder PDF', en: 'Print or PDF' },
  'summary.next': { de: 'Wie es weitergeht', en: 'What comes next' },
  'summary.next.password': {
    de: 'Ändert jemand das Passwort des Postfachs, richten Sie es hier neu ein.',
    en: 'If somebody changes the mailbox’s password, set it up here again.',
  },
  'summary.next.replies': {
    de: 'Antworten von Bewerberinnen und Bewerbern kommen weiter in Ihrem Postfach an.',
    en: 'Replies from applicants still arrive in your mailbox.',
  },
  'summary.next.junk': {
    de: 'Ihre IT kann dafür sorgen, dass Mails nicht im Spam landen. Die Mail dafür steht unten.',
    en: 'Your IT can keep the mail out of junk. The email for it is below.',
  },
  'summary.checked': { de: 'Geprüft am', en: 'Checked on' },
  'summary.more': { de: 'Drucken, Erinnerung und mehr', en: 'Print, reminder and more' },
  'summary.next.undo': {
    de: 'So machen Sie es rückgängig: Öffnen Sie diesen Eintrag in Absender und wählen Sie „Wieder ausschalten“.',
    en: 'To undo this: open this entry in Absender and choose “Switch off again”.',
  },
  'summary.next.undo.guided': {
    de: 'So machen Sie es rückgängig: Wählen Sie in {platform} auf derselben Seite wieder den alten Weg.',
    en: 'To undo this: choose the old way again on the same page in {platform}.',
  },
  'summary.new-password': { de: 'Neues Passwort eintragen', en: 'Enter a new password' },
  'summary.another': {
    de: 'Weitere Adresse an dieser Plattform',
    en: 'Add another address at this platform',
  },
  'summary.start': { de: 'Fertig', en: 'Done' },
  'summary.rollback': { de: 'Wieder ausschalten', en: 'Switch off again' },
  'summary.rollback.question': {
    de: 'Die Plattform sendet dann wieder wie vorher. Möchten Sie ausschalten?',
    en: 'The platform then sends as it did before. Do you want to switch it off?',
  },
  'summary.rollback.yes': { de: 'Ja, ausschalten', en: 'Yes, switch off' },
  'summary.rollback.no': { de: 'Eingeschaltet lassen', en: 'Leave it on' },
} as const satisfies Record<string, Text>;
