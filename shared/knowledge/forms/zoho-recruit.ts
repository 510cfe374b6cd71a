import { at, entry } from './entry.ts';

const authentication =
  'https://help.zoho.com/portal/en/kb/recruit/outreach/email-authentication/articles/zoho-recruit-email-authentication';

export const zohoRecruit = entry({
  id: 'zoho-recruit',
  name: 'Zoho Recruit',
  methods: [
    {
      kind: 'domain',
      standing: 'recommended',
      path: {
        de: 'Setup > General > Email Settings > Email Authentication > Add Domain',
        en: 'Setup > General > Email Settings > Email Authentication > Add Domain',
      },
      records: [{ kind: 'spf-include', value: 'include:transmail.net' }],
      note: {
        de: 'Zoho schickt zuerst einen Code an eine Adresse der Domain. Er gilt 15 Tage. Den zweiten Eintrag (DKIM) zeigt Zoho Recruit.',
        en: 'First Zoho sends a code to an address of the domain. It is valid for 15 days. Zoho Recruit shows the second record (DKIM).',
      },
      ...at(
        'https://help.zoho.com/portal/ja/kb/recruit/outreach/email-authentication/articles/adding-spf-and-dkim-records-to-dns',
      ),
    },
  ],
  testFact: {
    de: '„Validate“ prüft die Einträge.',
    en: '“Validate” checks the records.',
    ...at(authentication),
  },
  limits: [
    {
      de: 'Ohne diese Einträge sendet Zoho seit 2025 von einer eigenen Domain.',
      en: 'Without these records, Zoho has sent from its own domain since 2025.',
      ...at(
        'https://help.zoho.com/portal/vi/community/topic/an-update-to-improve-email-delivery-email',
        '2025-07-08',
      ),
    },
  ],
});
