import { at, entry } from './entry.ts';

export const join = entry({
  id: 'join',
  name: 'JOIN',
  methods: [
    {
      kind: 'platform-address',
      standing: 'possible',
      note: {
        de: 'JOIN sendet alle Mails selbst. Einzurichten ist nichts.',
        en: 'JOIN sends all mail itself. There is nothing to set up.',
      },
      ...at('https://help.join.com/candidates-and-applications/candidate-messaging'),
    },
  ],
});
