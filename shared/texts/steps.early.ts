import type { Text } from './define.ts';

export const early = {
  'step.platform': { de: 'Plattform verbinden', en: 'Connect the platform' },
  'step.address': { de: 'Adresse angeben', en: 'Enter the address' },
  'step.mailbox-kind': { de: 'Art des Postfachs', en: 'Kind of mailbox' },
  'step.alternatives': { de: 'Einen Weg wählen', en: 'Choose a route' },
  'step.prepare': { de: 'Vorbereiten', en: 'Prepare' },
  'step.sign-in': { de: 'Anmelden', en: 'Sign in' },
  'step.check': { de: 'Postfach prüfen', en: 'Check the mailbox' },
  'step.platform-check': { de: 'Prüfung durch die Plattform', en: 'Check by the platform' },
  'step.test-mail': { de: 'Testmail', en: 'Test mail' },
  'step.summary': { de: 'Fertig', en: 'Done' },

  'platform.title': { de: 'Mit welcher Plattform arbeiten Sie?', en: 'Which platform do you work with?' },
  'platform.choose.lead': {
    de: 'Tippen Sie die ersten Buchstaben. Frühere Namen gehen auch.',
    en: 'Type the first letters. Former names work too.',
  },
  'platform.search': { de: 'Name Ihrer Plattform', en: 'Name of your platform' },
  'platform.search.list': { de: 'Plattformen', en: 'Platforms' },
  'platform.also': { de: 'auch: {names}', en: 'also: {names}' },
  'platform.own': { de: 'Ihre eigene Fassung', en: 'Your own version' },
  'platform.methods.title': { de: 'So kann {platform} senden', en: 'How {platform} can send' },
  'platform.method.own-smtp': {
    de: 'Anmeldung am Postfach mit Passwort',
    en: 'Sign-in to the mailbox with a password',
  },
  'platform.method.relay': { de: 'Ihr Mailserver ohne Postfach', en: 'Your mail server without a mailbox' },
  'platform.method.own-connection': {
    de: 'Eigene Anbindung an {providers}',
    en: 'Its own connection to {providers}',
  },
  'platform.method.domain': { de: 'Einträge in Ihrer Domain', en: 'Records in your domain' },
  'platform.method.platform-address': {
    de: 'Nur die Mailadresse der Plattform',
    en: 'The platform’s email address only',
  },
  'platform.method.connection': {
    de: 'Verbindung mit Microsoft oder Google',
    en: 'Connection to Microsoft or Google',
  },
  'platform.need.it': { de: 'Ihre IT richtet es ein', en: 'Your IT sets it up' },
  'platform.need.password': { de: 'Passwort des Postfachs', en: 'Password of the mailbox' },
  'platform.standing.recommended': { de: 'Von der Plattform empfohlen.', en: 'Recommended by the platform.' },
  'platform.standing.refused': { de: 'Geht hier nicht.', en: 'Not possible here.' },
  'platform.standing.paid': {
    de: 'Kostet extra oder braucht einen bestimmten Tarif.',
    en: 'Costs extra or needs a certain plan.',
  },
  'platform.per.user': {
    de: 'Jede Person verbindet ihr Postfach.',
    en: 'Each person connects their mailbox.',
  },
  'platform.per.company': { de: 'Einmal für die ganze Firma.', en: 'Once for the whole company.' },
  'platform.records.there': {
    de: 'Die Einträge zeigt Ihnen die Plattform dort.',
    en: 'The platform shows you the records there.',
  },
  'platform.subdomain.needed': { de: 'Es muss eine Unterdomain sein.', en: 'It has to be a sub-domain.' },
  'platform.subdomain.advised': {
    de: 'Am besten nehmen Sie eine Unterdomain.',
    en: 'A sub-domain is best.',
  },
  'platform.path.there': {
    de: 'Wo das steht, sagt keine öffentliche Seite. Ihre Plattform zeigt es dort.',
    en: 'No public page says where this is. Your platform shows it there.',
  },
  'platform.rights': { de: 'Wer darf es ändern', en: 'Who may change it' },
  'platform.test': { de: 'Test der Plattform', en: 'The platform’s own test' },
  'platform.limits': { de: 'Gut zu wissen', en: 'Good to know' },
  'platform.read': { de: 'Quellen, gelesen am {date}', en: 'Sources, read on {date}' },
  'platform.recommend.provider': {
    de: 'Unsere Empfehlung für ein Postfach bei {providers}: die eigene Anbindung der Plattform.',
    en: 'Our advice for a mailbox with {providers}: the platform’s own connection.',
  },
  'platform.recommend.only': { de: 'Unsere Empfehlung: {method}.', en: 'Our advice: {method}.' },
  'platform.or': { de: '{one} oder {other}', en: '{one} or {other}' },
  'platform.choose.error': { de: 'Wählen Sie Ihre Plattform', en: 'Choose your platform' },
  'platform.choose-other': { de: 'Andere Plattform wählen', en: 'Choose another platform' },
  'platform.mail-api': {
    de: 'Unsere Plattform hat uns Zugangsdaten für Absender gegeben',
    en: 'Our platform has given us sign-in details for Absender',
  },
  'platform.mail-api.detail': {
    de: 'Eine Internetadresse und ein Secret oder einen Token',
    en: 'A web address and a secret or a token',
  },
  'platform.mail-api.title': {
    de: 'Wie kommen wir in die Plattform?',
    en: 'How do we get into the platform?',
  },
  'platform.other': { de: 'Eine andere Plattform', en: 'Another platform' },
  'platform.other.detail': {
    de: 'Wir zeigen Ihnen, was Sie dort in welches Feld eintragen.',
    en: 'We show you what to enter in which of its fields.',
  },
  'platform.lead': {
    de: 'Diese Angaben finden Sie in Ihrer Recruiting-Plattform, meist unter „Integrationen“.',
    en: 'Your recruiting platform shows these details, usually under “Integrations”.',
  },
  'platform.url': { de: 'Internetadresse der Plattform', en: 'Web address of the platform' },
  'platform.url.hint': {
    de: 'Zum Beispiel https://firma.plattform.de',
    en: 'For example https://company.platform.com',
  },
  'platform.url.error': {
    de: 'Geben Sie eine vollständige Internetadresse an, die mit https:// beginnt',
    en: 'Enter a complete web address that begins with https://',
  },
  'platform.confirm': {
    de: 'Die Plattform {host} hat jemand anders eingetragen. Gehört sie zu Ihrer Firma? Erst dann gehen Ihre Zugangsdaten dorthin.',
    en: 'Somebody else has entered the platform {host}. Does it belong to your company? Only then do your sign-in details go there.',
  },
  'platform.confirm.yes': { de: 'Ja, die gehört zu uns', en: 'Yes, it belongs to us' },
  'platform.confirm.error': {
    de: 'Bestätigen Sie zuerst die Plattform',
    en: 'Confirm the platform first',
  },
  'platform.client-id': { de: 'Client-ID', en: 'Client ID' },
  'platform.client-id.hint': {
    de: 'Leer lassen, wenn Sie nur einen Token haben.',
    en: 'Leave empty if you only have a token.',
  },
  'platform.secret': { de: 'Client-Secret oder Token', en: 'Client secret or token' },
  'platform.secret.error': {
    de: 'Geben Sie das Client-Secret oder den Token an',
    en: 'Enter the client secret or the token',
  },
  'platform.secret.stored': {
    de: 'Ist gespeichert. Leer lassen, um es zu behalten.',
    en: 'Is stored. Leave empty to keep it.',
  },
  'platform.connect': { de: 'Verbinden', en: 'Connect' },
  'platform.practice.title': { de: 'Die Übungsplattform', en: 'The practice platform' },
  'platform.practice.lead': {
    de: 'Zum Üben läuft in diesem Programm eine kleine Plattform mit eigenen Mailservern. Ihre richtigen Postfächer bleiben unberührt.',
    en: 'For practice, a small platform with its own mail servers runs inside this program. Your real mailboxes are left alone.',
  },

  'address.title': {
    de: 'Welche Adresse soll als Absender erscheinen?',
    en: 'Which address should appear as the sender?',
  },
  'address.lead': {
    de: 'Die Adresse Ihres Recruiting-Postfachs. Bewerberinnen und Bewerber sehen sie als Absender.',
    en: 'The address of your recruiting mailbox. Applicants will see it as the sender.',
  },
  'address.label': { de: 'Mailadresse', en: 'Email address' },
  'address.hint': { de: 'Zum Beispiel jobs@firma.de', en: 'For example jobs@company.com' },
  'address.provider': { de: 'Ihr Postfach liegt bei {name}.', en: 'Your mailbox is with {name}.' },
  'address.provider.likely': {
    de: 'Ihr Postfach liegt vermutlich bei {name}.',
    en: 'Your mailbox is probably with {name}.',
  },
  'address.provider.either': {
    de: 'Ihr Postfach liegt bei {name} oder bei {other}. Die Einträge Ihrer Domain nennen beide.',
    en: 'Your mailbox is with {name} or with {other}. Your domain’s records name both.',
  },
  'address.company': {
    de: 'Die Postfächer von {domain} liegen vermutlich bei {name}.',
    en: 'The mailboxes of {domain} are probably with {name}.',
  },
  'address.evidence.provider-table': { de: 'Das sagt schon die Adresse.', en: 'The address itself says so.' },
  'address.evidence.mx': {
    de: 'Das zeigen die Einträge Ihrer Domain.',
    en: 'Your domain’s records show it.',
  },
  'address.evidence.spf': {
    de: 'Die Einträge Ihrer Domain legen das nahe.',
    en: 'Your domain’s records suggest it.',
  },
  'address.evidence.autodiscover': {
    de: 'Das zeigen die Einträge Ihrer Domain.',
    en: 'Your domain’s records show it.',
  },
  'address.evidence.autoconfig': {
    de: 'Das gibt Ihre Firma für Mailprogramme selbst so an.',
    en: 'Your company tells mail programs so itself.',
  },
  'address.evidence.ispdb': {
    de: 'Das sagt die Anbieterliste von Thunderbird.',
    en: 'Thunderbird’s list of providers says so.',
  },
  'address.evidence.srv': {
    de: 'Das zeigen die Einträge Ihrer Domain.',
    en: 'Your domain’s records show it.',
  },
  'address.evidence.certificate': {
    de: 'Das steht im Zertifikat des Mailservers.',
    en: 'The mail server’s certificate says so.',
  },
  'address.evidence.guess': { de: 'Das vermuten wir.', en: 'This is our guess.' },
  'address.evidence.practice': {
    de: 'Das ist für die Übung so eingestellt.',
    en: 'It is set up like this for practice.',
  },
  'address.gateway': {
    de: 'Davor prüft {name} die Mails.',
    en: '{name} checks the mail before it gets there.',
  },
  'address.gateway.alone': {
    de: '{name} prüft die Mails zuerst. Wo das Postfach liegt, zeigen die Einträge Ihrer Domain nicht.',
    en: '{name} checks the mail first. Your domain’s records do not show where the mailbox is.',
  },
  'address.forwarder': {
    de: '{name} leitet die Mails nur weiter. Dort liegt kein Postfach.',
    en: '{name} only forwards the mail. There is no mailbox there.',
  },
  'address.inbound': {
    de: 'Mails an diese Adresse gehen an ein Programm, zum Beispiel an eine Bewerberplattform. Dort liegt kein Postfach.',
    en: 'Mail to this address goes to a program, such as a recruiting platform. There is no mailbox there.',
  },
  'address.no-mail.nowhere': {
    de: 'Unter dieser Adresse kann keine Mail ankommen: Für {domain} gibt es keinen Mailserver. Prüfen Sie die Schreibweise.',
    en: 'No mail can arrive at this address: there is no mail server for {domain}. Check the spelling.',
  },
  'address.no-mail.web-site': {
    de: 'An diese Adresse kommen vermutlich keine Mails an: Für {domain} ist nur eine Website eingetragen. Prüfen Sie die Schreibweise.',
    en: 'Mail to this address probably does not arrive: {domain} only has a web site. Check the spelling.',
  },
  'address.plain-only': {
    de: 'Für Mailprogramme sind hier nur Server ohne Verschlüsselung angegeben. Dorthin senden wir kein Passwort.',
    en: 'Only servers without encryption are given for mail programs here. We send no password there.',
  },
  'address.refused': {
    de: '{platform} nimmt von {provider} kein Passwort an. Wir zeigen Ihnen gleich, wie es trotzdem geht.',
    en: '{platform} takes no password from {provider}. We will show you next how it works all the same.',
  },
  'address.never': {
    de: '{platform} braucht kein Passwort Ihres Postfachs. Wir zeigen Ihnen gleich, welche Wege es gibt.',
    en: '{platform} needs no password of your mailbox. We will show you the routes next.',
  },
  'address.oauth': {
    de: 'Der Mailserver von {provider} nimmt wohl kein Passwort an. Wir zeigen Ihnen gleich andere Wege.',
    en: 'The mail server of {provider} probably takes no password. We will show you other routes next.',
  },
  'address.better': {
    de: '{platform} kann sich selbst mit {connection} verbinden, ohne Passwort. Das können Sie gleich wählen.',
    en: '{platform} can connect to {connection} itself, without a password. You can choose that next.',
  },
  'address.later': {
    de: '{platform} kann sich selbst mit {connection} verbinden, sobald Ihre IT es dort registriert hat. Bis dahin geht es mit Passwort.',
    en: '{platform} can connect to {connection} itself, once your IT has registered it there. Until then it works with a password.',
  },
  'abilities.title': {
    de: 'Was mit {platform} geht',
    en: 'What works with {platform}',
  },
  'abilities.checks': {
    de: 'Die Plattform prüft das Postfach von ihren eigenen Servern aus',
    en: 'The platform checks the mailbox from its own servers',
  },
  'abilities.no-checks': {
    de: 'Kann nicht selbst prüfen. Die Testmail der Plattform zeigt, ob es klappt.',
    en: 'Cannot check by itself. The platform’s test mail shows if it works.',
  },
  'abilities.test-mail': { de: 'Schickt eine Testmail', en: 'Sends a test mail' },
  'abilities.inbound': { de: 'Nimmt Bewerbungen an unter {address}', en: 'Takes applications at {address}' },
  'abilities.inbound.several': {
    de: 'Nimmt Bewerbungen unter {count} Adressen an',
    en: 'Takes applications at {count} addresses',
  },
  'abilities.sender-name': {
    de: 'Zeigt zur Adresse auch einen Namen',
    en: 'Shows applicants a name with the address',
  },
  'abilities.checks-inbound': {
    de: 'Prüft, ob eine Umleitung klappt',
    en: 'Checks if a redirect works',
  },
  'abilities.own-connections': {
    de: '{provider}-Postfach: auch ohne Passwort',
    en: '{provider} mailbox: also without a password',
  },
  'abilities.connection-only': {
    de: '{provider}-Postfach: nur über die {provider}-Anbindung',
    en: '{provider} mailbox: only with the {provider} connection',
  },
  'abilities.refused': {
    de: '{provider}-Postfach: kein Passwort möglich',
    en: '{provider} mailbox: no password possible',
  },
  'abilities.username': {
    de: 'Der Benutzername muss die Absenderadresse sein',
    en: 'The user name has to be the sender’s address',
  },
  'address.looking': {
    de: 'Wir sehen nach, wo Ihr Postfach liegt.',
    en: 'We are looking where your mailbox is.',
  },
  'address.unanswered': {
    de: 'Wir konnten gerade nicht nachsehen, wo Ihr Postfach liegt. Prüfen Sie Ihre Internetverbindung, oder machen Sie einfach weiter.',
    en: 'We could not look up where your mailbox is hosted just now. Check your internet connection, or continue anyway.',
  },
  'address.unknown': {
    de: 'Ist {domain} richtig geschrieben? Wir haben den Mailserver dazu nicht gefunden. Stimmt die Adresse, fragen wir gleich danach.',
    en: 'Is {domain} spelled correctly? We did not find its mail server. If the address is right, we will ask for it next.',
  },
  'address.server': {
    de: 'Mailserver gefunden: {server}.',
    en: 'Mail server found: {server}.',
  },
  'address.twin': {
    de: 'Für {address} gibt es schon einen Eintrag. Machen Sie am besten dort weiter.',
    en: 'There is an entry for {address} already. It is best to go on there.',
  },
  'address.twin.open': { de: 'Dort weitermachen', en: 'Go on there' },
  'address.twin.anew': { de: 'Trotzdem neu anfangen', en: 'Start anew all the same' },
  'address.search-again': { de: 'Noch einmal suchen', en: 'Search again' },
  'address.meant': { de: 'Meinten Sie {address}?', en: 'Did you mean {address}?' },
  'address.meant.take': { de: '{address} übernehmen', en: 'Use {address}' },
  'address.null-mx': {
    de: 'Diese Domain nimmt laut eigener Angabe keine Mails an. Prüfen Sie die Schreibweise.',
    en: 'This domain says that it takes no mail. Check the spelling.',
  },
  'address.problem.empty': { de: 'Geben Sie die Mailadresse an', en: 'Enter the email address' },
  'address.problem.no-at': { de: 'Der Adresse fehlt das @-Zeichen', en: 'The address lacks the @ sign' },
  'address.problem.several': { de: 'Geben Sie nur eine Adresse an', en: 'Enter one address only' },
  'address.problem.no-name': { de: 'Vor dem @ fehlt der Name', en: 'The name before the @ is missing' },
  'address.problem.no-domain': { de: 'Nach dem @ fehlt die Domain', en: 'The domain after the @ is missing' },
  'address.problem.no-dot': {
    de: 'Die Domain nach dem @ ist nicht vollständig, zum Beispiel firma.de',
    en: 'The domain after the @ is not complete, for example company.com',
  },
  'address.problem.comma': {
    de: 'Nach dem @ steht ein Komma statt eines Punkts',
    en: 'There is a comma after the @ instead of a dot',
  },
  'address.problem.dots': {
    de: 'In der Adresse steht ein Punkt an falscher Stelle',
    en: 'A dot in the address is in the wrong place',
  },
  'address.problem.blank': {
    de: 'In der Adresse steht ein Leerzeichen. Geben Sie nur die Adresse an',
    en: 'There is a space in the address. Enter the address only',
  },
  'address.problem.ip-literal': {
    de: 'Nach dem @ steht eine IP-Adresse. Geben Sie die Domain an, zum Beispiel firma.de',
    en: 'There is an IP address after the @. Enter the domain, for example company.com',
  },
  'address.problem.too-long': { de: 'Die Adresse ist zu lang', en: 'The address is too long' },
  'address.problem.look-alike': {
    de: 'Das Zeichen {character} sieht nur aus wie ein lateinischer Buchstabe. Tippen Sie die Adresse neu',
    en: 'The character {character} only looks like a Latin letter. Type the address anew',
  },
  'address.problem.odd-characters': {
    de: 'Das Zeichen {character} gehört an dieser Stelle nicht in eine Mailadresse. Löschen Sie es',
    en: 'The character {character} does not belong there in an email address. Delete it',
  },
  'address.practice': {
    de: 'Mit welchem Postfach möchten Sie üben?',
    en: 'Which mailbox do you want to practise with?',
  },
  'address.practice.works': { de: 'Klappt auf Anhieb', en: 'Works at once' },
  'address.practice.shared': { de: 'Freigegebenes Postfach', en: 'Shared mailbox' },
  'address.practice.app-password': { de: 'Braucht ein App-Passwort', en: 'Needs an app password' },
  'address.practice.firewall': {
    de: 'Firewall sperrt die Plattform aus',
    en: 'A firewall keeps the platform out',
  },
  'address.practice.wrong-sender': { de: 'Falscher Absender', en: 'Wrong sender' },
  'address.practice.own-connection': {
    de: 'Plattform nimmt kein Passwort',
    en: 'The platform takes no password',
  },

  'kind.title': { de: 'Wie öffnen Sie dieses Postfach?', en: 'How do you open this mailbox?' },
  'kind.lead': {
    de: 'Davon hängt ab, ob es ein eigenes Passwort gibt.',
    en: 'This tells us whether it has its own password.',
  },
  'kind.own': { de: 'Mit eigener Adresse und eigenem Passwort', en: 'With its own address and password' },
  'kind.own.detail': {
    de: 'Man meldet sich genau mit dieser Adresse an.',
    en: 'People sign in with exactly this address.',
  },
  'kind.shared': { de: 'Über mein eigenes Postfach', en: 'Through my own mailbox' },
  'kind.shared.detail': {
    de: 'Ein freigegebenes Postfach: In Outlook steht es links unter Ihrem eigenen Postfach.',
    en: 'A shared mailbox: in Outlook it is listed below yours.',
  },
  'kind.group': { de: 'Als Google-Gruppe', en: 'As a Google Group' },
  'kind.group.detail': {
    de: 'Mehrere lesen mit, bei groups.google.com.',
    en: 'Several people read it, at groups.google.com.',
  },
  'kind.alias': {
    de: 'Gar nicht: Die Mails kommen woanders an',
    en: 'Not at all: the mail arrives elsewhere',
  },
  'kind.alias.detail': {
    de: 'Ein Alias oder ein Verteiler, kein eigenes Postfach.',
    en: 'An alias or a distribution list, not a mailbox.',
  },
  'kind.unsure': { de: 'Ich bin nicht sicher', en: 'I am not sure' },
  'kind.unsure.password': {
    de: 'Geben Sie für genau diese Adresse ein Passwort ein?',
    en: 'Do you type a password for exactly this address?',
  },
  'kind.unsure.below': {
    de: 'Steht es in Outlook links unter Ihrem eigenen Postfach?',
    en: 'In Outlook, is it listed below your own mailbox?',
  },
  'kind.error': { de: 'Wählen Sie, was am besten passt', en: 'Choose what fits best' },

  'alternatives.title.shared': {
    de: 'Dieses Postfach hat kein eigenes Passwort',
    en: 'This mailbox has no password of its own',
  },
  'alternatives.title.group': {
    de: 'Eine Google-Gruppe hat kein Passwort',
    en: 'A Google Group has no password',
  },
  'alternatives.title.alias': {
    de: 'Hinter dieser Adresse liegt ein anderes Postfach',
    en: 'Another mailbox lies behind this address',
  },
  'alternatives.lead': {
    de: 'Ihre Plattform kann sich deshalb nicht damit anmelden. Das ist kein Fehler von Ihnen, und es gibt andere Wege.',
    en: 'So your platform cannot sign in with it. You have done nothing wrong, and there are other routes.',
  },
  'alternatives.lead.alias': {
    de: 'Senden kann nur ein Postfach, an dem man sich anmeldet. Diese Wege gibt es.',
    en: 'Only a mailbox that people sign in to can send. These are the routes.',
  },
  'alternatives.who': { de: 'Wer', en: 'Who' },
  'alternatives.cost': { de: 'Kosten', en: 'Cost' },
  'alternatives.time': { de: 'Dauer', en: 'Time' },
  'alternatives.license.title': {
    de: 'Eigene Lizenz und eigenes Passwort',
    en: 'Its own licence and password',
  },
  'alternatives.license.text': {
    de: 'Die Adresse wird ein vollwertiges Postfach. Danach geht es hier direkt weiter.',
    en: 'The address becomes a full mailbox. After that, you carry on right here.',
  },
  'alternatives.license.cost': { de: 'Eine monatliche Lizenz', en: 'One monthly licence' },
  'alternatives.license.time': { de: 'Etwa eine Stunde', en: 'About an hour' },
  'alternatives.behind.title': {
    de: 'Mit dem Postfach dahinter anmelden',
    en: 'Sign in with the mailbox behind it',
  },
  'alternatives.behind.text': {
    de: 'Die Plattform meldet sich mit dem Postfach an, in dem die Mails ankommen, und sendet unter dieser Adresse.',
    en: 'The platform signs in with the mailbox that the mail arrives in, and sends under this address.',
  },
  'alternatives.behind.time': { de: 'Ein paar Minuten', en: 'A few minutes' },
  'alternatives.behind.use': {
    de: 'Mit dem Postfach dahinter anmelden',
    en: 'Sign in with the mailbox behind it',
  },
  'alternatives.own-mailbox.title': {
    de: 'Ein eigenes Postfach für die Adresse',
    en: 'A mailbox of its own for the address',
  },
  'alternatives.own-mailbox.text': {
    de: 'Aus dem Alias wird ein Postfach mit Passwort. Danach geht es hier direkt weiter.',
    en: 'The alias becomes a mailbox with a password. After that, you carry on right here.',
  },
  'alternatives.own-mailbox.cost': { de: 'Ein weiteres Postfach', en: 'One more mailbox' },
  'alternatives.own-mailbox.time': { de: 'Etwa eine Stunde', en: 'About an hour' },
  'alternatives.other-sender.title': {
    de: 'Das Postfach dahinter als Absender nehmen',
    en: 'Use the mailbox behind it as the sender',
  },
  'alternatives.other-sender.text': {
    de: 'Alle, die sich bewerben, sehen dann dessen Adresse.',
    en: 'Applicants then see its address.',
  },
  'alternatives.other-sender.time': { de: 'Ein paar Minuten', en: 'A few minutes' },
  'alternatives.other-sender.use': { de: 'Adresse ändern', en: 'Change the address' },
  'alternatives.account.title': {
    de: 'Ein eigenes Konto mit Passwort',
    en: 'An account of its own with a password',
  },
  'alternatives.account.text': {
    de: 'Die Adresse bekommt statt der Gruppe ein eigenes Google-Konto. Danach geht es hier direkt weiter.',
    en: 'The address gets a Google Account of its own instead of the group. After that, you carry on right here.',
  },
  'alternatives.account.time': { de: 'Etwa eine Stunde', en: 'About an hour' },
  'alternatives.send-as.title': {
    de: 'Ein anderes Postfach sendet dafür',
    en: 'Another mailbox sends for it',
  },
  'alternatives.send-as.text': {
    de: 'Ein Postfach mit Passwort bekommt das Recht „Senden als“. Die Plattform meldet sich mit ihm an.',
    en: 'A mailbox with a password gets the “Send as” right. The platform signs in with that one.',
  },
  'alternatives.send-as.time': { de: 'Etwa eine Stunde', en: 'About an hour' },
  'alternatives.domain.title': {
    de: 'Die Plattform mit Ihrer Domain senden lassen',
    en: 'Let the platform send with your domain',
  },
  'alternatives.domain.text': {
    de: 'Dafür braucht es kein Postfach. Die Plattform sendet selbst, und Einträge in Ihrer Domain erlauben es ihr.',
    en: 'This needs no mailbox. The platform sends the mail itself, and records in your domain allow it.',
  },
  'alternatives.domain.time': { de: 'Bis zu zwei Tage', en: 'Up to two days' },
  'alternatives.redirect.title': {
    de: 'Mails an die Plattform umleiten',
    en: 'Redirect mail to the platform',
  },
  'alternatives.redirect.text': {
    de: 'Was ankommt, geht an die Mailadresse der Plattform weiter. Antworten schickt die Plattform selbst.',
    en: 'What arrives goes on to the platform’s email address. The platform sends the replies itself.',
  },
  'alternatives.redirect.time': { de: 'Etwa eine halbe Stunde', en: 'About half an hour' },
  'alternatives.inbound.title': {
    de: 'Die Mailadresse der Plattform nutzen',
    en: 'Use the platform’s email address',
  },
  'alternatives.inbound.text': {
    de: 'Auf der Karriereseite steht die Mailadresse der Plattform: {address}',
    en: 'The career page shows the platform’s email address: {address}',
  },
  'alternatives.inbound.unknown': { de: 'Sie steht in Ihrer Plattform.', en: 'Your platform shows it.' },
  'alternatives.inbound.time': { de: 'Ein paar Minuten', en: 'A few minutes' },
  'alternatives.free': { de: 'Keine', en: 'None' },
  'alternatives.it': { de: 'Ihre IT', en: 'Your IT' },
  'alternatives.you': { de: 'Sie', en: 'You' },
  'alternatives.take': { de: 'Diesen Weg nehmen', en: 'Take this route' },
  'alternatives.no-connection': {
    de: 'Die Anbindung Ihrer Plattform an Microsoft oder Google hilft hier nicht. Auch sie braucht ein Konto, an dem man sich anmeldet.',
    en: 'Your platform’s connection to Microsoft or Google does not help here. It too needs an account that people sign in to.',
  },
  'alternatives.has-password': { de: 'Weiter mit dem neuen Passwort', en: 'Continue with the new password' },
  'alternatives.send-as.use': { de: 'Anderes Postfach verwenden', en: 'Use another mailbox' },

  'sign-in.title': { de: 'Melden Sie sich am Postfach an', en: 'Sign in to the mailbox' },
  'sign-in.lead': {
    de: 'Wir prüfen damit nur das Senden. Mails lesen wir nicht.',
    en: 'We only check sending with it. We do not read mail.',
  },
  'sign-in.username': { de: 'Benutzername', en: 'User name' },
  'sign-in.username.hint': { de: 'Meist die ganze Mailadresse', en: 'Usually the whole email address' },
  'sign-in.username.other': {
    de: 'Name des anderen Postfachs, das für dieses sendet',
    en: 'Name of the other mailbox that sends for this one',
  },
  'sign-in.username.error': { de: 'Geben Sie den Benutzernamen an', en: 'Enter the user name' },
  'sign-in.username.sender': {
    de: '{platform} meldet sich immer mit der Absenderadresse an: {address}',
    en: '{platform} always signs in with the sender’s address: {address}',
  },
  'sign-in.sender-name': { de: 'Angezeigter Name', en: 'Displayed name' },
  'sign-in.sender-name.hint': {
    de: 'Kann leer bleiben. Zum Beispiel „Musterbau Karriere“: So sehen ihn alle, die sich bewerben.',
    en: 'Can stay empty. For example “Musterbau Careers”: this is how applicants see it.',
  },
  'sign-in.password': { de: 'Passwort', en: 'Password' },
  'sign-in.password.keychain': {
    de: 'Es kommt in den geschützten Passwortspeicher dieses Computers.',
    en: 'It goes into this computer’s protected password store.',
  },
  'secret.memory': {
    de: 'Absender merkt sich das nur, bis Sie das Programm schließen: Dieser Computer hat keinen geschützten Passwortspeicher.',
    en: 'Absender keeps this only until you close it: this computer has no protected password store.',
  },
  'secret.practice': {
    de: 'Beim Üben wird nichts gespeichert.',
    en: 'While you practise, nothing is stored.',
  },
  'secret.on-screen': {
    de: 'Wenn Sie Ihren Bildschirm teilen, sehen jetzt alle, was hier steht.',
    en: 'If you share your screen, everyone sees now what is written here.',
  },
  'secret.call.kept': {
    de: 'Solange Sie hier tippen, sehen andere dieses Fenster nicht.',
    en: 'While you type here, others do not see this window.',
  },
  'secret.call.seen': {
    de: 'Andere sehen hier nur Punkte. Das Fenster lässt sich vor ihnen nicht verbergen: Teilen Sie Ihren Bildschirm am besten nicht, solange Sie tippen.',
    en: 'Others see only dots here. The window cannot be hidden from them: it is best to stop sharing your screen while you type.',
  },
  'secret.show': { de: 'Zeigen', en: 'Show' },
  'secret.hide': { de: 'Verbergen', en: 'Hide' },
  'sign-in.password.stored': {
    de: 'Ist gespeichert. Leer lassen, um es zu behalten.',
    en: 'Is stored. Leave empty to keep it.',
  },
  'sign-in.password.error': { de: 'Geben Sie das Passwort an', en: 'Enter the password' },
  'sign-in.password.app': {
    de: 'Das ist die Form eines App-Passworts. Leerzeichen darin lassen wir weg.',
    en: 'This has the form of an app password. We leave out the blanks in it.',
  },
  'sign-in.password.account': {
    de: 'Das sieht nach dem Passwort Ihres {provider}-Kontos aus. {provider} nimmt hier nur ein App-Passwort mit {letters} Buchstaben. Wir haben noch nichts gesendet.',
    en: 'This looks like the password of your {provider} Account. {provider} only takes an app password of {letters} letters here. We have sent nothing yet.',
  },
  'sign-in.practice': {
    de: 'Das Übungspasswort ist {password}, das App-Passwort ist {appPassword}.',
    en: 'The practice password is {password}, the app password is {appPassword}.',
  },
  'sign-in.switch-on': {
    de: 'Ihr Mailanbieter möchte, dass Sie vorher etwas einschalten. In seinen Worten:',
    en: 'Your mail provider wants you to switch something on first. In its words:',
  },
  'sign-in.switch-on.page': { de: 'Link zu dieser Seite kopieren', en: 'Copy the link to this page' },
  'sign-in.server.found': { de: 'Mailserver: {server}', en: 'Mail server: {server}' },
  'sign-in.server.why.domain': {
    de: 'Adressen von {domain} liegen immer bei {name}.',
    en: 'Addresses of {domain} are always with {name}.',
  },
  'sign-in.server.why.mx': {
    de: 'Ihre Mails kommen bei {name} an. Das sagen die MX-Einträge von {domain}.',
    en: 'Your mail arrives at {name}. The MX records of {domain} say so.',
  },
  'sign-in.server.why.autodiscover': {
    de: 'Ihr Postfach liegt bei {name}. Das sagt der Autodiscover-Eintrag von {domain}.',
    en: 'Your mailbox is with {name}. The Autodiscover record of {domain} says so.',
  },
  'sign-in.server.why.autodiscover.likely': {
    de: 'Ihr Postfach liegt vermutlich bei {name}. Dorthin führt der Autodiscover-Eintrag von {domain}.',
    en: 'Your mailbox is probably with {name}. The Autodiscover record of {domain} leads there.',
  },
  'sign-in.server.why.either': {
    de: 'Die Einträge von {domain} nennen {name} und {other}. Bei wem das Postfach liegt, ist nicht sicher.',
    en: 'The records of {domain} name {name} and {other}. It is not certain which of them has the mailbox.',
  },
  'sign-in.server.why.spf': {
    de: 'Ihr Postfach liegt vermutlich bei {name}: {domain} lässt dort Mails versenden.',
    en: 'Your mailbox is probably with {name}: {domain} allows mail to be sent from there.',
  },
  'sign-in.server.why.autoconfig': {
    de: 'Eine Datei für Mailprogramme nennt diesen Server für {domain}.',
    en: 'A file for mail programs names this server for {domain}.',
  },
  'sign-in.server.why.ispdb': {
    de: 'Das Verzeichnis von Mozilla nennt diesen Server für {domain}.',
    en: 'Mozilla’s directory names this server for {domain}.',
  },
  'sign-in.server.why.srv': {
    de: 'Ein DNS-Eintrag (SRV) von {domain} nennt diesen Server.',
    en: 'A DNS record (SRV) of {domain} names this server.',
  },
  'sign-in.server.why.receives': {
    de: 'Dieser Server nimmt die Mails für {domain} an.',
    en: 'This server receives the mail for {domain}.',
  },
  'sign-in.server.why.certificate': {
    de: 'Der Mailserver von {domain} nennt in seinem Zertifikat diesen Namen.',
    en: 'The mail server of {domain} has this name in its certificate.',
  },
  'sign-in.server.why.guess': {
    de: 'So heißen Mailserver meist, und diesen Namen gibt es für {domain}.',
    en: 'This is what mail servers are usually called, and {domain} has one.',
  },
  'sign-in.server.outdated': {
    de: 'Eine alte Angabe von {domain} nennt noch {server}. Wir verwenden sie nicht.',
    en: 'An old entry of {domain} still names {server}. We do not use it.',
  },
  'sign-in.server.more': { de: 'Verschlüsselung und Port', en: 'Encryption and port' },
  'sign-in.server.missing': {
    de: 'Wir haben den Mailserver von {domain} nicht gefunden. Prüfen Sie zuerst die Adresse. Sonst kennt ihn Ihre IT oder Ihr Mailanbieter.',
    en: 'We did not find the mail server of {domain}. Check the address first. Otherwise your IT or your mail provider knows it.',
  },
  'sign-in.server.unanswered': {
    de: 'Wir konnten den Mailserver gerade nicht suchen. Prüfen Sie Ihre Internetverbindung.',
    en: 'We could not look for the mail server just now. Check your internet connection.',
  },
  'sign-in.server.change-address': { de: 'Adresse ändern', en: 'Change the address' },
  'sign-in.server.seen': {
    de: 'Mails an {domain} nimmt {server} an.',
    en: 'Mail to {domain} is received by {server}.',
  },
  'sign-in.server.looking': { de: 'Wir suchen den Mailserver.', en: 'We are looking for the mail server.' },
  'sign-in.server.host': { de: 'Server für ausgehende Mails', en: 'Server for outgoing mail' },
  'sign-in.server.port': { de: 'Port', en: 'Port' },
  'sign-in.server.port.error': {
    de: 'Geben Sie den Port an, meist 465 oder 587',
    en: 'Enter the port, usually 465 or 587',
  },
  'sign-in.server.security': { de: 'Verschlüsselung', en: 'Encryption' },
  'sign-in.server.tls': { de: 'SSL/TLS (meist Port 465)', en: 'SSL/TLS (usually port 465)' },
  'sign-in.server.starttls': {
    de: 'STARTTLS (meist Port 587)',
    en: 'STARTTLS (usually port 587)',
  },
  'sign-in.confirm': {
    de: 'Der Mailserver {host} gehört nicht zu Ihrer Domain. Gehört er zu Ihrem Mailanbieter? Erst dann geht Ihr Passwort dorthin.',
    en: 'The mail server {host} is not part of your domain. Does it belong to your mail provider? Only then does your password go there.',
  },
  'sign-in.confirm.handed-over': {
    de: 'Den Mailserver {host} hat jemand anders eingetragen, und wir haben ihn nicht selbst gefunden. Gehört er zu Ihrem Mailanbieter oder Ihrer Firma? Erst dann geht Ihr Passwort dorthin.',
    en: 'Somebody else has entered the mail server {host}, and we did not find it ourselves. Does it belong to your mail provider or your company? Only then does your password go there.',
  },
  'sign-in.confirm.yes': { de: 'Ja, der gehört zu uns', en: 'Yes, it is ours' },
  'sign-in.confirm.error': {
    de: 'Bestätigen Sie zuerst den Mailserver',
    en: 'Confirm the mail server first',
  },
  'sign-in.check': { de: 'Postfach prüfen', en: 'Check the mailbox' },

  'check.title.running': { de: 'Wir prüfen Ihr Postfach', en: 'We are checking your mailbox' },
  'note.small-mails': {
    de: 'Dieser Server nimmt nur kleine Mails an, unter 2 MB. Mails mit Anhang kommen oft nicht durch.',
    en: 'This server only takes small mails, below 2 MB. Mails with an attachment often do not get through.',
  },
  'note.one-family': {
    de: 'Der Server hat zwei Arten von Adressen im Internet und antwortet nur auf der einen. Für diese Prüfung reicht das. Manche Programme warten dadurch länger.',
    en: 'The server has two kinds of addresses on the internet and answers on one of them only. That is enough for this check. Some programs wait longer because of it.',
  },
  'note.own-authority': {
    de: 'Das Sicherheitszertifikat dieses Mailservers ist nicht allgemein anerkannt. Dieser Computer erkennt es an, weil es hier hinterlegt wurde. Die Plattform kennt es vielleicht nicht und kann dann nicht senden.',
    en: 'The security certificate of this mail server is not recognised everywhere. This computer accepts it because it was added here. The platform may not know it, and cannot send then.',
  },
  'check.title.works': { de: 'Ihr Postfach kann senden', en: 'Your mailbox can send' },
  'check.last': { de: 'Zuletzt geprüft um {time} Uhr', en: 'Last checked at {time}' },
  'check.last.day': {
    de: 'Zuletzt geprüft am {date} um {time} Uhr',
    en: 'Last checked on {date} at {time}',
  },
  'check.title.failed': { de: 'Ihr Postfach kann noch nicht senden', en: 'Your mailbox cannot send yet' },
  'check.title.waiting': { de: 'Bereit zur Prüfung', en: 'Ready to check' },
  'check.lead.running': {
    de: 'Das dauert meist nur ein paar Sekunden.',
    en: 'This usually takes a few seconds.',
  },
  'check.slow': {
    de: 'Der Server lässt sich Zeit. Manche antworten erst nach einer halben Minute.',
    en: 'The server takes its time. Some answer only after half a minute.',
  },
  'check.lead.works': {
    de: 'Von diesem Computer aus funktioniert alles. Als Nächstes bekommt die Plattform diese Angaben und prüft selbst. Eingeschaltet wird dabei noch nichts.',
    en: 'Everything works from this computer. Next, the platform gets these details and checks by itself. Nothing is switched on yet.',
  },
  'check.lead.works.unchecked': {
    de: 'Von diesem Computer aus funktioniert alles. Als Nächstes sehen Sie, was sich in der Plattform ändert. Eingeschaltet wird dabei noch nichts.',
    en: 'Everything works from this computer. Next, you see what changes in the platform. Nothing is switched on yet.',
  },
  'check.lead.works.guided': {
    de: 'Von diesem Computer aus funktioniert alles. Als Nächstes tragen Sie diese Angaben in {platform} ein.',
    en: 'Everything works from this computer. Next, you enter these details in {platform}.',
  },
  'check.lead.waiting': {
    de: 'Die Prüfung wurde nicht zu Ende geführt.',
    en: 'The check was not finished.',
  },
  'check.progress': { de: 'Der Weg einer Mail', en: 'The path of an email' },
  'check.part.find': { de: 'Mailserver erreichen', en: 'Reach the mail server' },
  'check.part.secure': { de: 'Sicher verbinden', en: 'Connect securely' },
  'check.part.sign-in': { de: 'Anmelden', en: 'Sign in' },
  'check.part.sender': { de: 'Als {address} senden', en: 'Send as {address}' },
  'check.state.waiting': { de: 'Noch nicht', en: 'Not yet' },
  'check.state.running': { de: 'Läuft', en: 'Running' },
  'check.state.passed': { de: 'Klappt', en: 'Works' },
  'check.state.failed': { de: 'Klappt nicht', en: 'Does not work' },
  'check.now': { de: 'Jetzt prüfen', en: 'Check now' },
  'check.password': { de: 'Passwort noch einmal eingeben', en: 'Enter the password again' },
  'check.password.hint': {
    de: 'Achten Sie auf Groß- und Kleinschreibung.',
    en: 'Passwords are case-sensitive.',
  },
  'check.password.check': { de: 'Mit diesem Passwort prüfen', en: 'Check with this password' },
  'check.change.others': { de: 'Andere Angaben ändern', en: 'Change other details' },
  'check.change': { de: 'Angaben ändern', en: 'Change the details' },
  'check.defer': { de: 'Die Plattform prüfen lassen', en: 'Let the platform check' },
  'check.defer.text': {
    de: 'Dieses Netz sperrt den Weg zum Mailserver. Das kommt zu Hause und in Hotels oft vor. Die Plattform sitzt woanders und kann trotzdem durchkommen.',
    en: 'This network blocks the way to the mail server. That is common at home and in hotels. The platform is elsewhere and may still get through.',
  },
} as const satisfies Record<string, Text>;
