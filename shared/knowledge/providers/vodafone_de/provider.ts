import type { Provider } from '../provider.ts';

export const vodafoneDe = {
  id: 'vodafone_de',
  name: 'Vodafone / Arcor',
  domains: ['vodafonemail.de', 'arcor.de', 'kabelmail.de'],
  mx: ['vodafonemail.de'],
  submission: [{ host: 'smtp.vodafonemail.de', port: 465, security: 'tls' }],
  asOf: '2026-03-12',
  confirmed: true,
  sources: ['https://github.com/thunderbird/autoconfig/blob/master/ispdb/vodafonemail.de.xml'],
} as const satisfies Provider;
