import type { Provider } from '../provider.ts';

export const hosteurope = {
  id: 'hosteurope',
  name: 'Host Europe',
  domains: [],
  mx: ['hosteurope.de'],
  groups: ['hosted-exchange', 'german-hosters'],
  submission: [{ host: 'smtp.hosteurope.de', port: 465, security: 'tls' }],
  asOf: '2026-11-23',
  confirmed: false,
  sources: ["mail headers 'webpack.hosteurope.de'", 'memory (unverified)'],
} as const satisfies Provider;
