import type { ConformanceArea, ConformanceName, ConformanceReason, Language } from '../model/index.ts';
import { fill, type Text, type TextValues } from './define.ts';

/** What each check requires, as a statement that is true of a platform that passes it. */
const checks = {
  'conformance.check.address.secure': {
    de: 'Die Adresse beginnt mit https',
    en: 'The address begins with https',
  },
  'conformance.check.address.answers': {
    de: 'Unter der Adresse antwortet jemand',
    en: 'Something answers at the address',
  },
  'conformance.check.sign-in.none-capabilities': {
    de: 'Ohne Token liest niemand, was die Plattform kann',
    en: 'Without a token nobody reads what the platform can do',
  },
  'conformance.check.sign-in.none-settings': {
    de: 'Ohne Token liest niemand die Maileinstellungen',
    en: 'Without a token nobody reads the mail settings',
  },
  'conformance.check.sign-in.none-check': {
    de: 'Ohne Token liest niemand das Ergebnis einer Prüfung',
    en: 'Without a token nobody reads the result of a check',
  },
  'conformance.check.sign-in.none-draft': {
    de: 'Ohne Token schreibt niemand einen Entwurf',
    en: 'Without a token nobody writes a draft',
  },
  'conformance.check.sign-in.none-test-mail': {
    de: 'Ohne Token sendet niemand eine Testmail',
    en: 'Without a token nobody sends a test mail',
  },
  'conformance.check.sign-in.none-draft-check': {
    de: 'Ohne Token lässt niemand einen Entwurf prüfen',
    en: 'Without a token nobody has a draft checked',
  },
  'conformance.check.sign-in.none-activation': {
    de: 'Ohne Token schaltet niemand einen Entwurf ein',
    en: 'Without a token nobody activates a draft',
  },
  'conformance.check.sign-in.none-rollback': {
    de: 'Ohne Token stellt niemand die vorigen Einstellungen wieder her',
    en: 'Without a token nobody puts back the previous settings',
  },
  'conformance.check.sign-in.unknown-token': {
    de: 'Ein unbekannter Token wird abgelehnt',
    en: 'An unknown token is refused',
  },
  'conformance.check.token.issue': {
    de: 'Für Client-ID und Secret gibt es einen Token',
    en: 'There is a token for the client id and its secret',
  },
  'conformance.check.token.wrong-secret': {
    de: 'Ein falsches Secret wird mit invalid_client abgelehnt',
    en: 'A wrong secret is refused as invalid_client',
  },
  'conformance.check.token.no-grant': {
    de: 'Eine Anfrage ohne grant_type wird mit invalid_request abgelehnt',
    en: 'A request without grant_type is refused as invalid_request',
  },
  'conformance.check.token.wrong-grant': {
    de: 'Ein anderer grant_type wird mit unsupported_grant_type abgelehnt',
    en: 'Another grant_type is refused as unsupported_grant_type',
  },
  'conformance.check.token.unknown-scope': {
    de: 'Ein unbekannter Scope wird mit invalid_scope abgelehnt',
    en: 'An unknown scope is refused as invalid_scope',
  },
  'conformance.check.token.accepted': {
    de: 'Der Token wird angenommen',
    en: 'The token is accepted',
  },
  'conformance.check.token.fewer-rights': {
    de: 'Es gibt einen Token, der nur lesen darf',
    en: 'There is a token that may only read',
  },
  'conformance.check.token.reader-writes': {
    de: 'Wer nur lesen darf, schreibt nichts',
    en: 'Who may only read writes nothing',
  },
  'conformance.check.reading.capabilities': {
    de: 'Die Plattform sagt, was sie kann',
    en: 'The platform says what it can do',
  },
  'conformance.check.reading.settings': {
    de: 'Die Maileinstellungen haben einen starken ETag und kein Passwort',
    en: 'The mail settings come with a strong ETag and without a password',
  },
  'conformance.check.not-there.path': {
    de: 'Einen unbekannten Pfad lehnt die Plattform als problem+json ab',
    en: 'An unknown path is refused as problem+json',
  },
  'conformance.check.not-there.check': {
    de: 'Eine unbekannte Prüfung wird nicht gefunden',
    en: 'An unknown check is not found',
  },
  'conformance.check.not-there.draft-to-check': {
    de: 'Ein unbekannter Entwurf wird nicht geprüft',
    en: 'An unknown draft is not checked',
  },
  'conformance.check.not-there.draft-to-activate': {
    de: 'Ein unbekannter Entwurf wird nicht eingeschaltet',
    en: 'An unknown draft is not activated',
  },
  'conformance.check.not-there.method': {
    de: 'Eine andere Methode wird abgelehnt, und Allow nennt die richtigen',
    en: 'Another method is refused, and Allow names the right ones',
  },
  'conformance.check.draft.write': {
    de: 'Ein Entwurf behält alle Werte und zeigt das Passwort nicht',
    en: 'A draft keeps every value and does not show the password',
  },
  'conformance.check.draft.no-idempotency-key': {
    de: 'Ein Entwurf ohne Idempotency-Key wird abgelehnt',
    en: 'A draft without an Idempotency-Key is refused',
  },
  'conformance.check.draft.short-idempotency-key': {
    de: 'Ein Idempotency-Key unter acht Zeichen wird abgelehnt',
    en: 'An Idempotency-Key below eight characters is refused',
  },
  'conformance.check.draft.no-if-match': {
    de: 'Ein Entwurf ohne If-Match wird abgelehnt',
    en: 'A draft without If-Match is refused',
  },
  'conformance.check.draft.stale': {
    de: 'Auf einem veralteten Stand wird nichts geschrieben',
    en: 'Nothing is written on another version',
  },
  'conformance.check.draft.not-json': {
    de: 'Ein Entwurf, der kein JSON ist, wird abgelehnt',
    en: 'A draft that is no JSON is refused',
  },
  'conformance.check.draft.content-type': {
    de: 'Für einen Entwurf gilt nur application/json',
    en: 'A draft is taken as application/json only',
  },
  'conformance.check.draft.too-large': {
    de: 'Ein Entwurf von mehr als 64 KiB wird abgelehnt',
    en: 'A draft of more than 64 KiB is refused',
  },
  'conformance.check.draft.wrong-fields': {
    de: 'Jedes falsche Feld eines Entwurfs wird genannt',
    en: 'Every wrong field of a draft is named',
  },
  'conformance.check.draft.misplaced-password': {
    de: 'Ein Passwort an falscher Stelle wird abgelehnt',
    en: 'A password in the wrong place is refused',
  },
  'conformance.check.draft.with-key': {
    de: 'Mit einem neuen Schlüssel entsteht ein neuer Entwurf',
    en: 'A new key makes a new draft',
  },
  'conformance.check.draft.repeated': {
    de: 'Derselbe Schlüssel schreibt keinen zweiten Entwurf',
    en: 'The same key writes no second draft',
  },
  'conformance.check.draft.key-reused': {
    de: 'Derselbe Schlüssel mit anderem Inhalt wird abgelehnt',
    en: 'The same key with another body is refused',
  },
  'conformance.check.draft.inactive': {
    de: 'Nach einem Entwurf sind die aktiven Einstellungen lesbar',
    en: 'After a draft the active settings can be read',
  },
  'conformance.check.draft.changes-nothing': {
    de: 'Ein Entwurf ändert nichts an den aktiven Einstellungen',
    en: 'A draft changes nothing about the active settings',
  },
  'conformance.check.check.start': {
    de: 'Die Plattform prüft einen Entwurf von ihren Servern aus',
    en: 'The platform checks a draft from its own servers',
  },
  'conformance.check.check.repeated': {
    de: 'Derselbe Schlüssel startet keine zweite Prüfung',
    en: 'The same key starts no second check',
  },
  'conformance.check.check.follow': {
    de: 'Die Prüfung läuft und endet',
    en: 'The check runs and ends',
  },
  'conformance.check.check.verdict': {
    de: 'Die Prüfung eines Servers, den es nicht gibt, scheitert mit ihrer Station',
    en: 'The check of a server that does not exist fails, with its stage',
  },
  'conformance.check.change.before': {
    de: 'Vor dem Wechsel sind die aktiven Einstellungen lesbar',
    en: 'Before the change the active settings can be read',
  },
  'conformance.check.activation.no-if-match': {
    de: 'Ohne If-Match wird nichts eingeschaltet',
    en: 'Without If-Match nothing is activated',
  },
  'conformance.check.activation.stale': {
    de: 'Auf einem veralteten Stand wird nichts eingeschaltet',
    en: 'Nothing is activated on another version',
  },
  'conformance.check.activation.activate': {
    de: 'Ein Entwurf lässt sich einschalten',
    en: 'A draft can be activated',
  },
  'conformance.check.activation.repeated': {
    de: 'Derselbe Schlüssel schaltet nicht zweimal ein',
    en: 'The same key does not activate twice',
  },
  'conformance.check.activation.read-back': {
    de: 'Nach dem Einschalten sind die neuen Einstellungen lesbar',
    en: 'After activation the new settings can be read',
  },
  'conformance.check.rollback.no-if-match': {
    de: 'Ohne If-Match wird nichts wiederhergestellt',
    en: 'Without If-Match nothing is put back',
  },
  'conformance.check.rollback.stale': {
    de: 'Auf einem veralteten Stand wird nichts wiederhergestellt',
    en: 'Nothing is put back on another version',
  },
  'conformance.check.rollback.restore': {
    de: 'Die vorigen Einstellungen lassen sich wiederherstellen',
    en: 'The previous settings can be put back',
  },
  'conformance.check.rollback.repeated': {
    de: 'Derselbe Schlüssel stellt nicht zweimal wieder her',
    en: 'The same key does not put back twice',
  },
  'conformance.check.change.after': {
    de: 'Nach der Prüfung sendet die Plattform wie vorher',
    en: 'After the check the platform sends as before',
  },
  'conformance.check.test-mail.no-idempotency-key': {
    de: 'Eine Testmail ohne Idempotency-Key wird abgelehnt',
    en: 'A test mail without an Idempotency-Key is refused',
  },
  'conformance.check.test-mail.not-json': {
    de: 'Eine Testmail-Anfrage, die kein JSON ist, wird abgelehnt',
    en: 'A test mail request that is no JSON is refused',
  },
  'conformance.check.test-mail.content-type': {
    de: 'Für eine Testmail-Anfrage gilt nur application/json',
    en: 'A test mail request is taken as application/json only',
  },
  'conformance.check.test-mail.too-large': {
    de: 'Eine Testmail-Anfrage von mehr als 64 KiB wird abgelehnt',
    en: 'A test mail request of more than 64 KiB is refused',
  },
  'conformance.check.test-mail.no-address': {
    de: 'Ein Empfänger, der keine Mailadresse ist, wird abgelehnt',
    en: 'A recipient that is no mail address is refused',
  },
  'conformance.check.test-mail.send': {
    de: 'Die Plattform sendet eine Testmail oder sagt, warum nicht',
    en: 'The platform sends a test mail or says why not',
  },
  'conformance.check.test-mail.repeated': {
    de: 'Derselbe Schlüssel sendet keine zweite Testmail',
    en: 'The same key sends no second test mail',
  },
  'conformance.check.inbound-check.not-there': {
    de: 'Eine unbekannte Prüfung der Umleitung wird nicht gefunden',
    en: 'An unknown check of a redirect is not found',
  },
  'conformance.check.inbound-check.no-idempotency-key': {
    de: 'Eine Umleitung ohne Idempotency-Key wird nicht geprüft',
    en: 'A redirect is not checked without an Idempotency-Key',
  },
  'conformance.check.inbound-check.not-json': {
    de: 'Eine Umleitungsprüfung, die kein JSON ist, wird abgelehnt',
    en: 'A redirect check that is no JSON is refused',
  },
  'conformance.check.inbound-check.content-type': {
    de: 'Für eine Umleitungsprüfung gilt nur application/json',
    en: 'A redirect check is taken as application/json only',
  },
  'conformance.check.inbound-check.too-large': {
    de: 'Eine Umleitungsprüfung von mehr als 64 KiB wird abgelehnt',
    en: 'A redirect check of more than 64 KiB is refused',
  },
  'conformance.check.inbound-check.no-address': {
    de: 'Eine Umleitung von etwas, das keine Mailadresse ist, wird abgelehnt',
    en: 'A redirect of what is no mail address is refused',
  },
  'conformance.check.inbound-check.start': {
    de: 'Die Plattform sendet eine Mail, die über die Umleitung zurückkommt',
    en: 'The platform sends an email that a redirect brings back',
  },
  'conformance.check.inbound-check.repeated': {
    de: 'Derselbe Schlüssel sendet keine zweite Mail',
    en: 'The same key sends no second mail',
  },
  'conformance.check.inbound-check.follow': {
    de: 'Die Plattform sagt, was aus dieser Mail wurde',
    en: 'The platform says what became of this mail',
  },
  'conformance.check.domain.not-there': {
    de: 'Eine unbekannte Domain wird nicht gefunden',
    en: 'An unknown domain is not found',
  },
  'conformance.check.domain.no-idempotency-key': {
    de: 'Ohne Idempotency-Key beginnt keine Domain',
    en: 'No domain begins without an Idempotency-Key',
  },
  'conformance.check.domain.no-domain': {
    de: 'Was keine Domain ist, wird abgelehnt',
    en: 'What is no domain is refused',
  },
  'conformance.check.domain.add': {
    de: 'Die Plattform nennt die Einträge einer Domain',
    en: 'The platform names the records of a domain',
  },
  'conformance.check.domain.repeated': {
    de: 'Dieselbe Domain hat wieder dieselben Einträge',
    en: 'The same domain has the same records again',
  },
  'conformance.check.domain.read': {
    de: 'Einträge und Stand lassen sich lesen',
    en: 'Records and state can be read',
  },
  'conformance.check.domain.verify': {
    de: 'Die Plattform sieht im DNS nach',
    en: 'The platform looks into the DNS',
  },
  'conformance.check.domain.follow': {
    de: 'Die Plattform sagt, was sie dort sah',
    en: 'The platform says what it saw there',
  },
  'conformance.check.domain.not-confirmed': {
    de: 'Eine Domain ohne Einträge gilt nicht als bestätigt',
    en: 'A domain without records does not count as confirmed',
  },
  'conformance.check.domain.stop': {
    de: 'Das Senden im Namen der Domain lässt sich beenden',
    en: 'Sending in the domain’s name can be ended',
  },
  'conformance.check.connection.not-there': {
    de: 'Eine Verbindung, die es nicht gibt, wird nicht gefunden',
    en: 'A connection that does not exist is not found',
  },
  'conformance.check.connection.begin': {
    de: 'Die Plattform bittet einen Mailanbieter um Erlaubnis',
    en: 'The platform asks a mail provider for a permission',
  },
  'conformance.check.connection.page': {
    de: 'Zugestimmt wird verschlüsselt, beim Anbieter oder bei der Plattform',
    en: 'The user agrees over https, at the provider or at the platform',
  },
  'conformance.check.connection.expiry': {
    de: 'Die Seite zum Zustimmen gilt höchstens eine Stunde',
    en: 'The page to agree on is good for an hour at most',
  },
  'conformance.check.connection.repeated': {
    de: 'Derselbe Schlüssel beginnt keine zweite Verbindung',
    en: 'The same key begins no second connection',
  },
  'conformance.check.connection.waiting': {
    de: 'Die Plattform sagt, dass noch niemand zugestimmt hat, und nennt kein Token',
    en: 'The platform says that nobody has agreed yet, and tells no token',
  },
  'conformance.check.connection.not-agreed': {
    de: 'Ein Entwurf mit einer Verbindung ohne Zustimmung wird abgelehnt',
    en: 'A draft with a connection that nobody agreed to is refused',
  },
  'conformance.check.connection.forget': {
    de: 'Eine vergessene Verbindung gibt es nicht mehr',
    en: 'A connection that was forgotten is gone',
  },
} as const satisfies Record<`conformance.check.${ConformanceName}`, Text>;

