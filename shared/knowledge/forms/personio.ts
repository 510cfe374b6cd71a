import type { PlatformForm } from '../../model/index.ts';
import { at } from './entry.ts';

const connection =
  'https://support.personio.de/hc/en-us/articles/9748943703069-Microsoft-and-Google-integration-for-outbound-recruiting-messages';
const setUp =
  'https://support.personio.de/hc/en-us/articles/208037325-How-to-send-an-e-mail-from-the-company-s-own-SMTP-server';

/**
 * The copies of Personio's pages that we read contain neither its literal field labels nor its IP addresses. The labels
 * therefore follow the wording of its articles, and the addresses stay empty until they have been taken from the
 * original.
 */
export const personio: PlatformForm = {
  id: 'personio',
  name: 'Personio',
  asOf: '2026-11-29',
  sources: [
    setUp,
    'https://support.personio.de/hc/de/articles/208037325-Bewerbungskommunikation-per-E-Mail-einrichten',
    'https://support.personio.de/hc/de/articles/360000736738-Fehlerbehebung-bei-der-Einrichtung-der-Recruiting-E-Mail',
    connection,
    'https://support.personio.de/hc/de/articles/115003391785',
    'https://support.personio.de/hc/en-us/articles/115006010029',
    'https://support.personio.de/hc/en-us/articles/4417195599889-Troubleshoot-recruiting-emails-appearing-in-the-wrong-place',
  ],
  methods: [
    {
      kind: 'own-connection',
      standing: 'recommended',
      connection: { providers: ['microsoft', 'google'], per: 'company', transport: 'unknown' },
      ...at(connection),
    },
    {
      kind: 'own-smtp',
      standing: 'possible',
      note: {
        de: 'Bei Google nicht mehr, bei Microsoft noch. Ein freigegebenes Postfach geht nicht.',
        en: 'No longer with Google, still with Microsoft. A shared mailbox does not work.',
      },
      ...at(setUp),
    },
    {
      kind: 'platform-address',
      standing: 'possible',
      note: { de: 'Das ist die Voreinstellung.', en: 'This is how it is at first.' },
      ...at(setUp),
    },
  ],
  testFact: {
    de: 'Personio schickt eine Testmail an Ihre Adresse.',
    en: 'Personio sends a test mail to your address.',
    ...at(connection),
  },
  path: {
    de: 'Einstellungen > Recruiting > Allgemein > Recruiting-E-Mail-Einstellungen > bearbeiten',
    en: 'Settings > Recruiting > General > Recruiting email settings > Edit',
  },
  before: [
    {
      de: 'Sie brauchen das Zugriffsrecht auf die Unternehmenseinstellungen für das Recruiting.',
      en: 'You need the access right to the recruiting settings of the company configuration.',
    },
    {
      de: 'Es ist immer nur ein Kanal eingeschaltet. Ist dort schon SMTP eingerichtet, schalten Sie zuerst einen anderen Kanal ein: Erst dann lassen sich die Angaben ändern.',
      en: 'Only one channel is switched on at a time. If SMTP is set up there already, switch on another channel first: only then can the details be changed.',
    },
    {
      de: 'Haben Sie mehrere Gesellschaften, kann jede ihre eigene Adresse haben. Wählen Sie die richtige.',
      en: 'If you have several subcompanies, each can have its own address. Choose the right one.',
    },
    {
      de: 'Die Felder für SMTP zeigt keine öffentliche Hilfeseite. Sie können etwas anders heißen als hier.',
      en: 'No public help page shows the fields for SMTP. They may be called slightly differently than here.',
    },
  ],
  fields: [
    {
      value: 'sender',
      label: { de: 'Individuelle E-Mail-Adresse', en: 'Custom email address' },
      note: {
        de: 'Die Adresse, die alle sehen, die sich bewerben.',
        en: 'The address that applicants see.',
      },
    },
    {
      value: 'fixed',
      label: { de: 'Verbindung zum Senden', en: 'Connection for sending' },
      fixed: { de: 'SMTP', en: 'SMTP' },
      note: {
        de: 'Zur Wahl stehen auch Google und Microsoft. Diese Wege richtet Personio selbst ein, ohne Passwort.',
        en: 'Google and Microsoft are offered too. Personio sets those up itself, without a password.',
      },
    },
    { value: 'host', label: { de: 'SMTP-Server', en: 'SMTP server' } },
    { value: 'port', label: { de: 'Port', en: 'Port' } },
    {
      value: 'security',
      label: { de: 'Verschlüsselung', en: 'Encryption' },
      options: { tls: 'SSL', starttls: 'TLS' },
      note: {
        de: 'Eine ältere Hilfeseite nennt Port 465 „SSL“ und Port 587 „TLS“. Beides ist verschlüsselt.',
        en: 'An older help page calls port 465 “SSL” and port 587 “TLS”. Both are encrypted.',
      },
    },
    { value: 'username', label: { de: 'Benutzername', en: 'Username' } },
    { value: 'password', label: { de: 'Passwort', en: 'Password' } },
    {
      value: 'fixed',
      label: { de: 'Name absendende Person', en: 'Sender name' },
      fixed: { de: 'Unternehmensname', en: 'Company name' },
      note: {
        de: 'Dieser Name steht neben der Adresse. Zur Wahl steht auch der Name der Mitarbeiterin oder des Mitarbeiters.',
        en: 'This name stands beside the address. The employee name is offered too.',
      },
    },
  ],
  refuses: [
    {
      provider: 'google',
      because: {
        de: 'Personio nimmt für Google keine neuen Zugänge mit Passwort mehr an. Liegt Ihr Postfach bei Google, verbinden Sie es in Personio mit der Google-Integration: Dabei melden Sie sich bei Google an und geben kein Passwort weiter.',
        en: 'Personio no longer accepts new sign-ins with a password for Google. If your mailbox is with Google, connect it with the Google integration inside Personio: you sign in with Google there, without giving Personio a password.',
      },
    },
  ],
  egressIps: [],
  egressIpsSource:
    'https://support.personio.de/hc/en-us/articles/360000736738-Troubleshoot-SMTP-configuration-issues',
  inbound: {
    ending: '-jobs',
    domains: ['m-personio.de', 'm-personio.com', 'm.personio.de', 'm.personio.com'],
    example: 'firma-jobs@m-personio.de',
    where: {
      de: 'Auf derselben Seite, mit einem Knopf zum Kopieren',
      en: 'On the same page, with a copy button',
    },
    gmailCode: {
      how: 'readable',
      source:
        'https://support.personio.de/hc/en-us/articles/4417195599889-Troubleshoot-recruiting-emails-appearing-in-the-wrong-place',
      readOn: '2026-11-23',
    },
  },
  ownConnections: ['microsoft', 'google'],
  test: {
    de: 'Am Ende der Einrichtung gibt es ein Feld für eine Testmail, auf Englisch „Sending test email“. Tragen Sie dort Ihre eigene Adresse ein und schicken Sie die Testmail ab. Personio schickt sie von seinen eigenen Servern: Nur das zeigt, ob alles klappt.',
    en: 'At the end of the set-up there is a field “Sending test email”. Enter your own address there and send. Personio sends it from its own servers: only this shows whether everything works.',
  },
  outcomes: [
    {
      id: 'arrived',
      works: true,
      seen: { de: 'Die Testmail ist im Posteingang.', en: 'The test mail is in the inbox.' },
      help: {
        de: 'Alles klappt. Speichern Sie in Personio, falls noch ein Knopf dafür da ist.',
        en: 'Everything works. Save in Personio if there still is a button for it.',
      },
    },
    {
      id: 'junk',
      works: true,
      seen: { de: 'Die Testmail ist im Spam-Ordner.', en: 'The test mail is in the junk folder.' },
      help: {
        de: 'Das Senden klappt. Ihre IT kann dafür sorgen, dass Mails nicht im Spam landen. Personio rät zu einem Test mit mail-tester.com aus einer Probebewerbung.',
        en: 'Sending works. Your IT can keep the mail out of junk. Personio advises a test with mail-tester.com from a dummy application.',
      },
    },
    {
      id: 'cannot-connect',
      works: false,
      cause: 'ip-not-allowed',
      seen: {
        de: 'Personio meldet, dass der Server nicht erreichbar ist, oder die Verbindung bricht ab.',
        en: 'Personio says that the server cannot be reached, or the connection breaks off.',
      },
      help: {
        de: 'Am ehesten lässt eine Firewall die Server von Personio nicht herein. Deren Adressen stehen in Personios Hilfe zur Fehlerbehebung.',
        en: 'Most likely a firewall does not let Personio’s servers in. Their addresses are in Personio’s help on troubleshooting.',
      },
    },
    {
      id: 'sign-in-refused',
      works: false,
      seen: {
        de: 'Personio meldet, dass Benutzername oder Passwort falsch sind.',
        en: 'Personio says that the user name or the password is wrong.',
      },
      help: {
        de: 'Von hier hat dieselbe Anmeldung geklappt. Kopieren Sie Benutzername und Passwort noch einmal. Bleibt es dabei, lässt Ihr Mailserver vielleicht nur Anmeldungen von bestimmten Orten zu: Fragen Sie Ihre IT.',
        en: 'From here, the same sign-in worked. Copy the user name and password once more. If it stays that way, your mail server may only accept sign-ins from certain places: ask your IT.',
      },
    },
    {
      id: 'external-apps',
      works: false,
      cause: 'external-apps-blocked',
      seen: {
        de: 'Personio meldet, dass externe Anwendungen nicht erlaubt sind.',
        en: 'Personio says that external applications are not allowed.',
      },
      help: {
        de: 'Das Postfach oder Ihre Firma lässt fremde Programme nicht zu. Erlauben Sie sie in den Einstellungen des Postfachs, oder fragen Sie Ihre IT.',
        en: 'The mailbox or your company does not allow other programs. Allow them in the mailbox’s settings, or ask your IT.',
      },
    },
    {
      id: 'locked',
      works: false,
      seen: {
        de: 'Die Felder lassen sich nicht ändern.',
        en: 'The fields cannot be changed.',
      },
      help: {
        de: 'Solange SMTP eingeschaltet ist, sind die Felder gesperrt. Schalten Sie zuerst einen anderen Kanal ein und kommen Sie dann zurück.',
        en: 'While SMTP is switched on, the fields are locked. Switch on another channel first, then come back.',
      },
    },
    {
      id: 'nothing',
      works: false,
      seen: {
        de: 'Personio meldet keinen Fehler, aber es kommt nichts an.',
        en: 'Personio shows no error, but nothing arrives.',
      },
      help: {
        de: 'Warten Sie ein paar Minuten und sehen Sie auch im Spam-Ordner nach. Senden Sie dann eine zweite an eine andere Adresse. Kommt auch die nicht an, fragen Sie Ihre IT: Im Protokoll des Mailservers steht, wo sie geblieben ist.',
        en: 'Wait a few minutes and look in the junk folder too. Then send a second one to another address. If that does not arrive either, ask your IT: the mail server’s log says where it went.',
      },
    },
  ],
};
