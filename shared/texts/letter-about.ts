import type { Text } from './define.ts';

/**
 * What a letter to IT requests, depending on the current step, if nothing has failed or if the failure is not only IT's
 * responsibility.
 */
export const letterAbout = {
  'letter.general.subject': { de: 'Recruiting-Plattform: {step}', en: 'Recruiting platform: {step}' },
  'letter.general.subject.mailbox': {
    de: 'Versand über {address}: {step}',
    en: 'Sending through {address}: {step}',
  },
  'letter.general.purpose': {
    de: 'unsere Recruiting-Plattform soll Mails über ein Postfach unserer Firma senden. Dafür benutzen wir das Programm Absender. An einer Stelle bitten wir Sie um Hilfe.',
    en: 'Our recruiting platform is meant to send mail through a mailbox of our company. We set that up with a program called Absender. At one point we ask for your help.',
  },
  'letter.general.purpose.mailbox': {
    de: 'unsere Recruiting-Plattform soll Mails über das Postfach {address} senden. Dafür benutzen wir das Programm Absender. An einer Stelle bitten wir Sie um Hilfe.',
    en: 'Our recruiting platform is meant to send mail through the mailbox {address}. We set that up with a program called Absender. At one point we ask for your help.',
  },
  'letter.general.about': { de: 'Worum es geht', en: 'What it is about' },
  'letter.general.answer': {
    de: 'Schreiben Sie uns kurz, was wir tun sollen oder was Sie geändert haben.',
    en: 'Send us a short reply on what we should do, or what you have changed.',
  },
  'letter.general.step': { de: 'Schritt: {step}', en: 'Step: {step}' },
  'letter.about.platform': {
    de: 'Absender läuft auf unserem Computer und muss die Plattform im Internet über HTTPS (Port 443) erreichen. Ein Proxy oder eine Firewall darf das nicht verhindern.',
    en: 'Absender runs on our computer and has to reach the platform on the internet over HTTPS (port 443). No proxy or firewall may prevent that.',
  },
  'letter.about.address': {
    de: 'Wir brauchen die Adresse, die als Absender erscheinen soll. Welche ist dafür vorgesehen, und bei welchem Anbieter liegt ihr Postfach?',
    en: 'We need the address that should appear as the sender. Which one is meant for that, and which provider holds its mailbox?',
  },
  'letter.about.mailbox-kind': {
    de: 'Wir wissen nicht, was für ein Postfach das ist: eines mit eigenem Passwort, ein freigegebenes Postfach, eine Google-Gruppe, ein Alias oder ein Verteiler?',
    en: 'We do not know what kind of mailbox this is: one with a password of its own, a shared mailbox, a Google Group, an alias or a distribution list?',
  },
  'letter.about.alternatives': {
    de: 'Dieses Postfach hat kein eigenes Passwort. Die Plattform kann sich deshalb nicht damit anmelden. Welchen Weg schlagen Sie vor?',
    en: 'This mailbox has no password of its own, so the platform cannot sign in with it. Which route do you suggest?',
  },
  'letter.general.alias': {
    de: 'Diese Adresse ist nur ein Alias oder ein Verteiler. Mit welchem Postfach dahinter soll sich die Plattform anmelden? Und darf es als diese Adresse senden?',
    en: 'This address is only an alias or a distribution list. Which mailbox behind it should the platform sign in with? And may that one send as this address?',
  },
  'letter.about.route': {
    de: 'Es gibt mehrere Wege. Welchen sollen wir nehmen?',
    en: 'There are several routes. Which one should we take?',
  },
  'letter.about.own-connection': {
    de: 'Die Plattform soll sich selbst mit unserem Mailanbieter verbinden, ohne Passwort. Dafür kann Ihre Zustimmung nötig sein.',
    en: 'The platform should connect to our mail provider itself, without a password. That may need your consent.',
  },
  'letter.about.domain-records': {
    de: 'Die Plattform sendet selbst, mit unserer Adresse. Dafür braucht unsere Domain Einträge (SPF, DKIM), die die Plattform nennt.',
    en: 'The platform sends the mail itself, with our address. For this our domain needs records (SPF, DKIM) that the platform names.',
  },
  'letter.about.domain-check': {
    de: 'Die Plattform sendet selbst, mit unserer Adresse. Dafür braucht unsere Domain Einträge (SPF, DKIM). Bitte setzen Sie sie, und sagen Sie uns dann Bescheid.',
    en: 'The platform sends the mail itself, with our address. For this our domain needs records (SPF, DKIM). Please set them and let us know then.',
  },
  'letter.about.connection-test': {
    de: 'Die Plattform ist mit unserem Mailanbieter verbunden und schickt eine Testmail. Kommt keine an, oder eine mit anderem Absender: Ist das richtige Konto verbunden, und haben Sie für die ganze Firma zugestimmt? Landet sie im Spam-Ordner, prüfen Sie bitte SPF, DKIM und DMARC.',
    en: 'The platform is connected to our mail provider and sends a test mail. If none arrives, or one from another sender: is the right account connected, and have you agreed for the whole company? If it lands in the junk folder, please check SPF, DKIM and DMARC.',
  },
  'letter.about.prepare': {
    de: 'Beim Mailanbieter muss etwas eingeschaltet sein, bevor sich die Plattform anmelden kann.',
    en: 'Something has to be switched on at the mail provider before the platform can sign in.',
  },
  'letter.about.sign-in': {
    de: 'Wir brauchen den Benutzernamen und ein Passwort, mit denen sich die Plattform an diesem Postfach anmelden darf, und den Namen des Servers für ausgehende Mails.',
    en: 'We need the user name and a password that the platform may sign in to this mailbox with, and the name of the server for outgoing mail.',
  },
  'letter.about.check': {
    de: 'Absender prüft von unserem Computer aus, ob sich über dieses Postfach senden lässt: Verbindung, Verschlüsselung, Anmeldung und Absender.',
    en: 'Absender checks from our computer if this mailbox can be used to send: connection, encryption, sign-in and sender.',
  },
  'letter.about.platform-check': {
    de: 'Die Plattform meldet sich von ihren eigenen Servern aus am Mailserver an. Firewall und Regeln für die Anmeldung müssen das erlauben.',
    en: 'The platform signs in to the mail server from its own servers. The firewall and the rules for signing in have to allow that.',
  },
  'letter.about.test-mail': {
    de: 'Die Plattform schickt eine Testmail über dieses Postfach. Kommt keine an, steht im Protokoll des Mailservers, wo sie geblieben ist. Landet sie im Spam-Ordner, prüfen Sie bitte die Einträge SPF, DKIM und DMARC unserer Domain.',
    en: 'The platform sends a test mail through this mailbox. If none arrives, the mail server’s log says where it went. If it lands in the junk folder, please check the SPF, DKIM and DMARC records of our domain.',
  },
  'letter.about.hand-over': {
    de: 'Wir tragen die Angaben unten in den Mail-Einstellungen der Plattform ein. Stimmen sie?',
    en: 'We enter the details below in the mail settings of the platform. Are they right?',
  },
  'letter.about.platform-test': {
    de: 'Die Angaben unten stehen in der Plattform, und sie schickt damit eine Testmail. Kommt keine an: Lässt der Mailserver die Plattform herein, und was steht in seinem Protokoll? Landet sie im Spam-Ordner, prüfen Sie bitte SPF, DKIM und DMARC.',
    en: 'The details below are entered in the platform, and it sends a test mail with them. If none arrives: does the mail server let the platform in, and what does its log say? If it lands in the junk folder, please check SPF, DKIM and DMARC.',
  },
  'letter.about.platform-address': {
    de: 'Auf unserer Karriereseite soll die Mailadresse der Plattform stehen, damit Bewerbungen direkt dort ankommen.',
    en: 'Our career page should show the email address of the platform, so that applications arrive there directly.',
  },
  'letter.about.career-page': {
    de: 'Absender liest unsere Karriereseite und sucht dort die Mailadresse der Plattform. Die Seite muss aus dem Internet über HTTPS erreichbar sein.',
    en: 'Absender reads our career page and looks for the platform’s email address. The page has to be reachable from the internet over HTTPS.',
  },
  'letter.about.redirect': {
    de: 'Mails an dieses Postfach sollen auch an die Mailadresse der Plattform gehen, als Umleitung und nicht als Weiterleitung: Der ursprüngliche Absender muss erhalten bleiben.',
    en: 'Mail for this mailbox should also go to the platform’s email address, as a redirect and not as a forward: the original sender has to be kept.',
  },
  'letter.about.redirect-proof': {
    de: 'Eine Mail an dieses Postfach soll durch die Umleitung bei der Plattform ankommen, mit ihrem ursprünglichen Absender. Wenn das nicht klappt: Ist die Umleitung nach außen erlaubt?',
    en: 'An email for this mailbox should arrive at the platform through the redirect, with its original sender. If it does not: is a redirect to the outside allowed?',
  },
  'letter.about.summary': {
    de: 'Die Plattform ist eingerichtet. Die Angaben unten sind für Ihre Unterlagen.',
    en: 'The platform is set up. The details below are for your records.',
  },
  'letter.about.connect': {
    de: 'Die Plattform soll sich selbst mit unserem Mailanbieter verbinden, ohne Passwort. Jemand von uns meldet sich dafür im Browser an und stimmt zu. Darf das nur die IT?',
    en: 'The platform should connect to our mail provider itself, without a password. For that, one of us signs in in the browser and agrees. Is only IT allowed to do that?',
  },
} as const satisfies Record<`letter.${'general' | 'about'}.${string}`, Text>;
