import { at, entry } from './entry.ts';

const spf =
  'https://support.arcoro.com/hc/en-us/articles/23787366517403-Setting-Up-SPF-for-the-Applicant-Tracking-System';

export const arcoro = entry({
  id: 'arcoro',
  name: 'Arcoro ATS',
  methods: [
    {
      kind: 'domain',
      standing: 'possible',
      records: [{ kind: 'spf-include', value: 'include:spf.arcoro.com' }],
      ...at(spf),
    },
  ],
  egressIps: ['149.72.192.36', '149.72.207.194', '167.89.41.82', '168.245.2.69'],
  egressIpsSource: spf,
});
