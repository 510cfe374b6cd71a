import type { Remedy, Source } from '../../remedy.ts';
import { page, secondHand } from '../sources.ts';

interface House {
  readonly provider: string;
  readonly name: string;
  readonly link: string;
  readonly help: Source;
  readonly ispdb: Source;
  /** The menus that lead to a password for one program; both houses speak German only. */
  readonly appPassword: readonly [string, string, string];
  readonly appLinks: readonly string[];
  readonly appSources: readonly Source[];
}

const asOf = '2026-11-23';

/** GMX and WEB.DE are one house with two names: the same switch, off until somebody turns it on in the browser. */
const remediesOf = ({
  provider,
  name,
  link,
  help,
  ispdb,
  appPassword,
  appLinks,
  appSources,
}: House): Remedy[] => [
  ...(['smtp-access-disabled-by-provider', 'wrong-credentials', 'external-apps-blocked'] as const).map(
    (cause): Remedy => ({
      cause,
      provider,
      owner: 'you',
      de: {
        title:
          cause === 'wrong-credentials'
            ? `${name} nimmt Benutzername oder Passwort nicht an`
            : `Der Zugriff für Mailprogramme ist bei ${name} noch aus`,
        stopped: `${name} lässt die Plattform noch nicht herein.`,
        why: `Bei ${name} ist der Zugriff für Programme am Anfang aus. Sie schalten ihn einmal im Browser ein. Solange er aus ist, hilft auch das richtige Passwort nicht.`,
        steps: [
          `Melden Sie sich im Browser bei ${name} an und öffnen Sie „E-Mail“.`,
          'Öffnen Sie „Einstellungen“ und dort „POP3/IMAP Abruf“.',
          'Setzen Sie den Haken bei „POP3 und IMAP Zugriff erlauben“ und speichern Sie.',
          'Haben Sie dort einen zweiten Schritt beim Anmelden, brauchen Sie auch ein eigenes Passwort für dieses Programm.',
          'Warten Sie ein paar Minuten und prüfen Sie noch einmal.',
        ],
        request: `Schalten Sie bei ${name} für dieses Postfach den Zugriff über POP3 und IMAP ein.`,
        technical:
          '535 Authentication credentials invalid kommt auch bei richtigem Passwort, solange der Schalter aus ist.',
      },
      en: {
        title:
          cause === 'wrong-credentials'
            ? `${name} does not accept the name or the password`
            : `Access for mail programs is still off at ${name}`,
        stopped: `${name} does not let the platform in yet.`,
        why: `At ${name}, access for programs is off to begin with. You turn it on once in the browser. As long as it is off, even the right password does not help.`,
        steps: [
          `Sign in to ${name} in the browser and open “E-Mail”.`,
          'Open “Einstellungen” and then “POP3/IMAP Abruf”.',
          'Tick “POP3 und IMAP Zugriff erlauben” and save.',
          'If you have a second step at sign-in there, you also need a separate password for this program.',
          'Wait a few minutes and check again.',
        ],
        request: `Turn on access by POP3 and IMAP for this mailbox at ${name}.`,
        technical:
          '535 Authentication credentials invalid comes with the right password too, as long as the switch is off.',
      },
      links: [link],
      spreadsInMinutes: 5,
      asOf,
      sources: [help, ispdb],
    }),
  ),
  {
    cause: 'app-password-required',
    provider,
    owner: 'you',
    de: {
      title: `${name} verlangt ein Passwort nur für dieses Programm`,
      stopped: 'Das normale Passwort gilt hier nicht.',
      why: `Bei ${name} ist der zweite Schritt beim Anmelden an. Für Programme gibt es dann ein eigenes Passwort. Auch der Zugriff über POP3 und IMAP muss neu erlaubt werden.`,
      steps: [
        `Melden Sie sich im Browser bei ${name} an.`,
        `Öffnen Sie „${appPassword[0]}“, dann „${appPassword[1]}“ und „${appPassword[2]}“.`,
        'Legen Sie ein neues Passwort an und kopieren Sie es sofort. Es erscheint nur einmal.',
        'Öffnen Sie danach „E-Mail“, „Einstellungen“ und „POP3/IMAP Abruf“ und erlauben Sie den Zugriff.',
        'Geben Sie das neue Passwort hier ein.',
      ],
      request: `Legen Sie bei ${name} ein Passwort nur für die Plattform an.`,
    },
    en: {
      title: `${name} asks for a separate password for this program`,
      stopped: 'Your normal password does not work here.',
      why: `At ${name}, the second step at sign-in is on. Programs then get their own password. Access by POP3 and IMAP must be allowed again too.`,
      steps: [
        `Sign in to ${name} in the browser.`,
        `Open “${appPassword[0]}”, then “${appPassword[1]}” and “${appPassword[2]}”.`,
        'Create a new password and copy it right away. It is shown only once.',
        'Then open “E-Mail”, “Einstellungen” and “POP3/IMAP Abruf” and allow access.',
        'Enter the new password here.',
      ],
      request: `Create a separate password for the platform at ${name}.`,
    },
    links: [...appLinks],
    asOf,
    sources: [...appSources],
  },
];

/** GMX and WEB.DE. */
export const gmxAndWebDe: readonly Remedy[] = [
  ...remediesOf({
    provider: 'gmx',
    name: 'GMX',
    link: 'gmx-mail-programs',
    help: page('https://hilfe.gmx.net/pop-imap/einschalten.html'),
    ispdb: secondHand('https://github.com/thunderbird/autoconfig/blob/master/ispdb/gmx.net.xml'),
    appPassword: ['Mein Account', 'Sicherheit', 'Anwendungsspezifische Passwörter'],
    appLinks: ['gmx-app-password', 'gmx-mail-programs'],
    appSources: [
      page('https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html'),
      page('https://hilfe.gmx.net/sicherheit/2fa/index.html'),
    ],
  }),
  ...remediesOf({
    provider: 'webde',
    name: 'WEB.DE',
    link: 'webde-mail-programs',
    help: page('https://hilfe.web.de/pop-imap/einschalten.html'),
    ispdb: secondHand('https://github.com/thunderbird/autoconfig/blob/master/ispdb/web.de.xml'),
    appPassword: ['Account verwalten', 'Login & Sicherheit', 'Anwendungsspezifische Passwörter verwalten'],
    appLinks: ['webde-mail-programs'],
    appSources: [page('https://hilfe.web.de/pop-imap/einschalten.html')],
  }),
];
