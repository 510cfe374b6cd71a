import { page, secondHand } from '../remedies/sources.ts';
import type { Guide, Task } from './guide.ts';

const asOf = '2026-11-23';
const personio = page(
  'https://support.personio.de/hc/en-us/articles/9748943703069-Microsoft-and-Google-integration-for-outbound-recruiting-messages',
);

const signIn = (id: string, name: string): Task => ({
  id: `${id}-same-account`,
  owner: 'you',
  de: {
    title: 'Mit genau diesem Konto anmelden',
    why: 'Die Plattform sendet mit dem Konto, das sich hier anmeldet.',
    steps: [
      'Öffnen Sie in Ihrer Plattform die Einstellungen für Mails.',
      `Wählen Sie dort die Anbindung an ${name}.`,
      'Melden Sie sich mit {address} an, nicht mit Ihrem eigenen Konto.',
      'Ist im Browser schon ein anderes Konto offen, nehmen Sie ein privates Fenster.',
    ],
    request: `Melden Sie sich in der Plattform bei der Anbindung an ${name} mit {address} an.`,
  },
  en: {
    title: 'Sign in with exactly this account',
    why: 'The platform sends with the account that signs in here.',
    steps: [
      'Open the mail settings in your platform.',
      `Choose the connection to ${name} there.`,
      'Sign in with {address}, not with your own account.',
      'If another account is open in the browser, use a private window.',
    ],
    request: `Sign in with {address} at the platform’s connection to ${name}.`,
  },
  links: [],
});

const switchOn = (id: string): Task => ({
  id: `${id}-switch-on`,
  owner: 'you',
  de: {
    title: 'Anbindung einschalten',
    why: 'Erst dann sendet die Plattform damit. Was vorher eingerichtet war, endet.',
    steps: [
      'Kehren Sie zur Plattform zurück.',
      'Sehen Sie nach, ob dort {address} als Absender steht.',
      'Schalten Sie die Anbindung ein.',
    ],
    request: 'Schalten Sie in der Plattform die Anbindung ein.',
  },
  en: {
    title: 'Switch the connection on',
    why: 'Only then does the platform send with it. What was set up before ends.',
    steps: [
      'Go back to the platform.',
      'See if {address} is shown as the sender there.',
      'Switch the connection on.',
    ],
    request: 'Switch the connection on in the platform.',
  },
  links: [],
});

/** The platform's own connection to Microsoft or Google. `provider` is the house, as the platform names it. */
export const ownConnectionGuides: readonly Guide[] = [
  {
    purpose: 'own-connection',
    provider: 'microsoft',
    by: 'you',
    traps: [
      {
        de: 'Ein freigegebenes Postfach geht auch auf diesem Weg nicht. Das Konto braucht ein Postfach mit Lizenz.',
        en: 'A shared mailbox does not work this way either. The account needs a mailbox with a licence.',
      },
    ],
    tasks: [
      signIn('microsoft', 'Microsoft'),
      {
        id: 'microsoft-consent',
        owner: 'it-admin',
        de: {
          title: 'Der Anbindung zustimmen',
          why: 'Microsoft fragt, ob die Plattform im Namen des Postfachs senden darf. In vielen Firmen darf nur die IT zustimmen.',
          steps: [
            'Fragt Microsoft nur Sie, stimmen Sie zu.',
            'Sonst öffnet Ihre IT im Microsoft Entra Admin Center „Unternehmensanwendungen“ und „Anforderungen zur Administratoreinwilligung“.',
            'Dort prüft sie die Plattform und stimmt zu.',
          ],
          request:
            'Stimmen Sie der Anbindung der Plattform im Microsoft Entra Admin Center zu. Sie soll als {address} senden dürfen.',
        },
        en: {
          title: 'Approve the connection',
          why: 'Microsoft asks if the platform may send for the mailbox. In many companies only IT may agree.',
          steps: [
            'If Microsoft asks only you, agree.',
            'If not, your IT opens “Enterprise applications” and “Admin consent requests” in the Microsoft Entra admin center.',
            'There they check the platform and approve it.',
          ],
          request:
            'Approve the platform’s connection in the Microsoft Entra admin center. It should be able to send as {address}.',
        },
        menus: [
          {
            de: 'Microsoft Entra Admin Center > Unternehmensanwendungen > Anforderungen zur Administratoreinwilligung',
            en: 'Microsoft Entra admin center > Enterprise applications > Admin consent requests',
          },
        ],
        links: ['microsoft-entra-admin-center'],
      },
      switchOn('microsoft'),
    ],
    asOf,
    sources: [personio, secondHand('https://github.com/chatwoot/chatwoot/issues/13021')],
  },
  {
    purpose: 'own-connection',
    provider: 'google',
    by: 'you',
    traps: [
      {
        de: 'Eine Google-Gruppe geht auch auf diesem Weg nicht. Es muss ein eigenes Konto sein.',
        en: 'A Google Group does not work this way either. It has to be an account of its own.',
      },
    ],
    tasks: [
      signIn('google', 'Google'),
      {
        id: 'google-consent',
        owner: 'it-admin',
        de: {
          title: 'Der Anbindung zustimmen',
          why: 'Google fragt, ob die Plattform im Namen des Kontos senden darf. Ihre IT kann fremde Programme gesperrt haben.',
          steps: [
            'Fragt Google nur Sie, stimmen Sie zu.',
            'Sonst öffnet Ihre IT in der Google Admin-Konsole „Sicherheit“ und die Steuerung für fremde Apps.',
            'Dort gibt sie die Plattform frei.',
          ],
          request:
            'Geben Sie die Plattform in der Google Admin-Konsole frei. Sie soll als {address} senden dürfen.',
        },
        en: {
          title: 'Approve the connection',
          why: 'Google asks if the platform may send for the account. Your IT may have blocked outside programs.',
          steps: [
            'If Google asks only you, agree.',
            'If not, your IT opens “Security” and “API controls” in the Google Admin console.',
            'There they allow the platform.',
          ],
          request: 'Allow the platform in the Google Admin console. It should be able to send as {address}.',
        },
        links: ['google-admin-console'],
      },
      switchOn('google'),
    ],
    asOf,
    sources: [personio],
  },
];
