import type { Provider } from '../provider.ts';

export const hosteurope = {
  id: 'hosteurope',
  name: 'Host Europe',
  domains: [],
  mx: ['hosteurope.de'],
  groups: ['hosted-exchange', 'german-hosters'],
  // The server name contains the customer's contract number: wpNNN.mailout.server-he.de.
  submission: [],
  asOf: '2026-11-29',
  confirmed: true,
  sources: [
    'https://www.hosteurope.de/faq/e-mail/mailprogramme/welchemailserver (by FairEmail providers.xml, 2026-08-22)',
    'public configuration texts, 2026-11',
  ],
} as const satisfies Provider;
