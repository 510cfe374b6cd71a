import type { Provider } from '../provider.ts';

export const netcup = {
  id: 'netcup',
  name: 'netcup Webhosting',
  domains: [],
  mx: ['netcup.net'],
  ownMx: { label: 'mail', laterMx: true },
  groups: ['german-hosters'],
  submission: [],
  submissionIsMx: true,
  asOf: '2026-11-29',
  confirmed: true,
  sources: [
    'MX records of European public bodies (mxmap projects), 2026-04 to 2026-07',
    'public configuration texts, 2026-11',
  ],
} as const satisfies Provider;
