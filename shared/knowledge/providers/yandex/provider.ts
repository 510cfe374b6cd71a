import type { Provider } from '../provider.ts';

export const yandex = {
  id: 'yandex',
  name: 'Yandex Mail / Yandex 360',
  domains: ['yandex.ru', 'yandex.com', 'ya.ru'],
  mx: ['mx.yandex.net', 'mx.yandex.ru'],
  signature: /yandex\.|ya\.cc/,
  submission: [
    { host: 'smtp.yandex.com', port: 465, security: 'tls' },
    { host: 'smtp.yandex.ru', port: 465, security: 'tls' },
  ],
  asOf: '2026-08-07',
  confirmed: true,
  sources: [
    'https://github.com/thunderbird/autoconfig/blob/master/ispdb/yandex.ru.xml',
    'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json',
    'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
  ],
} as const satisfies Provider;
