import type { Language } from '../model/index.ts';
import { fill, type Text, type TextValues } from './define.ts';

/** Texts of the check that signs in through OAuth. Few users need it, so the first screen does not load them. */
export const ownRegistration = {
  'own-registration.title': {
    de: 'Im Browser anmelden statt mit Passwort',
    en: 'Sign in using the browser instead of a password',
  },
  'own-registration.lead': {
    de: 'Für IT und Beratung: Ihre Firma hat bei Microsoft oder Google eine eigene App registriert. Die Anmeldung gilt nur für diese Prüfung.',
    en: 'For IT and consultants: your company has registered its own app at Microsoft or Google. The sign-in is for this check only.',
  },
  'own-registration.register': { de: 'So wird die App registriert', en: 'How to register the app' },
  'own-registration.register.microsoft.1': {
    de: 'Legen Sie im Microsoft Entra Admin Center unter „App-Registrierungen“ eine App an, nur für Konten Ihrer Firma.',
    en: 'In the Microsoft Entra admin center, add an app under “App registrations”, for accounts of your company only.',
  },
  'own-registration.register.microsoft.2': {
    de: 'Tragen Sie unter „Mobilgerät- und Desktopanwendungen“ diese Umleitungs-URI ein:',
    en: 'Under “Mobile and desktop applications”, enter this redirect URI:',
  },
  'own-registration.register.microsoft.3': {
    de: 'Fügen Sie unter „API-Berechtigungen“ diese delegierten Berechtigungen hinzu: „SMTP.Send“, „openid“ und „email“.',
    en: 'Under “API permissions”, add these delegated permissions: “SMTP.Send”, “openid” and “email”.',
  },
  'own-registration.register.google.1': {
    de: 'Legen Sie in der Google Cloud Console ein Projekt an. Wählen Sie beim OAuth-Zustimmungsbildschirm den Nutzertyp „Intern“.',
    en: 'Add a project in the Google Cloud console. Choose the user type “Internal” for the OAuth consent screen.',
  },
  'own-registration.register.google.2': {
    de: 'Legen Sie dort Anmeldedaten vom Typ „Desktopanwendung“ an. Eine Umleitungs-URI brauchen sie nicht.',
    en: 'Add credentials of the type “Desktop app” there. They need no redirect URI.',
  },
  'own-registration.register.google.3': {
    de: 'Die App braucht diese Berechtigungen: „https://mail.google.com/“, „openid“ und „email“.',
    en: 'The app needs these permissions: “https://mail.google.com/”, “openid” and “email”.',
  },
  'own-registration.redirect': { de: 'Umleitungs-URI', en: 'Redirect URI' },
  'own-registration.provider': { de: 'Anbieter', en: 'Provider' },
  'own-registration.clientId': { de: 'Anwendungs-ID (Client-ID)', en: 'Application ID (client ID)' },
  'own-registration.clientId.microsoft': {
    de: 'Aus der Übersicht der App-Registrierung',
    en: 'From the overview of the app registration',
  },
  'own-registration.clientId.google': {
    de: 'Aus den Anmeldedaten, vom Typ „Desktopanwendung“',
    en: 'From the credentials, of the type “Desktop app”',
  },
  'own-registration.clientId.missing': {
    de: 'Geben Sie die Anwendungs-ID an, oder leeren Sie die anderen Felder hier',
    en: 'Enter the application ID, or empty the other fields here',
  },
  'own-registration.clientId.wrong.google': {
    de: 'Eine Client-ID hat nur Buchstaben, Ziffern, Punkte und Striche',
    en: 'A client ID only has letters, digits, dots and dashes',
  },
  'own-registration.clientId.wrong.microsoft': {
    de: 'Eine Anwendungs-ID von Microsoft besteht aus Ziffern und den Buchstaben a bis f, zum Beispiel 4b1f7c2e-8d0a-4e55-9c31-0f6a2b7d9e10',
    en: 'An application ID at Microsoft is made of digits and the letters a to f, such as 4b1f7c2e-8d0a-4e55-9c31-0f6a2b7d9e10',
  },
  'own-registration.clientId.both': {
    de: 'Geben Sie entweder oben ein Passwort an oder hier die Anwendungs-ID',
    en: 'Enter either a password above or the application ID here',
  },
  'own-registration.clientId.practice': {
    de: 'Zum Üben gibt es das nicht. Leeren Sie dieses Feld.',
    en: 'This does not exist for practising. Empty this field.',
  },
  'own-registration.clientSecret': { de: 'Geheimer Clientschlüssel', en: 'Client secret' },
  'own-registration.clientSecret.microsoft': {
    de: 'Meist leer. Nur, wenn der Anbieter einen verlangt.',
    en: 'Usually empty. Only if the provider asks for one.',
  },
  'own-registration.clientSecret.google': {
    de: 'Google verlangt ihn auch bei Desktopanwendungen.',
    en: 'Google asks for it with desktop apps, too.',
  },
  'own-registration.directory': { de: 'Verzeichnis (Mandant)', en: 'Directory (tenant)' },
  'own-registration.directory.hint': {
    de: 'Domain oder Verzeichnis-ID. Leer: die Domain des Kontos, das sich anmeldet',
    en: 'Domain or directory ID. Empty: the domain of the account that signs in',
  },
  'own-registration.directory.error': {
    de: 'Geben Sie eine Domain oder eine Verzeichnis-ID an',
    en: 'Enter a domain or a directory ID',
  },
  'own-registration.opening': {
    de: 'Wir bereiten die Anmeldung bei {provider} vor.',
    en: 'We are getting the sign-in at {provider} ready.',
  },
  'own-registration.waiting.title': { de: 'Melden Sie sich im Browser an', en: 'Sign in using your browser' },
  'own-registration.waiting': {
    de: 'Die Anmeldeseite von {provider} ist im Browser offen. Melden Sie sich dort mit {account} an. Danach geht die Prüfung hier weiter.',
    en: 'The sign-in page of {provider} is open in your browser. Sign in with {account} there. After that, the check goes on here.',
  },
  'own-registration.failed.title': {
    de: 'Die Anmeldung im Browser hat nicht geklappt',
    en: 'The sign-in in the browser did not work',
  },
  'own-registration.unreachable.title': {
    de: 'Der Anmeldedienst von {provider} war nicht zu erreichen',
    en: 'The sign-in service of {provider} could not be reached',
  },
  'own-registration.unreachable': {
    de: 'Dieser Computer hat {host} nicht erreicht. Der Mailserver wurde deshalb nicht gefragt. Prüfen Sie die Internetverbindung. Gibt es hier einen Proxy oder eine Firewall, muss die IT {host} zulassen.',
    en: 'This computer could not reach {host}, so the mail server was not asked. Check the internet connection. If there is a proxy or a firewall here, IT has to allow {host}.',
  },
  'own-registration.works': {
    de: 'Mit der Anmeldung im Browser funktioniert alles. Wir haben nichts gesendet. Ob Ihre Plattform senden darf, zeigt nur deren eigene Prüfung.',
    en: 'Everything works with the sign-in in the browser. We have sent nothing. Only your platform’s own check shows if the platform may send.',
  },
} as const satisfies Record<`own-registration.${string}`, Text>;

export type OwnRegistrationKey = keyof typeof ownRegistration;

/** Returns the OAuth check's text for a key in a language, with its placeholders filled in. */
export const ownRegistrationText = (
  language: Language,
  key: OwnRegistrationKey,
  values?: TextValues,
): string => fill(ownRegistration[key][language], values);
