import { at, entry } from './entry.ts';

export const homerun = entry({
  id: 'homerun',
  name: 'Homerun',
  methods: [
    {
      kind: 'platform-address',
      standing: 'possible',
      note: {
        de: 'Als Absender lässt sich eine Person wählen.',
        en: 'A person can be chosen as the sender.',
      },
      ...at('https://help.homerun.co/en/articles/13975618'),
    },
  ],
});
