import { at, smtpEntry } from './entry.ts';

const page =
  'https://github.com/orangehrm/orangehrm/blob/main/src/client/src/orangehrmAdminPlugin/pages/emailConfiguration/ViewEmailConfiguration.vue';

export const orangehrm = smtpEntry({
  id: 'orangehrm',
  name: 'OrangeHRM',
  methods: [
    {
      kind: 'own-smtp',
      standing: 'possible',
      path: {
        de: 'Admin > Configuration > Email Configuration',
        en: 'Admin > Configuration > Email Configuration',
      },
      ...at(page, '2024-07-19'),
    },
    {
      kind: 'relay',
      standing: 'possible',
      note: {
        de: 'Mit „Use SMTP Authentication: No“ sendet OrangeHRM ohne Anmeldung.',
        en: 'With “Use SMTP Authentication: No”, OrangeHRM sends without a sign-in.',
      },
      ...at(page, '2024-07-19'),
    },
  ],
  testFact: {
    de: 'OrangeHRM speichert zuerst und sendet dann eine Testmail. Es sagt nur, ob es klappte.',
    en: 'OrangeHRM saves first and then sends a test mail. It only says whether that worked.',
    ...at(
      'https://github.com/orangehrm/orangehrm/blob/main/src/plugins/orangehrmAdminPlugin/Api/EmailConfigurationAPI.php',
      '2024-07-19',
    ),
  },
  limits: [
    {
      de: 'Eine Einstellung für die ganze Installation.',
      en: 'One setting for the whole installation.',
      ...at(
        'https://github.com/orangehrm/orangehrm/blob/main/src/plugins/orangehrmAdminPlugin/Api/EmailConfigurationAPI.php',
        '2024-07-19',
      ),
    },
  ],
  path: {
    de: 'Admin > Configuration > Email Configuration',
    en: 'Admin > Configuration > Email Configuration',
  },
  before: [
    {
      de: 'Diese Angaben stammen aus einer englischen Hilfeseite. Auf Deutsch können die Felder anders heißen.',
      en: 'These names are from the platform’s help page. They may be called slightly differently on your screen.',
    },
  ],
  fields: [
    { value: 'sender', label: { de: 'Mail Sent As', en: 'Mail Sent As' } },
    {
      value: 'fixed',
      label: { de: 'Sending Method', en: 'Sending Method' },
      fixed: { de: 'Secure SMTP bei Port 465, sonst SMTP', en: 'Secure SMTP with port 465, else SMTP' },
    },
    { value: 'host', label: { de: 'SMTP Host', en: 'SMTP Host' } },
    { value: 'port', label: { de: 'SMTP Port', en: 'SMTP Port' } },
    {
      value: 'fixed',
      label: { de: 'Use SMTP Authentication', en: 'Use SMTP Authentication' },
      fixed: { de: 'Yes', en: 'Yes' },
    },
    { value: 'username', label: { de: 'SMTP User', en: 'SMTP User' } },
    { value: 'password', label: { de: 'SMTP Password', en: 'SMTP Password' } },
    {
      value: 'fixed',
      label: { de: 'TLS', en: 'TLS' },
      fixed: { de: 'Einschalten bei Port 587', en: 'On with port 587' },
    },
    {
      value: 'fixed',
      label: { de: 'Send Test Mail', en: 'Send Test Mail' },
      fixed: { de: 'Einschalten, und darunter Ihre eigene Adresse', en: 'On, and your own address below' },
    },
  ],
  test: {
    de: 'Schalten Sie „Send Test Mail“ ein und geben Sie Ihre Adresse an. Dann speichern Sie.',
    en: 'Turn on “Send Test Mail” and enter your address. Then save.',
  },
});
