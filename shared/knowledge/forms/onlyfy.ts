import { at, entry } from './entry.ts';

export const onlyfy = entry({
  id: 'onlyfy',
  name: 'onlyfy one Application Manager',
  otherNames: ['Prescreen', 'XING E-Recruiting'],
  methods: [
    {
      kind: 'platform-address',
      standing: 'possible',
      path: {
        de: 'Settings > Applications > E-mail applications > E-mail inbox for speculative applications',
        en: 'Settings > Applications > E-mail applications > E-mail inbox for speculative applications',
      },
      note: {
        de: 'Jede Stelle hat eine eigene Adresse: „Jobs“, die Stelle, „Details“, „Publication“, „Application inbox“. Für Initiativbewerbungen gibt es eine weitere.',
        en: 'Each job has an address of its own: “Jobs”, the job, “Details”, “Publication”, “Application inbox”. There is another one for speculative applications.',
      },
      ...at('https://help.onlyfy.com/hc/en-us/articles/9423989570833-Manage-email-applications'),
    },
  ],
});
