import { at, entry } from './entry.ts';

export const teamtailor = entry({
  id: 'teamtailor',
  name: 'Teamtailor',
  methods: [
    {
      kind: 'platform-address',
      standing: 'possible',
      note: {
        de: 'Teamtailor sendet von @message.teamtailor.com. Lassen Sie diese Adressen im Spamfilter zu.',
        en: 'Teamtailor sends from @message.teamtailor.com. Allow these addresses in the spam filter.',
      },
      ...at('https://support.teamtailor.com/en/articles/8283065-add-teamtailor-to-an-approved-senders-list'),
    },
  ],
});
