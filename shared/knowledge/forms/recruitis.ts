import { at, smtpEntry } from './entry.ts';
import { generic } from './generic.ts';

export const recruitis = smtpEntry({
  id: 'recruitis',
  name: 'Recruitis',
  methods: (['domain', 'own-smtp', 'platform-address'] as const).map((kind) => ({
    kind,
    standing: 'possible',
    path: { de: 'Settings > Email Communications', en: 'Settings > Email Communications' },
    ...at('https://help.recruitis.io/en/sections/therm/email-delivery-problems-undelivered-emails-or-spam/'),
  })),
  path: { de: 'Settings > Email Communications', en: 'Settings > Email Communications' },
  before: [...generic.before.slice(1)],
  fields: [...generic.fields],
});
