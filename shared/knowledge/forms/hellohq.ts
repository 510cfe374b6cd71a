import { at, smtpEntry } from './entry.ts';

const mailserver = 'https://support.hellohq.io/hc/de/sections/115000785965-Mailserver';

export const hellohq = smtpEntry({
  id: 'hellohq',
  name: 'HelloHQ',
  methods: [
    {
      kind: 'own-smtp',
      standing: 'possible',
      path: { de: 'Admin / Einstellungen > Mailserver', en: 'Admin / Einstellungen > Mailserver' },
      note: {
        de: 'HelloHQ nimmt nur TLS 1.2. Für andere Absender braucht das Konto das Recht „Senden als“.',
        en: 'HelloHQ only takes TLS 1.2. For other senders, the account needs the “Send as” right.',
      },
      ...at(mailserver),
    },
  ],
  testFact: {
    de: 'Knopf „SMTP-Einstellungen testen“',
    en: 'Button “SMTP-Einstellungen testen”',
    ...at(mailserver),
  },
  path: { de: 'Admin / Einstellungen > Mailserver', en: 'Admin / Einstellungen > Mailserver' },
  fields: [
    { value: 'sender', label: { de: 'Admin-Adresse', en: 'Admin-Adresse' } },
    { value: 'host', label: { de: 'Server-Adresse', en: 'Server-Adresse' } },
    { value: 'port', label: { de: 'Server-Port', en: 'Server-Port' } },
    { value: 'username', label: { de: 'Benutzername', en: 'Benutzername' } },
    { value: 'password', label: { de: 'Passwort', en: 'Passwort' } },
  ],
  test: {
    de: 'Klicken Sie auf „SMTP-Einstellungen testen“.',
    en: 'Click “SMTP-Einstellungen testen”.',
  },
});
