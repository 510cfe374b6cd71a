import type { Remedy } from '../../remedy.ts';
import { page, secondHand } from '../sources.ts';

const asOf = '2026-11-23';
const mailboxOrgSetUp = page('https://kb.mailbox.org/en/business/e-mail/e-mail-configuration/');
const infomaniakDevices = page(
  'https://www.infomaniak.com/en/support/faq/1321/modifying-the-email-address-password-from-the-mail-hosting',
);
const infomaniakMail = page('https://www.infomaniak.com/en/support/faq/admin2/email-service');

/** mailbox.org, Posteo, Infomaniak, Brevo, SendGrid. */
export const mailServices: readonly Remedy[] = [
  {
    cause: 'app-password-required',
    provider: 'mailbox_org',
    owner: 'you',
    de: {
      title: 'mailbox.org verlangt ein App-Passwort',
      stopped: 'Das normale Passwort gilt hier nicht.',
      why: 'Bei diesem Konto ist der zweite Schritt beim Anmelden an. Programme brauchen dann ein eigenes Passwort.',
      steps: [
        'Melden Sie sich im Browser bei mailbox.org an.',
        'Öffnen Sie „Alle Einstellungen“ und „Sicherheit“.',
        'Legen Sie dort ein App-Passwort für Mail an. Erlauben Sie dabei SMTP.',
        'Geben Sie als Benutzernamen die Hauptadresse des Kontos ein und dazu das neue Passwort.',
      ],
      request: 'Legen Sie bei mailbox.org ein App-Passwort für Mail an, das SMTP erlaubt.',
    },
    en: {
      title: 'mailbox.org asks for an app password',
      stopped: 'Your normal password does not work here.',
      why: 'This account has the second step at sign-in turned on. Programs then need their own password.',
      steps: [
        'Sign in to mailbox.org in the browser.',
        'Open “All settings” and “Security”.',
        'Create an app password for mail there. Allow SMTP for it.',
        'Enter the main address of the account as the user name, and the new password.',
      ],
      request: 'Create an app password for mail at mailbox.org that allows SMTP.',
    },
    menus: [
      {
        de: 'mailbox.org > Alle Einstellungen > Sicherheit',
        en: 'mailbox.org > All settings > Security > Mail app passwords',
      },
    ],
    links: ['mailbox-org-programs'],
    asOf,
    sources: [
      mailboxOrgSetUp,
      page('https://kb.mailbox.org/en/private/security-and-privacy/e-mail-password'),
    ],
  },
  ...(['wrong-credentials', 'username-format', 'unknown-user'] as const).map((cause): Remedy => ({
    cause,
    provider: 'mailbox_org',
    owner: 'you',
    de: {
      title: 'mailbox.org nimmt Benutzername oder Passwort nicht an',
      stopped: 'Mit diesem Benutzernamen und Passwort lässt mailbox.org die Plattform nicht herein.',
      why: 'Der Benutzername ist immer die Hauptadresse des Kontos, auch wenn ein Alias der Absender ist. Mit zweitem Schritt gilt nur ein App-Passwort.',
      steps: [
        'Geben Sie als Benutzernamen die Hauptadresse des Kontos ein.',
        'Testen Sie das Passwort im Browser bei mailbox.org.',
        'Fragt mailbox.org nach einem Code, legen Sie unter „Alle Einstellungen“ und „Sicherheit“ ein App-Passwort an.',
      ],
      request: 'Nennen Sie uns die Hauptadresse des Kontos bei mailbox.org.',
    },
    en: {
      title: 'mailbox.org does not accept the name or the password',
      stopped: 'With this name and password, mailbox.org does not let the platform in.',
      why: 'The user name is always the main address of the account, even when an alias is the sender. With a second step, only an app password works.',
      steps: [
        'Enter the main address of the account as the user name.',
        'Test the password in the browser at mailbox.org.',
        'If mailbox.org asks for a code, open “All settings” and “Security” and create an app password.',
      ],
      request: 'Tell us the main address of the account at mailbox.org.',
    },
    links: ['mailbox-org-programs'],
    asOf,
    sources: [mailboxOrgSetUp],
  })),
  ...(['smtp-access-disabled-by-provider', 'external-apps-blocked', 'wrong-credentials'] as const).map(
    (cause): Remedy => ({
      cause,
      provider: 'posteo',
      owner: 'you',
      de: {
        title:
          cause === 'wrong-credentials'
            ? 'Posteo nimmt Benutzername oder Passwort nicht an'
            : 'Posteo sperrt hier den Zugriff durch Programme',
        stopped: 'Posteo lässt die Plattform nicht herein.',
        why: 'Vielleicht ist der „Zusätzliche Postfachschutz“ an. Dann geht die Anmeldung nur im Browser. Sonst stimmt der Name oder das Passwort nicht.',
        steps: [
          'Melden Sie sich im Browser bei Posteo an. So sehen Sie, ob Benutzername und Passwort stimmen.',
          'Öffnen Sie „Einstellungen“, „Mein Konto“ und „Passwort und Sicherheit“.',
          'Schalten Sie den „Zusätzlichen Postfachschutz“ aus.',
          'Nehmen Sie als Benutzernamen die volle Adresse bei Posteo.',
        ],
        request: 'Schalten Sie bei Posteo den „Zusätzlichen Postfachschutz“ für dieses Postfach aus.',
      },
      en: {
        title:
          cause === 'wrong-credentials'
            ? 'Posteo does not accept the name or the password'
            : 'Posteo blocks access by programs here',
        stopped: 'Posteo does not let the platform in.',
        why: 'Perhaps “additional email account protection” is on. Then you can only sign in with the browser. If not, the name or the password is wrong.',
        steps: [
          'Sign in to Posteo in the browser. This shows if the name and the password are right.',
          'Open “Settings”, “My account” and the page for your password.',
          'Turn off “additional email account protection”.',
          'Use the full Posteo address as the user name.',
        ],
        request: 'Turn off “additional email account protection” for this mailbox at Posteo.',
      },
      menus: [
        {
          de: 'Posteo > Einstellungen > Mein Konto > Passwort und Sicherheit > Zusätzlicher Postfachschutz',
          en: 'Posteo > Settings > My account > Change password > Additional email account protection',
        },
      ],
      links: [],
      asOf,
      sources: [
        page('https://posteo.de/hilfe/zusaetzlichen-postfachschutz-aktivieren'),
        page('https://posteo.de/en/help/activating-additional-email-account-protection'),
      ],
    }),
  ),
  ...(['wrong-credentials', 'app-password-required'] as const).map((cause): Remedy => ({
    cause,
    provider: 'infomaniak',
    owner: 'you',
    de: {
      title: 'Infomaniak verlangt ein eigenes Passwort für die Adresse',
      stopped: 'Mit diesem Passwort lässt Infomaniak die Plattform nicht herein.',
      why: 'Das Passwort Ihres Kontos bei Infomaniak gilt nur im Browser. Für jedes Programm legen Sie bei der Adresse ein eigenes an.',
      steps: [
        'Melden Sie sich im Infomaniak Manager an und öffnen Sie den „Mail Service“.',
        'Wählen Sie die Adresse und dort „Geräte“.',
        'Fügen Sie ein Gerät hinzu und geben Sie ihm den Namen der Plattform.',
        'Kopieren Sie das Passwort sofort. Es erscheint nur einmal.',
        'Geben Sie hier die volle Adresse und dieses Passwort ein.',
      ],
      request: 'Legen Sie bei Infomaniak für diese Adresse ein Gerät mit eigenem Passwort an.',
    },
    en: {
      title: 'Infomaniak wants a separate password for this address',
      stopped: 'With this password, Infomaniak does not let the platform in.',
      why: 'The password of your Infomaniak account only works in the browser. For each program, you create a separate one for the address.',
      steps: [
        'Sign in to the Infomaniak Manager and open “Mail Service”.',
        'Choose the address and then “Devices”.',
        'Choose “Add a device” and give it the name of the platform.',
        'Copy the password right away. It is shown only once.',
        'Enter the full address and this password here.',
      ],
      request: 'Add a device with its own password for this address at Infomaniak.',
    },
    menus: [
      {
        de: 'Infomaniak Manager > Mail Service > (Adresse) > Geräte',
        en: 'Infomaniak Manager > Mail Service > (address) > Devices > Add a device',
      },
    ],
    links: ['infomaniak-mail'],
    asOf,
    sources: [infomaniakDevices, infomaniakMail],
  })),
  {
    cause: 'tls-certificate-name-mismatch',
    provider: 'infomaniak',
    owner: 'you',
    de: {
      title: 'Bei Infomaniak gilt nur ein Servername',
      stopped: 'Das Zertifikat gilt für andere Namen als den, den wir nutzen.',
      why: 'Infomaniak nennt für alle Kunden denselben Server. Ihre eigene Domain steht nicht im Zertifikat.',
      steps: [
        'Tragen Sie hier „mail.infomaniak.com“ als Server ein.',
        'Nehmen Sie in der Plattform denselben Namen.',
      ],
      request: 'Bestätigen Sie uns den Server mail.infomaniak.com für den Versand.',
      technical: 'mail.infomaniak.com, 465 (TLS) / 587 (STARTTLS)',
    },
    en: {
      title: 'Infomaniak has only one server name',
      stopped: 'The certificate is for different names than the one we use.',
      why: 'All customers of Infomaniak share one server name. Your own domain is not in the certificate.',
      steps: ['Enter “mail.infomaniak.com” as the server here.', 'Use the same name in the platform.'],
      request: 'Tell us if we can send through mail.infomaniak.com.',
      technical: 'mail.infomaniak.com, 465 (TLS) / 587 (STARTTLS)',
    },
    links: ['infomaniak-mail'],
    asOf,
    sources: [infomaniakMail],
  },
  {
    cause: 'rate-limited',
    provider: 'infomaniak',
    owner: 'provider',
    de: {
      title: 'Infomaniak bittet um eine Pause',
      stopped: 'Die Adresse hat ihre Grenze für heute erreicht.',
      why: 'Infomaniak erlaubt 1.440 Mails am Tag, in kleinen Tarifen weniger. Jeder Empfänger zählt, auch in Kopie.',
      steps: [
        'Warten Sie bis morgen und prüfen Sie noch einmal.',
        'Sehen Sie nach, ob noch ein anderes Programm über die Adresse sendet.',
        'Brauchen Sie oft mehr, fragen Sie Infomaniak nach einem größeren Tarif.',
      ],
      request: 'Nennen Sie uns die Grenze für diese Adresse und heben Sie sie wenn möglich an.',
    },
    en: {
      title: 'Infomaniak is asking for a break',
      stopped: 'The address has reached its limit for today.',
      why: 'Infomaniak allows 1,440 messages a day, and fewer in small plans. Each recipient counts, even in copy.',
      steps: [
        'Wait until tomorrow and check again.',
        'Check if another program sends through the address too.',
        'If you often need more, ask Infomaniak for a bigger plan.',
      ],
      request: 'Tell us the limit of this address, and raise it if you can.',
    },
    links: ['infomaniak-mail'],
    spreadsInMinutes: 1440,
    asOf,
    sources: [infomaniakMail],
  },
  {
    cause: 'ip-not-allowed',
    provider: 'brevo',
    owner: 'it-admin',
    de: {
      title: 'Brevo kennt die Adressen der Plattform nicht',
      stopped: 'Brevo lässt nur Server zu, die auf Ihrer Liste stehen.',
      why: 'In Ihrem Konto ist die Sperre für fremde Adressen an. Die Server der Plattform stehen noch nicht auf der Liste.',
      steps: [
        'Öffnen Sie bei Brevo die Einstellungen zur Sicherheit.',
        'Öffnen Sie dort die Liste der erlaubten IP-Adressen („Authorized IPs“).',
        'Tragen Sie die Adressen der Plattform ein.',
      ],
      request: 'Tragen Sie die Adressen der Plattform bei Brevo unter „Authorized IPs“ ein.',
      technical: '525 5.7.1 Unauthorized IP address.',
    },
    en: {
      title: 'Brevo does not know the platform’s addresses',
      stopped: 'Brevo only lets in computers that are on your list.',
      why: 'Your account blocks unknown addresses. The platform’s computers are not on the list yet.',
      steps: [
        'Open the security settings at Brevo.',
        'Open the list “Authorized IPs” there.',
        'Add the platform’s addresses.',
      ],
      request: 'Add the platform’s addresses at Brevo under “Authorized IPs”.',
      technical: '525 5.7.1 Unauthorized IP address.',
    },
    links: ['brevo-authorized-ips'],
    asOf,
    sources: [page('https://developers.brevo.com/docs/ip-security')],
  },
  ...(['username-format', 'unknown-user'] as const).map((cause): Remedy => ({
    cause,
    provider: 'sendgrid',
    owner: 'you',
    de: {
      title: 'Bei SendGrid ist der Benutzername immer gleich',
      stopped: 'SendGrid kennt diesen Benutzernamen nicht.',
      why: 'Der Benutzername ist bei SendGrid für alle das Wort „apikey“. Das Passwort ist ein Schlüssel, den Sie dort anlegen.',
      steps: [
        'Tragen Sie als Benutzernamen das Wort „apikey“ ein.',
        'Legen Sie bei SendGrid einen Schlüssel an, der Mails senden darf.',
        'Geben Sie den Schlüssel hier als Passwort ein.',
      ],
      request: 'Legen Sie bei SendGrid einen Schlüssel mit dem Recht „Mail Send“ an.',
    },
    en: {
      title: 'At SendGrid the user name is always the same',
      stopped: 'SendGrid does not know this user name.',
      why: 'At SendGrid, the user name is the word “apikey” for everyone. The password is a key that you create there.',
      steps: [
        'Enter the word “apikey” as the user name.',
        'Create a key at SendGrid that may send mail.',
        'Enter the key here as the password.',
      ],
      request: 'Create a key at SendGrid with the right “Mail Send”.',
    },
    links: [],
    asOf,
    sources: [
      secondHand('https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json'),
    ],
  })),
];
