import type { Language } from '../model/index.ts';
import { fill, type Text, type TextValues } from './define.ts';
import { help } from './help.ts';

/** Texts of the screens after the first one. Not part of `texts`, so that the first page does not load them. */
export const screenTexts = {
  ...help,

  'hand-over.front': {
    de: 'Fenster schmal neben dem Browser halten',
    en: 'Keep this window narrow, beside the browser',
  },
  'hand-over.front.off': { de: 'Fenster wieder groß', en: 'Large window again' },

  'elsewhere.title': {
    de: 'Absender ist in einem anderen Tab offen',
    en: 'Absender is open in another tab',
  },
  'elsewhere.lead': {
    de: 'Möchten Sie hier weitermachen? Was Sie dort eingegeben haben, kommt mit. Nur ein Passwort müssen Sie noch einmal eingeben.',
    en: 'Go on here? What you have entered there comes along. Only a password has to be entered again.',
  },
  'elsewhere.silent': {
    de: 'Der andere Tab antwortet nicht. Schließen Sie ihn, und versuchen Sie es noch einmal.',
    en: 'The other tab does not answer. Close it, and try again.',
  },
  'elsewhere.take': { de: 'Hier weitermachen', en: 'Go on here' },
  'elsewhere.taken.title': {
    de: 'Absender ist jetzt in einem anderen Tab offen',
    en: 'Absender is now open in another tab',
  },
  'elsewhere.taken.lead': {
    de: 'Dort geht es an derselben Stelle weiter. Diesen Tab können Sie schließen.',
    en: 'It goes on there, at the same place. You can close this tab.',
  },

  'platform.search.unknown': {
    de: '„{typed}“ kennen wir nicht. Vielleicht hat die Plattform noch einen anderen Namen. Sonst wählen Sie „Eine andere Plattform“: Wir führen Sie durch die üblichen Felder.',
    en: 'We do not know “{typed}”. The platform may have another name. If not, choose “Another platform”: we guide you through the usual fields.',
  },

  'route.mailbox.guided': {
    de: 'Wir prüfen es von hier. Ob die Plattform durchkommt, zeigt ihre Testmail.',
    en: 'We check it from here. The platform’s test mail shows if it gets through.',
  },

  'route.lead.unknown': {
    de: 'Wir wissen nicht, welche davon {platform} kann. Im Zweifel fragen Sie den Support der Plattform.',
    en: 'We do not know which of these {platform} offers. If in doubt, ask the platform’s support.',
  },
  'platform.unknown': {
    de: 'Wir haben keine öffentliche Anleitung von {platform} gefunden. Wir führen Sie durch die üblichen Felder.',
    en: 'We found no public guide by {platform}. We’ll take you through the usual fields.',
  },
  'platform.not-known': {
    de: 'Über {platform} wissen wir nichts. Wir führen Sie durch die üblichen Felder.',
    en: 'We know nothing about {platform}. We guide you through the usual fields.',
  },
  'platform.not-known.unnamed': {
    de: 'Wir führen Sie durch die üblichen Felder.',
    en: 'We guide you through the usual fields.',
  },
  'platform.unknown.answer': {
    de: 'Hat der Support geantwortet? Dann passen Sie die Felder hier an.',
    en: 'Has support replied? Change the fields here.',
  },
  'platform.questions': {
    de: 'Fragen an den Support von {platform} kopieren',
    en: 'Copy questions for {platform} support',
  },
  'platform.depends': {
    de: 'Wie {platform} über Ihr Postfach sendet, hängt davon ab, bei wem es liegt. Das klären wir im nächsten Schritt.',
    en: 'How {platform} sends with your mailbox depends on where it is hosted. We look at that in the next step.',
  },
  'platform.by-it': {
    de: 'Das richtet Ihre IT ein. Sie brauchen dafür kein Passwort. Die Mail an Ihre IT schreiben wir Ihnen.',
    en: 'Your IT sets this up. You need no password for it. We write the email to your IT.',
  },
  'odoo.manager': { de: 'Wer verwaltet Ihr Odoo?', en: 'Who manages your Odoo?' },
  'odoo.manager.lead': {
    de: 'Zum Verbinden ist ein Schlüssel aus Odoo nötig. Ihn kann nur erstellen, wer Odoo verwaltet.',
    en: 'Connecting needs a key from Odoo. Only a person who manages Odoo can create it.',
  },
  'odoo.manager.me': { de: 'Ich selbst', en: 'I do' },
  'odoo.manager.other': { de: 'Jemand anderes', en: 'Somebody else' },
  'odoo.other': {
    de: 'Die Odoo-Verwaltung erstellt den Schlüssel',
    en: 'Your Odoo administrator creates the key',
  },
  'odoo.other.lead': {
    de: 'Wir haben die Mail dafür geschrieben. Sie nennt, was wir brauchen, und wo man den Schlüssel erstellt.',
    en: 'We have written the email for it. It says what we need, and where to create the key.',
  },
  'odoo.other.key': {
    de: 'Der Schlüssel ist geheim und gehört nicht in eine Mail. Am besten trägt ihn die Person selbst hier ein.',
    en: 'The key is secret and should not be sent by email. It is best if the person enters it here.',
  },
  'odoo.other.mail': { de: 'Mail an die Odoo-Verwaltung', en: 'Email to the Odoo administrator' },
  'odoo.other.have': { de: 'Schlüssel eingeben', en: 'Enter the key' },
  'sign-in.app.label': { de: 'App-Passwort ({letters} Buchstaben)', en: 'App password ({letters} letters)' },
  'sign-in.app.hint': {
    de: 'Nicht Ihr normales {provider}-Passwort.',
    en: 'Not your usual {provider} password.',
  },
  'sign-in.app.how': { de: 'Wie bekomme ich das?', en: 'How do I get this?' },
  'practice.learn.works': { de: 'Wie eine Einrichtung abläuft', en: 'How a set-up works' },
  'practice.learn.shared': {
    de: 'Was ohne eigenes Passwort geht',
    en: 'What you can do without a separate password',
  },
  'practice.learn.app-password': {
    de: 'Wofür ein zweites Passwort nötig ist',
    en: 'When a second password is needed',
  },
  'practice.learn.firewall': {
    de: 'Wie Ihre IT die Plattform freigibt',
    en: 'How your IT lets the platform in',
  },
  'practice.learn.wrong-sender': {
    de: 'Was hilft, wenn die Adresse nicht passt',
    en: 'What helps if the address does not fit',
  },
  'practice.learn.own-connection': {
    de: 'Wie sich die Plattform selbst anmeldet',
    en: 'How the platform signs in by itself',
  },
  'practice.learn.domain': {
    de: 'Was Ihre IT in der Domain einträgt',
    en: 'What your IT adds to the domain',
  },
  'form.tools': {
    de: 'Felder einer Plattform anpassen, weitergeben oder öffnen',
    en: 'Change, share or open the fields of a platform',
  },
  'platform.as-itself.title': {
    de: 'Bei {platform} lässt sich Ihre Adresse nicht als Absender einrichten',
    en: '{platform} cannot be set up to send as your address',
  },
  'platform.as-itself': {
    de: 'Die Plattform sendet immer von ihrer eigenen Adresse. Sie brauchen hier nichts einzurichten. Wenn Sie weitermachen, helfen wir nur dabei, diese Adresse auf Ihre Karriereseite zu bringen oder Mails weiterzuleiten.',
    en: 'The platform always sends from its own address. There is nothing for you to set up here. If you continue, we only help to put that address on your career page, or to redirect mail.',
  },

  'practice.lead': {
    de: 'Wählen Sie, was Sie ausprobieren möchten.',
    en: 'Choose what you would like to try.',
  },
  'practice.tasks': {
    de: 'Übung: Dieses Konto gibt es nicht wirklich. Lesen Sie, was zu tun wäre, und haken Sie es einfach ab.',
    en: 'Practice: this account does not really exist. Read what would have to be done, and just tick it.',
  },
  'practice.test': {
    de: 'In Wirklichkeit schicken Sie sich jetzt aus der Plattform eine Testmail.',
    en: 'In real life, you now send yourself a test mail from the platform.',
  },
  'practice.done': { de: 'Geübt', en: 'Done' },
  'practice.next': { de: 'Mit dem nächsten Postfach üben', en: 'Practise with the next mailbox' },
  'practice.inbox.title': { de: 'Übungspostfach von {address}', en: 'Practice mailbox of {address}' },
  'practice.inbox.inbox': { de: 'Posteingang', en: 'Inbox' },
  'practice.inbox.junk': { de: 'Spam', en: 'Junk' },
  'practice.inbox.empty': { de: 'Keine Mails', en: 'No mail' },
  'practice.inbox.text': {
    de: 'Ihre Testmail ist hier angekommen. So findet sie auch eine Bewerberin.',
    en: 'Your test mail has arrived here. An applicant finds it in the same way.',
  },
  'practice.inbox.text.junk': {
    de: 'Ihre Testmail liegt im Spam-Ordner. Das kommt auch in Wirklichkeit vor, und auch dafür gibt es Hilfe.',
    en: 'Your test mail is in the junk folder. That happens in reality too, and there is help for it.',
  },

  'preview.title': {
    de: 'So ähnlich sehen es alle, die sich bewerben',
    en: 'Applicants see something like this',
  },
  'preview.subject': { de: 'Ihre Bewerbung', en: 'Your application' },
  'preview.from': { de: 'Von', en: 'From' },
  'preview.nobody': { de: 'Ihre Adresse', en: 'Your address' },
  'preview.state.draft': { de: 'Noch nicht eingerichtet', en: 'Not set up yet' },
  'preview.state.tested': { de: 'In einer Testmail gesehen', en: 'Seen in a test mail' },
  'preview.state.set-up': { de: 'Eingerichtet', en: 'Set up' },

  'inbound.where': { de: 'Sie steht in {platform}: {where}.', en: '{platform} shows it: {where}.' },

  'kind.unsure.unknown': { de: 'Weiß ich nicht', en: 'I do not know' },
  'kind.unsure.elsewhere': {
    de: 'Kommen die Mails in einem anderen Postfach an, zum Beispiel in Ihrem eigenen?',
    en: 'Does the mail arrive in another mailbox, such as your own?',
  },
  'sign-in.no-server': { de: 'Der Mailserver fehlt noch', en: 'The mail server is still missing' },
  'sign-in.no-server.ask': {
    de: 'Die Mail fragt, über welchen Server Ihr Postfach sendet. Mit der Antwort machen Sie hier weiter.',
    en: 'The email asks which server your mailbox sends through. Continue here with the answer.',
  },
  'sign-in.no-server.known': { de: 'Server selbst eingeben', en: 'Enter the server yourself' },
  'kind.unsure.why.hasPassword': {
    de: 'Wenn ja, hat das Postfach eine eigene Anmeldung.',
    en: 'If so, the mailbox has its own sign-in.',
  },
  'kind.unsure.why.isBelow': {
    de: 'Wenn ja, ist es ein freigegebenes Postfach, das Sie mit Ihrem eigenen Passwort öffnen.',
    en: 'If so, it is a shared mailbox, which you open with your own password.',
  },
  'kind.unsure.why.arrivesElsewhere': {
    de: 'Wenn ja, ist es eine weitere Adresse für ein anderes Postfach.',
    en: 'If so, it is another address of a different mailbox.',
  },
  'kind.unsure.ask.title': { de: 'Das weiß Ihre IT am besten', en: 'Your IT will know' },
  'kind.unsure.ask': {
    de: 'Die Mail unten fragt danach. Mit der Antwort machen Sie hier weiter.',
    en: 'The email below asks for it. Continue here with the answer.',
  },

  'browser-words.unrecognised.title': {
    de: 'Diesen Text haben wir nicht erkannt',
    en: 'We have not recognised this text',
  },
  'browser-words.unrecognised': {
    de: 'Fehlt ein Teil der Seite? Kopieren Sie dann alles, auch die Überschrift und die Zeilen mit Nummern. Sonst schicken Sie den Text Ihrer IT: Die Mail an sie enthält ihn.',
    en: 'Is a part of the page missing? Then copy all of it, with the heading and the lines with numbers. Otherwise send the text to your IT: the email to them contains it.',
  },
  'browser-words.list': {
    de: 'Wählen Sie aus, was dort steht. Dann sagen wir Ihnen, was es bedeutet und wer es löst.',
    en: 'Choose what it says there. Then we tell you what it means and who can fix it.',
  },
  'browser-words.title': { de: 'Was steht auf der Seite?', en: 'What does the page say?' },
  'browser-words.lead': {
    de: 'Mit dem Text der Seite finden wir heraus, woran es liegt.',
    en: 'The text of the page helps us find the reason.',
  },
  'browser-words.add': { de: 'Text der Seite dazugeben', en: 'Add the text of the page' },
  'browser-words.once': {
    de: 'Das erledigt Ihre IT einmalig. Danach versuchen Sie es noch einmal.',
    en: 'Your IT only has to do this once. After that, try again.',
  },
  'browser-words.back': { de: 'Noch einmal versuchen', en: 'Try again' },

  'career-page.title.found': {
    de: 'Die Adresse steht auf Ihrer Karriereseite',
    en: 'The address is on your career page',
  },
  'career-page.title.absent': {
    de: 'Wir haben die Adresse nicht gefunden',
    en: 'We did not find the address',
  },
  'career-page.title.old': {
    de: 'Auf der Seite steht noch die alte Adresse',
    en: 'The page still shows the old address',
  },
  'career-page.title.unread': {
    de: 'Wir konnten die Seite nicht lesen',
    en: 'We could not read the page',
  },
  'career-page.mail': { de: 'Mail an das Web-Team', en: 'Email to the web team' },
  'career-page.checked': { de: 'Geprüfte Seite', en: 'Page checked' },
  'career-page.other': { de: 'Andere Seite prüfen', en: 'Check another page' },
  recommended: { de: 'Empfohlen', en: 'Recommended' },
  'tasks.you': { de: 'Das machen Sie', en: 'You do this' },
  'tasks.it.if-needed': { de: 'Nur wenn nötig: Ihre IT', en: 'Only if needed: your IT' },
  'own-connection.no-path': {
    de: 'Den genauen Menüpunkt in {platform} kennen wir nicht. Suchen Sie dort nach „{provider}“, „Integrationen“ oder „E-Mail“.',
    en: 'We do not know the exact menu item in {platform}. Look for “{provider}”, “Integrations” or “Email” there.',
  },
  'answered.change': { de: 'Ändern', en: 'Change' },
  'platform-test.title.arrived': { de: 'Die Testmail ist angekommen', en: 'The test mail has arrived' },
  'platform-test.title.missing': {
    de: 'Die Testmail ist nicht angekommen',
    en: 'The test mail did not arrive',
  },
  'summary.warned': {
    de: 'Eingerichtet, aber Mails kommen vielleicht nicht an',
    en: 'Set up, but mail may not arrive',
  },
  'summary.guided.checked': { de: 'Geprüft am {date}.', en: 'Checked on {date}.' },
  'summary.settings': { de: 'Diese Einstellungen gelten', en: 'The settings in use' },

  'kind.practice': {
    de: 'Zum Üben: {address} öffnet man so: „{kind}“.',
    en: 'For practice: people open {address} like this: “{kind}”.',
  },

  'rolled-back.title': { de: 'Wieder ausgeschaltet', en: 'Switched off again' },
  'rolled-back.lead': {
    de: 'In {platform} gelten wieder die Einstellungen von vorher.',
    en: '{platform} uses its previous settings again.',
  },
  'rolled-back.consent': {
    de: 'Die Zustimmung bei {provider} haben wir nicht widerrufen. Soll sie auch dort weg, wenden Sie sich an Ihre IT.',
    en: 'We have not revoked the consent at {provider}. If it should be removed there too, ask your IT.',
  },

  'platform-check.connection.lead': {
    de: 'Die Plattform meldet sich mit ihrer neuen Verbindung am Mailserver an. So zeigt sich, ob sie senden darf.',
    en: 'The platform signs in at the mail server through its new connection. This shows if it may send.',
  },
  'platform-check.connection.works': {
    de: 'Die Plattform hat ihre Verbindung geprüft: Sie klappt',
    en: 'The platform has checked its connection: it works',
  },
  'review.sign-in': { de: 'Anmeldung', en: 'Sign-in' },
  'review.sign-in.connection': { de: 'Verbindung mit {provider}', en: 'Connection to {provider}' },

  'connect.part.agree': { de: 'Sie stimmen im Browser zu', en: 'You agree in the browser' },
  'connect.part.permission': { de: 'Erlaubnis für {platform}', en: 'Permission for {platform}' },
  'connect.nothing': {
    de: 'Nichts ist aufgegangen, oder das Fenster ist zu',
    en: 'Nothing has opened, or the window is closed',
  },
  'connect.nothing.address': {
    de: 'Geben Sie diesen Link oben in einem Browser auf diesem Computer ein. Er führt zur Anmeldung bei {provider} und gilt, solange wir hier warten.',
    en: 'Enter this link at the top of a browser on this computer. It leads to the sign-in at {provider} and is valid while we wait here.',
  },
  'connect.nothing.label': { de: 'Link zur Anmeldung', en: 'Link to the sign-in' },
  'connect.nothing.none': {
    de: 'Der Link lässt sich gerade nicht anzeigen. Brechen Sie ab und öffnen Sie die Anmeldung noch einmal.',
    en: 'The link cannot be shown right now. Cancel, and open the sign-in again.',
  },
  'connect.nothing.again': {
    de: 'Öffnen Sie die Anmeldung noch einmal. Wählen Sie dann diesen Punkt, während wir warten: Er zeigt Ihnen einen Link, den Sie selbst im Browser öffnen.',
    en: 'Open the sign-in again. Then choose this item while we wait: it shows a link that you can open in the browser yourself.',
  },
  'connect.ended.cancelled.title': {
    de: 'Sie haben das Warten abgebrochen',
    en: 'You have stopped the waiting',
  },
  'connect.ended.cancelled': {
    de: '{platform} hat keine Erlaubnis bekommen und sendet wie bisher. Die begonnene Anmeldung ist gelöscht. Schließen Sie ihre Seite im Browser.',
    en: '{platform} has no permission and sends as before. The sign-in that was begun is deleted. Close its page in the browser.',
  },
  'connect.ended.unsure': {
    de: '{platform} hat noch nicht bestätigt, dass die begonnene Anmeldung gelöscht ist. Stimmen Sie im Browser nicht mehr zu.',
    en: '{platform} has not confirmed yet that the sign-in that was begun is deleted. Do not agree in the browser any more.',
  },
  'connect.ended.declined.title': {
    de: 'Die Anmeldung wurde im Browser abgelehnt',
    en: 'The sign-in was declined in the browser',
  },
  'connect.ended.declined': {
    de: '{platform} hat keine Erlaubnis bekommen und sendet wie bisher. War es ein Versehen? Dann öffnen Sie die Anmeldung noch einmal und stimmen Sie am Ende zu.',
    en: '{platform} has no permission and sends as before. Was it a mistake? Then open the sign-in again and agree at the end.',
  },
  'connect.ended.expired.title': {
    de: 'Die Zeit für die Anmeldung ist um',
    en: 'The time for the sign-in is over',
  },
  'connect.ended.expired': {
    de: '{platform} hat keine Erlaubnis bekommen und sendet wie bisher. Öffnen Sie die Anmeldung noch einmal, wenn Sie so weit sind. Hat der Browser etwas anderes gezeigt, wählen Sie es unten aus.',
    en: '{platform} has no permission and sends as before. Open the sign-in again when you are ready. If the browser showed something else, choose it below.',
  },

  'check.password-gone': {
    de: 'Das Passwort ist nicht mehr gespeichert. Bitte geben Sie es noch einmal ein.',
    en: 'The password is no longer kept. Please enter it again.',
  },

  'address.title.mailbox': {
    de: 'Welche Adresse hat Ihr Recruiting-Postfach?',
    en: 'What is the address of your recruiting mailbox?',
  },
  'address.lead.mailbox': {
    de: 'Absender wird sie bei dieser Plattform nicht. Aber Mails an sie können in der Plattform ankommen.',
    en: 'It cannot be the sender with this platform. But mail to it can arrive in the platform.',
  },

  'explain.unrecognised.title': {
    de: 'Diese Meldung kennen wir nicht',
    en: 'We do not know this message',
  },
  'explain.unrecognised': {
    de: 'Fügen Sie alles ein, was dort steht, auch die Zeilen davor und danach. Hilft das nicht, geben Sie es so an Ihre IT oder den Support weiter.',
    en: 'Paste everything that is shown, with the lines before and after it. If that does not help, pass it on to your IT or to support as it is.',
  },

  'alternatives.connect.title': {
    de: 'Ein eigenes Konto, dann {platform} mit {provider} verbinden',
    en: 'An account of its own, then connect {platform} to {provider}',
  },
  'alternatives.connect.text': {
    de: 'Die Adresse bekommt ein eigenes Konto bei {provider}. Damit verbindet sich {platform} selbst, ohne Passwort.',
    en: 'The address gets an account of its own at {provider}. {platform} connects to it, without a password.',
  },
  'alternatives.connect.use': { de: 'Weiter mit dem neuen Konto', en: 'Continue with the new account' },
} as const satisfies Record<string, Text>;

export type ScreenTextKey = keyof typeof screenTexts;

/** Returns these screens' text for a key in a language, with its placeholders filled in. */
export const screenText = (language: Language, key: ScreenTextKey, values?: TextValues): string =>
  fill(screenTexts[key][language], values);
