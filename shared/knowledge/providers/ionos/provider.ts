import type { Provider } from '../provider.ts';

export const ionos = {
  id: 'ionos',
  name: 'IONOS / 1&1 (Mail Basic, Mail Business)',
  domains: [],
  mx: ['ionos.de', 'kundenserver.de', 'schlund.de'],
  autodiscover: ['adsredir.ionos.info', 'adsredir.1and1.info'],
  signature: /kundenserver|smtp\.ionos\.|smtp\.1und1\.|postmaster\.1und1|perfora\.net/,
  groups: ['united-internet', 'hosted-exchange'],
  submission: [
    { host: 'smtp.ionos.de', port: 465, security: 'tls' },
    { host: 'smtp.ionos.de', port: 587, security: 'starttls' },
    { host: 'smtp.1und1.de', port: 465, security: 'tls' },
  ],
  // Each country has its own server names.
  parts: [
    {
      mx: ['ionos.com', '1and1.com', 'perfora.net'],
      submission: [
        { host: 'smtp.ionos.com', port: 465, security: 'tls' },
        { host: 'smtp.ionos.com', port: 587, security: 'starttls' },
      ],
    },
    {
      mx: ['ionos.co.uk', '1and1.co.uk'],
      submission: [
        { host: 'smtp.ionos.co.uk', port: 465, security: 'tls' },
        { host: 'smtp.ionos.co.uk', port: 587, security: 'starttls' },
      ],
    },
    {
      mx: ['ionos.fr', '1and1.fr'],
      submission: [
        { host: 'smtp.ionos.fr', port: 465, security: 'tls' },
        { host: 'smtp.ionos.fr', port: 587, security: 'starttls' },
      ],
    },
    {
      mx: ['ionos.es', '1and1.es'],
      submission: [
        { host: 'smtp.ionos.es', port: 465, security: 'tls' },
        { host: 'smtp.ionos.es', port: 587, security: 'starttls' },
      ],
    },
    {
      mx: ['ionos.it'],
      submission: [
        { host: 'smtp.ionos.it', port: 465, security: 'tls' },
        { host: 'smtp.ionos.it', port: 587, security: 'starttls' },
      ],
    },
  ],
  sends: {
    spf: ['_spf-eu.ionos.com', '_spf.kundenserver.de', '_spf.perfora.net'],
    asOf: '2026-11-23',
    sources: ["public DNS excerpts 'mx00.ionos.de'"],
  },
  asOf: '2026-11-29',
  confirmed: false,
  sources: [
    'https://www.ionos.de/hilfe/e-mail/allgemeine-themen/wichtige-aenderung-fuer-das-versenden-von-e-mails-mit-abweichender-absenderadresse/',
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/1und1.de.xml',
    'https://github.com/M66B/FairEmail (providers.xml), 2026-08-22',
    'MX and Autodiscover records of European public bodies (mxmap projects), 2026-04 to 2026-07',
    'public repository text(MailHostDetector rules)',
    "public DNS excerpts 'mx00.ionos.de'",
  ],
} as const satisfies Provider;
