import type { Text } from './define.ts';

/** The terms explained on the help page, in the order in which they come up during a set-up. */
export const helpTerms = [
  'sender',
  'platform',
  'mailbox',
  'shared',
  'alias',
  'app-password',
  'mail-server',
  'encryption',
  'certificate',
  'firewall',
  'redirect',
  'domain-record',
  'own-connection',
  'private-window',
] as const;

/** The contacts listed on the help page. */
export const helpPlaces = ['it-admin', 'provider', 'platform'] as const;

/** Texts of the help page. */
export const help = {
  'help.title': { de: 'Hilfe', en: 'Help' },
  'help.lead': {
    de: 'Ein paar Begriffe, und wer Ihnen weiterhilft.',
    en: 'A few terms, and who can help you.',
  },
  'help.terms': { de: 'Begriffe', en: 'Terms' },
  'help.term.sender': { de: 'Absender', en: 'Sender' },
  'help.term.sender.text': {
    de: 'Die Mailadresse, von der eine Mail kommt. Bewerberinnen und Bewerber sehen sie und antworten dorthin.',
    en: 'The email address that an email comes from. Applicants see it and reply to it.',
  },
  'help.term.platform': { de: 'Recruiting-Plattform', en: 'Recruiting platform' },
  'help.term.platform.text': {
    de: 'Das Programm, mit dem Sie Bewerbungen bearbeiten, zum Beispiel Personio.',
    en: 'The program that you handle applications with, such as Personio.',
  },
  'help.term.mailbox': { de: 'Postfach', en: 'Mailbox' },
  'help.term.mailbox.text': {
    de: 'Hier kommen Mails an. Man meldet sich mit Adresse und Passwort an.',
    en: 'This is where mail is kept. People sign in with the address and a password.',
  },
  'help.term.shared': { de: 'Freigegebenes Postfach', en: 'Shared mailbox' },
  'help.term.shared.text': {
    de: 'Mehrere öffnen es über ihr eigenes Postfach. Ein eigenes Passwort hat es nicht.',
    en: 'Several people open it through their own mailbox. It has no password of its own.',
  },
  'help.term.alias': { de: 'Alias und Verteiler', en: 'Alias and distribution list' },
  'help.term.alias.text': {
    de: 'Eine Adresse ohne Postfach: Mails kommen in einem oder mehreren anderen Postfächern an.',
    en: 'An address without a mailbox: mail arrives in one or more other mailboxes.',
  },
  'help.term.app-password': { de: 'App-Passwort', en: 'App password' },
  'help.term.app-password.text': {
    de: 'Ein zweites Passwort nur für Programme. Sie erzeugen es in den Einstellungen Ihres Kontos.',
    en: 'A second password for programs only. You create it in the settings of your account.',
  },
  'help.term.mail-server': { de: 'Mailserver', en: 'Mail server' },
  'help.term.mail-server.text': {
    de: 'Der Computer Ihres Mailanbieters oder Ihrer Firma, der Mails annimmt und verschickt. Der Port ist die Nummer, unter der er antwortet.',
    en: 'The computer of your mail provider or company that takes and sends mail. The port is the number that it answers on.',
  },
  'help.term.encryption': { de: 'Verschlüsselung (SSL/TLS, STARTTLS)', en: 'Encryption (SSL/TLS, STARTTLS)' },
  'help.term.encryption.text': {
    de: 'Damit niemand unterwegs mitliest. Ohne Verschlüsselung sendet Absender kein Passwort.',
    en: 'So that nobody can read along on the way. Without encryption, Absender sends no password.',
  },
  'help.term.certificate': { de: 'Sicherheitszertifikat', en: 'Security certificate' },
  'help.term.certificate.text': {
    de: 'Der Nachweis eines Servers, dass er der richtige ist. Browser prüfen ihn auf jeder Seite mit https.',
    en: 'A server’s proof that it is the right one. Browsers check it on every page with https.',
  },
  'help.term.firewall': { de: 'Firewall', en: 'Firewall' },
  'help.term.firewall.text': {
    de: 'Sie lässt nur bestimmte Computer an den Mailserver. Die Server der Plattform muss Ihre IT dort freigeben.',
    en: 'It only lets certain computers reach the mail server. Your IT has to allow the platform’s servers there.',
  },
  'help.term.redirect': { de: 'Umleitung', en: 'Redirect' },
  'help.term.redirect.text': {
    de: 'Eine Mail geht unverändert an eine weitere Adresse. Bei einer Weiterleitung ändert sich der Absender.',
    en: 'An email goes to a further address unchanged. A forward changes its sender.',
  },
  'help.term.domain-record': { de: 'DNS-Einträge (SPF, DKIM, DMARC)', en: 'DNS records (SPF, DKIM, DMARC)' },
  'help.term.domain-record.text': {
    de: 'Öffentliche Angaben zu Ihrer Domain. Sie sagen anderen Mailservern, wer in ihrem Namen senden darf.',
    en: 'Public facts about your domain. They tell other mail servers who may send in its name.',
  },
  'help.term.own-connection': { de: 'Eigene Verbindung, Zustimmung', en: 'Own connection, consent' },
  'help.term.own-connection.text': {
    de: 'Die Plattform meldet sich selbst bei Microsoft oder Google an. Sie geben dafür kein Passwort weiter, sondern stimmen im Browser zu.',
    en: 'The platform signs in to Microsoft or Google itself. You pass on no password for that, but agree in the browser.',
  },
  'help.term.private-window': { de: 'Privates Fenster', en: 'Private window' },
  'help.term.private-window.text': {
    de: 'Ein Browserfenster, in dem noch niemand angemeldet ist. Im Menü heißt es auch „InPrivate“ oder „Inkognito“.',
    en: 'A browser window in which nobody is signed in yet. Menus also call it “InPrivate” or “Incognito”.',
  },
  'help.places': { de: 'Wer hilft weiter?', en: 'Who can help?' },
  'help.place.it-admin': { de: 'Ihre IT', en: 'Your IT' },
  'help.place.it-admin.text': {
    de: 'Bei Rechten, Passwörtern, Firewall und Domain. Auf fast jeder Seite steht unten „Meine IT fragen“: Die Mail mit allen Angaben ist fertig.',
    en: 'For permissions, passwords, the firewall and the domain. Nearly every screen has “Ask my IT” at its end: the email with all details is ready.',
  },
  'help.place.provider': { de: 'Ihr Mailanbieter', en: 'Your mail provider' },
  'help.place.provider.text': {
    de: 'Bei Störungen, gesperrten Konten und Grenzen für den Versand.',
    en: 'For outages, blocked accounts and limits on sending.',
  },
  'help.place.platform': { de: 'Der Support Ihrer Plattform', en: 'The support of your platform' },
  'help.place.platform.text': {
    de: 'Wenn dort ein Feld fehlt oder die Plattform etwas nicht zulässt.',
    en: 'If a field is missing there, or the platform does not allow something.',
  },
} as const satisfies Record<`help.${string}`, Text>;
