import type { Provider } from '../provider.ts';

export const allinkl = {
  id: 'allinkl',
  name: 'ALL-INKL.COM',
  domains: [],
  mx: ['kasserver.com'],
  groups: ['german-hosters'],
  submission: [],
  submissionIsMx: true,
  sends: {
    spf: ['spf.kasserver.com'],
    asOf: '2026-11-29',
    sources: ['public SPF records of European public bodies (mxmap projects, 2026)'],
  },
  asOf: '2026-11-23',
  confirmed: false,
  sources: [
    "public configuration texts 'kasserver.com' (id 62387491139; id 71382738351 says the MX host is also the mailbox server)",
    'memory (unverified)',
  ],
} as const satisfies Provider;
