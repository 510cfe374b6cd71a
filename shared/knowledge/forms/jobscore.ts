import { at, entry } from './entry.ts';

export const jobscore = entry({
  id: 'jobscore',
  name: 'JobScore',
  methods: [
    {
      kind: 'own-connection',
      standing: 'possible',
      path: {
        de: '(name) > My Settings > Connected Accounts > Connect',
        en: '(name) > My Settings > Connected Accounts > Connect',
      },
      connection: { providers: ['microsoft', 'google'], per: 'user', transport: 'unknown' },
      ...at('https://support.jobscore.com/hc/en-us/articles/29820098663444'),
    },
  ],
});
