import { at, entry } from './entry.ts';

export const recruitee = entry({
  id: 'recruitee',
  name: 'Recruitee',
  otherNames: ['Tellent'],
  methods: [
    {
      kind: 'own-connection',
      standing: 'possible',
      connection: { providers: ['microsoft', 'google'], per: 'user', transport: 'unknown' },
      path: {
        de: 'Settings > My account > Profile > Email settings > Email provider > Activate',
        en: 'Settings > My account > Profile > Email settings > Email provider > Activate',
      },
      note: {
        de: 'Ein gemeinsames Postfach kann nur eine Person verbinden: Leiten Sie es an den Posteingang der Firma in Recruitee um.',
        en: 'Only one person can connect a shared one: redirect it to your company’s inbox in Recruitee.',
      },
      ...at('https://support.recruitee.com/en/articles/1066298-connect-your-own-mailbox-to-recruitee'),
    },
  ],
});
