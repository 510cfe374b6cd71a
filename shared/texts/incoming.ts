import type { Text } from './define.ts';

/** Texts about how applications reach the platform: through a redirect, or at its own address on the career page. */
export const incoming = {
  'inbound.label': { de: 'Mailadresse der Plattform', en: 'The platform’s email address' },
  'inbound.hint': {
    de: 'Sie steht in den Recruiting-Einstellungen der Plattform.',
    en: 'It is in the recruiting settings of the platform.',
  },
  'inbound.form': {
    de: 'Sie sieht etwa so aus: {example}',
    en: 'It looks like this: {example}',
  },
  'inbound.other-form': {
    de: 'Diese Adresse sieht anders aus als {example}. Stimmt sie trotzdem, gehen Sie noch einmal weiter.',
    en: 'This address looks different from {example}. If it is right all the same, continue once more.',
  },
  'inbound.which': { de: 'Wohin sollen die Bewerbungen?', en: 'Where are the applications to go?' },
  'inbound.which.error': { de: 'Wählen Sie eine Adresse', en: 'Choose an address' },
  'inbound.another': { de: 'An eine andere Adresse', en: 'To another address' },
  'inbound.same': {
    de: 'Das ist Ihr Postfach. Gesucht ist die Mailadresse der Plattform.',
    en: 'This is your mailbox. We need the email address of the platform.',
  },

  'redirect.title': { de: 'Mails an die Plattform umleiten', en: 'Redirect mail to the platform' },
  'redirect.lead': {
    de: 'Was an {address} geschrieben wird, soll auch in {platform} ankommen.',
    en: 'Mail to {address} should also arrive in {platform}.',
  },
  'redirect.from': { de: 'Von', en: 'From' },
  'redirect.to': { de: 'An', en: 'To' },
  'redirect.who': { de: 'Wer richtet es ein?', en: 'Who sets it up?' },
  'redirect.who.you': { de: 'Ich selbst, im Postfach', en: 'Myself, in the mailbox' },
  'redirect.who.it-admin': { de: 'Meine IT', en: 'My IT' },
  'redirect.code.by-support': {
    de: 'Gmail schickt einen Code an die Plattform. Bei {platform} bestätigt ihn der Support, oft innerhalb eines Tages. Eintippen müssen Sie nichts.',
    en: 'Gmail sends a code to the platform. The support of {platform} confirms it, often within a day. You type nothing.',
  },
  'redirect.code.impossible': {
    de: 'Gmail schickt einen Code an die Plattform, und in {platform} lässt er sich nicht lesen. Nehmen Sie den Weg über die IT: Der braucht keinen Code.',
    en: 'Gmail sends a code to the platform, and it cannot be read in {platform}. Let IT set it up: that needs no code.',
  },
  'redirect.done': { de: 'Die Umleitung ist eingerichtet', en: 'The redirect is set up' },

  'redirect.skip': { de: 'Doch nicht umleiten', en: 'Skip the redirect' },

  'redirect-proof.title': { de: 'Kommt eine Mail richtig an?', en: 'Does an email arrive as it should?' },
  'redirect-proof.title.intact': { de: 'Die Umleitung klappt', en: 'The redirect works' },
  'redirect-proof.title.failed': {
    de: 'Die Umleitung klappt noch nicht',
    en: 'The redirect does not work yet',
  },
  'redirect-proof.lead': {
    de: 'Die Plattform schickt eine Testmail an {address}, wie jemand, der sich bewirbt. Dann wartet sie, ob sie zurückkommt.',
    en: 'The platform sends a test mail to {address}, like somebody who applies. Then it waits for it to come back.',
  },
  'redirect-proof.lead.waiting': {
    de: 'Das kann bis zu zwei Minuten dauern.',
    en: 'This can take up to two minutes.',
  },
  'redirect-proof.start': { de: 'Testmail losschicken', en: 'Send the test mail' },
  'redirect-proof.again': { de: 'Noch einmal prüfen', en: 'Check again' },
  'redirect-proof.progress': { de: 'Der Weg der Testmail', en: 'The path of the test mail' },
  'redirect-proof.part.sent': { de: 'Testmail an {address}', en: 'Test mail to {address}' },
  'redirect-proof.part.arrived': { de: 'Ankunft in der Plattform', en: 'Arrival in the platform' },
  'redirect-proof.part.sender': { de: 'Gleicher Absender', en: 'Same sender' },
  'redirect-proof.rewritten': {
    de: 'Die Mail kam an, aber als käme sie von {from}. Ihr Postfach leitet weiter, statt umzuleiten. So erkennt die Plattform nicht, wer sich bewirbt.',
    en: 'The mail arrived, but as if it came from {from}. Your mailbox forwards instead of redirecting. The platform cannot tell who applies.',
  },
  'redirect-proof.rewritten.unknown': { de: 'jemand anderem', en: 'somebody else' },
  'redirect-proof.rewritten.help': {
    de: 'Ändern Sie die Regel: „Umleiten“ statt „Weiterleiten“. Gibt es das nicht, fragen Sie Ihre IT.',
    en: 'Change the rule: “redirect” instead of “forward”. If there is no such thing, ask your IT.',
  },
  'redirect-proof.blocked': {
    de: 'Microsoft 365 hat die Umleitung gesperrt. Die Mail ging mit einer Fehlermeldung zurück. So ginge es auch allen, die sich bewerben.',
    en: 'Microsoft 365 has blocked the redirect. The mail went back with an error. The same would happen to applicants.',
  },
  'redirect-proof.blocked.help': {
    de: 'Ihre IT kann das für dieses eine Postfach erlauben. Die Mail an sie ist fertig.',
    en: 'Your IT can allow it for this one mailbox. The email is ready.',
  },
  'redirect-proof.returned': {
    de: 'Ein Mailserver hat die Testmail zurückgeschickt.',
    en: 'A mail server has sent the test mail back.',
  },
  'redirect-proof.returned.help': {
    de: 'Warum, steht meist in seiner Meldung. Ihre IT kann das klären: Die Mail an sie enthält die Meldung.',
    en: 'Its message usually says why. Your IT can sort this out: the email to them contains the message.',
  },
  'redirect-proof.elsewhere': {
    de: 'Die Testmail kam in der Plattform an, aber an der falschen Stelle: {place}',
    en: 'The test mail arrived in the platform, but in the wrong place: {place}',
  },
  'redirect-proof.elsewhere.help': {
    de: 'Sehen Sie nach, welche Adresse in der Umleitung steht.',
    en: 'Check which address the redirect leads to.',
  },
  'redirect-proof.missing': {
    de: 'Die Testmail ist nicht in der Plattform angekommen.',
    en: 'The test mail did not arrive in the platform.',
  },
  'redirect-proof.missing.help': {
    de: 'Sehen Sie nach, ob sie im Postfach liegt. Dann fehlt nur die Umleitung, oder sie ist noch nicht wirksam. Sehen Sie auch in seinem Spam-Ordner nach.',
    en: 'See if it is in the mailbox. Then only the redirect is missing, or does not work yet. Look in its junk folder too.',
  },
  'redirect-proof.change': { de: 'Umleitung ansehen', en: 'Look at the redirect' },
  'redirect-proof.manual.lead': {
    de: 'Schreiben Sie von einer privaten Adresse eine Mail an {address}. Sehen Sie nach ein paar Minuten in {platform} nach.',
    en: 'Write an email to {address} from a private address. After a few minutes, look in {platform}.',
  },
  'redirect-proof.manual.question': {
    de: 'Was sehen Sie in der Plattform?',
    en: 'What do you see in the platform?',
  },
  'redirect-proof.manual.intact': {
    de: 'Die Mail, mit meiner privaten Adresse als Absender',
    en: 'The mail, with my private address as its sender',
  },
  'redirect-proof.manual.rewritten': {
    de: 'Die Mail, aber mit {address} als Absender',
    en: 'The mail, but with {address} as its sender',
  },
  'redirect-proof.manual.missing': { de: 'Keine Mail', en: 'No mail' },
  'redirect-proof.manual.error': { de: 'Wählen Sie, was Sie sehen', en: 'Choose what you see' },

  'platform-address.title': {
    de: 'Diese Adresse gehört auf Ihre Karriereseite',
    en: 'This address belongs on your career page',
  },
  'platform-address.lead': {
    de: 'Bewerbungen gehen dann direkt an {platform}. Sie antworten von dort, und Ihre Antwort trägt diese Adresse.',
    en: 'Applicants then write to {platform} directly. You answer from there, and your answer carries this address.',
  },
  'platform-address.html': { de: 'Für die Webseite (HTML)', en: 'For the website (HTML)' },
  'platform-address.link': {
    de: 'Als Link, etwa für einen Knopf',
    en: 'As a link, for a button for example',
  },
  'platform-address.text': { de: 'Als Text für Anzeigen', en: 'As text for job ads' },
  'platform-address.sentence': {
    de: 'Schicken Sie Ihre Bewerbung an {address}.',
    en: 'Send your application to {address}.',
  },
  'platform-address.done': {
    de: 'Die Adresse steht jetzt auf der Karriereseite',
    en: 'The address is on the career page now',
  },

  'career-page.title': { de: 'Wir sehen auf der Karriereseite nach', en: 'Checking your career page' },
  'career-page.lead': {
    de: 'Wir lesen Ihre Karriereseite und suchen dort {inbound}.',
    en: 'We read your career page and look for {inbound} there.',
  },
  'career-page.url': { de: 'Internetadresse der Karriereseite', en: 'Web address of the career page' },
  'career-page.url.hint': {
    de: 'Zum Beispiel www.firma.de/karriere',
    en: 'For example www.company.com/careers',
  },
  'career-page.url.error': {
    de: 'Geben Sie die Internetadresse der Seite an, zum Beispiel www.firma.de/karriere',
    en: 'Enter the web address of the page, for example www.company.com/careers',
  },
  'career-page.look': { de: 'Seite prüfen', en: 'Check the page' },
  'career-page.looking': { de: 'Wir lesen die Seite.', en: 'We are reading the page.' },
  'career-page.again': { de: 'Noch einmal prüfen', en: 'Check again' },
  'career-page.myself': { de: 'Ich habe sie selbst gesehen', en: 'I have seen it myself' },
  'career-page.link': {
    de: 'Die Adresse steht auf der Seite und lässt sich anklicken.',
    en: 'The address is on the page and can be clicked.',
  },
  'career-page.text': {
    de: 'Die Adresse steht auf der Seite. Als Link wäre sie noch bequemer.',
    en: 'The address is on the page. As a link it would be even easier.',
  },
  'career-page.also-old': {
    de: 'Auch {address} steht noch dort. Entfernen Sie auch diese Adresse, sonst schreiben manche weiter dorthin.',
    en: '{address} is still there too. Remove this address too, or some will go on writing there.',
  },
  'career-page.old': {
    de: 'Auf der Seite steht noch {address}. Ersetzen Sie diese Adresse durch {inbound}.',
    en: 'The page still shows {address}. Replace this address with {inbound}.',
  },
  'career-page.absent': {
    de: 'Wir haben {inbound} dort weder als Text noch als Link gefunden. Text in Bildern erkennen wir nicht. Ihr Web-Team kann die Adresse einsetzen.',
    en: 'We did not find {inbound} there as text or as a link. We cannot read text in images. Your web team can add the address.',
  },
  'career-page.scripted': {
    de: 'Diese Seite entsteht erst im Browser. Absender kann sie nicht lesen. Sehen Sie selbst nach.',
    en: 'This page is only made in a browser. Absender cannot read it. Look for yourself.',
  },
  'career-page.no-such-host': {
    de: 'Diese Webadresse gibt es nicht. Prüfen Sie die Schreibweise.',
    en: 'This web address does not exist. Check the spelling.',
  },
  'career-page.not-public': {
    de: 'Diese Adresse führt in ein internes Netz. Wer sich bewirbt, kommt dort nicht hin.',
    en: 'This address leads into an internal network. Applicants cannot get there.',
  },
  'career-page.not-secure': {
    de: 'Die Seite leitet auf eine Adresse um, die unverschlüsselt oder irreführend ist.',
    en: 'The page redirects to an address that is not encrypted or is misleading.',
  },
  'career-page.certificate': {
    de: 'Das Zertifikat der Seite stimmt nicht. Browser warnen davor. Fragen Sie, wer die Seite betreut.',
    en: 'The page’s certificate is not right. Browsers warn of it. Ask who looks after the page.',
  },
  'career-page.unreachable': {
    de: 'Die Seite ist von hier nicht erreichbar. Prüfen Sie die Internetverbindung.',
    en: 'The page cannot be reached from here. Check the internet connection.',
  },
  'career-page.timeout': {
    de: 'Die Seite antwortet nicht. Versuchen Sie es später noch einmal.',
    en: 'The page does not answer. Try again later.',
  },
  'career-page.not-found': {
    de: 'Unter dieser Adresse gibt es keine Seite. Kopieren Sie sie aus dem Browser.',
    en: 'There is no page at this address. Copy it from the browser.',
  },
  'career-page.refused': {
    de: 'Die Seite lässt Programme nicht herein. Sehen Sie selbst nach.',
    en: 'The page does not let programs in. Look for yourself.',
  },
  'career-page.trouble': {
    de: 'Die Seite hat gerade eine Störung. Versuchen Sie es später noch einmal.',
    en: 'The page has trouble right now. Try again later.',
  },
  'career-page.not-a-page': {
    de: 'Das ist keine Webseite, sondern eine Datei.',
    en: 'This is not a web page but a file.',
  },
} as const satisfies Record<string, Text>;
