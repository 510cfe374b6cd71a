import { at, entry } from './entry.ts';

export const heyrecruit = entry({
  id: 'heyrecruit',
  name: 'Heyrecruit',
  methods: [
    {
      kind: 'domain',
      standing: 'possible',
      note: {
        de: 'Verbinden Sie die „E-Mail-Versanddomain“. Heyrecruit zeigt die Einträge und ihren Stand.',
        en: 'Connect the “E-Mail-Versanddomain”. Heyrecruit shows the records and their state.',
      },
      ...at(
        'https://heyrecruit.de/ressourcen/helpcenter/wie-funktioniert-e-mail-authentifikation-in-heyrecruit',
      ),
    },
  ],
});
