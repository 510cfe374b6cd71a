import { signInWithAccount, switchOn } from '../../guides/own-connection.ts';
import type { Task } from '../../guides/guide.ts';
import { notForward } from '../../guides/redirect.ts';
import { page, secondHand } from '../../remedies/sources.ts';
import type { OwnGuide } from '../help.ts';

const asOf = '2026-11-23';
const timeline = page(
  'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
);
const personio = page(
  'https://support.personio.de/hc/en-us/articles/208037325-How-to-send-an-e-mail-from-the-company-s-own-SMTP-server',
);
const personioConnection = page(
  'https://support.personio.de/hc/en-us/articles/9748943703069-Microsoft-and-Google-integration-for-outbound-recruiting-messages',
);

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

/** What Microsoft wants before a program may sign in, a redirect, and a platform's own connection. */
export const microsoft365Guides: readonly OwnGuide[] = [
  {
    purpose: 'prepare',
    by: 'it-admin',
    traps: [
      {
        until: '2026-12-31',
        de: 'Ende Dezember 2026 schaltet Microsoft die Anmeldung mit Passwort bei allen Kunden standardmäßig aus. Ihre IT kann sie wieder einschalten. Prüfen Sie im Januar noch einmal.',
        en: 'At the end of December 2026, Microsoft turns off signing in with a password for all customers by default. Your IT can turn it on again. Check once more in January.',
      },
      {
        from: '2027-01-01',
        de: 'Seit Ende Dezember 2026 ist die Anmeldung mit Passwort bei Microsoft standardmäßig aus. Ihre IT kann sie für dieses Postfach wieder einschalten.',
        en: 'Since the end of December 2026, signing in with a password is off by default at Microsoft. Your IT can turn it on again for this mailbox.',
      },
    ],
    tasks: [
      {
        id: 'microsoft-authenticated-smtp',
        owner: 'it-admin',
        de: {
          title: 'Senden aus Programmen erlauben',
          why: 'Jedes Postfach hat dafür einen Schalter. Am Anfang steht er meist auf „aus“.',
          steps: [
            'Öffnen Sie das Microsoft 365 Admin Center.',
            'Gehen Sie zu „Benutzer“ und „Aktive Benutzer“ und wählen Sie {address}.',
            'Öffnen Sie „E-Mail“ und dort „E-Mail-Apps verwalten“.',
            'Setzen Sie den Haken bei „Authentifiziertes SMTP“ und speichern Sie.',
          ],
          request: 'Schalten Sie „Authentifiziertes SMTP“ nur für dieses Postfach ein.',
        },
        en: {
          title: 'Allow sending from programs',
          why: 'Each mailbox has a switch for this. It is mostly off by default.',
          steps: [
            'Open the Microsoft 365 admin center.',
            'Go to “Users”, then “Active users”, and choose {address}.',
            'Open “Mail” and then “Manage email apps”.',
            'Tick “Authenticated SMTP” and save.',
          ],
          request: 'Turn on “Authenticated SMTP” for this one mailbox only.',
        },
        menus: [
          {
            de: 'Microsoft 365 Admin Center > Benutzer > Aktive Benutzer > (Benutzer) > E-Mail > E-Mail-Apps verwalten > Authentifiziertes SMTP',
            en: 'Microsoft 365 admin center > Users > Active users > (user) > Mail > Manage email apps > Authenticated SMTP',
          },
        ],
        links: ['microsoft-admin-center', 'microsoft-smtp-auth'],
        powershell: ['Set-CASMailbox -Identity {address} -SmtpClientAuthenticationDisabled $false'],
        spreadsInMinutes: 60,
      },
      {
        id: 'microsoft-security-defaults',
        owner: 'it-admin',
        de: {
          title: 'Nachsehen, ob die Sicherheitsstandards an sind',
          why: 'Sind sie an, nimmt Microsoft in der ganzen Firma kein Passwort aus Programmen an.',
          steps: [
            'Öffnen Sie das Microsoft Entra Admin Center.',
            'Gehen Sie zu „Übersicht“, „Eigenschaften“ und „Sicherheitsstandards verwalten“.',
            'Sind sie an, lassen Sie sie an. Dann bleibt die Anbindung der Plattform an Microsoft.',
            'Gilt „Bedingter Zugriff“, nehmen Sie nur dieses eine Konto von der Sperre aus.',
          ],
          request:
            'Sehen Sie nach, ob die „Sicherheitsstandards“ an sind. Gilt „Bedingter Zugriff“, nehmen Sie nur dieses Konto von der Sperre aus.',
        },
        en: {
          title: 'See if security defaults are on',
          why: 'If they are on, Microsoft takes no password from programs in your whole company.',
          steps: [
            'Open the Microsoft Entra admin center.',
            'Go to “Overview”, “Properties” and “Manage security defaults”.',
            'If they are on, leave them on. The platform’s connection to Microsoft is the way then.',
            'If you use “Conditional Access”, exclude only this one account from the block.',
          ],
          request:
            'See if “Security defaults” are on. If you use “Conditional Access”, exclude only this account from the block.',
        },
        menus: [
          {
            de: 'Microsoft Entra Admin Center > Übersicht > Eigenschaften > Sicherheitsstandards verwalten (nur ansehen)',
            en: 'Microsoft Entra admin center > Overview > Properties > Manage security defaults (look only)',
          },
        ],
        links: ['microsoft-entra-admin-center'],
        spreadsInMinutes: 60,
      },
    ],
    asOf,
    sources: [
      timeline,
      page(
        'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
      ),
      page('https://github.com/MicrosoftDocs/office-docs-powershell'),
      secondHand('https://docs.dotcloud.pro/docs/relay/guide-securely-allowing-smtp-auth-for-a-single-user'),
    ],
  },
  {
    purpose: 'redirect',
    by: 'you',
    // Exchange Online turns away what is forwarded to the outside.
    refusedWith: ['5.7.520'],
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
    purpose: 'own-connection',
    by: 'you',
    traps: [
      {
        de: 'Ein freigegebenes Postfach geht auch auf diesem Weg nicht. Das Konto braucht ein Postfach mit Lizenz.',
        en: 'A shared mailbox does not work this way either. The account needs a mailbox with a licence.',
      },
    ],
    tasks: [
      signInWithAccount('microsoft', 'Microsoft'),
      {
        id: 'microsoft-consent',
        owner: 'it-admin',
        de: {
          title: 'Der Anbindung zustimmen',
          why: 'Microsoft fragt, ob die Plattform im Namen des Postfachs senden darf. In vielen Firmen darf nur die IT zustimmen.',
          steps: [
            'Fragt Microsoft nur das Konto selbst, genügt dessen Zustimmung.',
            'Öffnen Sie sonst im Microsoft Entra Admin Center „Unternehmensanwendungen“ und „Anforderungen zur Administratoreinwilligung“.',
            'Prüfen Sie dort die Plattform, und stimmen Sie zu.',
          ],
          request:
            'Stimmen Sie der Anbindung der Plattform im Microsoft Entra Admin Center zu. Sie soll als {address} senden dürfen.',
        },
        en: {
          title: 'Approve the connection',
          why: 'Microsoft asks if the platform may send for the mailbox. In many companies only IT may agree.',
          steps: [
            'If Microsoft asks only the account itself, its consent is enough.',
            'If not, open “Enterprise applications” and “Admin consent requests” in the Microsoft Entra admin center.',
            'Check the platform there, and approve it.',
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
    sources: [personioConnection, secondHand('https://github.com/chatwoot/chatwoot/issues/13021')],
  },
];
