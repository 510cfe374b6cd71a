import { at, entry } from './entry.ts';

export const ostendis = entry({
  id: 'ostendis',
  name: 'Ostendis',
  methods: [
    {
      kind: 'domain',
      standing: 'possible',
      note: {
        de: 'Ostendis sendet in Ihrem Namen. Ihre IT trägt dafür SPF ein.',
        en: 'Ostendis sends in your name. Your IT adds SPF for it.',
      },
      ...at(
        'https://www.ostendis.com/de/e-mail-antwort-bei-bewerberin-nicht-angekommen-ein-spf-eintrag-loest-das-problem/',
      ),
    },
  ],
});
