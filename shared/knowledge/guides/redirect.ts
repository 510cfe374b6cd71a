import { page, secondHand } from '../remedies/sources.ts';
import type { Guide, Task, Trap } from './guide.ts';

const asOf = '2026-11-23';
const personio = page(
  'https://support.personio.de/hc/en-us/articles/208037325-How-to-send-an-e-mail-from-the-company-s-own-SMTP-server',
);

const notForward: Trap = {
  de: 'Umleiten ist nicht Weiterleiten. Beim Weiterleiten wird Ihr Postfach zum Absender, und die Plattform erkennt nicht, wer sich bewirbt.',
  en: 'To redirect is not to forward. A forward makes your mailbox the sender, and the platform does not know the applicant.',
};

/** Where nothing more is known about the provider than that such settings exist. */
const anywhere = (owner: 'you' | 'it-admin'): Task => ({
  id: `redirect-${owner === 'you' ? 'rule' : 'by-it'}`,
  owner,
  de: {
    title: 'Umleitung einrichten',
    why: 'Alles, was an {address} kommt, soll auch die Plattform bekommen.',
    steps: [
      'Öffnen Sie die Einstellungen des Postfachs im Browser. Suchen Sie „Filter“, „Regeln“ oder „Weiterleitung“.',
      'Legen Sie eine Regel für alle Mails an. Heißt eine Aktion „Umleiten“, nehmen Sie diese.',
      'Geben Sie als Ziel {inbound} ein.',
      'Lassen Sie eine Kopie im Postfach, und speichern Sie.',
    ],
    request:
      'Leiten Sie alle Mails an {address} auf {inbound} um. Der Absender muss dabei unverändert bleiben. Im Postfach soll eine Kopie bleiben.',
  },
  en: {
    title: 'Set up the redirect',
    why: 'The platform should also get all that arrives at {address}.',
    steps: [
      'Open the settings of the mailbox in the browser. Look for “filters”, “rules” or “forwarding”.',
      'Create a rule for all mail. If there is an action called “redirect”, take that one.',
      'Enter {inbound} as the target.',
      'Keep a copy in the mailbox, and save.',
    ],
    request:
      'Redirect all mail for {address} to {inbound}. The sender must stay as it is. A copy should stay in the mailbox.',
  },
  links: [],
});

const allowForwarding: Task = {
  id: 'microsoft-allow-forwarding',
  owner: 'it-admin',
  de: {
    title: 'Umleiten nach außen für dieses Postfach erlauben',
    why: 'Microsoft 365 sperrt das am Anfang. Wer sich bewirbt, bekommt sonst eine Fehlermeldung zurück.',
    steps: [
      'Öffnen Sie das Microsoft Defender-Portal.',
      'Gehen Sie zu „Richtlinien und Regeln“, „Bedrohungsrichtlinien“ und „Antispam“.',
      'Legen Sie eine Richtlinie für ausgehende Mails an, die nur für {address} gilt.',
      'Wählen Sie dort „Ein – Weiterleitung ist aktiviert“. Die Standardrichtlinie bleibt, wie sie ist.',
    ],
    request:
      'Erlauben Sie das automatische Weiterleiten nach außen nur für dieses eine Postfach, mit einer eigenen Richtlinie für ausgehende Mails.',
  },
  en: {
    title: 'Allow redirecting to the outside for this mailbox',
    why: 'Microsoft 365 blocks this by default. People who apply would get an error back.',
    steps: [
      'Open the Microsoft Defender portal.',
      'Go to “Policies & rules”, “Threat policies” and “Anti-spam”.',
      'Create an outbound policy that is only for {address}.',
      'Choose “On - Forwarding is enabled” there. The default policy stays as it is.',
    ],
    request:
      'Allow automatic forwarding to the outside for this one mailbox only, with an outbound policy of its own.',
  },
  menus: [
    {
      de: 'Microsoft Defender-Portal > E-Mail und Zusammenarbeit > Richtlinien und Regeln > Bedrohungsrichtlinien > Antispam',
      en: 'Microsoft Defender portal > Email & collaboration > Policies & rules > Threat policies > Anti-spam',
    },
  ],
  links: ['microsoft-defender', 'microsoft-external-forwarding'],
  powershell: [
    'New-HostedOutboundSpamFilterPolicy -Name Recruiting -AutoForwardingMode On',
    'New-HostedOutboundSpamFilterRule -Name Recruiting -HostedOutboundSpamFilterPolicy Recruiting -From {address}',
  ],
  spreadsInMinutes: 60,
};

