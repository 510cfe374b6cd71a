import { signInWithAccount, switchOn } from '../../guides/own-connection.ts';
import type { GuideTask } from '../../guides/guide.ts';
import { notForward } from '../../guides/redirect.ts';
import { registerAtMicrosoft } from '../../guides/register-odoo.ts';
import { page, platformPage, secondHand } from '../../remedies/sources.ts';
import type { OwnGuide } from '../help.ts';

const asOf = '2026-11-29';
const timeline = page(
  'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
);
const personio = platformPage(
  'personio',
  'https://support.personio.de/hc/en-us/articles/208037325-How-to-send-an-e-mail-from-the-company-s-own-SMTP-server',
);
const personioConnection = platformPage(
  'personio',
  'https://support.personio.de/hc/en-us/articles/9748943703069-Microsoft-and-Google-integration-for-outbound-recruiting-messages',
);

const allowForwarding: GuideTask = {
  id: 'microsoft-allow-forwarding',
  owner: 'it-admin',
  de: {
    title: 'Umleiten nach außen für dieses Postfach erlauben',
    why: 'Microsoft 365 sperrt das oft, in älteren Firmen nicht immer. Ist es gesperrt, bekommt eine Fehlermeldung, wer sich bewirbt.',
    steps: [
      'Öffnen Sie das Microsoft Defender-Portal.',
      'Gehen Sie zu „Richtlinien und Regeln“, „Bedrohungsrichtlinien“ und „Antispam“.',
      'Sehen Sie in der Richtlinie für ausgehende Mails nach, ob das Weiterleiten für {address} schon erlaubt ist. Dann ist hier nichts zu tun.',
      'Sonst legen Sie eine Richtlinie an, die nur für {address} gilt. Wählen Sie dort „Ein – Weiterleitung ist aktiviert“. Die Standardrichtlinie bleibt, wie sie ist.',
      'Kommt danach noch ein Fehler, sehen Sie im Exchange Admin Center unter „Remotedomänen“ und „Regeln“ nach. Auch dort lässt sich das Weiterleiten sperren.',
    ],
    request:
      'Sehen Sie nach, ob das automatische Weiterleiten nach außen gesperrt ist. Dann erlauben Sie es nur für dieses eine Postfach, mit einer eigenen Richtlinie für ausgehende Mails.',
  },
  en: {
    title: 'Allow external redirects for this mailbox',
    why: 'Microsoft 365 often blocks this, in older companies not always. If it is blocked, people who apply get an error back.',
    steps: [
      'Open the Microsoft Defender portal.',
      'Go to “Policies & rules”, “Threat policies” and “Anti-spam”.',
      'See in the outbound policy if forwarding is allowed for {address} already. Then there is nothing to do here.',
      'If not, create a policy that is only for {address}. Choose “On - Forwarding is enabled” there. The default policy stays as it is.',
      'If there is still an error then, look in the Exchange admin center under “Remote domains” and “Rules”. They can block forwarding too.',
    ],
    request:
      'See if automatic forwarding to the outside is blocked. If it is, allow it for this one mailbox only, with an outbound policy of its own.',
  },
  menus: [
    {
      de: 'Microsoft Defender-Portal > E-Mail und Zusammenarbeit > Richtlinien und Regeln > Bedrohungsrichtlinien > Antispam',
      en: 'Microsoft Defender portal > Email & collaboration > Policies & rules > Threat policies > Anti-spam',
    },
  ],
  links: ['microsoft-defender', 'microsoft-external-forwarding'],
  powershell: [
    'Get-HostedOutboundSpamFilterPolicy | Format-List Name,AutoForwardingMode',
    'New-HostedOutboundSpamFilterPolicy -Name Recruiting -AutoForwardingMode On',
    'New-HostedOutboundSpamFilterRule -Name Recruiting -HostedOutboundSpamFilterPolicy Recruiting -From {address}',
  ],
  spreadsInMinutes: 60,
};

/** Guides for Microsoft 365: letting a program sign in, redirecting mail, and a platform's own OAuth connection. */
export const microsoft365Guides: readonly OwnGuide[] = [
  {
    purpose: 'prepare',
    by: 'it-admin',
    traps: [
      {
        until: '2026-12-31',
        de: 'Ende Dezember 2026 schaltet Microsoft die Anmeldung mit Passwort bei bestehenden Kunden standardmäßig aus. Einen genauen Tag nennt Microsoft nicht. Ihre IT kann sie wieder einschalten. Prüfen Sie im Januar noch einmal.',
        en: 'At the end of December 2026, Microsoft turns off signing in with a password by default for existing customers. Microsoft names no exact day. Your IT can turn it on again. Check once more in January.',
      },
      {
        from: '2027-01-01',
        de: 'Seit Ende Dezember 2026 ist die Anmeldung mit Passwort bei Microsoft standardmäßig aus, so die Ankündigung. Ihre IT kann sie wieder einschalten. Wo das geht, hat Microsoft vorher nicht gesagt: am Postfach oder für die ganze Firma.',
        en: 'Since the end of December 2026, signing in with a password is off by default at Microsoft, as announced. Your IT can turn it on again. Microsoft did not say before where: at the mailbox, or for the whole company.',
      },
      {
        from: '2027-01-01',
        de: 'Ist Ihre Firma erst nach Dezember 2026 zu Microsoft 365 gekommen? Dann gibt es die Anmeldung mit Passwort dort nicht. Nehmen Sie die Anbindung der Plattform an Microsoft.',
        en: 'Did your company come to Microsoft 365 only after December 2026? Then there is no signing in with a password. Use the platform’s connection to Microsoft.',
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
    // Exchange Online uses this code to reject messages that are forwarded to external addresses.
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
      page('https://github.com/MicrosoftDocs/office-docs-powershell'),
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
      {
        de: 'Manche Anbindungen nutzen noch EWS, eine ältere Schnittstelle von Microsoft. Microsoft schaltet sie seit Oktober 2026 ab, zum 1. April 2027 ganz. Fragen Sie Ihre Plattform, ob ihre Anbindung davon abhängt.',
        en: 'Some connections still use EWS, an older interface of Microsoft. Microsoft has been turning it off since October 2026, and ends it on 1 April 2027. Ask your platform if its connection depends on it.',
      },
    ],
    tasks: [
      signInWithAccount('microsoft', 'Microsoft'),
      {
        id: 'microsoft-consent',
        owner: 'it-admin',
        ifNeeded: true,
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
    sources: [
      personioConnection,
      secondHand('https://github.com/chatwoot/chatwoot/issues/13021'),
      secondHand('https://windowsforum.com/threads/429296/'),
      secondHand(
        'https://afi.ai/blog/microsoft-365-retiring-ews-exchange-online-timeline-discovery-parity-gaps-afi-graph',
      ),
    ],
  },
  { purpose: 'registration', by: 'it-admin', ...registerAtMicrosoft },
];
