import type { GuideTask } from '../../guides/guide.ts';
import { privateMail } from '../../guides/private-mail.ts';
import type { Source } from '../../remedy.ts';
import type { OwnGuide, OwnRemedy } from '../help.ts';

/**
 * What differs between GMX and WEB.DE, which belong to the same company and have the same settings. Both websites are
 * in German only.
 */
interface Site {
  readonly id: string;
  readonly name: string;
  readonly links: { readonly programs: string; readonly appPassword?: string };
  /** The menu path to the page on which app passwords are created. */
  readonly menus: readonly [string, string, string];
  /** What to enter as the user name, if it is not simply the address. */
  readonly userName?: { readonly de: string; readonly en: string };
  readonly sources: Readonly<Record<'access' | 'appPassword' | 'guide', readonly Source[]>>;
}

const asOf = '2026-11-23';

/** Returns the remedies for access that is disabled until the user enables it in the browser. */
export const accessRemedies = ({ name, links, menus, userName, sources }: Site): OwnRemedy[] => [
  ...(['smtp-access-disabled-by-provider', 'wrong-credentials', 'external-apps-blocked'] as const).map(
    (cause): OwnRemedy => ({
      cause,
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
          ...(cause === 'wrong-credentials' && userName ? [userName.de] : []),
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
          ...(cause === 'wrong-credentials' && userName ? [userName.en] : []),
          'Wait a few minutes and check again.',
        ],
        request: `Turn on access by POP3 and IMAP for this mailbox at ${name}.`,
        technical:
          '535 Authentication credentials invalid comes with the right password too, as long as the switch is off.',
      },
      links: [links.programs],
      spreadsInMinutes: 5,
      asOf,
      sources: [...sources.access],
    }),
  ),
  {
    cause: 'app-password-required',
    owner: 'you',
    de: {
      title: `${name} verlangt ein Passwort nur für dieses Programm`,
      stopped: 'Das normale Passwort gilt hier nicht.',
      why: `Bei ${name} ist der zweite Schritt beim Anmelden an. Für Programme gibt es dann ein eigenes Passwort. Auch der Zugriff über POP3 und IMAP muss neu erlaubt werden.`,
      steps: [
        `Melden Sie sich im Browser bei ${name} an.`,
        `Öffnen Sie „${menus[0]}“, dann „${menus[1]}“ und „${menus[2]}“.`,
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
        `Open “${menus[0]}”, then “${menus[1]}” and “${menus[2]}”.`,
        'Create a new password and copy it right away. It is shown only once.',
        'Then open “E-Mail”, “Einstellungen” and “POP3/IMAP Abruf” and allow access.',
        'Enter the new password here.',
      ],
      request: `Create a separate password for the platform at ${name}.`,
    },
    links: [...(links.appPassword === undefined ? [] : [links.appPassword]), links.programs],
    asOf,
    sources: [...sources.appPassword],
  },
];

export const accessGuide = (site: Site): OwnGuide => ({
  purpose: 'prepare',
  by: 'you',
  traps: [privateMail],
  tasks: [accessSwitch(site), programPassword(site)],
  asOf,
  sources: [...site.sources.guide],
});

const accessSwitch = ({ id, name, links }: Site): GuideTask => ({
  id: `${id}-access`,
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
  links: [links.programs],
  spreadsInMinutes: 5,
});

const programPassword = ({ id, name, links, menus: [first, second, third] }: Site): GuideTask => ({
  id: `${id}-program-password`,
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
  links: links.appPassword === undefined ? [] : [links.appPassword],
});
