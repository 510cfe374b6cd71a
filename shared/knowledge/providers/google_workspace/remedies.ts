import type { OwnRemedy } from '../help.ts';
import { page, secondHand } from '../../remedies/sources.ts';

const asOf = '2026-11-23';
const appPasswords = page('https://support.google.com/accounts/answer/185833');
const lessSecure = page('https://support.google.com/a/answer/14114704');
const errors = page('https://support.google.com/a/answer/3726730');
const relay = page('https://support.google.com/a/answer/2956491');
const personio = page(
  'https://support.personio.de/hc/en-us/articles/9748943703069-Microsoft-and-Google-integration-for-outbound-recruiting-messages',
);
const relayMenu = {
  de: 'Google Admin-Konsole > Apps > Google Workspace > Gmail > Routing > SMTP-Relay-Dienst',
  en: 'Google Admin console > Apps > Google Workspace > Gmail > Routing > SMTP relay service',
};

/** Returns the remedy "create an app password", for accounts with and without 2-Step Verification. */
const appPassword = (
  cause: 'app-password-required' | 'basic-auth-retired' | 'wrong-credentials',
): OwnRemedy => ({
  cause,
  owner: 'you',
  de: {
    title:
      cause === 'wrong-credentials'
        ? 'Google nimmt Benutzername oder Passwort nicht an'
        : 'Google verlangt ein App-Passwort',
    stopped: 'Mit diesem Passwort lässt Google die Plattform nicht herein.',
    why: 'Das normale Passwort gilt bei Google nur noch im Browser. Programme brauchen ein App-Passwort mit 16 Buchstaben. Es verfällt, wenn Sie das normale Passwort ändern.',
    steps: [
      'Fragen Sie zuerst, ob Ihre Plattform eine Anbindung an Google hat. Sie ist der bessere Weg. Manche Plattformen lassen nur diesen zu.',
      'Sonst schalten Sie im Google-Konto unter „Sicherheit“ die „Bestätigung in zwei Schritten“ ein.',
      'Öffnen Sie die Seite „App-Passwörter“ und legen Sie eines an.',
      'Kopieren Sie es sofort. Google zeigt es nur einmal.',
      'Geben Sie es hier anstelle des normalen Passworts ein.',
      'Fehlt die Seite, ist sie für Ihr Konto gesperrt. Dann hilft nur die Anbindung.',
    ],
    request:
      'Erlauben Sie für dieses Konto App-Passwörter, oder stimmen Sie der Anbindung der Plattform an Google zu.',
    answer: 'Schreiben Sie uns, welchen der beiden Wege Sie erlauben.',
    technical:
      '534 5.7.9 Application-specific password required, oder 535 5.7.8 BadCredentials. Der Benutzername ist die volle Adresse eines Nutzers, kein Alias und keine Gruppe.',
  },
  en: {
    title:
      cause === 'wrong-credentials'
        ? 'Google does not accept the name or the password'
        : 'Google asks for an app password',
    stopped: 'With this password, Google does not let the platform in.',
    why: 'At Google, your normal password only works in the browser. Programs need an app password with 16 letters. It stops working when you change your normal password.',
    steps: [
      'First check if your platform can connect to Google directly. That is the better way. For some platforms it is the only one.',
      'If not, open “Security” in the Google account and turn on “2-Step Verification”.',
      'Open the page “App passwords” and create one.',
      'Copy it right away. Google shows it only once.',
      'Enter it here instead of your normal password.',
      'If the page is missing, it is blocked for your account. Then only the connection helps.',
    ],
    request: 'Allow app passwords for this account, or approve the platform’s connection to Google.',
    answer: 'Tell us which of the two you allow.',
    technical:
      '534 5.7.9 Application-specific password required, or 535 5.7.8 BadCredentials. The name is the full address of a user, not an alias or a group.',
  },
  menus: [
    {
      de: 'Google-Konto > Sicherheit > Bestätigung in zwei Schritten > App-Passwörter',
      en: 'Google Account > Security > 2-Step Verification > App passwords',
    },
  ],
  links: ['google-app-passwords', 'google-app-passwords-help', 'google-less-secure-apps'],
  asOf,
  sources: [appPasswords, lessSecure, personio],
});

