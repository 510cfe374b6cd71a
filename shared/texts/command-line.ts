import type { Language } from '../model/index.ts';
import { fill, type Text, type TextValues } from './define.ts';

/** Texts of the command line. Not part of `texts`, so that the page does not load them. */
export const commandLine = {
  'cli.about': {
    de: 'Findet, prüft und erklärt die Maileinstellungen eines Bewerbungspostfachs und übergibt sie an dessen Plattform.',
    en: 'Finds, checks and explains the mail settings of a recruiting mailbox, and hands them to its platform.',
  },
  'cli.version': { de: 'zeigt die Version', en: 'print the version' },
  'cli.help': { de: 'zeigt diese Hilfe', en: 'print this help' },
  'cli.help.of': { de: 'zeigt die Hilfe zu einem Befehl', en: 'print the help of a command' },
  'cli.exit-codes': {
    de: 'Rückgabe: 0 klappt, 1 ein Befund, 2 falscher Aufruf, 74 die Ausgabe ließ sich nicht schreiben, 130 abgebrochen.\nWer die Ausgabe nicht zu Ende liest, ändert daran nichts.',
    en: 'Exit codes: 0 works, 1 a finding, 2 wrong usage, 74 the output could not be written, 130 cancelled.\nWho does not read the output to its end changes nothing about them.',
  },
  'cli.unwritten': {
    de: 'Die Ausgabe ließ sich nicht schreiben ({code}). Was dort stehen sollte, fehlt.',
    en: 'The output could not be written ({code}). What should stand there is missing.',
  },
  'cli.title.Usage:': { de: 'Aufruf:', en: 'Usage:' },
  'cli.title.Arguments:': { de: 'Angaben:', en: 'Arguments:' },
  'cli.title.Options:': { de: 'Optionen:', en: 'Options:' },
  'cli.title.Commands:': { de: 'Befehle:', en: 'Commands:' },
  'cli.json': { de: 'gibt ein JSON-Dokument aus', en: 'print one JSON document' },
  'cli.json.lines': {
    de: 'gibt je Antwort ein JSON-Objekt in einer Zeile aus',
    en: 'print one JSON object in a line for each answer',
  },
  'cli.ca-file': {
    de: 'vertraut auch diesen Zertifikaten (PEM)',
    en: 'trust these certificates too (PEM)',
  },
  'cli.dns': { de: 'fragt diesen DNS-Server', en: 'ask this DNS server' },
  'cli.profile': { de: 'Kennung des Profils, siehe „profiles“', en: 'id of the profile, see “profiles”' },

  'cli.discover': {
    de: 'Findet den Anbieter und die Server einer Mailadresse. Nur ihre Domain wird dafür verschickt.',
    en: 'Find the provider and the submission servers of a mail address. Only its domain is sent anywhere.',
  },
  'cli.discover.address': { de: 'die Mailadresse', en: 'the mail address' },
  'cli.discover.ispdb': {
    de: 'fragt diese Datenbank mit Einstellungen statt der von Mozilla',
    en: 'ask this settings database instead of Mozilla’s',
  },
  'cli.discover.no-ispdb': { de: 'fragt keine solche Datenbank', en: 'ask no settings database' },

  'cli.probe': {
    de: 'Prüft ein Postfach von diesem Computer aus, Station für Station. Es wird keine Mail gesendet.',
    en: 'Check a mailbox from this computer, stage by stage. No mail is sent.',
  },
  'cli.probe.address': {
    de: 'die Mailadresse, die der Absender sein soll',
    en: 'the mail address to send as',
  },
  'cli.probe.host': {
    de: 'Server zum Senden; ohne Angabe werden alle gefundenen zusammen geprüft',
    en: 'submission server; when absent, those that discovery finds are tried together',
  },
  'cli.probe.port': { de: 'sein Port', en: 'its port' },
  'cli.probe.security': { de: 'tls (von Anfang an) oder starttls', en: 'tls (implicit) or starttls' },
  'cli.probe.user': {
    de: 'Benutzername; ohne Angabe die Mailadresse',
    en: 'user name; the address when absent',
  },
  'cli.probe.from': {
    de: 'Absender, der geprüft wird; ohne Angabe die Mailadresse',
    en: 'sender to prove; the address when absent',
  },
  'cli.probe.to': {
    de: 'Empfänger, nach dem gefragt wird; ohne Angabe der Absender',
    en: 'recipient to ask for; the sender when absent',
  },
  'cli.probe.password': {
    de: 'liest das Passwort von der Standardeingabe',
    en: 'read the password from standard input',
  },
  'cli.probe.local-address': {
    de: 'verbindet sich von dieser Adresse des Computers aus',
    en: 'connect from this address of this computer',
  },
  'cli.probe.timeout': {
    de: 'Frist für jede Station, in Sekunden',
    en: 'deadline of each stage, in seconds',
  },
  'cli.probe.sign-in-with': {
    de: 'statt mit einem Passwort im Browser anmelden, bei microsoft oder google; dafür braucht die Firma eine eigene App-Registrierung',
    en: 'sign in in the browser instead of with a password, at microsoft or google; the company needs an app registration of its own for that',
  },
  'cli.probe.client-id': {
    de: 'Anwendungs-ID dieser Registrierung (Umleitungs-URI bei Microsoft: http://localhost/oauth)',
    en: 'application id of this registration (redirect URI at Microsoft: http://localhost/oauth)',
  },
  'cli.probe.client-secret': {
    de: 'den Clientschlüssel von der Standardeingabe lesen, wo der Anbieter auf einem besteht',
    en: 'read the client secret from standard input, where the provider insists on one',
  },
  'cli.probe.tenant': {
    de: 'Verzeichnis bei Microsoft: Domain oder ID; sonst die Domain der Adresse',
    en: 'directory at Microsoft: domain or id; the address’s domain otherwise',
  },
  'cli.wrong.needs': { de: '{name} geht nur mit {other}.', en: '{name} needs {other}.' },
  'cli.wrong.sign-in-with': { de: 'Möglich sind microsoft und google.', en: 'Either microsoft or google.' },
  'cli.wrong.client-id': {
    de: 'Eine Anwendungs-ID besteht aus Buchstaben, Ziffern, Punkt und Bindestrich.',
    en: 'An application id is made of letters, digits, dots and hyphens.',
  },
  'cli.probe.thorough': {
    de: 'wartet, bis über jeden Server und Port entschieden ist',
    en: 'wait until every server and port is decided',
  },
  'cli.probe.no-server': {
    de: 'Es war kein Server zum Senden zu finden. Nennen Sie einen mit --host.',
    en: 'No submission server was found. Name one with --host.',
  },
  'cli.probe.local.not-here': {
    de: 'Dieser Computer hat die Adresse {address} nicht (--local-address).',
    en: 'This computer does not have the address {address} (--local-address).',
  },
  'cli.probe.local.no-route': {
    de: 'Von der Adresse {address} führt kein Weg zum Server (--local-address).',
    en: 'There is no way from the address {address} to the server (--local-address).',
  },
  'cli.unanswered': {
    de: 'Niemand hat geantwortet. Prüfen Sie die Internetverbindung.',
    en: 'Nobody answered. Check the internet connection.',
  },
  'cli.unanswered.dns': {
    de: 'Vom DNS-Server {server} kam keine Auskunft (--dns).',
    en: 'The DNS server {server} had no answer (--dns).',
  },
  'cli.probe.plain-dns': {
    de: '{host} stammt nur aus einfachem DNS. Nennen Sie ihn mit --host, um ihn zu bestätigen.',
    en: '{host} comes from plain DNS only. Name it with --host to confirm it.',
  },

  'cli.explain': {
    de: 'Nennt die Ursache eines Fehlers aus dem, was auf der Standardeingabe steht: Meldung, Protokoll oder Mail. Zeilen, die JSON-Objekte unserer Form sind, gelten je für sich.',
    en: 'Name the cause of a failure from what is on standard input: a message, a log or a mail. Lines that are JSON objects of our form count one by one.',
  },
  'cli.explain.lines': {
    de: 'nimmt jede Zeile für sich',
    en: 'take every line on its own',
  },
  'cli.explain.others': { de: 'Auch möglich:', en: 'Also possible:' },
  'cli.push': {
    de: 'Übergibt ein geprüftes Postfach an seine Plattform: Entwurf, eigene Prüfung der Plattform, Einschalten.',
    en: 'Hand a checked mailbox to its platform: draft, the platform’s own check, activation.',
  },
  'cli.push.finish': {
    de: 'bringt eine unterbrochene Änderung zu Ende',
    en: 'bring a change to its end that was interrupted',
  },
  'cli.push.undo': {
    de: 'nimmt eine unterbrochene Änderung zurück und hört auf',
    en: 'take back a change that was interrupted, and stop',
  },
  'cli.push.replace': {
    de: 'ersetzt auch, was jemand anderes inzwischen eingestellt hat, so wie push es zuletzt gezeigt hat',
    en: 'also replace what somebody else has set up meanwhile, as push last showed it',
  },
  'cli.push.choose': {
    de: 'Entscheiden Sie: push mit --finish bringt es zu Ende, mit --undo nimmt es zurück.',
    en: 'Please decide: push with --finish brings it to its end, with --undo takes it back.',
  },
  'cli.push.nothing': {
    de: 'Es gibt keine unterbrochene Änderung. Es wurde nichts geändert.',
    en: 'There is no interrupted change. Nothing was changed.',
  },
  'cli.push.undone': {
    de: 'Zurückgenommen: Die Plattform sendet nicht mit diesen Einstellungen.',
    en: 'Taken back: the platform does not send with these settings.',
  },
  'cli.push.left': {
    de: 'So gelassen: Die Plattform sendet weiter als {address}.',
    en: 'Left as it is: the platform still sends as {address}.',
  },
  'cli.push.unfinished': {
    de: 'Es war noch nichts eingeschaltet. Es wurde nichts geändert.',
    en: 'Nothing had been switched on yet. Nothing was changed.',
  },
  'cli.push.active': { de: 'Eingeschaltet: {address}', en: 'Switched on: {address}' },
  'cli.push.contested': {
    de: 'Jemand anderes hat die Einstellungen der Plattform geändert. Wir haben nichts daran geändert.',
    en: 'Somebody else has changed the platform’s settings. We have changed nothing about them.',
  },
  'cli.push.agree': {
    de: 'Soll das ersetzt werden, rufen Sie push mit --replace auf.',
    en: 'To replace that, push with --replace.',
  },
  'cli.push.not-ready': {
    de: 'Noch nicht so weit. Öffnen Sie das Postfach im Fenster: Dort fehlt noch ein Schritt ({step}).',
    en: 'Not that far yet. Open the mailbox in the window: a step is still missing there ({step}).',
  },

  'cli.sender': {
    de: 'Sieht nach, ob Mails einer Domain gut ankommen, und hält Einträge einer Plattform gegen das DNS. Nur Namen der Domain werden abgefragt.',
    en: 'Look whether mail of a domain will arrive well, and hold a platform’s records against the DNS. Only the domain’s names are asked for.',
  },
  'cli.sender.domain': { de: 'Mailadresse oder Domain', en: 'mail address or domain' },
  'cli.sender.platform': {
    de: 'die Recruiting-Plattform sendet mit eigenen Servern (Kennung)',
    en: 'the recruiting platform sends with its own servers (id)',
  },
  'cli.sender.records': {
    de: 'Datei mit den Einträgen, die die Plattform zeigt, wie kopiert',
    en: 'file with the records that the platform shows, as copied',
  },
  'cli.sender.mail': {
    de: 'eine empfangene Testmail (.eml): sie beweist, was das DNS nur vermuten lässt; ihr Text bleibt im Arbeitsspeicher',
    en: 'a test mail as it was received (.eml): it proves what the DNS only suggests; its text stays in memory',
  },
  'cli.sender.mail.not-a-mail': {
    de: 'Das ist keine Mail mit genau einem Absender, oder sie hat mehr Kopfzeilen, als eine Mail hat.',
    en: 'This is no mail with exactly one sender, or it has more header lines than a mail has.',
  },
  'cli.sender.mail.too-costly': {
    de: 'Diese Mail ließ sich nicht in fünf Sekunden lesen.',
    en: 'This mail could not be read within five seconds.',
  },
  'cli.sender.other-domain': {
    de: 'Die Mail kommt von einer anderen Domain: {domain}',
    en: 'The mail comes from another domain: {domain}',
  },
  'cli.sender.provider': {
    de: 'der Mailanbieter, der sendet (Kennung)',
    en: 'the mail provider that sends (id)',
  },
  'cli.sender.unread': {
    de: 'Diese Zeile war nicht zu verstehen: {line}',
    en: 'This line could not be understood: {line}',
  },
  'cli.sender.foreign': {
    de: 'Dieser Eintrag gehört nicht zu {domain}: {record}',
    en: 'This record does not belong to {domain}: {record}',
  },
  'cli.sender.assumed': {
    de: 'Hier stand keine Priorität, angenommen ist 10: {record}',
    en: 'There was no priority here, 10 is assumed: {record}',
  },
  'cli.sender.no-records': {
    de: 'In der Datei ist kein Eintrag zu erkennen.',
    en: 'No record can be made out in the file.',
  },
  'cli.sender.unreadable': { de: 'Diese Datei lässt sich nicht lesen.', en: 'This file cannot be read.' },
  'cli.sender.large': { de: 'Diese Datei ist zu groß dafür.', en: 'This file is too large for that.' },

  'cli.check-again': {
    de: 'Sieht noch einmal nach dem, was eingerichtet ist, und sagt, was anders ist als beim letzten Mal.',
    en: 'Look again at what was set up, and say what has changed since the last time.',
  },
  'cli.check-again.all': {
    de: 'jedes eingerichtete Postfach, vier zugleich',
    en: 'every mailbox that was set up, four at a time',
  },
  'cli.check-again.which': {
    de: 'Nennen Sie ein Profil, oder geben Sie --all an.',
    en: 'Name a profile, or say --all.',
  },

  'cli.export': {
    de: 'Gibt ein Profil als .absender-Datei aus: die Antworten, ohne Geheimes und ohne Ergebnisse.',
    en: 'Print a profile as a .absender file: the answers, without secrets and results.',
  },
  'cli.import': {
    de: 'Macht aus einer .absender-Datei ein Profil und gibt dessen Kennung aus.',
    en: 'Make a profile of a .absender file, and print its id.',
  },
  'cli.import.file': { de: 'die Datei', en: 'the file' },
  'cli.import.refused': {
    de: 'Diese Datei lässt sich nicht lesen, oder sie ist keine .absender-Datei.',
    en: 'This file cannot be read, or it is no .absender file.',
  },
  'cli.import.platform': {
    de: 'Die Plattform {host} steht nur in dieser Datei. Bestätigen Sie sie im Fenster, bevor Zugangsdaten dorthin gehen.',
    en: 'The platform {host} only stands in this file. Confirm it in the window before sign-in details go there.',
  },
  'cli.profiles': {
    de: 'Zählt die Postfächer auf, die eingerichtet sind oder werden.',
    en: 'List the mailboxes that are set up, or on the way.',
  },

  'cli.practice': {
    de: 'Startet die Übungsplattform und ihre Mailserver auf diesem Computer, bis Strg+C.',
    en: 'Start the practice platform and its mail servers on this computer, until Ctrl+C.',
  },
  'cli.practice.walk': {
    de: 'richtet ein Übungspostfach von Anfang bis Ende ein und hört dann auf',
    en: 'set up one practice mailbox from start to end, then stop',
  },

  'cli.conformance': {
    de: 'Sagt den Entwicklern einer Plattform, was ihr zur Tenant Mail API fehlt, in höchstens {minutes} Minuten. Das Client-Secret oder ein Token kommt von der Standardeingabe.',
    en: 'Tell a platform’s developers what is missing against the Tenant Mail API, in {minutes} minutes at most. The client secret, or a token, comes from standard input.',
  },
  'cli.conformance.url': { de: 'Adresse der Plattform', en: 'base address of the platform' },
  'cli.conformance.client-id': {
    de: 'Client-ID; ohne sie steht auf der Standardeingabe ein von Hand ausgestellter Token',
    en: 'client id; without it, standard input holds a token issued by hand',
  },
  'cli.conformance.change': {
    de: 'schaltet auch einen Entwurf ein und wieder zurück: für eine Plattform, mit der niemand sendet; zurück wird es bis zu fünfmal in {minutes} Minuten versucht',
    en: 'also activate a draft and roll it back: for a platform that nobody sends with; the way back is tried up to five times in {minutes} minutes',
  },
  'cli.conformance.recipient': {
    de: 'sendet eine Testmail an diese Adresse',
    en: 'send one test mail to this address',
  },

  // Both texts have the same length, so that what follows them is aligned.
  'cli.conformance.passed': { de: 'stimmt  ', en: 'ok      ' },
  'cli.conformance.failed': { de: 'FEHLT   ', en: 'MISSING ' },
  'cli.conformance.skipped': { de: 'entfällt', en: 'left out' },
  'cli.conformance.counts': {
    de: '{passed} stimmen, {failed} fehlen, {skipped} entfallen',
    en: '{passed} ok, {failed} missing, {skipped} left out',
  },

  'cli.secret.empty': {
    de: 'Auf der Standardeingabe steht nichts. Gebraucht wird das Passwort, das Client-Secret oder der Token.',
    en: 'Standard input is empty. The password, the client secret or the token is needed.',
  },
  'cli.secret.lines': {
    de: 'Auf der Standardeingabe stehen mehrere Zeilen. Gebraucht wird genau eine.',
    en: 'Standard input holds several lines. Exactly one is needed.',
  },
  'cli.secret.control': {
    de: 'Auf der Standardeingabe stehen Zeichen, die kein Passwort hat. Speichern Sie die Datei als reinen Text in UTF-8.',
    en: 'Standard input holds characters that no password has. Save the file as plain text in UTF-8.',
  },
  'cli.secret.encoding': {
    de: 'Die Standardeingabe ist weder UTF-8 noch UTF-16: Umlaute kämen falsch an. Speichern Sie die Datei in UTF-8.',
    en: 'Standard input is neither UTF-8 nor UTF-16: some letters would arrive as others. Save the file in UTF-8.',
  },
  'cli.secret.large': {
    de: 'Auf der Standardeingabe steht mehr, als ein Passwort haben kann.',
    en: 'Standard input holds more than a password can have.',
  },

  'cli.wrong.command': { de: 'Diesen Befehl gibt es nicht.', en: 'There is no such command.' },
  'cli.wrong.option': {
    de: 'Diese Option gibt es hier nicht: Angabe {place}.',
    en: 'There is no such option here: argument {place}.',
  },
  'cli.wrong.meant': { de: 'Meinten Sie {name}?', en: 'Did you mean {name}?' },
  'cli.wrong.missing': { de: 'Es fehlt die Angabe {name}.', en: '{name} is missing.' },
  'cli.wrong.value': { de: 'Hinter {name} fehlt ein Wert.', en: '{name} needs a value.' },
  'cli.wrong.many': { de: 'Das sind zu viele Angaben.', en: 'These are too many arguments.' },
  'cli.wrong.other': {
    de: 'So lässt sich der Befehl nicht verstehen.',
    en: 'The command cannot be understood like this.',
  },
  'cli.wrong.help': { de: 'Mit --help stehen alle Optionen da.', en: 'Add --help for the options.' },
  'cli.wrong.address': { de: 'Es wird eine Mailadresse gebraucht.', en: 'A mail address is needed.' },
  'cli.wrong.domain': {
    de: 'Es wird eine Mailadresse oder eine Domain gebraucht.',
    en: 'A mail address or a domain is needed.',
  },
  'cli.wrong.platform': {
    de: 'Diese Plattform ist nicht bekannt. Lassen Sie die Angabe weg.',
    en: 'This platform is not known. Leave this out.',
  },
  'cli.wrong.provider': {
    de: 'Dieser Anbieter ist nicht bekannt. Lassen Sie die Angabe weg.',
    en: 'This provider is not known. Leave this out.',
  },
  'cli.wrong.contradicts': {
    de: 'Das widerspricht dem, was hinter {name} steht.',
    en: 'This contradicts what stands behind {name}.',
  },
  'cli.wrong.number': {
    de: 'Es wird eine ganze Zahl von 1 bis 65535 gebraucht.',
    en: 'A whole number from 1 to 65535 is needed.',
  },
  'cli.wrong.security': { de: 'Möglich sind tls und starttls.', en: 'Possible are tls and starttls.' },
  'cli.wrong.dns': {
    de: 'Es wird eine IP-Adresse gebraucht, mit oder ohne Port.',
    en: 'An IP address is needed, with or without a port.',
  },
  'cli.wrong.ip': {
    de: 'Es wird eine IP-Adresse dieses Computers gebraucht.',
    en: 'An IP address of this computer is needed.',
  },
  'cli.wrong.seconds': {
    de: 'Es wird eine ganze Zahl von 1 bis 600 gebraucht.',
    en: 'A whole number from 1 to 600 is needed.',
  },
  'cli.wrong.https': { de: 'Es wird eine https-Adresse gebraucht.', en: 'An https address is needed.' },
  'cli.wrong.at': { de: '{name}: {words}', en: '{name}: {words}' },

  'cli.refused.not-found': { de: 'Das gibt es hier nicht', en: 'There is no such thing here' },
  'cli.refused.invalid-input': { de: 'Damit lässt sich nichts anfangen', en: 'This cannot be used' },
  'cli.refused.not-saved': { de: 'Das ließ sich nicht speichern', en: 'This could not be saved' },
  'cli.refused.other': { de: 'Das hat nicht geklappt', en: 'This did not work' },
  'cli.broken': {
    de: 'In Absender selbst ist etwas schiefgegangen.',
    en: 'Something went wrong inside Absender.',
  },
  'cli.broken.where': {
    de: 'In Absender selbst ist etwas schiefgegangen. Was wir wissen, steht in {path}',
    en: 'Something went wrong inside Absender. What is known stands in {path}',
  },
  'cli.certificates.always': {
    de: 'NODE_TLS_REJECT_UNAUTHORIZED gilt hier nicht: Absender prüft Zertifikate immer. Die Zertifikate Ihrer Firma nennen Sie mit --ca-file.',
    en: 'NODE_TLS_REJECT_UNAUTHORIZED does not apply here: Absender always checks certificates. Name your company’s certificates with --ca-file.',
  },
  'cli.certificates.unreadable': {
    de: 'Die Datei mit den Zertifikaten (--ca-file) lässt sich nicht lesen.',
    en: 'The file with the certificates (--ca-file) cannot be read.',
  },
  'cli.certificates.large': {
    de: 'Die Datei hinter --ca-file ist zu groß für Zertifikate.',
    en: 'The file named with --ca-file is too large for certificates.',
  },
  'cli.certificates.none': {
    de: 'In der Datei hinter --ca-file stehen keine Zertifikate.',
    en: 'There are no certificates in the file named with --ca-file.',
  },
  'cli.certificates.broken': {
    de: 'In der Datei hinter --ca-file ist ein Zertifikat beschädigt.',
    en: 'A certificate in the file named with --ca-file is broken.',
  },
} as const satisfies Record<`cli.${string}`, Text>;

export type CommandLineKey = keyof typeof commandLine;

/** Returns the command line's text for a key in a language, with its placeholders filled in. */
export const commandLineText = (language: Language, key: CommandLineKey, values?: TextValues): string =>
  fill(commandLine[key][language], values);