/** Names of the areas of a conformance check. */
const areas = {
  'conformance.area.address': { de: 'Adresse', en: 'Address' },
  'conformance.area.sign-in': { de: 'Anmeldung', en: 'Sign-in' },
  'conformance.area.reading': { de: 'Lesen', en: 'Reading' },
  'conformance.area.drafts': { de: 'Entwürfe', en: 'Drafts' },
  'conformance.area.check': { de: 'Eigene Prüfung der Plattform', en: 'The platform’s own check' },
  'conformance.area.change': { de: 'Einschalten und zurück', en: 'Switching on and back' },
  'conformance.area.test-mail': { de: 'Testmail', en: 'Test mail' },
  'conformance.area.inbound': { de: 'Umleitung', en: 'Redirect' },
  'conformance.area.domain': { de: 'Im Namen der Domain', en: 'In the domain’s name' },
  'conformance.area.connection': { de: 'Eigene Anbindung', en: 'Own connection' },
} as const satisfies Record<`conformance.area.${ConformanceArea}`, Text>;

/** Reasons why a check was skipped. */
const reasons = {
  'conformance.why.not-asked': { de: 'Das war nicht verlangt.', en: 'This was not asked for.' },
  'conformance.why.no-recipient': { de: 'Es war kein Empfänger angegeben.', en: 'No recipient was named.' },
  'conformance.why.no-answer': {
    de: 'Unter der Adresse antwortet niemand.',
    en: 'Nothing answers at the address.',
  },
  'conformance.why.no-token': { de: 'Die Anmeldung hat nicht geklappt.', en: 'The sign-in did not work.' },
  'conformance.why.token-by-hand': {
    de: 'Der Token wurde von Hand ausgestellt.',
    en: 'The token was issued by hand.',
  },
  'conformance.why.no-draft': { de: 'Es gibt keinen Entwurf.', en: 'There is no draft.' },
  'conformance.why.draft-not-active': {
    de: 'Der Entwurf ist nicht eingeschaltet.',
    en: 'The draft is not active.',
  },
  'conformance.why.capabilities-unknown': {
    de: 'Was die Plattform kann, war nicht zu lesen.',
    en: 'What the platform can do could not be read.',
  },
  'conformance.why.runs-none': {
    de: 'Die Plattform sagt, dass sie selbst nicht prüft.',
    en: 'The platform says that it runs no checks.',
  },
  'conformance.why.sends-none': {
    de: 'Die Plattform sagt, dass sie keine Testmails sendet.',
    en: 'The platform says that it sends no test mails.',
  },
  'conformance.why.domains-none': {
    de: 'Die Plattform sendet nicht im Namen der Domain.',
    en: 'The platform does not send in the domain’s name.',
  },
  'conformance.why.connects-none': {
    de: 'Die Plattform sagt, dass sie sich mit keinem Anbieter so verbinden lässt.',
    en: 'The platform says that it connects to no provider this way.',
  },
  'conformance.why.watches-none': {
    de: 'Die Plattform sagt, dass sie keine Umleitungen prüft.',
    en: 'The platform says that it checks no redirects.',
  },
  'conformance.why.time-over': {
    de: 'Die Zeit für die Prüfung war vorher um.',
    en: 'The time for the check was over before.',
  },
  'conformance.why.pause-too-long': {
    de: 'Die Plattform bat um eine längere Pause, als die Prüfung noch dauern durfte.',
    en: 'The platform asked for a longer pause than the check could still take.',
  },
} as const satisfies Record<`conformance.why.${ConformanceReason}`, Text>;

