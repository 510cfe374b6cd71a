import { at, smtpEntry } from './entry.ts';

const smtp = 'https://support.erecruiter.net/portal/de/kb/articles/smtp';

export const erecruiter = smtpEntry({
  id: 'erecruiter',
  name: 'eRecruiter',
  methods: [
    {
      kind: 'own-smtp',
      standing: 'possible',
      path: {
        de: 'Administration > Miscellaneous > Mandator settings > SMTP and Email settings',
        en: 'Administration > Miscellaneous > Mandator settings > SMTP and Email settings',
      },
      ...at(smtp),
    },
    {
      kind: 'domain',
      standing: 'possible',
      note: {
        de: 'Ohne eigenen Mailserver sendet eRecruiter selbst. Dafür braucht Ihre Domain einen Eintrag (SPF). Den Wert zeigt eRecruiter.',
        en: 'Without your own mail server, eRecruiter sends itself. For this your domain needs a record (SPF). eRecruiter shows its value.',
      },
      ...at('https://confluence.erecruiter.net/display/ERECRUITER/SPF-Record'),
    },
  ],
  path: {
    de: 'Administration > Miscellaneous > Mandator settings > SMTP and Email settings',
    en: 'Administration > Miscellaneous > Mandator settings > SMTP and Email settings',
  },
  before: [
    {
      de: 'Diese Angaben stammen aus einer englischen Hilfeseite. Auf Deutsch können die Felder anders heißen.',
      en: 'These names are from the platform’s help page. They may be called slightly differently on your screen.',
    },
  ],
  fields: [
    { value: 'sender', label: { de: 'global sender address', en: 'global sender address' } },
    { value: 'sender-name', label: { de: 'global sender name', en: 'global sender name' } },
    { value: 'host', label: { de: 'SMTP host', en: 'SMTP host' } },
    { value: 'port', label: { de: 'SMTP port', en: 'SMTP port' } },
    { value: 'username', label: { de: 'SMTP user', en: 'SMTP user' } },
    { value: 'password', label: { de: 'SMTP password', en: 'SMTP password' } },
    {
      value: 'security',
      label: { de: 'SMTP over SSL', en: 'SMTP over SSL' },
      note: {
        de: 'Zu Port 465 gehört meist ein Haken. Bei Port 587 fragen Sie bei einem Fehler den Support.',
        en: 'Port 465 usually needs the tick. With port 587, ask the support if there is an error.',
      },
    },
  ],
});
