import { at, entry } from './entry.ts';

const candidates =
  'https://kenjo.freshdesk.com/en/support/solutions/articles/60000601513-create-candidates-in-kenjo';

export const kenjo = entry({
  id: 'kenjo',
  name: 'Kenjo',
  methods: [{ kind: 'platform-address', standing: 'possible', ...at(candidates, '2022-08-09') }],
  inbound: {
    domains: ['email2candidate.kenjo.io'],
    example: 'firma@email2candidate.kenjo.io',
    gmailCode: { how: 'impossible', source: candidates, readOn: '2026-11-29' },
  },
});
