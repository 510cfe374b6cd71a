import { at, smtpEntry } from './entry.ts';

const service =
  'https://support.greenhouse.io/hc/en-us/articles/360002116131-Configure-your-Greenhouse-Email-Service';

export const greenhouse = smtpEntry({
  id: 'greenhouse',
  name: 'Greenhouse Recruiting',
  methods: [
    {
      kind: 'domain',
      standing: 'possible',
      path: {
        de: 'Configure > Email Settings > email domain > Register',
        en: 'Configure > Email Settings > email domain > Register',
      },
      subdomain: 'advised',
      note: {
        de: 'Meist ist es eine Unterdomain wie „gh-mail“. Die Einträge macht Greenhouse für jede Firma neu. Ohne sie steht „via greenhouse.io“ neben Ihrer Adresse.',
        en: 'It is usually a sub-domain such as “gh-mail”. Greenhouse makes the records for each company. Without them, “via greenhouse.io” stands beside your address.',
      },
      ...at('https://support.valimail.com/en/articles/8754779-greenhouse'),
    },
    {
      kind: 'own-smtp',
      standing: 'possible',
      path: { de: 'Configure > Dev center > Email settings', en: 'Configure > Dev center > Email settings' },
      note: {
        de: 'Gemeint ist ein Zugang zum Server, nicht das Postfach einer Person. Manchmal muss der Support den Punkt erst freischalten.',
        en: 'It means a sign-in to the server, not one person’s mailbox. Sometimes the support has to enable this first.',
      },
      ...at(service),
    },
    {
      kind: 'platform-address',
      standing: 'possible',
      ...at('https://support.greenhouse.io/hc/en-us/articles/360023438532'),
    },
  ],
  rights: {
    de: '„Site Admin“ mit dem Recht „Can configure email settings“',
    en: 'Site Admin with “Can configure email settings”',
    ...at(service),
  },
  limits: [
    {
      de: 'Ein eigener Mailserver je Konto.',
      en: 'One custom mail server per account.',
      ...at(service),
    },
  ],
  path: { de: 'Configure > Dev center > Email settings', en: 'Configure > Dev center > Email settings' },
  before: [
    {
      de: 'Sie brauchen das Recht „Can configure email settings“.',
      en: 'You need the right “Can configure email settings”.',
    },
    {
      de: 'Diese Angaben stammen aus einer englischen Hilfeseite. Auf Deutsch können die Felder anders heißen.',
      en: 'These names are from the platform’s help page. They may be called slightly differently on your screen.',
    },
  ],
  fields: [
    { value: 'host', label: { de: 'SMTP host name', en: 'SMTP host name' } },
    {
      value: 'username',
      label: { de: 'Server username (if required)', en: 'Server username (if required)' },
    },
    {
      value: 'password',
      label: { de: 'Server password (if required)', en: 'Server password (if required)' },
    },
    { value: 'port', label: { de: 'Port', en: 'Port' } },
    {
      value: 'security',
      label: { de: 'Authentication type', en: 'Authentication type' },
      note: {
        de: 'Welche Wörter zur Wahl stehen, sagt keine Quelle. Nehmen Sie nie „keine“.',
        en: 'No source says which words there are to choose. Never choose “none”.',
      },
    },
  ],
});
