import type { Text } from './define.ts';

/** Texts of the screens about a domain's DNS records. Loaded together with `sender`, not with the first page. */
export const senderScreens = {
  'sender.which.title': {
    de: 'Welche Einträge braucht {platform}?',
    en: 'Which records does {platform} need?',
  },
  'sender.which.lead': {
    de: '{platform} sendet selbst, mit Adressen von {domain}. Damit andere Mailserver diese Mails annehmen, braucht die Domain ein paar Einträge. Ein Passwort ist nicht nötig.',
    en: '{platform} sends the mail itself, with addresses at {domain}. For other mail servers to accept it, the domain needs a few records. No password is needed.',
  },
  'sender.which.where': {
    de: 'Sie stehen in {platform} unter: {path}',
    en: 'They are in {platform} under: {path}',
  },
  'sender.which.hint': {
    de: 'Markieren Sie die ganze Tabelle, kopieren Sie sie und fügen Sie sie hier ein. Wie sie dann aussieht, ist egal.',
    en: 'Select the whole table, copy it and paste it here. It does not matter what it looks like then.',
  },
  'sender.which.empty': {
    de: 'Fügen Sie die Tabelle aus {platform} ein',
    en: 'Paste the table from {platform}',
  },
  'sender.which.nothing': {
    de: 'Darin finden wir keinen Eintrag. Kopieren Sie die ganze Tabelle, mit Art, Name und Wert.',
    en: 'We find no record in it. Copy the whole table, with type, name and value.',
  },
  'sender.which.unread': {
    de: 'Diese Zeilen konnten wir nicht lesen. Fügen Sie sie einzeln dazu, oder kopieren Sie noch einmal:',
    en: 'We could not read these lines. Add them one by one, or copy again:',
  },
  'sender.which.of-mail': {
    de: 'Diese Zeilen sind aus dem Kopf einer Mail. Hier gehört nur die Tabelle der Plattform hin, darum haben wir sie nicht verwendet:',
    en: 'These lines are headers of an email. Only the platform’s table belongs here, so we have not used them:',
  },
  'sender.which.foreign.sure': {
    de: 'Ein Teil der Einträge gehört nicht zu {domain}. Steht das in der Plattform wirklich so?',
    en: 'Some of the records do not belong to {domain}. Does the platform really show them like this?',
  },
  'sender.which.foreign.take': { de: 'Ja, so steht es dort', en: 'Yes, it shows them like this' },
  'sender.which.foreign': {
    de: 'Diese Einträge gehören nicht zu {domain}. Ist das in der Plattform die richtige Domain? Ändern oder entfernen Sie, was nicht stimmt:',
    en: 'These records do not belong to {domain}. Is it the right domain in the platform? Change or remove what is wrong:',
  },
  'sender.which.assumed': {
    de: 'Hier stand keine Priorität, darum haben wir 10 eingesetzt, wie es üblich ist. Zeigt die Plattform eine andere Zahl, ändern Sie sie:',
    en: 'There was no priority here, so we put 10, as is usual. If the platform shows another number, change it:',
  },
  'sender.which.dropped': {
    de: 'Alle Zeilen sind entfernt. Behalten Sie mindestens eine, oder fügen Sie eine andere Tabelle ein.',
    en: 'All rows are removed. Keep at least one, or paste another table.',
  },
  'sender.which.open': {
    de: 'Eine Zeile ist noch in Arbeit. Übernehmen oder verwerfen Sie die Änderung.',
    en: 'A row is still being changed. Apply or discard the change.',
  },
  'sender.edit.start': { de: 'Bearbeiten', en: 'Edit' },
  'sender.edit.change': { de: 'Ändern', en: 'Change' },
  'sender.edit.drop': { de: 'Entfernen', en: 'Remove' },
  'sender.edit.keep': { de: 'Doch behalten', en: 'Keep it after all' },
  'sender.edit.apply': { de: 'Übernehmen', en: 'Apply' },
  'sender.edit.cancel': { de: 'Verwerfen', en: 'Discard' },
  'sender.edit.type.wrong': {
    de: 'Möglich sind TXT, CNAME, MX, A, AAAA und NS',
    en: 'This can be TXT, CNAME, MX, A, AAAA or NS',
  },
  'sender.edit.name.wrong': {
    de: 'Ein Name besteht aus Buchstaben, Ziffern, Punkten, Binde- und Unterstrichen',
    en: 'A name is made of letters, digits, dots, hyphens and underscores',
  },
  'sender.edit.value.wrong': {
    de: 'Dieser Wert passt nicht zur Art {type}',
    en: 'This value does not fit the type {type}',
  },
  'sender.edit.value.mx': {
    de: 'Geben Sie erst die Priorität ein, dann den Server, zum Beispiel: 10 mx.example.com',
    en: 'Enter the priority first, then the server, for example: 10 mx.example.com',
  },
  'sender.column.change': { de: 'Korrektur', en: 'Correction' },
  'sender.which.right': {
    de: 'Stimmt das mit {platform} überein?',
    en: 'Is this the same as in {platform}?',
  },
  'sender.which.right.lead': {
    de: 'Ihre IT trägt diese Einträge genau so ein. Vergleichen Sie sie darum kurz mit der Seite in {platform}.',
    en: 'Your IT enters these records exactly as shown, so check them against the page in {platform}.',
  },
  'sender.which.count': { de: '{count} Einträge erkannt', en: '{count} records recognised' },
  'sender.which.count.one': { de: '1 Eintrag erkannt', en: '1 record recognised' },
  'sender.which.variant': { de: 'Für welche Kunden?', en: 'For which customers?' },
  'sender.which.variant.empty': { de: 'Wählen Sie aus, was für Sie gilt', en: 'Choose what applies to you' },
  'sender.which.known': {
    de: 'So steht es bei {platform}, gelesen am {date}: {source}',
    en: 'This is what {platform} says, read on {date}: {source}',
  },
  'sender.which.more': {
    de: '{platform} zeigt mir andere Einträge',
    en: '{platform} shows me other records',
  },
  'sender.which.next': { de: 'Ja, das stimmt', en: 'Yes, that is right' },
  'sender.which.anew': { de: 'Nein, neu einfügen', en: 'No, paste again' },
  'sender.which.read': { de: 'Einträge prüfen', en: 'Check the records' },
  'sender.which.elsewhere': {
    de: 'Ich habe die Tabelle nicht',
    en: 'I do not have the table',
  },
  'sender.which.shared-dns': {
    de: '{platform} will einen Eintrag für den Empfang (MX). An {domain} kommen vermutlich schon Mails an. Nehmen Sie in {platform} dann eine Subdomain, zum Beispiel jobs.{domain}.',
    en: '{platform} wants a record for receiving (MX). Mail for {domain} probably arrives elsewhere already. Use a subdomain in {platform} then, such as jobs.{domain}.',
  },
  'sender.which.named': {
    de: '{platform} teilt Absender die Einträge mit und prüft sie auch selbst. Sie müssen nichts kopieren.',
    en: '{platform} names the records itself and looks for them too. There is nothing to copy.',
  },
  'sender.column.type': { de: 'Art', en: 'Type' },
  'sender.column.name': { de: 'Eintrag für', en: 'Record for' },
  'sender.column.value': { de: 'Wert', en: 'Value' },

  'sender.there.title': { de: 'Sind die Einträge gesetzt?', en: 'Are the records in place?' },
  'sender.there.title.missing': {
    de: 'Noch nicht da: {open} von {count} Einträgen',
    en: 'Still missing: {open} of {count} records',
  },
  'sender.there.title.open': {
    de: 'Noch nicht richtig: {open} von {count} Einträgen',
    en: 'Not right yet: {open} of {count} records',
  },
  'sender.there.title.stale': {
    de: 'Die Einträge sind gesetzt, aber noch nicht überall zu sehen',
    en: 'The records are set, but cannot be seen everywhere yet',
  },
  'sender.there.title.unseen': {
    de: 'Wir konnten gerade nicht nachsehen',
    en: 'We could not check right now',
  },
  'sender.there.title.later': {
    de: 'Die Einträge sind da, {platform} sieht sie noch nicht',
    en: 'The records are there, {platform} does not see them yet',
  },
  'sender.there.title.confirmed': { de: 'Die Domain ist bestätigt', en: 'The domain is confirmed' },
  'sender.there.title.stopped': {
    de: 'Die Plattform sendet nicht in Ihrem Namen',
    en: 'The platform does not send in your name',
  },
  'sender.there.lead': {
    de: 'Absender fragt die Nameserver von {domain}. Dort zählt, was wirklich gilt.',
    en: 'Absender asks the name servers of {domain}. What counts is what they say.',
  },
  'sender.there.asking': { de: 'Die Nameserver werden gefragt …', en: 'Asking the name servers …' },
  'sender.there.all': { de: 'Alle Einträge sind da', en: 'All records are there' },
  'sender.there.none': {
    de: 'Welche Einträge es sein müssen, zeigt nur {platform}. Ihre IT setzt sie; ob sie stimmen, sagt dann {platform}.',
    en: 'Only {platform} shows which records are needed. Your IT sets them; {platform} then says if they are right.',
  },
  'sender.there.all.text': {
    de: 'Sie sind von außen zu sehen. Sehen Sie jetzt noch in {platform} nach.',
    en: 'They can be seen from outside. Now look in {platform} as well.',
  },
  'sender.there.who': {
    de: 'Das macht Ihre IT oder die Firma, die sich um {domain} kümmert. Danach kann es bis zu zwei Tage dauern, bis die Einträge überall gelten.',
    en: 'Your IT does this, or the company that looks after {domain}. After that it can take up to two days until the records work everywhere.',
  },
  'sender.there.operator': {
    de: 'Die Einträge werden bei {operator} gesetzt.',
    en: 'The records are set at {operator}.',
  },
  'sender.there.path': { de: 'Dort: {path}', en: 'There: {path}' },
  'sender.there.servers': {
    de: 'Die Einträge werden dort gesetzt, wo diese Nameserver verwaltet werden: {names}',
    en: 'The records are set where these name servers are managed: {names}',
  },
  'sender.there.again': { de: 'Noch einmal prüfen', en: 'Check again' },
  'sender.there.table': { de: 'Tabelle einfügen', en: 'Paste the table' },
  'sender.there.set': { de: 'So soll der Wert sein', en: 'The value to set' },
  'sender.there.found': { de: 'Jetzt steht dort', en: 'There now' },
  'sender.there.delete': {
    de: 'Dieser Eintrag kann weg: Die Domain steht doppelt am Ende',
    en: 'This record can go: it has the domain twice in its name',
  },
  'sender.there.name': { de: 'Name des Eintrags', en: 'Name of the record' },
  'sender.there.relative': {
    de: 'hängt der Anbieter die Domain selbst an: {name}',
    en: 'if the provider adds the domain by itself: {name}',
  },
  'sender.there.merged': {
    de: 'Der neue Wert ersetzt den alten SPF-Eintrag. Alles, was dort gilt, ist darin enthalten.',
    en: 'The new value takes the place of the old SPF record. It contains everything that is there now.',
  },
  'sender.there.lookups': {
    de: 'DNS-Abfragen: jetzt {before}, danach {after}, erlaubt sind 10',
    en: 'DNS look-ups: {before} now, {after} then, 10 are allowed',
  },
  'sender.there.too-many': {
    de: 'Das sind zu viele. Die IT nimmt etwas heraus, das nicht mehr sendet. Oder die Plattform sendet von einer Subdomain, zum Beispiel jobs.{domain}.',
    en: 'These are too many. The IT takes out what no longer sends. Or the platform sends from a subdomain, such as jobs.{domain}.',
  },
  'sender.there.rejects': {
    de: 'Die Domain verlangt, dass unbestätigte Mails abgewiesen werden (DMARC). Bis alle Einträge da sind, kommen Mails der Plattform darum nicht an.',
    en: 'The domain asks for unconfirmed mail to be refused (DMARC). So until all records are there, mail of the platform will not arrive.',
  },
  'sender.there.quarantine': {
    de: 'Die Domain verlangt, dass unbestätigte Mails in den Spam kommen (DMARC). Das gilt auch für die Plattform, bis alle Einträge da sind.',
    en: 'The domain asks for unconfirmed mail to go to junk (DMARC). That includes the platform until all records are there.',
  },
  'sender.there.not-aligned': {
    de: 'Die Unterschrift der Plattform gilt nicht für {domain}: Die Domain verlangt eine Unterschrift mit genau ihrem Namen (adkim=s). Fragen Sie die Plattform danach, oder die IT lockert die Regel.',
    en: 'The platform’s signature does not count for {domain}: the domain asks for a signature with exactly its name (adkim=s). Ask the platform for one, or the IT relaxes the rule.',
  },
  'sender.there.unseen': {
    de: 'Die Nameserver antworten gerade nicht. Versuchen Sie es später noch einmal.',
    en: 'The name servers do not answer right now. Try again later.',
  },
  'sender.there.platform': {
    de: 'Was zeigt {platform} bei der Domain?',
    en: 'What does {platform} show for the domain?',
  },
  'sender.there.platform.yes': {
    de: 'Bestätigt, geprüft oder ein grünes Zeichen',
    en: 'Confirmed, verified or a green mark',
  },
  'sender.there.platform.not-yet': { de: 'Noch nicht bestätigt', en: 'Not confirmed yet' },
  'sender.there.platform.error': {
    de: 'Sehen Sie in {platform} nach und wählen Sie aus',
    en: 'Look in {platform} and choose',
  },
  'sender.there.platform.press': {
    de: 'Öffnen Sie dort dieselbe Seite noch einmal. Gibt es einen Knopf zum Prüfen, drücken Sie ihn.',
    en: 'Open the same page there again. If there is a button to check, press it.',
  },
  'sender.there.platform.waits': {
    de: 'Von hier aus sind alle Einträge zu sehen, {platform} sieht sie noch nicht. Sie hat sich vermutlich noch den alten Stand gemerkt. Das kann bis zu zwei Tage dauern. Zeigt sie danach immer noch nichts, fragen Sie ihren Support.',
    en: 'All records can be seen from here, {platform} does not see them yet. It probably still remembers how it was before. That can take up to two days. If it still shows nothing then, ask its support.',
  },
  'sender.views.title': { de: 'Wer sieht die Einträge schon?', en: 'Who can see the records yet?' },
  'sender.views.here': { de: 'Dieser Computer', en: 'This computer' },
  'sender.views.there': { de: '{platform}', en: '{platform}' },
  'sender.views.count': { de: '{there} von {count} sind da', en: '{there} of {count} are there' },
  'sender.views.also': {
    de: '{platform} sieht {there} von {count} Einträgen.',
    en: '{platform} sees {there} of {count} records.',
  },
  'sender.views.confirmed': {
    de: '{platform} hat die Domain bestätigt und kann jetzt mit Ihrer Adresse senden.',
    en: '{platform} has confirmed the domain and can now send with your address.',
  },
  'sender.views.later': {
    de: '{platform} sieht die Einträge noch nicht, von hier aus sind sie da. Bei den Nameservern ist also alles richtig. Die Plattform hat sich vermutlich noch den alten Stand gemerkt.',
    en: '{platform} does not see the records yet, from here they are there. So all is right at the name servers. The platform probably still remembers how it was before.',
  },
  'sender.views.earlier': {
    de: '{platform} sieht schon alle Einträge, von hier aus fehlen noch welche. Das Netz hier hat sich vermutlich noch den alten Stand gemerkt.',
    en: '{platform} sees all records already, from here some are still missing. The network here probably still remembers how it was before.',
  },
  'sender.stop': { de: 'Nicht mehr in diesem Namen senden', en: 'Stop sending in this name' },
  'sender.stop.question': {
    de: '{platform} schickt dann keine Mails mehr mit Adressen von {domain}. Soll das so sein?',
    en: '{platform} will then send no more mail with addresses of {domain}. Is that what you want?',
  },
  'sender.stop.yes': { de: 'Ja, nicht mehr senden', en: 'Yes, stop sending' },
  'sender.stop.no': { de: 'Nein, weiter senden', en: 'No, go on sending' },
  'sender.resume': { de: 'Wieder in diesem Namen senden', en: 'Send in this name again' },
  'sender.resume.question': {
    de: 'Soll {platform} wieder Mails mit Adressen von {domain} schicken?',
    en: 'Should {platform} send mail with addresses of {domain} again?',
  },
  'sender.resume.yes': { de: 'Ja, wieder senden', en: 'Yes, send again' },
  'sender.resume.no': { de: 'Nein, so lassen', en: 'No, leave it' },
  'sender.practice.platform': {
    de: 'Mit welcher Plattform möchten Sie üben?',
    en: 'Which platform do you want to practise with?',
  },
  'sender.practice.mailbox': {
    de: 'Sie sendet über das Postfach der Firma',
    en: 'It sends through the company’s mailbox',
  },
  'sender.practice.mailbox.detail': {
    de: 'Dafür meldet sie sich dort mit einem Passwort an.',
    en: 'It signs in there with a password.',
  },
  'sender.practice.domain': {
    de: 'Sie sendet selbst, im Namen der Domain',
    en: 'It sends by itself, in the domain’s name',
  },
  'sender.practice.domain.detail': {
    de: 'Dafür setzt die IT Einträge in der Domain.',
    en: 'The IT department adds records to the domain for it.',
  },
  'sender.practice.case': { de: 'Plattform sendet selbst', en: 'The platform sends by itself' },
  'sender.practice.test': {
    de: 'Übung: Die Testmail kam im Posteingang an, mit {address} als Absender.',
    en: 'Practice: the test mail arrived in the inbox, with {address} as its sender.',
  },
  'sender.stopped': {
    de: '{platform} sendet nicht mehr im Namen der Domain. Die Einträge können bleiben.',
    en: '{platform} no longer sends in the domain’s name. The records may stay.',
  },
  'sender.there.platform.already': {
    de: '{platform} bestätigt die Domain schon',
    en: '{platform} has already confirmed the domain',
  },
  'sender.well.title': { de: 'Kommen Ihre Mails gut an?', en: 'Will your mail be delivered?' },
  'sender.well.looking': { de: 'Die Domain wird nachgesehen …', en: 'Looking at the domain …' },
  'sender.well.failed': {
    de: 'Das ließ sich gerade nicht nachsehen.',
    en: 'This could not be looked up right now.',
  },
  'sender.well.receivers': { de: 'Was Empfänger verlangen', en: 'What receivers ask for' },
  'sender.asks.signature': {
    de: 'eine Unterschrift (DKIM) der eigenen Domain, bei jeder Mail',
    en: 'a signature (DKIM) of the sender’s domain on every mail',
  },
  'sender.asks.either': { de: 'SPF oder DKIM', en: 'SPF or DKIM' },
  'sender.asks.server': {
    de: 'Regeln für den Server, der sendet. Darum kümmert sich, wer ihn betreibt.',
    en: 'rules for the server that sends. Its operator looks after them.',
  },
  'sender.asks.more': {
    de: '{asks}; mehr erst ab {count} Mails am Tag',
    en: '{asks}; more only from {count} mails a day',
  },
  'sender.asks.source': {
    de: '{asks} (gelesen am {date}: {source})',
    en: '{asks} (read on {date}: {source})',
  },
  'sender.received.title': { de: 'Die Testmail ansehen', en: 'Look at the test mail' },
  'sender.received.lead': {
    de: 'Die Mail selbst zeigt, was unterwegs passiert ist. Speichern Sie sie dort, wo sie ankam, und legen Sie die Datei hier ab. Sie bleibt auf diesem Computer und wird nicht gespeichert.',
    en: 'The mail itself shows what happened on its way. Save it where it arrived and drop the file here. It stays on this computer and is not kept.',
  },
  'sender.received.how': {
    de: 'GMX und WEB.DE: Mehr > E-Mail speichern. Gmail: ⋮ > Nachricht herunterladen. Outlook: Speichern unter.',
    en: 'GMX and WEB.DE: More > Save e-mail. Gmail: ⋮ > Download message. Outlook: Save as.',
  },
  'sender.received.choose': { de: 'Mail auswählen', en: 'Choose the mail' },
  'sender.received.drop': { de: 'Mail hier ablegen', en: 'Drop the mail here' },
  'sender.received.paste': { de: 'Oder nur die Kopfzeilen der Mail', en: 'Or only the mail’s header lines' },
  'sender.received.read': { de: 'Mail ansehen', en: 'Look at the mail' },
  'sender.received.empty': {
    de: 'Wählen Sie eine Mail aus, oder fügen Sie ihre Kopfzeilen ein',
    en: 'Choose an email, or paste its header lines',
  },
  'sender.received.not-a-mail': {
    de: 'Das ist keine Mail mit Kopfzeilen, oder sie ist zu groß. Wählen Sie die gespeicherte Datei (.eml), oder fügen Sie alle Kopfzeilen ein.',
    en: 'This is not an email with header lines, or it is too large. Choose the saved file (.eml), or paste all header lines.',
  },
  'sender.received.too-costly': {
    de: 'Die Mail ließ sich nicht in der Zeit lesen. Nehmen Sie eine kleinere.',
    en: 'The mail could not be read in time. Take a smaller one.',
  },
  'sender.received.other': {
    de: 'Diese Mail kommt von einer anderen Domain: {domain}',
    en: 'This mail comes from another domain: {domain}',
  },
  'sender.received.other.help': {
    de: 'Über {domain} sagt sie nichts. Nehmen Sie eine Mail, deren Absender mit @{domain} endet.',
    en: 'It says nothing about {domain}. Take an email whose sender ends with @{domain}.',
  },
  'sender.received.fine': {
    de: 'Technisch ist die Mail in Ordnung. Liegt sie im Spam, hängt das am Inhalt und am Ruf des Absenders.',
    en: 'Technically the mail is in order. If it is in junk, that is about its content and the sender’s reputation.',
  },
  'sender.tool.lead': {
    de: 'Wir sehen nach, wer im Namen der Domain senden darf, ob Mails digital signiert sind und was mit gefälschten Mails passiert.',
    en: 'We check who may send in the name of the domain, if mail is digitally signed, and what happens to fake mail.',
  },
  'sender.tool.domain': { de: 'Mailadresse oder Domain', en: 'Mail address or domain' },
  'sender.tool.domain.wrong': {
    de: 'Geben Sie eine Mailadresse oder eine Domain ein',
    en: 'Enter an email address or a domain',
  },
  'sender.tool.choose': {
    de: 'Prüfen Sie eine Domain oder eine Mail, die angekommen ist.',
    en: 'Check a domain, or a message that has arrived.',
  },
  'sender.tool.domain-check': { de: 'Domain prüfen', en: 'Check a domain' },
  'sender.tool.mail': { de: 'Eine Mail prüfen', en: 'Check a mail' },
  'sender.tool.records': {
    de: 'Auch die Einträge einer Plattform prüfen',
    en: 'Check a platform’s records too',
  },
  'sender.tool.table': { de: 'Einträge der Plattform', en: 'Records of the platform' },
  'sender.tool.table.hint': {
    de: 'Kopieren Sie die ganze Tabelle mit Typ, Name und Wert aus der Plattform hierher.',
    en: 'Paste the whole table here: type, name and value, as your platform shows it.',
  },
  'sender.tool.look': { de: 'Nachsehen', en: 'Check' },
  'sender.mark.there': { de: 'da', en: 'there' },
  'sender.mark.open': { de: 'offen', en: 'open' },
} as const satisfies Record<`sender.${string}`, Text>;
