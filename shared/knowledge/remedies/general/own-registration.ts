import type { Remedy } from '../../remedy.ts';
import { page } from '../sources.ts';

const asOf = '2026-11-29';
const sources = [
  page('https://learn.microsoft.com/entra/identity-platform/reference-error-codes'),
  page('https://developers.google.com/identity/protocols/oauth2/web-server#authorization-errors'),
];
const common = { vantage: 'workstation' as const, links: [], asOf, sources };

/** Remedies for an OAuth sign-in from this workstation, which requires the company's own app registration. */
export const ownRegistration: readonly Remedy[] = [
  {
    ...common,
    cause: 'oauth-approval-missing',
    owner: 'it-admin',
    de: {
      title: 'Ihre IT muss der App-Registrierung zustimmen',
      stopped: 'Der Anbieter lässt die Anmeldung über diese App-Registrierung erst nach einer Zustimmung zu.',
      why: 'In vielen Firmen darf nur die IT einer App zustimmen, auch einer eigenen.',
      steps: [
        'Öffnen Sie bei Microsoft oder Google die App, die für diese Anmeldung registriert ist.',
        'Stimmen Sie dort der Berechtigung zum Senden zu, für die ganze Firma oder nur für dieses Postfach.',
        'Müssen der App Benutzer zugewiesen sein, weisen Sie ihr dieses Postfach zu.',
        'Prüfen Sie danach noch einmal.',
      ],
      request: 'Stimmen Sie unserer App-Registrierung zu. Dieses Postfach soll sich damit anmelden dürfen.',
      technical: 'Administratorzustimmung zur App-Registrierung, oder Zuweisung des Kontos.',
    },
    en: {
      title: 'Your IT has to agree to the app registration',
      stopped: 'The provider allows the sign-in with this app registration only after somebody has agreed.',
      why: 'At many companies only IT may agree to an app, even to the company’s own.',
      steps: [
        'At Microsoft or Google, open the app that is registered for this sign-in.',
        'Agree there to the permission to send, for the whole company or for this mailbox only.',
        'If users have to be assigned to the app, assign this mailbox to it.',
        'Then check again.',
      ],
      request: 'Agree to our app registration. This mailbox should be able to sign in with it.',
      technical: 'Admin consent for the app registration, or assignment of the account.',
    },
  },
  {
    ...common,
    cause: 'oauth-app-not-accepted',
    owner: 'it-admin',
    de: {
      title: 'Der Anbieter lässt die App-Registrierung nicht zu',
      stopped: 'Der Anbieter hat die App nicht geprüft, oder sie gilt nur für andere Konten.',
      why: 'Eine App für die eigene Firma braucht keine Prüfung, wenn sie als „Intern“ oder für ein einziges Verzeichnis angelegt ist.',
      steps: [
        'Öffnen Sie bei Microsoft oder Google die App, die für diese Anmeldung registriert ist.',
        'Sehen Sie nach, ob sie nur für Konten Ihrer Firma gilt. Bei Google heißt das „Intern“.',
        'Prüfen Sie danach noch einmal.',
      ],
      request: 'Legen Sie unsere App-Registrierung so an, dass sie nur für Konten unserer Firma gilt.',
      technical: 'Anwendung im Testbetrieb, nicht verifiziert, oder mandantenübergreifend ohne Prüfung.',
    },
    en: {
      title: 'The provider does not allow the app registration',
      stopped: 'The provider has not verified the app, or it is for other accounts only.',
      why: 'An app for the company itself needs no verification if it is “Internal” or for a single directory.',
      steps: [
        'At Microsoft or Google, open the app that is registered for this sign-in.',
        'See if it is for accounts of your company only. Google calls that “Internal”.',
        'Then check again.',
      ],
      request: 'Set up our app registration so that it is for accounts of our company only.',
      technical: 'Application in testing, not verified, or multi-tenant without verification.',
    },
  },
  {
    ...common,
    cause: 'oauth-app-misconfigured',
    owner: 'it-admin',
    de: {
      title: 'Die App-Registrierung passt nicht zu dieser Prüfung',
      stopped: 'Der Anbieter lehnt die Anmeldung ab, weil eine Angabe zur App nicht stimmt.',
      why: 'Die ID, das Verzeichnis, die Umleitungs-URI, ein Recht oder der geheime Schlüssel passt nicht.',
      steps: [
        'Vergleichen Sie die ID und das Verzeichnis der App mit dem, was Sie eingegeben haben.',
        'Microsoft: Tragen Sie bei „Mobilgerät- und Desktopanwendungen“ diese Umleitungs-URI ein: http://localhost/oauth',
        'Google: Die ID muss vom Typ „Desktopanwendung“ sein. Sie braucht auch den geheimen Schlüssel.',
        'Microsoft: Fügen Sie unter „API-Berechtigungen“ noch „SMTP.Send“ hinzu.',
      ],
      request: 'Berichtigen Sie unsere App: Umleitungs-URI, Recht zum Senden und geheimer Schlüssel.',
      technical:
        'Umleitungs-URI (Microsoft: http://localhost/oauth, Google: Desktop-Client), Anwendungs-ID, Verzeichnis, Berechtigung oder geheimer Clientschlüssel.',
    },
    en: {
      title: 'The app registration does not fit this check',
      stopped: 'The provider refuses the sign-in because something about the app is wrong.',
      why: 'The ID, the directory, the redirect URI, a permission or the secret does not match.',
      steps: [
        'Compare the ID and the directory of the app with what you entered.',
        'At Microsoft: enter the redirect URI http://localhost/oauth under “Mobile and desktop applications”.',
        'At Google: the ID has to be of the type “Desktop app”. It needs the secret, too.',
        'At Microsoft, add the permission “SMTP.Send” under “API permissions”.',
      ],
      request: 'Correct our app: its redirect URI, its right to send, and its secret.',
      technical:
        'Redirect URI (Microsoft: http://localhost/oauth, Google: desktop client), application ID, directory, permission or client secret.',
    },
  },
  {
    ...common,
    cause: 'oauth-wrong-account',
    owner: 'you',
    de: {
      title: 'Im Browser war ein anderes Konto angemeldet',
      stopped: 'Angemeldet hat sich ein anderes Konto als das, das geprüft wird.',
      why: 'Der Browser nimmt oft das Konto, das schon angemeldet ist.',
      steps: [
        'Prüfen Sie noch einmal.',
        'Wählen Sie im Browser das Konto, das geprüft wird, oder „Anderes Konto verwenden“.',
        'Soll sich ein anderes Konto anmelden, geben Sie es unter „Vorgaben“ als Benutzernamen an.',
      ],
      request: 'Sagen Sie uns, mit welchem Konto sich dieses Postfach anmeldet.',
    },
    en: {
      title: 'A different account was signed in',
      stopped: 'The account that signed in is not the one that is being checked.',
      why: 'The browser often takes the account that is already signed in.',
      steps: [
        'Check again.',
        'In the browser, choose the account that is being checked, or “Use another account”.',
        'If another account is meant to sign in, enter it under “Given values” as the user name.',
      ],
      request: 'Tell us which account signs in for this mailbox.',
    },
  },
  {
    ...common,
    cause: 'oauth-sign-in-ended',
    owner: 'you',
    de: {
      title: 'Die Anmeldung im Browser kam nicht zum Ende',
      stopped: 'Die Prüfung konnte sich nicht anmelden, weil die Anmeldung im Browser vorher endete.',
      why: 'Die Erlaubnis wurde abgelehnt, oder es hat zu lange gedauert.',
      steps: [
        'Prüfen Sie noch einmal.',
        'Melden Sie sich im Browser mit dem Konto an, das geprüft wird, und stimmen Sie zu.',
        'Lassen Sie Absender so lange offen.',
      ],
      request: 'Helfen Sie uns, die Anmeldung im Browser abzuschließen.',
    },
    en: {
      title: 'The sign-in in the browser did not come to an end',
      stopped: 'The check could not sign in because the sign-in in the browser ended before.',
      why: 'The permission was declined, or it took too long.',
      steps: [
        'Check again.',
        'In the browser, sign in with the account that is being checked, and agree.',
        'Keep Absender open until then.',
      ],
      request: 'Help us to finish the sign-in in the browser.',
    },
  },
];
