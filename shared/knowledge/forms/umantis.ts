import { at, entry } from './entry.ts';

export const umantis = entry({
  id: 'umantis',
  name: 'Umantis Talent Management',
  otherNames: ['Haufe Umantis', 'Abacus Umantis', 'Haufe Talent Management'],
  methods: [
    {
      kind: 'domain',
      standing: 'possible',
      records: [
        {
          kind: 'spf-include',
          value: 'include:spf.de.umantis.com',
          for: { de: 'Deutschland', en: 'Germany' },
        },
        { kind: 'spf-include', value: 'include:spf.umantis.com', for: { de: 'Schweiz', en: 'Switzerland' } },
      ],
      note: {
        de: 'Es reicht SPF oder DKIM. Ohne beides und ohne eigenes Gateway sendet Umantis nichts.',
        en: 'Either SPF or DKIM is enough. Without both, and without a gateway, Umantis sends nothing.',
      },
      ...at('en.onlinehelp.umantis.com/index.php/SPF_entry'),
    },
    {
      kind: 'relay',
      standing: 'paid',
      note: {
        de: 'Über Ihren eigenen Mailserver als Gateway. Das richtet der Anbieter gegen Gebühr ein.',
        en: 'Through your own mail server as a gateway. The provider sets it up for a fee.',
      },
      ...at('https://de.onlinehelp.umantis.com/index.php?title=E-Mail-Versand'),
    },
  ],
});
