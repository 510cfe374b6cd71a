import type { Provider } from '../provider.ts';

export const tonline = {
  id: 'tonline',
  name: 'Telekom / T-Online / MagentaMail',
  domains: ['t-online.de', 'magenta.de'],
  mx: ['t-online.de'],
  aliases: ['t-online'],
  signature: /t.?online\.de/,
  submission: [
    { host: 'securesmtp.t-online.de', port: 465, security: 'tls' },
    { host: 'securesmtp.t-online.de', port: 587, security: 'starttls' },
  ],
  needsPreparing: true,
  asOf: '2026-03-12',
  confirmed: true,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/t-online.de.xml',
    'https://edvservice.bayern/t-online-kein-versand-von-emails-moeglich-send-quota-exceeded/',
    'https://timmehosting.de/leitfaden-wenn-t-online-e-mails-blockiert-ursachen-und-loesungen',
  ],
} as const satisfies Provider;
