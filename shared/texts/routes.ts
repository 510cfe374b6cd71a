import type { Text } from './define.ts';

/** Texts about a provider's prerequisites, and about the routes that do not use the mailbox's password. */
export const routes = {
  'tasks.it': { de: 'Das macht Ihre IT', en: 'Your IT does this' },
  'tasks.how': { de: 'So geht es', en: 'How to do it' },
  'tasks.letter': { de: 'Meine IT soll das machen', en: 'Ask my IT to do this' },
  'tasks.as-of': { de: 'Stand: {date}. Quellen: {sources}', en: 'As of {date}. Sources: {sources}' },

  'prepare.title': {
    de: 'Das braucht {provider} zuerst',
    en: '{provider} needs this first',
  },
  'prepare.lead.you': {
    de: 'Haken Sie ab, was erledigt ist.',
    en: 'Tick what is done.',
  },
  'prepare.lead.it-admin': {
    de: 'Das kann nur Ihre IT. Schicken Sie ihr die Mail unten und haken Sie ab, was erledigt ist.',
    en: 'Only your IT can do this. Send them the email below and tick what is done.',
  },
  'prepare.later': { de: 'Später weitermachen', en: 'Finish later' },

  'step.route': { de: 'Einen Weg wählen', en: 'Choose a route' },
  'step.own-connection': { de: 'Anbindung einschalten', en: 'Switch the connection on' },
  'step.connection-test': { de: 'Testmail der Plattform', en: 'The platform’s test mail' },
  'step.domain-records': { de: 'Einträge in der Domain', en: 'Records in the domain' },
  'step.domain-check': { de: 'Domain prüfen', en: 'Check the domain' },
  'step.platform-address': { de: 'Adresse veröffentlichen', en: 'Publish the address' },
  'step.career-page': { de: 'Karriereseite prüfen', en: 'Check the career page' },
  'step.redirect': { de: 'Umleitung einrichten', en: 'Set up the redirect' },
  'step.redirect-proof': { de: 'Umleitung prüfen', en: 'Check the redirect' },

  'provider.google': { de: 'Google', en: 'Google' },
  'provider.microsoft': { de: 'Microsoft', en: 'Microsoft' },

  'route.title.refused': {
    de: 'Mit Passwort geht es bei {provider} nicht',
    en: 'A password does not work with {provider}',
  },
  'route.title.never': { de: 'Ohne das Passwort des Postfachs', en: 'Without the mailbox’s password' },
  'route.title.better': { de: 'Es geht auch ohne Passwort', en: 'It also works without a password' },
  'route.title.later': {
    de: 'Mit oder ohne Passwort',
    en: 'With or without a password',
  },
  'route.title.oauth': {
    de: 'Mit Passwort geht es hier wohl nicht',
    en: 'A password will probably not work here',
  },
  'route.title.asked': { de: 'Welchen Weg möchten Sie gehen?', en: 'Which route do you want to take?' },
  'route.lead.refused': {
    de: '{platform} nimmt von {provider} kein Passwort an. Gut, dass wir es vorher wissen: Es gibt einen anderen Weg.',
    en: '{platform} takes no password from {provider}. Good that we know this now: there is another route.',
  },
  'route.lead.never': {
    de: '{platform} meldet sich nicht mit einem Passwort am Postfach an. Diese Wege bleiben.',
    en: '{platform} does not sign in to a mailbox with a password. These routes are left.',
  },
  'route.lead.better': {
    de: '{platform} kann sich selbst mit {connection} verbinden. Das hält länger als ein Passwort.',
    en: '{platform} can connect to {connection} itself. That lasts longer than a password.',
  },
  'route.lead.later': {
    de: '{platform} kann sich selbst mit {connection} verbinden. Das hält länger als ein Passwort. Vorher muss Ihre IT {platform} einmal bei {connection} registrieren.',
    en: '{platform} can connect to {connection} itself. That lasts longer than a password. Before that, your IT has to register {platform} at {connection} once.',
  },
  'route.lead.oauth': {
    de: 'Laut den Angaben für Mailprogramme nimmt der Mailserver von {provider} kein Passwort an, nur eine Anmeldung im Browser. Nehmen Sie besser einen anderen Weg.',
    en: 'According to the settings for mail programs, the mail server of {provider} takes no password, only a sign-in in the browser. Better choose another route.',
  },
  'route.lead.asked': {
    de: 'Auf jedem Weg kann die Plattform allen schreiben, die sich bewerben, und ihre Antworten empfangen.',
    en: 'On each of them, the platform can write to all applicants and receive their replies.',
  },
  'route.own-connection': {
    de: 'Die Plattform mit {connection} verbinden',
    en: 'Connect the platform to {connection}',
  },
  'route.own-connection.detail': {
    de: 'Sie melden sich einmal an und stimmen zu.',
    en: 'You sign in once and agree.',
  },
  'route.own-connection.later': {
    de: 'Zuerst ist Ihre IT an der Reihe. Die Mail an sie ist fertig.',
    en: 'Your IT goes first. The email to them is ready.',
  },
  'route.domain': { de: 'Mit Einträgen in Ihrer Domain', en: 'With records in your domain' },
  'route.domain.detail': {
    de: 'Die Plattform sendet selbst, mit Ihrer Adresse. Die IT setzt dafür Einträge.',
    en: 'The platform sends the mail itself, with your address. The IT department adds records for it.',
  },
  'domain-records.table': { de: 'Tabelle der Plattform', en: 'The platform’s table' },
  'route.mailbox': { de: 'Mit dem Passwort des Postfachs', en: 'With the mailbox’s password' },
  'route.mailbox.detail': {
    de: 'Wir prüfen es hier und von der Plattform aus.',
    en: 'We check it here and from the platform.',
  },
  'route.redirect': { de: 'Mails an die Plattform umleiten', en: 'Redirect mail to the platform' },
  'route.redirect.detail': {
    de: 'Die Plattform antwortet dann mit ihrer eigenen Adresse.',
    en: 'The platform then answers with its own address.',
  },
  'route.platform-address': {
    de: 'Die Mailadresse der Plattform nutzen',
    en: 'Use the platform’s email address',
  },
  'route.platform-address.detail': {
    de: 'Bewerbungen gehen direkt dorthin. Sie steht auf Ihrer Karriereseite.',
    en: 'Applicants write there directly. It is on your career page.',
  },
  'route.error': { de: 'Wählen Sie einen Weg', en: 'Choose a route' },
  'route.other': { de: 'Anderer Weg', en: 'Another route' },

  'own-connection.title': {
    de: 'Plattform mit {provider} verbinden',
    en: 'Connect the platform to {provider}',
  },
  'own-connection.lead': {
    de: 'Das machen Sie in {platform}. Absender braucht dafür kein Passwort.',
    en: 'You do this in {platform}. Absender does not need a password for it.',
  },
  'registration.title': {
    de: '{platform} bei {provider} registrieren',
    en: 'Register {platform} at {provider}',
  },
  'registration.lead': {
    de: '{provider} kennt Ihr {platform} noch nicht. Ihre IT registriert es einmal. Danach verbinden Sie das Postfach hier, ohne Passwort.',
    en: '{provider} does not know your {platform} yet. Your IT registers it once. After that you connect the mailbox here, without a password.',
  },
  'registration.look': { de: 'Ist es erledigt? Nachsehen', en: 'Is it done? Look again' },
  'registration.not-yet': {
    de: '{platform} ist bei {provider} noch nicht registriert',
    en: '{platform} is not registered at {provider} yet',
  },
  'own-connection.stuck': { de: 'Der Browser zeigt etwas anderes', en: 'The browser shows something else' },
  'own-connection.page': { de: 'Was steht im Browser?', en: 'What does the browser show?' },
  'own-connection.page.approval': {
    de: '„Genehmigung durch Administrator erforderlich“ oder „Administratorgenehmigung erforderlich“',
    en: '“Need admin approval” or “Approval required”',
  },
  'own-connection.page.blocked': {
    de: '„Zugriff blockiert“ oder „Diese App ist blockiert“',
    en: '“Access blocked” or “This app is blocked”',
  },
  'own-connection.page.account': {
    de: 'Ihr eigener Name oder ein anderes Konto',
    en: 'Your own name or another account',
  },
  'own-connection.page.message': {
    de: 'Eine Meldung mit „AADSTS“ oder „Fehler 400“',
    en: 'A message with “AADSTS” or “Error 400”',
  },
  'own-connection.page.other': { de: 'Etwas anderes', en: 'Something else' },
  'own-connection.words': { de: 'Text der Seite', en: 'Text of the page' },
  'own-connection.words.hint': {
    de: 'Markieren Sie auf der Seite alles und fügen Sie es hier ein. Nichts davon verlässt diesen Computer.',
    en: 'Select everything on the page and paste it here. None of it leaves this computer.',
  },
  'own-connection.words.more': {
    de: 'Freiwillig. Mit dem Text der Seite findet Ihre IT den Vorgang schneller. Nichts davon verlässt diesen Computer.',
    en: 'Optional. With the text of the page, your IT finds the attempt sooner. None of it leaves this computer.',
  },
  'own-connection.words.empty': { de: 'Fügen Sie den Text der Seite ein', en: 'Paste the text of the page' },
  'own-connection.done': { de: 'Die Anbindung ist eingeschaltet', en: 'The connection is on' },

  'connection-test.title': { de: 'Senden Sie eine Testmail', en: 'Send a test mail' },
  'connection-test.lead': {
    de: '{platform} hat dafür einen eigenen Knopf. Nehmen Sie am besten eine private Adresse: So sehen Sie, was alle sehen, die sich bewerben.',
    en: '{platform} has a button of its own for this. A private address is best: you see what applicants see.',
  },
  'connection-test.question': { de: 'Was ist angekommen?', en: 'What arrived?' },
  'connection-test.inbox': { de: 'Eine Mail von {address}', en: 'An email from {address}' },
  'connection-test.junk': {
    de: 'Eine Mail von {address}, aber im Spam-Ordner',
    en: 'An email from {address}, but in the junk folder',
  },
  'connection-test.other-sender': {
    de: 'Eine Mail von einer anderen Adresse',
    en: 'An email from another address',
  },
  'connection-test.missing': { de: 'Nichts', en: 'Nothing' },
  'connection-test.other-sender.help': {
    de: 'Dann ist ein anderes Konto angemeldet. Trennen Sie die Anbindung in der Plattform und melden Sie sich mit {address} an.',
    en: 'Another account is signed in then. Disconnect it in the platform and sign in with {address}.',
  },
  'connection-test.domain.other-sender': {
    de: 'Dann sendet die Plattform noch mit ihrer eigenen Adresse. Sehen Sie dort nach, ob sie die Einträge schon bestätigt. Das kann bis zu zwei Tage dauern.',
    en: 'The platform still sends with its own address then. See there if it has confirmed the records. That can take up to two days.',
  },
  'connection-test.domain.missing': {
    de: 'Warten Sie ein paar Minuten und sehen Sie im Spam-Ordner nach. Sehen Sie dann in der Plattform nach, ob sie die Einträge bestätigt.',
    en: 'Wait a few minutes and look in the junk folder. Then see in the platform if it has confirmed the records.',
  },
  'connection-test.missing.help': {
    de: 'Warten Sie ein paar Minuten und sehen Sie im Spam-Ordner nach. Prüfen Sie dann in der Plattform, ob die Anbindung an ist und ob Ihre IT zugestimmt hat.',
    en: 'Wait a few minutes and look in the junk folder. Then see in the platform if the connection is on and if your IT has agreed.',
  },

  'route-summary.title.own-connection': {
    de: 'Ihr Postfach ist jetzt der Absender',
    en: 'Your mailbox is now the sender',
  },
  'route-summary.title.domain': {
    de: 'Die Plattform sendet jetzt mit Ihrer Adresse',
    en: 'The platform now sends with your address',
  },
  'route-summary.domain.done': {
    de: '{platform} sendet als {address}, mit Einträgen in Ihrer Domain',
    en: '{platform} sends as {address}, with records in your domain',
  },
  'route-summary.domain.next': {
    de: 'Zieht Ihre Domain zu einem anderen Anbieter um, müssen die Einträge mit umziehen.',
    en: 'If your domain moves to another provider, the records have to move too.',
  },
  'route-summary.title.redirect': {
    de: 'Bewerbungen kommen jetzt in der Plattform an',
    en: 'Applications now arrive in the platform',
  },
  'route-summary.title.platform-address': {
    de: 'Bewerbungen gehen jetzt direkt an die Plattform',
    en: 'Applicants now write to the platform directly',
  },
  'route-summary.own-connection.done': {
    de: '{platform} sendet als {address}, über die Anbindung an {provider}',
    en: '{platform} sends as {address}, over its connection to {provider}',
  },
  'route-summary.own-connection.test': {
    de: 'Testmail der Plattform angekommen, mit dem richtigen Absender',
    en: 'The platform’s test mail arrived, with the right sender',
  },
  'route-summary.own-connection.next': {
    de: 'Ändert jemand das Passwort des Kontos oder entzieht die Zustimmung, verbinden Sie es in der Plattform neu.',
    en: 'If somebody changes the account’s password or withdraws the consent, connect it again in the platform.',
  },
  'route-summary.redirect.done': {
    de: 'Mails an {address} kommen auch unter {inbound} an',
    en: 'Mail for {address} also arrives at {inbound}',
  },
  'route-summary.redirect.proof': {
    de: 'Mit einer Testmail geprüft: Der Absender bleibt erhalten',
    en: 'Checked with a test mail: the sender is kept',
  },
  'route-summary.redirect.seen': {
    de: 'Sie haben sie in der Plattform gesehen, mit dem richtigen Absender',
    en: 'You have seen it in the platform, with the right sender',
  },
  'route-summary.redirect.next': {
    de: 'Antworten schickt die Plattform mit ihrer eigenen Adresse.',
    en: 'The platform sends replies with its own address.',
  },
  'route-summary.platform-address.done': {
    de: '{inbound} steht auf Ihrer Karriereseite',
    en: '{inbound} is on your career page',
  },
  'route-summary.platform-address.proof': {
    de: 'Automatisch auf der Seite gefunden',
    en: 'Found on the page automatically',
  },
  'route-summary.platform-address.seen': {
    de: 'Von Ihnen auf der Seite gesehen',
    en: 'You have seen it on the page',
  },
  'route-summary.platform-address.next': {
    de: 'Denken Sie auch an alte Anzeigen: Dort steht vielleicht noch {address}.',
    en: 'Think of old job ads too: they may still show {address}.',
  },
  'route-summary.also-redirect': {
    de: 'Bewerbungen auch in der Plattform sammeln',
    en: 'Collect applications in the platform too',
  },
  'route-summary.also-redirect.text': {
    de: 'Mails an {address} landen bisher nur im Postfach. Mit einer Umleitung kommen sie auch in der Plattform an.',
    en: 'Mail for {address} currently only arrives in the mailbox. With a redirect it also arrives in the platform.',
  },
  'route-summary.also-redirect.start': { de: 'Umleitung einrichten', en: 'Set up the redirect' },

  'start.state.done': { de: 'Eingerichtet', en: 'Set up' },
} as const satisfies Record<string, Text>;