/** Remedies for Google Workspace and Gmail. */
export const googleWorkspaceRemedies: readonly OwnRemedy[] = [
  appPassword('app-password-required'),
  appPassword('basic-auth-retired'),
  appPassword('wrong-credentials'),
  {
    cause: 'external-apps-blocked',
    owner: 'you',
    de: {
      title: 'Google hält diese Anmeldung für verdächtig',
      stopped: 'Google lässt das Programm nicht herein und verlangt zuerst eine Anmeldung im Browser.',
      why: 'Das passiert oft bei der ersten Anmeldung von einem neuen Ort. Den alten Schalter für „weniger sichere Apps“ gibt es nicht mehr.',
      steps: [
        'Melden Sie sich im Browser mit genau diesem Konto bei Google an.',
        'Öffnen Sie „Sicherheit“ und bestätigen Sie dort die letzte Anmeldung.',
        'Prüfen Sie hier gleich danach noch einmal.',
        'Bleibt es dabei, nehmen Sie ein App-Passwort oder die Anbindung der Plattform an Google.',
      ],
      request:
        'Prüfen Sie in der Admin-Konsole, warum Google diese Anmeldung sperrt, und geben Sie sie frei.',
      technical: '534 5.7.14 Please log in via your web browser.',
    },
    en: {
      title: 'Google finds this sign-in suspicious',
      stopped: 'Google does not let the program in and asks for a sign-in in the browser first.',
      why: 'This often happens when you first sign in from a new place. The old switch for “less secure apps” is gone.',
      steps: [
        'Sign in to Google in the browser with exactly this account.',
        'Open “Security” and confirm the last sign-in there.',
        'Check here again right after that.',
        'If it keeps happening, use an app password or the platform’s connection to Google.',
      ],
      request: 'Check in the Admin console why Google blocks this sign-in, and let it through.',
      technical: '534 5.7.14 Please log in via your web browser.',
    },
    links: ['google-app-passwords', 'google-error-list', 'google-admin-console'],
    asOf,
    sources: [lessSecure, errors],
  },
  {
    cause: 'shared-mailbox-no-login',
    owner: 'it-admin',
    de: {
      title: 'Eine Google-Gruppe hat keine eigene Anmeldung',
      stopped: 'Die Plattform kann sich bei dieser Adresse nicht anmelden.',
      why: 'Die Adresse ist eine Gruppe. Ihr Team liest dort mit den eigenen Konten. Ein Passwort gibt es nicht, und auch die Anbindung an Google braucht einen echten Nutzer.',
      steps: [
        'Benennen Sie die Gruppe um oder löschen Sie sie. Neben ihr kann es keinen Nutzer mit gleicher Adresse geben.',
        'Legen Sie in der Admin-Konsole unter „Verzeichnis“ und „Nutzer“ einen Nutzer mit dieser Adresse an.',
        'Richten Sie die Anbindung der Plattform mit diesem Nutzer ein.',
        'Oder nehmen Sie einen Nutzer, der die Adresse als Alias hat.',
      ],
      request: 'Legen Sie für diese Adresse einen echten Nutzer an. Heute ist sie nur eine Gruppe.',
      answer: 'Schreiben Sie uns, mit welchem Nutzer sich die Plattform anmelden soll.',
    },
    en: {
      title: 'A Google group has no sign-in of its own',
      stopped: 'The platform cannot sign in with this address.',
      why: 'The address is a group. Your team reads it with their own accounts. It has no password, and the connection to Google needs a real user too.',
      steps: [
        'Rename or delete the group first. A user cannot have the same address as a group.',
        'In the Admin console, go to “Directory” and “Users” and add a user with this address.',
        'Set up the platform’s connection with this user.',
        'Or use a user who has the address as an alias.',
      ],
      request: 'Create a real user for this address. Today it is only a group.',
      answer: 'Tell us which user the platform should sign in with.',
    },
    menus: [
      { de: 'Google Admin-Konsole > Verzeichnis > Nutzer', en: 'Google Admin console > Directory > Users' },
    ],
    links: ['google-admin-console'],
    spreadsInMinutes: 60,
    asOf,
    sources: [
      personio,
      secondHand('https://itsupport.umd.edu/itsupport?id=kb_article_view&sysparm_article=KB0011473'),
      secondHand('http://messaging.vita.virginia.gov/home/google-groups-shared-accounts'),
    ],
  },
  ...(['relay-denied', 'ip-not-allowed'] as const).map((cause): OwnRemedy => ({
    cause,
    owner: 'it-admin',
    de: {
      title: 'Der Relay-Dienst von Google kennt die Plattform nicht',
      stopped: 'Google lehnt die Mail ab, weil Server oder Domain nicht eingetragen sind.',
      why: 'Der Relay-Dienst nimmt nur Mail von Adressen und Domains an, die Ihre IT dort nennt.',
      steps: [
        'Öffnen Sie in der Admin-Konsole „Apps“, „Google Workspace“, „Gmail“ und „Routing“.',
        'Öffnen Sie „SMTP-Relay-Dienst“.',
        'Tragen Sie die IP-Adressen der Plattform ein und erlauben Sie Ihre eigene Domain.',
        'Lassen Sie die Verschlüsselung an.',
      ],
      request: 'Tragen Sie die IP-Adressen der Plattform im SMTP-Relay-Dienst ein.',
      technical: '550 5.7.1 Invalid credentials for relay, oder 550 5.7.0 Mail relay denied.',
    },
    en: {
      title: 'Google’s relay service does not know the platform',
      stopped: 'Google refuses the mail because the computer or the domain is not listed.',
      why: 'The relay service only accepts mail from addresses and domains that your IT lists there.',
      steps: [
        'In the Admin console, open “Apps”, “Google Workspace”, “Gmail” and “Routing”.',
        'Open “SMTP relay service”.',
        'Add the platform’s IP addresses and allow your own domain.',
        'Leave encryption on.',
      ],
      request: 'Add the platform’s IP addresses to the SMTP relay service.',
      technical: '550 5.7.1 Invalid credentials for relay, or 550 5.7.0 Mail relay denied.',
    },
    menus: [relayMenu],
    links: ['google-smtp-relay', 'google-admin-console'],
    asOf,
    sources: [relay, errors],
  })),
  {
    cause: 'rate-limited',
    owner: 'provider',
    de: {
      title: 'Google bittet um eine Pause',
      stopped: 'Das Konto hat seine Grenze für Mails oder für Versuche erreicht.',
      why: 'Ein Konto bei Google Workspace darf 2.000 Mails am Tag senden. Neue Kunden dürfen 500, bis sie 100 US-Dollar bezahlt haben und 60 Tage vergangen sind. Danach ist bis zu 24 Stunden Pause.',
      steps: [
        'Warten Sie. Neue Versuche machen die Pause nicht kürzer.',
        'Prüfen Sie morgen noch einmal.',
        'Brauchen Sie oft mehr, verteilen Sie die Mails auf mehrere Konten.',
      ],
      request: 'Prüfen Sie, welche Programme über dieses Konto senden.',
      technical: '550 5.4.5 Daily user sending limit exceeded, oder 454 4.7.0 Too many login attempts.',
    },
    en: {
      title: 'Google is asking for a break',
      stopped: 'The account has reached its limit for messages or attempts.',
      why: 'A Google Workspace account may send 2,000 messages a day. New customers may send 500 until they have paid 100 US dollars and 60 days have passed. After that, the account has to wait for up to 24 hours.',
      steps: [
        'Wait. New attempts do not make it shorter.',
        'Check again tomorrow.',
        'If you often need more, spread the messages over several accounts.',
      ],
      request: 'Find out which programs send through this account.',
      technical: '550 5.4.5 Daily user sending limit exceeded, or 454 4.7.0 Too many login attempts.',
    },
    links: ['google-sending-limits'],
    spreadsInMinutes: 1440,
    asOf,
    sources: [page('https://support.google.com/a/answer/166852'), errors],
  },
  {
    cause: 'oauth-token-invalid',
    owner: 'you',
    de: {
      title: 'Die Freigabe bei Google gilt nicht mehr',
      stopped: 'Google nimmt die Freigabe für dieses Konto nicht an.',
      why: 'Sie ist abgelaufen oder wurde entzogen. Bei Gmail reicht dafür schon ein neues Passwort.',
      steps: [
        'Öffnen Sie in der Plattform die Anbindung an Google.',
        'Trennen Sie sie und stellen Sie sie neu her.',
        'Melden Sie sich mit genau diesem Konto an und stimmen Sie zu.',
        'Sperrt Ihre Firma fremde Apps, muss Ihre IT die Plattform in der Admin-Konsole erlauben.',
      ],
      request: 'Erlauben Sie die Anbindung der Plattform in der Google Admin-Konsole.',
    },
    en: {
      title: 'The permission at Google is no longer valid',
      stopped: 'Google does not accept the permission for this account.',
      why: 'It has expired or was withdrawn. With Gmail, changing the password is enough for that.',
      steps: [
        'Open the connection to Google in the platform.',
        'Disconnect it and set it up again.',
        'Sign in with exactly this account and agree.',
        'If your company blocks other apps, your IT must allow the platform in the Admin console.',
      ],
      request: 'Allow the platform’s connection in the Google Admin console.',
    },
    links: ['google-admin-console'],
    asOf,
    sources: [personio, secondHand('https://docs.unified.to/skills/gmail-oauth-app/SKILL.md')],
  },
];
