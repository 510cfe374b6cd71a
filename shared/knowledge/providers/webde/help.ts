import { link } from '../../link.ts';
import { page, secondHand } from '../../remedies/sources.ts';
import { accessGuide, accessRemedies } from '../gmx/access.ts';
import type { Help } from '../help.ts';

const switchOn = page('https://hilfe.web.de/pop-imap/einschalten.html');
const ispdb = secondHand('https://github.com/thunderbird/autoconfig/blob/master/ispdb/web.de.xml');
const site = {
  id: 'webde',
  name: 'WEB.DE',
  links: { programs: 'webde-mail-programs' },
  menus: ['Account verwalten', 'Login & Sicherheit', 'Anwendungsspezifische Passwörter verwalten'],
  userName: {
    de: 'Probieren Sie als Benutzernamen auch nur den Teil vor dem „@“. Thunderbird nimmt ihn bei WEB.DE so.',
    en: 'As the user name, also try only the part before the “@”. That is what Thunderbird uses at WEB.DE.',
  },
  sources: {
    access: [switchOn, ispdb],
    appPassword: [switchOn],
    guide: [switchOn, ispdb],
  },
} as const;

export const webdeHelp = {
  remedies: accessRemedies(site),
  guides: [accessGuide(site)],
  links: {
    'webde-mail-programs': link(
      'https://hilfe.web.de/pop-imap/einschalten.html',
      'WEB.DE: POP3 und IMAP einschalten',
      'WEB.DE: turn on POP3 and IMAP (in German)',
    ),
  },
} satisfies Help;
