import { page, secondHand } from '../remedies/sources.ts';
import type { Guide } from './guide.ts';

const asOf = '2026-11-23';
const timeline = page(
  'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
);

/** What Google and Microsoft want before a program may sign in with a password. */
export const prepareSuites: readonly Guide[] = [
  {
    purpose: 'prepare',
    provider: 'google_workspace',
    by: 'you',
    traps: [
      {
        de: 'Ändern Sie später das Passwort des Google-Kontos, verfällt das App-Passwort. Dann brauchen Sie ein neues.',
        en: 'If you change the password of the Google Account later, the app password stops working. You then need a new one.',
      },
    ],
    tasks: [
      {
        id: 'google-two-step',
        owner: 'you',
        de: {
          title: 'Bestätigung in zwei Schritten einschalten',
          why: 'Ohne sie gibt es bei Google kein App-Passwort.',
          steps: [
            'Melden Sie sich im Browser mit {address} bei Google an.',
            'Öffnen Sie im Google-Konto „Sicherheit“.',
            'Schalten Sie die „Bestätigung in zwei Schritten“ ein.',
            'Wählen Sie dabei nicht nur einen Sicherheitsschlüssel. Sonst fehlen die App-Passwörter.',
          ],
          request: 'Schalten Sie für dieses Konto die Bestätigung in zwei Schritten ein.',
        },
        en: {
          title: 'Turn on 2-Step Verification',
          why: 'Without it, Google has no app passwords.',
          steps: [
            'Sign in to Google in the browser with {address}.',
            'Open “Security” in the Google Account.',
            'Turn on “2-Step Verification”.',
            'Do not choose a security key only. The app passwords would be missing then.',
          ],
          request: 'Turn on 2-Step Verification for this account.',
        },
        links: ['google-account-security'],
      },
      {
        id: 'google-app-password',
        owner: 'you',
        de: {
          title: 'App-Passwort erzeugen',
          why: 'Das Passwort des Google-Kontos gilt nur noch im Browser. Programme brauchen ein eigenes mit 16 Buchstaben.',
          steps: [
            'Öffnen Sie die Seite „App-Passwörter“.',
            'Geben Sie einen Namen ein, etwa den Ihrer Plattform, und klicken Sie auf „Erstellen“.',
            'Kopieren Sie das Passwort gleich. Google zeigt es nur einmal.',
            'Sie geben es im nächsten Schritt hier ein.',
          ],
          request: 'Erlauben Sie für dieses Konto App-Passwörter.',
        },
        en: {
          title: 'Create an app password',
          why: 'The password of the Google Account only works in the browser. Programs need one of their own with 16 letters.',
          steps: [
            'Open the page “App passwords”.',
            'Enter a name, such as the one of your platform, and click “Create”.',
            'Copy the password right away. Google shows it only once.',
            'You enter it here in the next step.',
          ],
          request: 'Allow app passwords for this account.',
        },
        menus: [
          {
            de: 'Google-Konto > Sicherheit > Bestätigung in zwei Schritten > App-Passwörter',
            en: 'Google Account > Security > 2-Step Verification > App passwords',
          },
        ],
        links: ['google-app-passwords', 'google-app-passwords-help'],
      },
    ],
    asOf,
    sources: [
      page('https://support.google.com/accounts/answer/185833'),
      page('https://support.google.com/a/answer/14114704'),
    ],
  },
  {
    purpose: 'prepare',
    provider: 'microsoft365',
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
];
