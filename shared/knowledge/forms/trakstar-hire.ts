import { at, entry } from './entry.ts';

export const trakstarHire = entry({
  id: 'trakstar-hire',
  name: 'Trakstar Hire',
  otherNames: ['Recruiterbox'],
  methods: [
    {
      kind: 'own-connection',
      standing: 'possible',
      path: { de: 'Settings > Apps & Integration > Emails', en: 'Settings > Apps & Integration > Emails' },
      connection: { providers: ['google'], per: 'user', transport: 'unknown' },
      note: { de: 'Das geht nur mit Gmail.', en: 'This only works with Gmail.' },
      ...at('https://support.hire.trakstar.com/article/166-gmail-email-candidates-from-your-company-domain'),
    },
  ],
});
