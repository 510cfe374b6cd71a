import { link } from '../../link.ts';
import { page, secondHand } from '../../remedies/sources.ts';
import { accessGuide, accessRemedies } from './access.ts';
import type { Help } from '../help.ts';

const switchOn = page('https://hilfe.gmx.net/pop-imap/einschalten.html');
const ispdb = secondHand('https://github.com/thunderbird/autoconfig/blob/master/ispdb/gmx.net.xml');
const site = {
  id: 'gmx',
  name: 'GMX',
  links: { programs: 'gmx-mail-programs', appPassword: 'gmx-app-password' },
  menus: ['Mein Account', 'Sicherheit', 'Anwendungsspezifische Passwörter'],
  sources: {
    access: [switchOn, ispdb],
    appPassword: [
      page('https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html'),
      page('https://hilfe.gmx.net/sicherheit/2fa/index.html'),
    ],
    guide: [switchOn, page('https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html')],
  },
} as const;

export const gmxHelp = {
  remedies: accessRemedies(site),
  guides: [accessGuide(site)],
  links: {
    'gmx-mail-programs': link(
      'https://hilfe.gmx.net/pop-imap/einschalten.html',
      'GMX: POP3 und IMAP einschalten',
      'GMX: turn on POP3 and IMAP (in German)',
    ),
    'gmx-app-password': link(
      'https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html',
      'GMX: Passwort nur für ein Programm',
      'GMX: a password for one program (in German)',
    ),
  },
} satisfies Help;
