import type { Provider } from '../provider.ts';

export const netcup = {
  id: 'netcup',
  name: 'netcup Webhosting',
  domains: [],
  mx: ['netcup.net'],
  groups: ['german-hosters'],
  submission: [],
  submissionIsMx: true,
  asOf: '2026-11-23',
  confirmed: false,
  sources: ['memory (unverified)'],
} as const satisfies Provider;
