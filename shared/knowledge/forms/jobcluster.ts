import { at, entry } from './entry.ts';

const docs = 'https://docs.one-click-recruiting.de/docs/e-mails/authentifizierung-und-sicherheit';

export const jobcluster = entry({
  id: 'jobcluster',
  name: 'Jobcluster BMS',
  otherNames: ['one-click-recruiting'],
  methods: [
    {
      kind: 'domain',
      standing: 'possible',
      note: {
        de: 'Ihre Domain wird mit CNAME-Einträgen bestätigt (DKIM). Es sendet Amazon SES.',
        en: 'Your domain is confirmed with CNAME records (DKIM). Amazon SES sends the mail.',
      },
      ...at(docs),
    },
    {
      kind: 'platform-address',
      standing: 'possible',
      note: { de: 'Am Anfang sendet die Domain jcd.de.', en: 'At first, the domain jcd.de sends.' },
      ...at(docs),
    },
  ],
});
