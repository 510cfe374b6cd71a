import type { Remedy } from '../../remedy.ts';

const microsoft = {
  ref: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  standing: 'provider' as const,
};
const google = {
  ref: 'https://developers.google.com/identity/protocols/oauth2/web-server#authorization-errors',
  standing: 'provider' as const,
};
const asOf = '2026-11-29';

/** Remedies for the platform's OAuth connections, to which a user consents in the browser. */
export const oauthRemedies: readonly Remedy[] = [
  {
    cause: 'oauth-approval-missing',
    owner: 'it-admin',
    de: {
      title: 'Ihre IT muss einmal zustimmen',
      stopped: 'Der Anbieter lässt die Verbindung erst zu, wenn Ihre IT zugestimmt hat.',
      why: 'Viele Firmen lassen fremde Programme erst nach einer Prüfung zu. Das ist heute der Normalfall. Ihr Passwort ist in Ordnung.',
      steps: [
        'Öffnen Sie die Verwaltung, in der Sie Programme von außen zulassen.',
        'Suchen Sie dort das Programm der Plattform: nach seinem Namen, oder nach der Anwendungs-ID, falls die Meldung eine nennt.',
        'Stimmen Sie für die ganze Firma zu, oder lassen Sie nur dieses Postfach zu.',
        'Steht bei dem Programm „Zuweisung erforderlich“, weisen Sie ihm dieses Postfach zu.',
      ],
      request: 'Stimmen Sie dem Programm der Plattform für dieses Postfach zu.',
      technical:
        'Zustimmung des Administrators zu den Berechtigungen der Anwendung, oder Zuweisung des Kontos zur Anwendung.',
    },
    en: {
      title: 'Your IT needs to approve this once',
      stopped: 'The provider allows the connection only after your IT has agreed.',
      why: 'Many companies let outside programs in only after a check. That is normal today. Your password is fine.',
      steps: [
        'Open the console where you let outside programs in.',
        'Look for the platform’s program there: by its name, or by the application ID if the message shows one.',
        'Agree for the whole company, or let in this mailbox only.',
        'If the program says “Assignment required”, assign this mailbox to it.',
      ],
      request: 'Agree to the platform’s program for this mailbox.',
      technical:
        'Admin consent to the application’s permissions, or assignment of the account to the application.',
    },
    links: [],
    asOf,
    sources: [microsoft, google],
  },
  {
    cause: 'oauth-app-not-accepted',
    owner: 'platform',
    de: {
      title: 'Der Anbieter traut dem Programm der Plattform noch nicht',
      stopped:
        'Der Anbieter hat das Programm der Plattform noch nicht geprüft und lässt es deshalb nicht zu.',
      why: 'Wer ein Programm anbietet, muss es bei Microsoft oder Google prüfen lassen. Sie haben nichts falsch gemacht.',
      steps: [
        'Schicken Sie der Plattform den Wortlaut der Meldung.',
        'Fragen Sie, wann das Programm geprüft ist.',
        'Fragen Sie, ob bis dahin ein anderer Weg geht, etwa mit einem App-Passwort.',
      ],
      request: 'Lassen Sie Ihr Programm beim Anbieter prüfen, oder nennen Sie uns einen anderen Weg.',
      technical:
        'Nicht verifizierter Herausgeber, Anwendung im Testbetrieb, oder Prüfung durch Google steht aus.',
    },
    en: {
      title: 'The provider does not trust the platform’s program yet',
      stopped: 'The provider has not checked the platform’s program yet, so it does not let it in.',
      why: 'Whoever offers a program has to let Microsoft or Google check it. You did nothing wrong.',
      steps: [
        'Send the words of the message to the platform.',
        'Ask when the program will be checked.',
        'Ask if there is another way until then, such as an app password.',
      ],
      request: 'Have your program checked by the provider, or tell us another way.',
      technical: 'Unverified publisher, application in testing, or Google’s verification is not done.',
    },
    links: [],
    asOf,
    sources: [microsoft, google],
  },
  {
    cause: 'oauth-app-misconfigured',
    owner: 'platform',
    de: {
      title: 'Das Programm der Plattform ist falsch angemeldet',
      stopped: 'Der Anbieter kennt das Programm der Plattform nicht so, wie es sich meldet.',
      why: 'Seine Kennung, sein Schlüssel oder seine Adresse stimmt nicht, oder der Schlüssel ist abgelaufen. Sie haben nichts falsch gemacht.',
      steps: [
        'Schicken Sie der Plattform den Wortlaut der Meldung.',
        'Hat Ihre IT das Programm selbst angemeldet, schicken Sie ihn Ihrer IT.',
        'Verbinden Sie das Postfach neu, wenn es behoben ist.',
      ],
      request: 'Berichtigen Sie die Anmeldung Ihres Programms beim Anbieter.',
      technical:
        'Umleitungsadresse, Anwendungs-ID, geheimer Clientschlüssel oder Berechtigungen passen nicht zur Registrierung.',
    },
    en: {
      title: 'The platform’s program is not registered correctly',
      stopped: 'The provider does not know the platform’s program the way it presents itself.',
      why: 'Its id, its key or its address is wrong, or the key has run out. You did nothing wrong.',
      steps: [
        'Send the words of the message to the platform.',
        'If your IT registered the program itself, send them to your IT.',
        'Connect the mailbox again when it is fixed.',
      ],
      request: 'Correct the registration of your program with the provider.',
      technical: 'Redirect URI, application id, client secret or permissions do not match the registration.',
    },
    links: [],
    asOf,
    sources: [microsoft, google],
  },
  {
    cause: 'oauth-wrong-account',
    owner: 'you',
    de: {
      title: 'Im Browser war ein anderes Konto angemeldet',
      stopped: 'Die Erlaubnis gilt für ein anderes Konto als dieses Postfach.',
      why: 'Der Browser nimmt oft das Konto, das schon angemeldet ist.',
      steps: [
        'Starten Sie die Anmeldung noch einmal, in einem privaten Fenster im Browser.',
        'Melden Sie sich mit genau diesem Postfach an, nicht mit Ihrem eigenen Konto.',
        'Stimmen Sie am Ende zu.',
      ],
      request: 'Sagen Sie uns, mit welchem Konto sich dieses Postfach anmeldet.',
      technical: 'Das angemeldete Konto gehört nicht zum erwarteten Mandanten oder nicht zu dieser Adresse.',
    },
    en: {
      title: 'A different account was signed in',
      stopped: 'The permission is for another account than this mailbox.',
      why: 'The browser often takes the account that is already signed in.',
      steps: [
        'Start the sign-in again, in a private window of your browser.',
        'Sign in with exactly this mailbox, not with your own account.',
        'Agree at the end.',
      ],
      request: 'Tell us which account signs in for this mailbox.',
      technical: 'The account that signed in does not belong to the expected tenant, or not to this address.',
    },
    links: [],
    asOf,
    sources: [microsoft, google],
  },
  {
    cause: 'oauth-sign-in-ended',
    owner: 'you',
    de: {
      title: 'Die Anmeldung wurde abgelehnt oder nicht abgeschlossen',
      stopped: 'Die Plattform hat deshalb keine Erlaubnis bekommen.',
      why: 'Das Fenster wurde geschlossen, die Erlaubnis abgelehnt, oder es hat zu lange gedauert.',
      steps: [
        'Starten Sie die Anmeldung noch einmal, und zwar dort, wo Sie sie begonnen haben.',
        'Melden Sie sich mit genau diesem Postfach an und stimmen Sie am Ende zu.',
        'Lassen Sie das Fenster offen, bis die Plattform sich meldet.',
      ],
      request: 'Helfen Sie uns, die Anmeldung im Browser abzuschließen.',
    },
    en: {
      title: 'The sign-in was declined or not finished',
      stopped: 'The platform therefore has no permission.',
      why: 'The window was closed, the permission was declined, or it took too long.',
      steps: [
        'Start the sign-in once more, where you began it.',
        'Sign in with exactly this mailbox and agree at the end.',
        'Leave the window open until the platform answers.',
      ],
      request: 'Help us to finish the sign-in in the browser.',
    },
    links: [],
    asOf,
    sources: [microsoft, google],
  },
];
