import { at, entry } from './entry.ts';

export const factorial = entry({
  id: 'factorial',
  name: 'Factorial',
  methods: [
    {
      kind: 'platform-address',
      standing: 'possible',
      path: { de: 'Recruitment > Messages Inbox', en: 'Recruitment > Messages Inbox' },
      note: {
        de: 'Antworten kommen in Factorial an. Senden lässt sich auch ohne Antwortadresse.',
        en: 'Replies come back into Factorial. Mail can also be sent without a reply address.',
      },
      ...at('https://factorial.helpjuice.com/en_US/applicant-tracking-system/how-to-use-the-message-inbox'),
    },
  ],
});
