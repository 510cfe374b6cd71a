import type { PlatformForm } from '../../model/index.ts';

/** The form for platforms without an entry: the usual fields under their usual names. Users can copy and correct it. */
export const generic: PlatformForm & Required<Pick<PlatformForm, 'test' | 'path'>> = {
  id: 'generic',
  // A neutral name that works in both languages. Users who copy the form replace it.
  name: 'Jobportal',
  methods: [],
  asOf: '2026-11-23',
  sources: [],
  path: {
    de: 'Einstellungen > Recruiting oder E-Mail > SMTP oder eigener Mailserver',
    en: 'Settings > Recruiting or Email > SMTP or custom mail server',
  },
  before: [
    {
      de: 'Sie brauchen das Recht, die Mail-Einstellungen der Plattform zu ändern.',
      en: 'You need the right to change the platform’s mail settings.',
    },
    {
      de: 'Wir kennen die Seite Ihrer Plattform nicht. Ihre Felder können etwas anders heißen als hier.',
      en: 'We do not know your platform’s page. Its fields may have slightly different names than here.',
    },
  ],
  fields: [
    { value: 'sender', label: { de: 'Absenderadresse', en: 'Sender address' } },
    {
      value: 'host',
      label: { de: 'SMTP-Server', en: 'SMTP server' },
      note: {
        de: 'Heißt auch Host, Server oder Postausgangsserver.',
        en: 'Also called host, server or outgoing mail server.',
      },
    },
    { value: 'port', label: { de: 'Port', en: 'Port' } },
    {
      value: 'security',
      label: { de: 'Verschlüsselung', en: 'Encryption' },
      options: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
      note: {
        de: 'Zu Port 465 gehört meist „SSL“ oder „SSL/TLS“, zu Port 587 „STARTTLS“ oder nur „TLS“. Wählen Sie nie „keine“.',
        en: 'Port 465 usually goes with “SSL” or “SSL/TLS”, port 587 with “STARTTLS” or just “TLS”. Never choose “none”.',
      },
    },
    { value: 'username', label: { de: 'Benutzername', en: 'User name' } },
    { value: 'password', label: { de: 'Passwort', en: 'Password' } },
  ],
  refuses: [],
  egressIps: [],
  ownConnections: [],
  test: {
    de: 'Senden Sie in der Plattform eine Testmail an Ihre eigene Adresse. Gibt es dafür keinen Knopf, schreiben Sie aus einer Probebewerbung eine Nachricht an sich selbst.',
    en: 'In the platform, send a test mail to your own address. If there is no button for it, write a message to yourself from a dummy application.',
  },
  outcomes: [
    {
      id: 'arrived',
      works: true,
      seen: { de: 'Die Mail ist im Posteingang.', en: 'The mail is in the inbox.' },
      help: { de: 'Alles klappt.', en: 'Everything works.' },
    },
    {
      id: 'junk',
      works: true,
      seen: { de: 'Die Mail ist im Spam-Ordner.', en: 'The mail is in the junk folder.' },
      help: {
        de: 'Das Senden klappt. Ihre IT kann dafür sorgen, dass Mails nicht im Spam landen.',
        en: 'Sending works. Your IT can keep the mail out of junk.',
      },
    },
    {
      id: 'cannot-connect',
      works: false,
      cause: 'ip-not-allowed',
      seen: {
        de: 'Die Plattform erreicht den Mailserver nicht, oder es dauert lange und bricht ab.',
        en: 'The platform cannot reach the mail server, or it takes long and breaks off.',
      },
      help: {
        de: 'Am ehesten lässt eine Firewall die Server der Plattform nicht herein.',
        en: 'Most likely a firewall does not let the platform’s servers in.',
      },
    },
    {
      id: 'sign-in-refused',
      works: false,
      seen: {
        de: 'Die Plattform meldet, dass Benutzername oder Passwort falsch sind.',
        en: 'The platform says that the user name or the password is wrong.',
      },
      help: {
        de: 'Von hier hat dieselbe Anmeldung geklappt. Kopieren Sie Benutzername und Passwort noch einmal. Bleibt es dabei, lässt Ihr Mailserver vielleicht nur Anmeldungen von bestimmten Orten zu: Fragen Sie Ihre IT.',
        en: 'From here, the same sign-in worked. Copy the user name and password once more. If it stays that way, your mail server may only accept sign-ins from certain places: ask your IT.',
      },
    },
    {
      id: 'encryption',
      works: false,
      seen: {
        de: 'Die Plattform meldet einen Fehler bei SSL oder TLS.',
        en: 'The platform reports an error with SSL or TLS.',
      },
      help: {
        de: 'Meist passt die Verschlüsselung nicht zum Port. Vergleichen Sie beide Felder noch einmal mit der Liste hier.',
        en: 'Usually the encryption does not fit the port. Compare both fields with the list here once more.',
      },
    },
    {
      id: 'nothing',
      works: false,
      seen: { de: 'Kein Fehler, aber es kommt nichts an.', en: 'No error, but nothing arrives.' },
      help: {
        de: 'Warten Sie ein paar Minuten und sehen Sie auch im Spam-Ordner nach. Senden Sie dann eine zweite an eine andere Adresse. Kommt auch die nicht an, fragen Sie Ihre IT: Im Protokoll des Mailservers steht, wo sie geblieben ist.',
        en: 'Wait a few minutes and look in the junk folder too. Then send a second one to another address. If that does not arrive either, ask your IT: the mail server’s log says where it went.',
      },
    },
  ],
};
