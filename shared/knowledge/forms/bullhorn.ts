import { at, entry } from './entry.ts';

export const bullhorn = entry({
  id: 'bullhorn',
  name: 'Bullhorn ATS',
  methods: [
    {
      kind: 'domain',
      standing: 'possible',
      note: {
        de: 'SPF, DKIM und DMARC gehören in Ihre Domain. Den SPF-Wert laden Sie bei Bullhorn als Datei. Feste IP-Adressen gibt es nicht mehr.',
        en: 'SPF, DKIM and DMARC belong in your domain. You download the SPF value from Bullhorn as a file. There are no fixed IP addresses any more.',
      },
      ...at('https://kb.bullhorn.com/ats/Content/BHATS/Topics/spfRecordsAndSendingEmailFromBH.htm'),
    },
  ],
});
