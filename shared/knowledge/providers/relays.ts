import type { Provider } from './provider.ts';

/** Services that only send. Facts with source and date; see provider.ts. */
export const relays = [
  {
    id: 'ses',
    name: 'Amazon SES',
    domains: [],
    mx: ['amazonaws.com'],
    submission: [],
    asOf: '2026-08-07',
    confirmed: false,
    sources: [
      'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
      'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
      'memory (unverified)',
    ],
  },
  {
    id: 'sendgrid',
    name: 'Twilio SendGrid',
    domains: [],
    mx: ['mx.sendgrid.net'],
    submission: [
      { host: 'smtp.sendgrid.net', port: 587, security: 'starttls' },
      { host: 'smtp.sendgrid.net', port: 465, security: 'tls' },
      { host: 'smtp.sendgrid.net', port: 2525, security: 'starttls' },
    ],
    asOf: '2026-08-07',
    confirmed: false,
    sources: [
      'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
      'memory (unverified)',
    ],
  },
  {
    id: 'mailgun',
    name: 'Mailgun',
    domains: [],
    mx: ['mailgun.org'],
    submission: [
      { host: 'smtp.eu.mailgun.org', port: 465, security: 'tls' },
      { host: 'smtp.eu.mailgun.org', port: 587, security: 'starttls' },
      { host: 'smtp.mailgun.org', port: 465, security: 'tls' },
    ],
    asOf: '2026-08-07',
    confirmed: false,
    sources: [
      'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
      'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
      'memory (unverified)',
    ],
  },
  {
    id: 'brevo',
    name: 'Brevo (Sendinblue)',
    domains: [],
    mx: ['brevo.com', 'sendinblue.com'],
    submission: [
      { host: 'smtp-relay.brevo.com', port: 587, security: 'starttls' },
      { host: 'smtp-relay.brevo.com', port: 465, security: 'tls' },
      { host: 'smtp-relay.brevo.com', port: 2525, security: 'starttls' },
    ],
    asOf: '2026-08-07',
    confirmed: true,
    sources: [
      'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
      'https://developers.brevo.com/docs/ip-security',
      'https://help.brevo.com/hc/en-us/articles/15127404548498-Brevo-IP-ranges-List-of-publicly-exposed-services',
    ],
  },
  {
    id: 'postmark',
    name: 'Postmark',
    domains: [],
    mx: ['inbound.postmarkapp.com'],
    submission: [
      { host: 'smtp.postmarkapp.com', port: 587, security: 'starttls' },
      { host: 'smtp.postmarkapp.com', port: 2525, security: 'starttls' },
    ],
    asOf: '2026-08-07',
    confirmed: true,
    sources: [
      'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
      'https://postmarkapp.com/updates/restrict-email-sending-api-with-ip-allowlisting',
    ],
  },
  {
    id: 'mailjet',
    name: 'Mailjet',
    domains: [],
    mx: [],
    submission: [
      { host: 'in-v3.mailjet.com', port: 587, security: 'starttls' },
      { host: 'in-v3.mailjet.com', port: 465, security: 'tls' },
      { host: 'in.mailjet.com', port: 587, security: 'starttls' },
    ],
    asOf: '2026-08-07',
    confirmed: false,
    sources: [
      'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
      'memory (unverified)',
    ],
  },
] as const satisfies readonly Provider[];
