import { at, smtpEntry } from './entry.ts';

const setup =
  'https://hirebridge.zendesk.com/hc/en-us/articles/360003358311-Email-Server-Setup-and-Configuration-User';

export const hirebridge = smtpEntry({
  id: 'hirebridge',
  name: 'Hirebridge',
  methods: [
    {
      kind: 'own-smtp',
      standing: 'possible',
      path: { de: '(user) > Preferences > E-Mail', en: '(user) > Preferences > E-Mail' },
      ...at(setup),
    },
  ],
  testFact: {
    de: 'Speichern, nach unten gehen, Knopf „Test“',
    en: 'Save, scroll down, button “Test”',
    ...at(setup),
  },
  path: { de: '(user) > Preferences > E-Mail', en: '(user) > Preferences > E-Mail' },
  before: [
    {
      de: 'Vorher schaltet die Verwaltung es ein: „Administration > Domain Management“.',
      en: 'An administrator enables it first: “Administration > Domain Management”.',
    },
    {
      de: 'Diese Angaben stammen aus einer englischen Hilfeseite. Auf Deutsch können die Felder anders heißen.',
      en: 'These names are from the platform’s help page. They may be called slightly differently on your screen.',
    },
  ],
  fields: [
    { value: 'host', label: { de: 'SMTP Server Name', en: 'SMTP Server Name' } },
    { value: 'port', label: { de: 'SMTP Server Port', en: 'SMTP Server Port' } },
    { value: 'username', label: { de: 'Mailbox User Name', en: 'Mailbox User Name' } },
    { value: 'password', label: { de: 'Mailbox Password', en: 'Mailbox Password' } },
  ],
  test: {
    de: 'Speichern Sie, gehen Sie nach unten und klicken Sie auf „Test“.',
    en: 'Save, scroll down and click “Test”.',
  },
});
