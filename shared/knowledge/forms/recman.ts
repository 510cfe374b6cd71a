import { at, entry } from './entry.ts';

export const recman = entry({
  id: 'recman',
  name: 'RecMan',
  methods: [
    {
      kind: 'domain',
      standing: 'possible',
      note: {
        de: 'Seit 2023 gibt es die Einstellung „Domain“. Die alten Einstellungen „SMTP“ und „DKIM“ laufen aus.',
        en: 'Since 2023 there is the setting “Domain”. The old settings “SMTP” and “DKIM” are on their way out.',
      },
      ...at('https://help.recman.io/hc/en-us/articles/11861086777106-Email-settings'),
    },
  ],
});
