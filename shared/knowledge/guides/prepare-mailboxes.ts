import { page, secondHand } from '../remedies/sources.ts';
import type { Source } from '../remedy.ts';
import type { Guide, Task, Trap } from './guide.ts';

const asOf = '2026-11-23';

const privateMail: Trap = {
  de: 'Das ist ein Anbieter für private Postfächer. Für eine Firma ist ein Postfach mit eigener Domain besser.',
  en: 'This is a provider for private mailboxes. For a company, a mailbox with its own domain is better.',
};

interface House {
  readonly provider: string;
  readonly name: string;
  readonly links: readonly [string, string?];
  /** The menus that lead to a password for one program; both houses speak German only. */
  readonly menus: readonly [string, string, string];
  readonly sources: readonly Source[];
}

/** GMX and WEB.DE are one house with two names. */
const accessOf = ({ provider, name, links, menus, sources }: House): Guide => ({
  purpose: 'prepare',
  provider,
  by: 'you',
  traps: [privateMail],
  tasks: [accessSwitch(provider, name, links[0]), programPassword(provider, name, links[1], menus)],
  asOf,
  sources: [...sources],
});

const accessSwitch = (provider: string, name: string, link: string): Task => ({
  id: `${provider}-access`,
  owner: 'you',
  de: {
    title: 'Zugriff für Mailprogramme einschalten',
    why: `Bei ${name} ist er am Anfang aus. Solange er aus ist, hilft auch das richtige Passwort nicht.`,
    steps: [
      `Melden Sie sich im Browser bei ${name} an und öffnen Sie „E-Mail“.`,
      'Öffnen Sie „Einstellungen“ und dort „POP3/IMAP Abruf“.',
      'Setzen Sie den Haken bei „POP3 und IMAP Zugriff erlauben“ und speichern Sie.',
    ],
    request: `Schalten Sie bei ${name} für dieses Postfach den Zugriff über POP3 und IMAP ein.`,
  },
  en: {
    title: 'Turn on access for mail programs',
    why: `At ${name} it is off at first. Until then, even the right password does not help.`,
    steps: [
      `Sign in to ${name} in the browser and open “E-Mail”.`,
      'Open “Einstellungen” and then “POP3/IMAP Abruf”.',
      'Tick “POP3 und IMAP Zugriff erlauben” and save.',
    ],
    request: `Turn on access by POP3 and IMAP for this mailbox at ${name}.`,
  },
  links: [link],
  spreadsInMinutes: 5,
});

const programPassword = (
  provider: string,
  name: string,
  link: string | undefined,
  [first, second, third]: House['menus'],
): Task => ({
  id: `${provider}-program-password`,
  owner: 'you',
  de: {
    title: 'Nur mit zweitem Schritt beim Anmelden: eigenes Passwort anlegen',
    why: `Fragt ${name} beim Anmelden auch nach einem Code, brauchen Programme ein eigenes Passwort. Sonst haken Sie das hier ab.`,
    steps: [
      `Öffnen Sie „${first}“, dann „${second}“ und „${third}“.`,
      'Legen Sie ein Passwort an und kopieren Sie es gleich. Es erscheint nur einmal.',
      'Sehen Sie danach nach, ob der Zugriff für Mailprogramme noch an ist.',
    ],
    request: `Legen Sie bei ${name} ein Passwort nur für die Plattform an.`,
  },
  en: {
    title: 'Only with a second step at sign-in: create a separate password',
    why: `If ${name} also asks for a code when you sign in, programs need a password of their own. If not, tick this off.`,
    steps: [
      `Open “${first}”, then “${second}” and “${third}”.`,
      'Create a password and copy it right away. It is shown only once.',
      'Then see if access for mail programs is still on.',
    ],
    request: `Create a separate password for the platform at ${name}.`,
  },
  links: link === undefined ? [] : [link],
});

/** Providers that let a program in only after a switch was turned. */
export const prepareMailboxes: readonly Guide[] = [
  accessOf({
    provider: 'gmx',
    name: 'GMX',
    links: ['gmx-mail-programs', 'gmx-app-password'],
    menus: ['Mein Account', 'Sicherheit', 'Anwendungsspezifische Passwörter'],
    sources: [
      page('https://hilfe.gmx.net/pop-imap/einschalten.html'),
      page('https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html'),
    ],
  }),
  accessOf({
    provider: 'webde',
    name: 'WEB.DE',
    links: ['webde-mail-programs'],
    menus: ['Account verwalten', 'Login & Sicherheit', 'Anwendungsspezifische Passwörter verwalten'],
    sources: [
      page('https://hilfe.web.de/pop-imap/einschalten.html'),
      secondHand('https://github.com/thunderbird/autoconfig/blob/master/ispdb/web.de.xml'),
    ],
  }),
  {
    purpose: 'prepare',
    provider: 'tonline',
    by: 'you',
    traps: [privateMail],
    tasks: [
      {
        id: 'tonline-mail-password',
        owner: 'you',
        de: {
          title: 'Passwort für E-Mail-Programme festlegen',
          why: 'Für Programme gilt bei der Telekom ein eigenes Passwort. Das aus dem Browser gilt hier nicht.',
          steps: [
            'Melden Sie sich im Browser im E-Mail Center der Telekom an.',
            'Öffnen Sie oben links „Menü“, dann „Einstellungen“ und „Passwörter“.',
            'Legen Sie das Passwort für E-Mail-Programme fest.',
            'Sie geben es im nächsten Schritt hier ein.',
          ],
          request: 'Legen Sie bei der Telekom das Passwort für E-Mail-Programme fest.',
        },
        en: {
          title: 'Set the password for mail programs',
          why: 'At Telekom, programs use a password of their own. The one from the browser does not work here.',
          steps: [
            'Sign in to Telekom’s “E-Mail Center” in the browser.',
            'Open “Menü” at the top left, then “Einstellungen” and “Passwörter”.',
            'Set the password for mail programs.',
            'You enter it here in the next step.',
          ],
          request: 'Set the password for mail programs at Telekom.',
        },
        links: ['tonline-mail-password'],
      },
    ],
    asOf,
    sources: [
      page('https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten'),
      secondHand('https://giga.de/unternehmen/t-online/tipps/t-online-passwort-aendern-so-gehts'),
    ],
  },
];
