import { at, entry } from './entry.ts';

const forwarding =
  'https://help.lever.co/hc/en-us/articles/20087329859869-Auto-forwarding-email-applications-to-Lever';

export const lever = entry({
  id: 'lever',
  name: 'Lever',
  methods: [
    {
      kind: 'own-connection',
      standing: 'possible',
      connection: { providers: ['microsoft', 'google'], per: 'user', transport: 'unknown' },
      path: {
        de: 'Settings > My account > Permissions > Email',
        en: 'Settings > My account > Permissions > Email',
      },
      note: {
        de: 'Für einen Exchange-Server im Haus gibt es eine eigene Anbindung.',
        en: 'There is another connection for an Exchange server of your own.',
      },
      ...at(
        'https://help.lever.co/hc/en-us/articles/360013094592-What-options-does-my-company-have-for-email-sync-',
      ),
    },
  ],
  inbound: {
    domains: ['hire.lever.co', 'hire.eu.lever.co'],
    example: 'applicant@hire.eu.lever.co',
    gmailCode: { how: 'by-support', ...at(forwarding) },
  },
});
