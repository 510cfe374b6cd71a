import type { Provider } from '../provider.ts';

export const ionos = {
  id: 'ionos',
  name: 'IONOS / 1&1 (Mail Basic, Mail Business)',
  domains: [],
  mx: [
    'ionos.de',
    'ionos.com',
    'ionos.co.uk',
    'ionos.fr',
    'ionos.es',
    'kundenserver.de',
    '1and1.com',
    '1and1.co.uk',
    '1and1.fr',
    'perfora.net',
  ],
  signature: /kundenserver|smtp\.ionos\.|smtp\.1und1\.|postmaster\.1und1|perfora\.net/,
  groups: ['united-internet', 'hosted-exchange'],
  submission: [
    { host: 'smtp.ionos.de', port: 465, security: 'tls' },
    { host: 'smtp.ionos.de', port: 587, security: 'starttls' },
    { host: 'smtp.1und1.de', port: 465, security: 'tls' },
  ],
  asOf: '2026-03-12',
  confirmed: false,
  sources: [
    'https://www.ionos.de/hilfe/e-mail/allgemeine-themen/wichtige-aenderung-fuer-das-versenden-von-e-mails-mit-abweichender-absenderadresse/',
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/1und1.de.xml',
    'public repository text(MailHostDetector rules)',
    "public DNS excerpts 'mx00.ionos.de'",
  ],
} as const satisfies Provider;
