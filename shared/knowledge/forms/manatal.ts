import { at, entry } from './entry.ts';

export const manatal = entry({
  id: 'manatal',
  name: 'Manatal',
  methods: [
    {
      kind: 'own-connection',
      standing: 'possible',
      connection: { providers: ['microsoft', 'google'], per: 'user', transport: 'unknown' },
      path: {
        de: '(photo) > Settings > Integrations > Gmail > Connect with Google',
        en: '(photo) > Settings > Integrations > Gmail > Connect with Google',
      },
      note: {
        de: 'Vorher schaltet die Verwaltung den Posteingang ein. Für andere Anbieter gibt es nur Kopien (Cc, Bcc) und eine Weiterleitung.',
        en: 'An administrator enables the inbox first. For other providers there are only copies (Cc, Bcc) and forwarding.',
      },
      ...at('https://support.manatal.com/docs/how-to-connect-to-your-gsuitegmail'),
    },
    {
      kind: 'own-smtp',
      standing: 'refused',
      note: {
        de: 'Einen eigenen Mailserver nimmt Manatal nicht.',
        en: 'Manatal takes no mail server of your own.',
      },
      ...at('https://support.manatal.com/docs/email-synchronization'),
    },
  ],
});
