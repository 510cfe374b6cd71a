import type { Language } from '../model/index.ts';
import { fill, type Text, type TextValues } from './define.ts';

/** Texts of the editor for a platform's form. */
export const formEditor = {
  'form.title': {
    de: 'Wie sieht die Seite der Plattform aus?',
    en: 'What does the platform’s page look like?',
  },
  'form.lead': {
    de: 'Schreiben Sie alles so, wie es dort steht; eine Sprache genügt. Ihre Fassung bleibt auf diesem Computer, bis Sie sie weitergeben.',
    en: 'Write everything as it stands there; one language is enough. Your version stays on this computer until you pass it on.',
  },
  'form.keep': { de: 'Speichern', en: 'Save' },
  'form.name': { de: 'Name der Plattform', en: 'Name of the platform' },
  'form.in.de': { de: '{what} (Deutsch)', en: '{what} (German)' },
  'form.in.en': { de: '{what} (Englisch)', en: '{what} (English)' },
  'form.part.methods': { de: 'Wege zum Senden', en: 'Ways to send' },
  'form.part.page': { de: 'Seite mit den Mail-Einstellungen', en: 'Page with the mail settings' },
  'form.part.test': { de: 'Test der Plattform', en: 'The platform’s test' },
  'form.part.limits': { de: 'Rechte und Grenzen', en: 'Rights and limits' },
  'form.part.inbound': { de: 'Eingehende Mails', en: 'Incoming mail' },
  'form.part.refuses': { de: 'Abgelehnte Mailanbieter', en: 'Refused mail providers' },
  'form.part.servers': { de: 'Server, von denen sie sendet', en: 'Servers that it sends from' },
  'form.path': { de: 'Weg im Menü', en: 'Menu path' },
  'form.before': { de: 'Was man vorher wissen muss', en: 'What to know before' },
  'form.before.add': { de: 'Eine Voraussetzung hinzufügen', en: 'Add a precondition' },
  'form.note': { de: 'Hinweis', en: 'Note' },
  'form.field.label': { de: 'Heißt dort', en: 'Called there' },
  'form.fixed': { de: 'Zu wählen', en: 'To choose' },
  'form.rights': { de: 'Wer es ändern darf', en: 'Who may change it' },
  'form.limit': { de: 'Was nicht geht oder begrenzt ist', en: 'What is missing or limited' },
  'form.limit.add': { de: 'Eine Grenze hinzufügen', en: 'Add a limit' },
  'form.test.fact': { de: 'Was der Test tut und zeigt', en: 'What the test does and shows' },
  'form.test.start': { de: 'So startet man ihn', en: 'How to start it' },
  'form.outcome.seen': { de: 'Was dann zu sehen ist', en: 'What is seen then' },
  'form.outcome.help': { de: 'Was es bedeutet und was zu tun ist', en: 'What it means and what to do' },
  'form.outcome.works': { de: 'Damit ist der Test bestanden', en: 'The test is passed then' },
  'form.outcome.add': { de: 'Ein Ergebnis hinzufügen', en: 'Add a result' },
  'form.refusal.provider': { de: 'Mailanbieter', en: 'Mail provider' },
  'form.refusal.provider.hint': {
    de: 'Sein Name oder eine Domain von ihm, zum Beispiel gmail.com',
    en: 'Its name or a domain of it, for example gmail.com',
  },
  'form.refusal.because': { de: 'Was die Plattform dazu sagt', en: 'What the platform says about it' },
  'form.refusal.add': { de: 'Einen Anbieter hinzufügen', en: 'Add a provider' },
  'form.method.per': { de: 'Wer stellt die Verbindung her?', en: 'Who makes the connection?' },
  'form.per.company': { de: 'Eine Person für die ganze Firma', en: 'One person for the whole company' },
  'form.per.user': { de: 'Jede und jeder für sich', en: 'Every user on their own' },
  'form.per.unknown': { de: 'Nicht bekannt', en: 'Not known' },
  'form.method.transport': { de: 'Wie sendet sie dann?', en: 'How does it send then?' },
  'form.transport.smtp': { de: 'Über SMTP', en: 'By SMTP' },
  'form.transport.graph': { de: 'Über die Schnittstelle des Anbieters', en: 'By the provider’s API' },
  'form.transport.unknown': { de: 'Nicht bekannt', en: 'Not known' },
  'form.method.client-id': { de: 'Client-ID der Plattform', en: 'The platform’s client ID' },
  'form.method.client-id.hint': {
    de: 'Nur, wenn die Plattform sie nennt, sonst leer',
    en: 'Only if the platform names it, else empty',
  },
  'form.method.subdomain': { de: 'Soll es eine Subdomain sein?', en: 'Should it be a subdomain?' },
  'form.subdomain.needed': { de: 'Ja, nur so geht es', en: 'Yes, nothing else works' },
  'form.subdomain.advised': { de: 'Die Plattform rät dazu', en: 'The platform advises it' },
  'form.subdomain.unknown': { de: 'Sie sagt nichts dazu', en: 'It says nothing about it' },
  'form.field': { de: 'Feld {index}: {value}', en: 'Field {index}: {value}' },
  'form.up': { de: 'Nach oben', en: 'Move up' },
  'form.leave-out': { de: 'Weglassen', en: 'Leave out' },
  'form.add': { de: 'Ein Feld hinzufügen', en: 'Add a field' },
  'form.option.tls': { de: 'Name für SSL/TLS, Port 465', en: 'Name for SSL/TLS, port 465' },
  'form.option.starttls': { de: 'Name für STARTTLS, Port 587', en: 'Name for STARTTLS, port 587' },
  'form.option.hint': { de: 'Leer, wenn es keine Wahl gibt', en: 'Empty if there is no choice' },
  'form.other-names': {
    de: 'Frühere oder andere Namen, mit Komma getrennt',
    en: 'Former or other names, with commas between',
  },
  'form.method.add': { de: 'Einen Weg zum Senden hinzufügen', en: 'Add a way to send' },
  'form.method.standing': { de: 'Was sagt die Plattform dazu?', en: 'What does the platform say about it?' },
  'form.standing.recommended': { de: 'Sie empfiehlt ihn', en: 'It recommends this' },
  'form.standing.possible': { de: 'Er ist möglich', en: 'It is possible' },
  'form.standing.refused': { de: 'Sie lässt ihn nicht zu', en: 'It does not allow this' },
  'form.standing.paid': {
    de: 'Er kostet extra oder braucht einen Tarif',
    en: 'It costs extra or needs a certain plan',
  },
  'form.method.records': {
    de: 'Einträge, die für alle gleich sind',
    en: 'Records that are the same for everybody',
  },
  'form.method.records.hint': {
    de: 'Einer pro Zeile: „include:…“ für SPF, sonst Typ, Name und Wert. Leer, wenn die Plattform jeder Firma eigene zeigt.',
    en: 'One a line: “include:…” for SPF, else type, name and value. Empty if the platform shows each company its own.',
  },
  'form.inbound.example': {
    de: 'Eingangsadresse der Plattform, als Beispiel',
    en: 'The platform’s inbound address, as an example',
  },
  'form.inbound.example.hint': {
    de: 'Leer, wenn sie keine hat oder niemand sie kennt',
    en: 'Empty if there is none or nobody knows it',
  },
  'form.inbound.domains': {
    de: 'Domains dieser Adressen, eine pro Zeile',
    en: 'Domains of these addresses, one a line',
  },
  'form.inbound.where': { de: 'Wo sie dort steht', en: 'Where it is shown there' },
  'form.code': {
    de: 'Gmail schickt an eine neue Zieladresse einen Code. Lässt er sich in der Plattform lesen?',
    en: 'Gmail sends a code to a new target address. Can it be read in the platform?',
  },
  'form.code.not-known': { de: 'Das weiß ich nicht', en: 'I do not know' },
  'form.code.readable': { de: 'Ja', en: 'Yes' },
  'form.code.by-support': { de: 'Nein, der Support bestätigt ihn', en: 'No, its support confirms it' },
  'form.code.impossible': { de: 'Nein, gar nicht', en: 'No, not at all' },
  'form.ips': { de: 'IP-Adressen, von denen sie sendet', en: 'IP addresses that it sends from' },
  'form.ips.hint': {
    de: 'Nur, was die Plattform selbst nennt. Eine pro Zeile, sonst leer lassen.',
    en: 'Only what the platform itself lists. One a line, else leave empty.',
  },
  'form.ips.source': { de: 'Seite, auf der sie stehen', en: 'Page that lists them' },
  'form.source': { de: 'Seite, auf der das steht', en: 'Page that says so' },
  'form.source.hint': {
    de: 'Leer, wenn Sie es selbst wissen und keine Seite es sagt',
    en: 'Empty if you know it yourself and no page says so',
  },
  'form.own-entry': { de: 'eigene Angabe', en: 'own entry' },
  'form.wrong.path': {
    de: 'Der Weg zur Seite oder eine Voraussetzung ist zu lang',
    en: 'The menu path or a precondition is too long',
  },
  'form.wrong.fields': {
    de: 'Ein Feld der Seite hat noch keinen Namen, oder von zwei Wahlmöglichkeiten fehlt eine',
    en: 'A field of the page has no name yet, or one of two choices is missing',
  },
  'form.wrong.methods': {
    de: 'Bei den Wegen zum Senden stimmt etwas nicht: Quellen brauchen eine Adresse mit https, Einträge Typ, Name und Wert, eine Client-ID mindestens acht Zeichen',
    en: 'Something is wrong with the ways to send: sources need an address with https, records a type, name and value, a client ID at least eight characters',
  },
  'form.wrong.test': {
    de: 'Jedes Ergebnis des Tests braucht beides: was zu sehen ist und was zu tun ist',
    en: 'Each result of the test needs both: what is seen and what to do',
  },
  'form.wrong.limits': {
    de: 'Ein Text bei Rechten und Grenzen ist zu lang',
    en: 'A text about rights and limits is too long',
  },
  'form.wrong.refuses': {
    de: 'Schreiben Sie bei den abgelehnten Anbietern, was die Plattform dazu sagt',
    en: 'Write what the platform says about the providers that it refuses',
  },
  'form.wrong.provider': {
    de: 'Den abgelehnten Anbieter kennt Absender nicht. Versuchen Sie eine Domain von ihm, zum Beispiel gmail.com',
    en: 'Absender does not know the refused provider. Try a domain of it, for example gmail.com',
  },
  'form.wrong.inbound': {
    de: 'Geben Sie bei den eingehenden Mails als Domains nur Namen wie plattform.de an',
    en: 'For incoming mail, enter only names such as platform.com as domains',
  },
  'form.wrong.source': {
    de: 'Geben Sie als Quelle eine Adresse mit https an',
    en: 'Enter an address with https as the source',
  },
  'form.wrong.name': { de: 'Geben Sie der Plattform einen Namen', en: 'Give the platform a name' },
  'form.wrong.ips': {
    de: 'Geben Sie bei den Servern nur IP-Adressen an, eine pro Zeile',
    en: 'Enter only IP addresses for the servers, one a line',
  },
  'form.value.sender': { de: 'Absenderadresse', en: 'sender address' },
  'form.value.sender-name': { de: 'Name des Absenders', en: 'sender name' },
  'form.value.host': { de: 'Mailserver', en: 'mail server' },
  'form.value.port': { de: 'Port', en: 'port' },
  'form.value.security': { de: 'Verschlüsselung', en: 'encryption' },
  'form.value.username': { de: 'Benutzername', en: 'user name' },
  'form.value.password': { de: 'Passwort', en: 'password' },
  'form.value.fixed': { de: 'feste Wahl', en: 'fixed choice' },
} as const satisfies Record<string, Text>;

export type FormEditorKey = keyof typeof formEditor;

/** Returns the form editor's text for a key in a language, with its placeholders filled in. */
export const formEditorText = (language: Language, key: FormEditorKey, values?: TextValues): string =>
  fill(formEditor[key][language], values);
