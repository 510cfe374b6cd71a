import type { Provider } from '../provider.ts';

export const hetzner = {
  id: 'hetzner',
  name: 'Hetzner Webhosting (konsoleH)',
  domains: [],
  mx: ['your-server.de'],
  autodiscover: ['mail.your-server.de'],
  groups: ['german-hosters'],
  submission: [
    { host: 'mail.your-server.de', port: 587, security: 'starttls' },
    { host: 'mail.your-server.de', port: 465, security: 'tls' },
  ],
  asOf: '2026-03-12',
  confirmed: true,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/hetzner.de.xml',
    'https://wiki.hetzner.de/index.php/KonsoleH:E-Mailverwaltung',
    'https://github.com/peterablehmann/dnscontrol zones/xnee.net.js',
    'public repository text(MailHostDetector rules)',
  ],
} as const satisfies Provider;
