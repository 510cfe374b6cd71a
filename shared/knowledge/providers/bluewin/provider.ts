import type { Provider } from '../provider.ts';

export const bluewin = {
  id: 'bluewin',
  name: 'Swisscom Bluewin',
  domains: ['bluewin.ch', 'bluemail.ch'],
  mx: ['bluewin.ch'],
  submission: [{ host: 'smtpauths.bluewin.ch', port: 465, security: 'tls' }],
  asOf: '2026-08-07',
  confirmed: true,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/bluewin.ch.xml',
    'http://www.swisscom.ch/content/swisscom/en/res/hilfe/loesung/alle-server-einstellungen-fuer-mail-auf-dem-pc.html',
    'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
  ],
} as const satisfies Provider;
