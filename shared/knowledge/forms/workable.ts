import { at, entry } from './entry.ts';

const practices =
  'https://help.workable.com/hc/en-us/articles/26831618813975-Best-Practices-Email-deliverability';

export const workable = entry({
  id: 'workable',
  name: 'Workable',
  methods: [
    {
      kind: 'own-connection',
      standing: 'possible',
      connection: { providers: ['microsoft', 'google'], transport: 'unknown' },
      note: {
        de: 'Nur so erscheint Ihre Domain als Absender. Dazu gehören in Ihrer Domain SPF, DKIM und DMARC.',
        en: 'Only this makes your domain the sender. SPF, DKIM and DMARC in your domain go with it.',
      },
      ...at(practices),
    },
    {
      kind: 'platform-address',
      standing: 'possible',
      note: { de: 'Sonst sendet @workablemail.com.', en: 'Otherwise @workablemail.com sends.' },
      ...at('https://help.workable.com/hc/en-us/articles/360025463933-Troubleshooting-email-issues'),
    },
  ],
  limits: [
    {
      de: 'Feste IP-Adressen nennt Workable nicht: Sie wechseln.',
      en: 'Workable names no fixed IP addresses: they change.',
      ...at(practices),
    },
  ],
});
