import type { Help } from '../help.ts';
import { link } from '../../link.ts';
import { page } from '../../remedies/sources.ts';

const asOf = '2026-11-23';

export const brevoHelp = {
  remedies: [
    {
      cause: 'ip-not-allowed',
      owner: 'it-admin',
      de: {
        title: 'Brevo kennt die IP-Adressen der Plattform nicht',
        stopped: 'Brevo lässt nur Server zu, die auf Ihrer Liste stehen.',
        why: 'In Ihrem Konto ist die Sperre für fremde Adressen an. Die Server der Plattform stehen noch nicht auf der Liste.',
        steps: [
          'Öffnen Sie bei Brevo die Einstellungen zur Sicherheit.',
          'Öffnen Sie dort die Liste der erlaubten IP-Adressen („Authorized IPs“).',
          'Tragen Sie die IP-Adressen der Plattform ein.',
        ],
        request: 'Tragen Sie die IP-Adressen der Plattform bei Brevo unter „Authorized IPs“ ein.',
        technical: '525 5.7.1 Unauthorized IP address.',
      },
      en: {
        title: 'Brevo does not know the platform’s IP addresses',
        stopped: 'Brevo only lets in computers that are on your list.',
        why: 'Your account blocks unknown addresses. The platform’s computers are not on the list yet.',
        steps: [
          'Open the security settings at Brevo.',
          'Open the list “Authorized IPs” there.',
          'Add the platform’s IP addresses.',
        ],
        request: 'Add the platform’s IP addresses at Brevo under “Authorized IPs”.',
        technical: '525 5.7.1 Unauthorized IP address.',
      },
      links: ['brevo-authorized-ips'],
      asOf,
      sources: [page('https://developers.brevo.com/docs/ip-security')],
    },
  ],
  links: {
    'brevo-authorized-ips': link(
      'https://developers.brevo.com/docs/ip-security',
      'Brevo: erlaubte IP-Adressen (englisch)',
      'Brevo: authorised IP addresses',
    ),
  },
} satisfies Help;
