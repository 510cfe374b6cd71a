import { page } from '../remedies/sources.ts';
import type { Guide } from './guide.ts';

const asOf = '2026-11-29';
/** From the source code of Odoo 19: its redirect URIs, and the fields in its settings. */
const sourcesOf19 = page('https://github.com/odoo/odoo/tree/19.0/addons');

type Registration = Pick<Guide, 'traps' | 'tasks' | 'asOf' | 'sources'>;

/**
 * Registering Odoo with Microsoft as the company's own app. Without it, Odoo reports "Please configure your Outlook
 * credentials."
 */
export const registerAtMicrosoft: Registration = {
  traps: [],
  tasks: [
    {
      id: 'odoo-register-microsoft',
      owner: 'it-admin',
      de: {
        title: 'Odoo bei Microsoft registrieren',
        why: 'Microsoft lässt nur Programme senden, die es kennt. Ihr Odoo muss dort einmal eingetragen werden.',
        steps: [
          'Legen Sie im Microsoft Entra Admin Center unter „App-Registrierungen“ eine neue App mit dem Namen „Odoo“ an.',
          'Tragen Sie als Umleitungs-URI vom Typ „Web“ ein: {platformUrl}/microsoft_outlook/confirm',
          'Fügen Sie unter „API-Berechtigungen“ bei „Microsoft Graph“ und „Delegierte Berechtigungen“ hinzu: „SMTP.Send“',
          'Weisen Sie der App unter „Unternehmensanwendungen“, „Benutzer und Gruppen“ nur {address} zu.',
          'Legen Sie unter „Zertifikate & Geheimnisse“ einen geheimen Clientschlüssel an. Kopieren Sie dort den Wert.',
          'Notieren Sie den Tag, an dem der Schlüssel abläuft. Ab dann sendet Odoo nicht mehr.',
          'Öffnen Sie in Odoo „Settings“, „General Settings“. Schalten Sie „Use Custom Email Servers“ ein.',
          'Tragen Sie dort bei Outlook unter „ID“ die Anwendungs-ID ein, unter „Secret“ den Wert, und speichern Sie.',
        ],
        request:
          'Registrieren Sie unser Odoo als App in Microsoft Entra, und tragen Sie Anwendungs-ID und geheimen Schlüssel in Odoo ein. Es soll als {address} senden dürfen.',
      },
      en: {
        title: 'Register Odoo at Microsoft',
        why: 'Microsoft only lets programs send that it knows. Your Odoo has to be entered there once.',
        steps: [
          'In the Microsoft Entra admin center, open “App registrations” and add a new app with the name “Odoo”.',
          'As the redirect URI of the type “Web”, enter: {platformUrl}/microsoft_outlook/confirm',
          'Under “API permissions”, “Microsoft Graph” and “Delegated permissions”, add: “SMTP.Send”',
          'Under “Enterprise applications” and “Users and groups”, assign only {address} to the app.',
          'Under “Certificates & secrets”, add a client secret. Copy its value there.',
          'Note the day on which the secret runs out. From then on, Odoo stops sending.',
          'In Odoo, open “Settings” and “General Settings”. Switch “Use Custom Email Servers” on.',
          'At Outlook, enter the application ID under “ID” and the value under “Secret”. Then save.',
        ],
        request:
          'Register our Odoo as an app in Microsoft Entra, and enter its application ID and its client secret in Odoo. It should be able to send as {address}.',
      },
      menus: [
        {
          de: 'Microsoft Entra Admin Center > App-Registrierungen > Neue Registrierung',
          en: 'Microsoft Entra admin center > App registrations > New registration',
        },
      ],
      links: ['microsoft-entra-admin-center'],
    },
  ],
  asOf,
  sources: [
    page('https://www.odoo.com/documentation/19.0/applications/general/email_communication/azure_oauth.html'),
    sourcesOf19,
  ],
};

/** Registering Odoo with Google as the company's own app. */
export const registerAtGoogle: Registration = {
  traps: [],
  tasks: [
    {
      id: 'odoo-register-google',
      owner: 'it-admin',
      de: {
        title: 'Odoo bei Google registrieren',
        why: 'Google lässt nur Programme senden, die es kennt. Ihr Odoo muss dort einmal eingetragen werden.',
        steps: [
          'Legen Sie in der Google Cloud Console ein Projekt mit dem Namen „Odoo“ an. Der Ort ist Ihre Organisation.',
          'Wählen Sie beim OAuth-Zustimmungsbildschirm als Nutzertyp „Intern“.',
          'Legen Sie unter „Anmeldedaten“ eine OAuth-Client-ID vom Typ „Webanwendung“ an.',
          'Tragen Sie als autorisierten Weiterleitungs-URI ein: {platformUrl}/google_gmail/confirm',
          'Öffnen Sie in Odoo „Settings“, „General Settings“. Schalten Sie „Use Custom Email Servers“ ein.',
          'Tragen Sie dort bei Gmail unter „ID“ und „Secret“ ein, was Google gezeigt hat, und speichern Sie.',
        ],
        request:
          'Registrieren Sie unser Odoo bei Google als App unserer Organisation, und tragen Sie Client-ID und geheimen Schlüssel in Odoo ein. Es soll als {address} senden dürfen.',
      },
      en: {
        title: 'Register Odoo at Google',
        why: 'Google only lets programs send that it knows. Your Odoo has to be entered there once.',
        steps: [
          'In the Google Cloud console, create a project with the name “Odoo”. Its location is your organization.',
          'At the OAuth consent screen, choose “Internal” as the user type.',
          'Under “Credentials”, create an OAuth client ID of the type “Web application”.',
          'As the authorized redirect URI, enter: {platformUrl}/google_gmail/confirm',
          'In Odoo, open “Settings” and “General Settings”. Switch “Use Custom Email Servers” on.',
          'At Gmail, enter under “ID” and “Secret” what Google has shown. Then save.',
        ],
        request:
          'Register our Odoo as an app of our organization at Google, and enter its client ID and its client secret in Odoo. It should be able to send as {address}.',
      },
      links: ['google-cloud-console'],
    },
  ],
  asOf,
  sources: [
    page(
      'https://www.odoo.com/documentation/19.0/applications/general/email_communication/google_oauth.html',
    ),
    sourcesOf19,
  ],
};
