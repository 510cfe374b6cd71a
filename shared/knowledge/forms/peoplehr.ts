import { at, entry } from './entry.ts';

export const peoplehr = entry({
  id: 'peoplehr',
  name: 'Access PeopleHR',
  otherNames: ['PeopleHR'],
  methods: [
    {
      kind: 'domain',
      standing: 'possible',
      path: { de: 'Settings > ATS > Email Settings', en: 'Settings > ATS > Email Settings' },
      note: {
        de: 'Ihre Adresse wird geprüft. SPF und DKIM gehen an Ihre IT.',
        en: 'Your address is validated. SPF and DKIM go to your IT.',
      },
      ...at('https://help.peoplehr.com/en/articles/993665-ats-email-settings'),
    },
  ],
});