/** How mail is redirected, and what goes wrong with it. */
export const redirectGuides: readonly Guide[] = [
  {
    purpose: 'redirect',
    provider: 'microsoft365',
    by: 'you',
    traps: [notForward],
    tasks: [
      allowForwarding,
      {
        id: 'microsoft-redirect-rule',
        owner: 'you',
        de: {
          title: 'Regel „Umleiten an“ anlegen',
          why: 'So bleibt der Absender, wie er ist, und die Mail bleibt auch im Postfach.',
          steps: [
            'Öffnen Sie das Postfach {address} in Outlook im Browser.',
            'Gehen Sie zu „Einstellungen“, „E-Mail“ und „Regeln“ und legen Sie eine neue Regel an.',
            'Wählen Sie „Auf alle Nachrichten anwenden“.',
            'Wählen Sie als Aktion „Umleiten an“, nicht „Weiterleiten an“, und geben Sie {inbound} ein.',
          ],
          request: 'Legen Sie im Postfach {address} eine Regel an, die alle Mails an {inbound} umleitet.',
        },
        en: {
          title: 'Create a rule “Redirect to”',
          why: 'The sender stays as it is, and the mail also stays in the mailbox.',
          steps: [
            'Open the mailbox {address} in Outlook in the browser.',
            'Go to “Settings”, “Mail” and “Rules”, and add a new rule.',
            'Choose “Apply to all messages”.',
            'Choose “Redirect to” as the action, not “Forward to”, and enter {inbound}.',
          ],
          request: 'Create a rule in the mailbox {address} that redirects all mail to {inbound}.',
        },
        links: ['outlook-web'],
      },
    ],
    asOf,
    sources: [
      page(
        'https://github.com/MicrosoftDocs/defender-docs/blob/public/defender-office-365/outbound-spam-policies-external-email-forwarding.md',
      ),
      secondHand('https://frankysweb.de/en/exchange-online-automatische-e-mail-weiterleitung-aktivieren/amp'),
      personio,
    ],
  },
  {
    purpose: 'redirect',
    provider: 'google_workspace',
    by: 'you',
    traps: [
      {
        de: 'Was Gmail für Spam hält, leitet es nicht weiter. Sehen Sie dort ab und zu nach.',
        en: 'Gmail does not pass on what it takes for spam. Look there from time to time.',
      },
    ],
    tasks: [
      {
        id: 'google-forwarding-address',
        owner: 'you',
        de: {
          title: 'Adresse der Plattform in Gmail eintragen',
          why: 'Gmail leitet Mails unverändert weiter. Der Absender bleibt dabei, wie er ist.',
          steps: [
            'Öffnen Sie Gmail mit {address}.',
            'Gehen Sie zu „Einstellungen“, „Alle Einstellungen aufrufen“ und „Weiterleitung & POP/IMAP“.',
            'Klicken Sie auf „Weiterleitungsadresse hinzufügen“ und geben Sie {inbound} ein.',
            'Fehlt der Punkt, hat Ihre IT ihn ausgeschaltet.',
          ],
          request: 'Erlauben Sie in Gmail das automatische Weiterleiten für dieses Konto.',
        },
        en: {
          title: 'Enter the platform’s address in Gmail',
          why: 'Gmail passes mail on as it is. The sender stays the same.',
          steps: [
            'Open Gmail with {address}.',
            'Go to “Settings”, “See all settings” and “Forwarding and POP/IMAP”.',
            'Click “Add a forwarding address” and enter {inbound}.',
            'If this is missing, your IT has turned it off.',
          ],
          request: 'Allow automatic forwarding in Gmail for this account.',
        },
        links: ['gmail-settings', 'google-forwarding-help'],
      },
      {
        id: 'google-forwarding-code',
        owner: 'you',
        de: {
          title: 'Code aus der Plattform holen',
          why: 'Google schickt zur Sicherheit einen Code an {inbound}. Er kommt also in der Plattform an, nicht bei Ihnen.',
          steps: [
            'Suchen Sie in Ihrer Plattform nach einer neuen Mail von Google. Bei Personio liegt sie unter „Zuzuweisende Nachrichten“.',
            'Kopieren Sie den Code daraus in Gmail und klicken Sie auf „Bestätigen“.',
            'Wählen Sie dann „Kopie eingehender Nachrichten weiterleiten an“ und speichern Sie.',
          ],
          request: 'Bestätigen Sie in Gmail die Adresse {inbound}. Den Code dazu schicken wir Ihnen.',
        },
        en: {
          title: 'Get the code from the platform',
          why: 'To be safe, Google sends a code to {inbound}. So it arrives in the platform, not in your inbox.',
          steps: [
            'Look for a new mail from Google in your platform. In Personio it is under “Unassigned messages”.',
            'Copy the code into Gmail and click “Verify”.',
            'Then choose “Forward a copy of incoming mail to” and save.',
          ],
          request: 'Confirm the address {inbound} in Gmail. We will send you the code.',
        },
        links: ['gmail-settings'],
      },
    ],
    asOf,
    sources: [
      page('https://support.google.com/a/answer/176605'),
      page('https://support.google.com/a/answer/14724207'),
      personio,
    ],
  },
  {
    purpose: 'redirect',
    provider: 'google_workspace',
    by: 'it-admin',
    traps: [],
    tasks: [
      {
        id: 'google-address-map',
        owner: 'it-admin',
        de: {
          title: 'Adresse in der Admin-Konsole zuordnen',
          why: 'So braucht es keinen Code, und der Absender bleibt, wie er ist.',
          steps: [
            'Öffnen Sie in der Google Admin-Konsole „Apps“, „Google Workspace“, „Gmail“ und „Routing“.',
            'Legen Sie dort eine Weiterleitung mit Adressenzuordnung an.',
            'Ordnen Sie {address} die Adresse {inbound} zu.',
            'Schließen Sie das ursprüngliche Ziel mit ein. Dann bleibt eine Kopie im Postfach.',
          ],
          request:
            'Ordnen Sie im Routing von Gmail der Adresse {address} zusätzlich {inbound} zu. Das ursprüngliche Ziel soll die Mails auch bekommen.',
        },
        en: {
          title: 'Map the address in the Admin console',
          why: 'This needs no code, and the sender stays as it is.',
          steps: [
            'In the Google Admin console, open “Apps”, “Google Workspace”, “Gmail” and “Routing”.',
            'Add “Email forwarding using recipient address map”.',
            'Map {address} to {inbound}.',
            'Tick “Also route to original destination”. A copy then stays in the mailbox.',
          ],
          request:
            'In the Gmail routing, map {address} to {inbound} as well. The original destination should get the mail too.',
        },
        menus: [
          {
            de: 'Google Admin-Konsole > Apps > Google Workspace > Gmail > Routing',
            en: 'Google Admin console > Apps > Google Workspace > Gmail > Routing > Email forwarding using recipient address map',
          },
        ],
        links: ['google-admin-console', 'google-address-map'],
      },
    ],
    asOf,
    sources: [
      page('https://support.google.com/a/answer/4524505'),
      page('https://support.google.com/a/answer/2491924'),
    ],
  },
  {
    purpose: 'redirect',
    by: 'you',
    traps: [notForward],
    tasks: [anywhere('you')],
    asOf,
    sources: [personio],
  },
  {
    purpose: 'redirect',
    by: 'it-admin',
    traps: [notForward],
    tasks: [anywhere('it-admin')],
    asOf,
    sources: [personio],
  },
];
