import { at, entry } from './entry.ts';

export const jobvite = entry({
  id: 'jobvite',
  name: 'Jobvite Evolve',
  otherNames: ['Jobvite'],
  methods: [
    {
      kind: 'domain',
      standing: 'possible',
      path: {
        de: '(user menu) > Security > Email Domain Authorization > Add New Domain',
        en: '(user menu) > Security > Email Domain Authorization > Add New Domain',
      },
      note: {
        de: 'Jobvite zeigt CNAME-Einträge und ihren Stand: „Pending“, „Verified“ oder „Failed“.',
        en: 'Jobvite shows CNAME records and their state: “Pending”, “Verified” or “Failed”.',
      },
      ...at('https://help.jobvite.com/hc/en-us/articles/23168010206237-Email-Domain-Authorization-DKIM'),
    },
  ],
});
