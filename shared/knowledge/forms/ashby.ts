import { at, entry } from './entry.ts';

export const ashby = entry({
  id: 'ashby',
  name: 'Ashby',
  methods: [
    {
      kind: 'own-connection',
      standing: 'possible',
      connection: { providers: ['microsoft', 'google'], per: 'user', transport: 'unknown' },
      path: { de: 'Personal Settings > Email Sharing', en: 'Personal Settings > Email Sharing' },
      note: {
        de: 'Normale Mails gehen aus dem Postfach bei Google oder Microsoft.',
        en: 'Normal mail leaves from the mailbox at Google or Microsoft.',
      },
      ...at('https://docs.ashbyhq.com/email-sharing'),
    },
    {
      kind: 'domain',
      standing: 'paid',
      path: {
        de: 'Admin > Organizational settings > Domains',
        en: 'Admin > Organizational settings > Domains',
      },
      note: {
        de: 'Nur für Newsletter und sehr viele Mails ohne Antwort, und nur im Tarif „Enterprise“.',
        en: 'Only for newsletters and a lot of no-reply mail, and only in the Enterprise plan.',
      },
      ...at('https://docs.ashbyhq.com/email-domain-setup'),
    },
  ],
});
