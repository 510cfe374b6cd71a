import type { Provider } from '../provider.ts';

export const exchangeOnprem = {
  id: 'exchange_onprem',
  name: 'Exchange Server on-premises',
  domains: [],
  mx: [],
  aliases: ['exchange'],
  groups: ['exchange', 'hosted-exchange'],
  submission: [],
  selfHosted: true,
  asOf: '2026-11-23',
  confirmed: false,
  sources: [
    'https://github.com/MicrosoftDocs/OfficeDocs-Exchange Exchange/ExchangeServer/mail-flow/connectors/receive-connectors.md and allow-anonymous-relay.md',
    'memory (unverified)',
  ],
} as const satisfies Provider;