/** Texts of the screen, some of which are also used in the report. */
const screen = {
  'conformance.title': {
    de: 'Hält sich die Plattform an die Schnittstelle?',
    en: 'Does the platform keep to the interface?',
  },
  'conformance.lead': {
    de: 'Für alle, die eine Plattform mit der Tenant Mail API entwickeln oder einführen. Auf die Plattform kommen dabei Entwürfe für ein Postfach, das es nicht geben kann. Gespeichert wird hier nichts.',
    en: 'For everybody who develops or introduces a platform with the Tenant Mail API. Drafts of a mailbox that cannot exist are written to the platform. Nothing is stored here.',
  },
  'conformance.practice': { de: 'Übungsplattform eintragen', en: 'Fill in the practice platform' },
  'conformance.change': {
    de: 'Auch einen Entwurf ein- und wieder ausschalten',
    en: 'Also switch a draft on and back',
  },
  'conformance.change.hint': {
    de: 'Nur für eine Plattform, über die noch niemand sendet: Klappt das Zurückschalten nicht, muss es jemand von Hand tun.',
    en: 'Only for a platform that nobody sends with yet: where switching back does not work, somebody has to do it by hand.',
  },
  'conformance.recipient': { de: 'Empfänger einer Testmail', en: 'Recipient of a test mail' },
  'conformance.recipient.hint': {
    de: 'Freiwillig. Die Plattform sendet höchstens zwei Mails dorthin.',
    en: 'Optional. The platform sends at most two mails there.',
  },
  'conformance.title.running': { de: 'Wir prüfen die Plattform', en: 'We are checking the platform' },
  'conformance.lead.running': {
    de: 'Das dauert einige Sekunden, mit der eigenen Prüfung der Plattform auch länger, höchstens {minutes} Minuten.',
    en: 'This takes some seconds, longer where the platform checks by itself, and {minutes} minutes at most.',
  },
  'conformance.pause': {
    de: 'Die Plattform bittet um eine Pause: {seconds} s.',
    en: 'The platform asks for a pause: {seconds} s.',
  },
  'conformance.stopping': {
    de: 'Die Prüfung wird beendet. Was eingeschaltet wurde, nehmen wir vorher zurück. Das dauert höchstens {minutes} Minuten.',
    en: 'The check is ending. What was switched on is taken back before. That takes {minutes} minutes at most.',
  },
  'conformance.title.ended': {
    de: 'Die Prüfung ist nicht bis zum Ende gekommen',
    en: 'The check did not come to its end',
  },
  'conformance.title.changed': {
    de: 'Die Plattform sendet anders als vor der Prüfung',
    en: 'The platform does not send as it did before the check',
  },
  'conformance.changed': {
    de: 'ACHTUNG: Die Plattform sendet jetzt mit {now}, vor der Prüfung mit {before}. Wer die Plattform verwaltet, muss die Maileinstellungen von vorher sofort selbst wiederherstellen.',
    en: 'ATTENTION: the platform now sends with {now}, before the check with {before}. Whoever runs the platform has to restore the mail settings from before at once, by hand.',
  },
  'conformance.sending.none': { de: 'keinem Postfach', en: 'no mailbox' },
  'conformance.sending.unknown': {
    de: 'unbekannten Einstellungen',
    en: 'settings that could not be read',
  },
  'conformance.progress': { de: 'Was geprüft wird', en: 'What is checked' },
  'conformance.count': { de: '{passed} von {all}', en: '{passed} of {all}' },
  'conformance.left': { de: 'Entfällt', en: 'Left out' },
  'conformance.title.right': {
    de: 'Die Plattform hält sich an die Schnittstelle',
    en: 'The platform keeps to the interface',
  },
  'conformance.lead.right': {
    de: 'Alles, was wir geprüft haben, stimmt.',
    en: 'Everything that we checked is right.',
  },
  'conformance.title.one': { de: 'Eine Sache stimmt noch nicht', en: 'One thing is not right yet' },
  'conformance.title.many': {
    de: '{count} Dinge stimmen noch nicht',
    en: '{count} things are not right yet',
  },
  'conformance.lead.missing': {
    de: 'Jeder Satz sagt, wie es sein soll. Darunter steht, was wir gesehen haben.',
    en: 'Each sentence says how it should be. Beneath it stands what we saw.',
  },
  'conformance.title.refused': { de: 'Die Anmeldung hat nicht geklappt', en: 'The sign-in did not work' },
  'conformance.lead.refused.client': {
    de: 'Prüfen Sie Client-ID und Client-Secret. Alles Weitere lässt sich erst danach prüfen.',
    en: 'Check the client ID and the client secret. Everything else can only be checked after that.',
  },
  'conformance.lead.refused.token': {
    de: 'Prüfen Sie den Token. Alles Weitere lässt sich erst danach prüfen.',
    en: 'Check the token. Everything else can only be checked after that.',
  },
  'conformance.lead.refused.none': {
    de: 'Die Plattform gibt keinen Token aus. Alles Weitere lässt sich erst danach prüfen.',
    en: 'The platform issues no token. Everything else can only be checked after that.',
  },
  'conformance.lead.refused.own': {
    de: 'Die Plattform nimmt ihren eigenen Token nicht an. Alles Weitere lässt sich erst danach prüfen.',
    en: 'The platform does not take its own token. Everything else can only be checked after that.',
  },
  'conformance.title.unreachable': {
    de: 'Die Plattform ist nicht zu erreichen',
    en: 'The platform cannot be reached',
  },
  'conformance.lead.unreachable': {
    de: 'Prüfen Sie die Adresse und Ihre Internetverbindung. Alles Weitere lässt sich erst danach prüfen.',
    en: 'Check the address and your internet connection. Everything else can only be checked after that.',
  },
  // Both texts have the same length, so that what follows them is aligned.
  'conformance.expected': { de: 'erwartet: {words}', en: 'expected: {words}' },
  'conformance.seen': { de: 'gesehen:  {words}', en: 'seen:     {words}' },
  'conformance.missing': { de: 'Was noch nicht stimmt', en: 'What is not right yet' },
  'conformance.also': {
    de: 'Was sonst noch nicht stimmt: {count}',
    en: 'What else is not right yet: {count}',
  },
  'conformance.skipped': { de: 'Was entfällt: {count}', en: 'What was left out: {count}' },
  'conformance.passed': { de: 'Was stimmt: {count}', en: 'What is right: {count}' },
  'conformance.report.copy': { de: 'Bericht kopieren', en: 'Copy the report' },
  'conformance.report.save': { de: 'Bericht speichern', en: 'Save the report' },
  'conformance.report.file': { de: 'plattform-pruefung.txt', en: 'platform-check.txt' },
} as const satisfies Record<`conformance.${string}`, Text>;

/** Texts of the Tenant Mail API conformance check. Not part of `texts`, so that the first page does not load them. */
export const conformance = { ...checks, ...areas, ...reasons, ...screen };
export type ConformanceKey = keyof typeof conformance;

/** Returns the conformance check's text for a key in a language, with its placeholders filled in. */
export const conformanceText = (language: Language, key: ConformanceKey, values?: TextValues): string =>
  fill(conformance[key][language], values);
