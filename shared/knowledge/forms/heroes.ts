import { at, entry } from './entry.ts';

export const heroes = entry({
  id: 'heroes',
  name: 'heroes recruiting',
  methods: [
    {
      kind: 'domain',
      standing: 'possible',
      records: [{ kind: 'spf-include', value: 'include:_spf.recruiting-portal.com' }],
      note: {
        de: 'Das braucht jede Domain, von der Mails kommen: die der Adresse „jobs“ in der Teil-Domain und die der Personen.',
        en: 'Each domain that sends needs this: that of the address “jobs” in the sub-domain and those of the people.',
      },
      ...at('https://heroes-eu.atlassian.net/wiki/spaces/HSD/pages/627908694'),
    },
  ],
});
