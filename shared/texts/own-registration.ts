import type { Language } from '../model/index.ts';
import { fill, type Text, type TextValues } from './define.ts';

/** A check that signs in in the browser. Few need it: no first screen waits for these texts. */
export const ownRegistration = {
  'own-registration.title': {
    de: 'Im Browser anmelden statt mit Passwort',
    en: 'Sign in using the browser instead of a password',
  },
  'own-registration.lead': {
    de: 'Für IT und Beratung: Ihre Firma hat bei Microsoft oder Google eine eigene App registriert. Die Anmeldung gilt nur für diese Prüfung.',
    en: 'For IT and consultants: your company has registered its own app at Microsoft or Google. The sign-in is for this check only.',
  },
  'own-registration.provider': { de: 'Anbieter', en: 'Provider' },
  'own-registration.clientId': { de: 'Anwendungs-ID (Client-ID)', en: 'Application ID (client ID)' },
  'own-registration.clientId.microsoft': {
    de: 'Aus der App-Registrierung. Umleitungs-URI dort: http://localhost/oauth, unter „Mobilgerät- und Desktopanwendungen“',
    en: 'From the app registration. Redirect URI there: http://localhost/oauth, under “Mobile and desktop applications”',
  },
  'own-registration.clientId.google': {
    de: 'Aus den Anmeldedaten, vom Typ „Desktopanwendung“',
    en: 'From the credentials, of the type “Desktop app”',
  },
  'own-registration.clientId.missing': {
    de: 'Geben Sie die Anwendungs-ID an, oder leeren Sie die anderen Felder hier',
    en: 'Enter the application ID, or empty the other fields here',
  },
  'own-registration.clientId.wrong': {
    de: 'Eine Anwendungs-ID hat nur Buchstaben, Ziffern, Punkte und Striche',
    en: 'An application ID only has letters, digits, dots and dashes',
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
    de: 'Wir bereiten die Anmeldung bei {house} vor.',
    en: 'We are getting the sign-in at {house} ready.',
  },
  'own-registration.waiting.title': { de: 'Melden Sie sich im Browser an', en: 'Sign in using your browser' },
  'own-registration.waiting': {
    de: 'Die Anmeldeseite von {house} ist im Browser offen. Melden Sie sich dort mit {account} an. Danach geht die Prüfung hier weiter.',
    en: 'The sign-in page of {house} is open in your browser. Sign in with {account} there. After that, the check goes on here.',
  },
  'own-registration.failed.title': {
    de: 'Die Anmeldung im Browser hat nicht geklappt',
    en: 'The sign-in in the browser did not work',
  },
  'own-registration.works': {
    de: 'Mit der Anmeldung im Browser funktioniert alles. Wir haben nichts gesendet. Ob Ihre Plattform senden darf, zeigt nur deren eigene Prüfung.',
    en: 'Everything works with the sign-in in the browser. We have sent nothing. Only your platform’s own check shows if the platform may send.',
  },
} as const satisfies Record<`own-registration.${string}`, Text>;

export type OwnRegistrationKey = keyof typeof ownRegistration;

/** The words of such a key in a language, its places filled. */
export const ownRegistrationText = (
  language: Language,
  key: OwnRegistrationKey,
  values?: TextValues,
): string => fill(ownRegistration[key][language], values);
