import { at, entry } from './entry.ts';

export const onapply = entry({
  id: 'onapply',
  name: 'OnApply',
  methods: [
    {
      kind: 'platform-address',
      standing: 'possible',
      path: { de: 'Einstellungen > E-Mail', en: 'Einstellungen > E-Mail' },
      ...at('https://intercom.help/onapply/de/articles/6221187-e-mail-einstellungen'),
    },
  ],
});
