import type { OwnRemedy } from '../help.ts';
import { page, secondHand } from '../../remedies/sources.ts';

const asOf = '2026-11-23';
const smtpAuth = page(
  'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
);
const cmdlets = page('https://github.com/MicrosoftDocs/office-docs-powershell');
const timeline = page(
  'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
);
const mailboxSwitch = {
  de: 'Microsoft 365 Admin Center > Benutzer > Aktive Benutzer > (Benutzer) > E-Mail > E-Mail-Apps verwalten > Authentifiziertes SMTP',
  en: 'Microsoft 365 admin center > Users > Active users > (user) > Mail > Manage email apps > Authenticated SMTP',
};

/** Remedies for Microsoft 365: settings and policies for sign-in with a password, in the order in which they apply. */
export const microsoft365Access: readonly OwnRemedy[] = [
  {
    cause: 'smtp-auth-disabled-mailbox',
    owner: 'it-admin',
    de: {
      title: 'Der Versand über Programme ist für dieses Postfach ausgeschaltet',
      stopped: 'In Microsoft 365 darf dieses Postfach nicht über ein Programm senden.',
      why: 'Jedes Postfach hat dafür einen Schalter. Er heißt „Authentifiziertes SMTP“ und steht hier auf „aus“. Das Passwort kann trotzdem richtig sein.',
      steps: [
        'Öffnen Sie das Microsoft 365 Admin Center.',
        'Gehen Sie zu „Benutzer“ und „Aktive Benutzer“ und wählen Sie das Postfach.',
        'Öffnen Sie „E-Mail“ und dort „E-Mail-Apps verwalten“.',
        'Setzen Sie den Haken bei „Authentifiziertes SMTP“ und speichern Sie.',
      ],
      request: 'Schalten Sie „Authentifiziertes SMTP“ für dieses Postfach ein.',
      technical:
        '535 5.7.139 SmtpClientAuthentication is disabled for the Mailbox. Der Wert am Postfach gilt vor dem der Organisation.',
    },
    en: {
      title: 'Sending from programs is off for this mailbox',
      stopped: 'In Microsoft 365, this mailbox may not send from a program.',
      why: 'Each mailbox has a switch for this. It is called “Authenticated SMTP” and is off here. The password may still be right.',
      steps: [
        'Open the Microsoft 365 admin center.',
        'Go to “Users”, then “Active users”, and choose the mailbox.',
        'Open “Mail” and then “Manage email apps”.',
        'Tick “Authenticated SMTP” and save.',
      ],
      request: 'Turn on “Authenticated SMTP” for this mailbox.',
      technical:
        '535 5.7.139 SmtpClientAuthentication is disabled for the Mailbox. The mailbox setting wins over the organisation’s.',
    },
    menus: [mailboxSwitch],
    links: ['microsoft-admin-center', 'microsoft-smtp-auth'],
    powershell: ['Set-CASMailbox -Identity {address} -SmtpClientAuthenticationDisabled $false'],
    spreadsInMinutes: 60,
    asOf,
    sources: [smtpAuth, cmdlets],
  },
  {
    cause: 'smtp-auth-disabled-tenant',
    owner: 'it-admin',
    de: {
      title: 'Der Versand über Programme ist in Ihrer Firma aus',
      stopped: 'In Microsoft 365 ist dieser Versand für Ihre ganze Firma aus.',
      why: 'Das ist der übliche Stand und schützt alle anderen. Ihre IT kann ihn für ein Postfach erlauben. Der Schalter für die Firma bleibt dann aus.',
      steps: [
        'Öffnen Sie das Microsoft 365 Admin Center.',
        'Gehen Sie zu „Benutzer“ und „Aktive Benutzer“ und wählen Sie das Postfach.',
        'Öffnen Sie „E-Mail“ und dort „E-Mail-Apps verwalten“.',
        'Setzen Sie den Haken bei „Authentifiziertes SMTP“ und speichern Sie.',
      ],
      request: 'Schalten Sie „Authentifiziertes SMTP“ nur für dieses eine Postfach ein.',
      technical:
        '535 5.7.139 SmtpClientAuthentication is disabled for the Tenant. Am Postfach steht $null (geerbt); $false am Postfach gilt vor Set-TransportConfig -SmtpClientAuthenticationDisabled $true.',
    },
    en: {
      title: 'Sending from programs is off in your company',
      stopped: 'In Microsoft 365, this way of sending is off for your whole company.',
      why: 'This is the normal state and keeps all others safe. Your IT can allow it for one mailbox. The switch for the company then stays off.',
      steps: [
        'Open the Microsoft 365 admin center.',
        'Go to “Users”, then “Active users”, and choose the mailbox.',
        'Open “Mail” and then “Manage email apps”.',
        'Tick “Authenticated SMTP” and save.',
      ],
      request: 'Turn on “Authenticated SMTP” for this one mailbox only.',
      technical:
        '535 5.7.139 SmtpClientAuthentication is disabled for the Tenant. The mailbox holds $null (inherited); $false on the mailbox wins over Set-TransportConfig -SmtpClientAuthenticationDisabled $true.',
    },
    menus: [mailboxSwitch],
    links: ['microsoft-admin-center', 'microsoft-smtp-auth'],
    powershell: [
      'Set-CASMailbox -Identity {address} -SmtpClientAuthenticationDisabled $false',
      'Get-CASMailbox -Identity {address} | Format-List SmtpClientAuthenticationDisabled',
    ],
    spreadsInMinutes: 60,
    asOf,
    sources: [smtpAuth, cmdlets],
  },
  {
    cause: 'basic-auth-retired',
    owner: 'it-admin',
    de: {
      title: 'Microsoft nimmt hier kein Passwort mehr an',
      stopped: 'Die Anmeldung mit Passwort ist für dieses Postfach abgeschaltet.',
      why: 'Microsoft schafft sie nach und nach ab. Ende Dezember 2026 ist sie bei bestehenden Kunden standardmäßig aus. Ihre IT kann sie dann noch einschalten. Neue Kunden bekommen sie nicht mehr. Auf Dauer hilft die direkte Anbindung.',
      steps: [
        'Öffnen Sie in der Plattform die Einstellungen für Mails.',
        'Wählen Sie dort die Anbindung an Microsoft.',
        'Melden Sie sich mit genau diesem Postfach an und stimmen Sie zu.',
        'Geht das nicht, prüfen Sie, ob eine Regel in Exchange die Anmeldung mit Passwort verbietet. Nehmen Sie nur dieses Postfach davon aus.',
      ],
      request:
        'Richten Sie mit uns die Anbindung der Plattform an Microsoft ein. Wenn das nicht geht, erlauben Sie für dieses Postfach die Anmeldung mit Passwort.',
      technical:
        '550 5.7.30 oder „basic authentication is disabled“. Betroffen ist nur Basic Auth; SMTP AUTH mit OAuth bleibt. AllowBasicAuthSmtp in der Authentifizierungsrichtlinie prüfen.',
    },
    en: {
      title: 'Microsoft no longer accepts a password here',
      stopped: 'Signing in with a password is turned off for this mailbox.',
      why: 'Microsoft is phasing it out. At the end of December 2026, it is off by default for existing customers. Your IT can still turn it on then. New customers no longer get it. In the long run, the direct connection is the answer.',
      steps: [
        'Open the mail settings in the platform.',
        'Choose the connection to Microsoft there.',
        'Sign in with exactly this mailbox and agree.',
        'If that does not work, check if a rule in Exchange forbids signing in with a password. Exclude only this mailbox from it.',
      ],
      request:
        'Set up the platform’s connection to Microsoft with us. If that is not possible, allow signing in with a password for this mailbox.',
      technical:
        '550 5.7.30 or “basic authentication is disabled”. This is about Basic auth only; SMTP AUTH with OAuth stays. Check AllowBasicAuthSmtp in the authentication policy.',
    },
    links: ['microsoft-smtp-timeline', 'microsoft-smtp-auth'],
    powershell: [
      'Get-User -Identity {address} | Format-List AuthenticationPolicy',
      'Set-CASMailbox -Identity {address} -SmtpClientAuthenticationDisabled $false',
    ],
    spreadsInMinutes: 60,
    asOf,
    sources: [timeline, smtpAuth],
  },
  {
    cause: 'security-defaults-or-conditional-access',
    owner: 'it-admin',
    de: {
      title: 'Eine Regel Ihrer Firma verbietet diese Anmeldung',
      stopped: 'Eine Regel in Microsoft Entra hält die Anmeldung der Plattform auf.',
      why: 'Die Regel verlangt einen zweiten Schritt, den die Plattform nicht leisten kann. Sie schützt Ihre Firma gut. Für die ganze Firma sollte sie an bleiben.',
      steps: [
        'Richten Sie am besten in der Plattform die Anbindung an Microsoft ein. Dann bleibt die Regel, wie sie ist.',
        'Geht das nicht, öffnen Sie das Microsoft Entra Admin Center und dort die „Anmeldeprotokolle“. Sie zeigen, welche Regel es war.',
        'Bei „Bedingter Zugriff“ nehmen Sie nur dieses Konto aus. Erlauben Sie es nur von den IP-Adressen der Plattform.',
        'Bei „Sicherheitsstandards“ gibt es keine Ausnahme. Dann hilft nur die Anbindung oder der Wechsel zu „Bedingter Zugriff“.',
      ],
      request:
        'Richten Sie mit uns die Anbindung der Plattform an Microsoft ein, oder nehmen Sie nur dieses Konto von der Regel aus.',
      answer: 'Schreiben Sie uns, welche Regel im Protokoll steht und welchen Weg Sie wählen.',
      technical:
        '535 5.7.139 security defaults policy, oder „did not meet the criteria“. Bedingter Zugriff mit Ausnahme braucht Entra ID P1. Nach einem Bericht sperren Sicherheitsstandards SMTP AUTH auch mit OAuth.',
    },
    en: {
      title: 'A rule in your company forbids this sign-in',
      stopped: 'A rule in Microsoft Entra stops the platform’s sign-in.',
      why: 'The rule asks for a second step that the platform cannot take. It protects your company well. It should stay on for the company as a whole.',
      steps: [
        'It is best to set up the connection to Microsoft in the platform. Then the rule stays as it is.',
        'If that is not possible, open the Microsoft Entra admin center and the “Sign-in logs”. They show which rule it was.',
        'With “Conditional Access”, exclude only this account. Allow it from the platform’s IP addresses only.',
        '“Security defaults” allow no exceptions. Then only the connection helps, or a move to “Conditional Access”.',
      ],
      request:
        'Set up the platform’s connection to Microsoft with us, or exclude only this account from the rule.',
      answer: 'Tell us which rule the log shows and which option you choose.',
      technical:
        '535 5.7.139 security defaults policy, or “did not meet the criteria”. Conditional Access with an exclusion needs Entra ID P1. Security defaults block SMTP AUTH with OAuth too.',
    },
    menus: [
      {
        de: 'Microsoft Entra Admin Center > Übersicht > Eigenschaften > Sicherheitsstandards verwalten (nur ansehen)',
        en: 'Microsoft Entra admin center > Overview > Properties > Manage security defaults (look only)',
      },
      {
        de: 'Microsoft Entra Admin Center > Bedingter Zugriff > Richtlinien',
        en: 'Microsoft Entra admin center > Conditional Access > Policies',
      },
    ],
    links: ['microsoft-entra-admin-center', 'microsoft-smtp-auth'],
    spreadsInMinutes: 60,
    asOf,
    sources: [
      smtpAuth,
      secondHand('https://docs.dotcloud.pro/docs/relay/guide-securely-allowing-smtp-auth-for-a-single-user'),
      secondHand('https://github.com/chatwoot/chatwoot/issues/13021'),
    ],
  },
  {
    cause: 'app-password-required',
    owner: 'it-admin',
    de: {
      title: 'Das Konto verlangt einen zweiten Schritt',
      stopped: 'Das normale Passwort reicht für dieses Konto nicht.',
      why: 'Beim Anmelden fragt Microsoft auch nach einem Code. Die Plattform kann ihn nicht eingeben. App-Passwörter enden bei Microsoft zusammen mit der Anmeldung per Passwort.',
      steps: [
        'Richten Sie in der Plattform die Anbindung an Microsoft ein. Das ist der Weg, der bleibt.',
        'Geht das nicht, nehmen Sie dieses eine Konto vom zweiten Schritt aus. Erlauben Sie es nur von den IP-Adressen der Plattform.',
        'Geben Sie dem Konto dann ein langes Passwort, das sonst niemand nutzt.',
      ],
      request:
        'Richten Sie mit uns die Anbindung der Plattform an Microsoft ein, oder nehmen Sie dieses Konto vom zweiten Schritt aus.',
    },
    en: {
      title: 'The account asks for a second step',
      stopped: 'The normal password is not enough for this account.',
      why: 'When you sign in, Microsoft also asks for a code. The platform cannot type it. Microsoft is phasing out app passwords too.',
      steps: [
        'Set up the connection to Microsoft in the platform. This is the lasting solution.',
        'If that is not possible, exempt this one account from the second step. Allow it from the platform’s IP addresses only.',
        'Then give the account a long password that nobody uses elsewhere.',
      ],
      request:
        'Set up the platform’s connection to Microsoft with us, or exempt this account from the second step.',
    },
    links: ['microsoft-entra-admin-center'],
    spreadsInMinutes: 60,
    asOf,
    sources: [
      page(
        'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
      ),
      secondHand('https://github.com/jstedfast/MailKit/issues/1126'),
    ],
  },
  {
    cause: 'oauth-token-invalid',
    owner: 'you',
    de: {
      title: 'Die Freigabe bei Microsoft gilt nicht mehr',
      stopped: 'Microsoft nimmt die Freigabe für dieses Konto nicht an.',
      why: 'Sie ist abgelaufen, wurde entzogen oder gehört zu einem anderen Konto. Auch ein freigegebenes Postfach ohne Lizenz führt dazu.',
      steps: [
        'Öffnen Sie in der Plattform die Anbindung an Microsoft.',
        'Trennen Sie sie und stellen Sie sie neu her.',
        'Melden Sie sich mit genau diesem Postfach an.',
        'Fragt Microsoft nach der IT, muss sie einmal zustimmen.',
      ],
      request:
        'Stimmen Sie der Anbindung der Plattform in Microsoft Entra zu. Prüfen Sie, ob das Postfach eine Lizenz hat und „Authentifiziertes SMTP“ an ist.',
      technical:
        '535 5.7.3: Token, Scope (SMTP.Send) oder user= passen nicht; SMTP AUTH muss am Postfach auch für OAuth an sein.',
    },
    en: {
      title: 'The permission at Microsoft is no longer valid',
      stopped: 'Microsoft does not accept the permission for this account.',
      why: 'It has expired, was withdrawn, or belongs to another account. A shared mailbox without a licence has the same effect.',
      steps: [
        'Open the connection to Microsoft in the platform.',
        'Disconnect it and set it up again.',
        'Sign in with exactly this mailbox.',
        'If Microsoft asks for your IT, they need to approve it once.',
      ],
      request:
        'Approve the platform’s connection in Microsoft Entra. Check that the mailbox has a licence and that “Authenticated SMTP” is on.',
      technical:
        '535 5.7.3: token, scope (SMTP.Send) or user= do not fit; SMTP AUTH must be on for the mailbox with OAuth too.',
    },
    menus: [mailboxSwitch],
    links: ['microsoft-oauth-smtp'],
    asOf,
    sources: [
      page(
        'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth',
      ),
      secondHand('https://github.com/nextcloud/mail/pull/13668'),
    ],
  },
];
