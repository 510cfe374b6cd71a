import { at, entry } from './entry.ts';

export const connectoor = entry({
  id: 'connectoor',
  name: 'connectoor',
  methods: [
    {
      kind: 'domain',
      standing: 'possible',
      note: {
        de: 'Mit SPF und DKIM in Ihrer Domain bleibt Ihr Absender. Das kann 24 Stunden dauern.',
        en: 'With SPF and DKIM in your domain, your sender stays. This can take 24 hours.',
      },
      ...at(
        'https://hilfe.connectoor.com/portal/de/kb/articles/wie-kann-ich-connectoor-als-email-server-autorisieren',
      ),
    },
  ],
});
