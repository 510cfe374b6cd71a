import type { Remedy } from '../../remedy.ts';
import { page, rfc } from '../sources.ts';

/** Remedies for the state of an account and its permissions. */
export const account: readonly Remedy[] = [
  {
    cause: 'shared-mailbox-no-login',
    owner: 'it-admin',
    de: {
      title: 'Für dieses Postfach gibt es keine eigene Anmeldung',
      stopped: 'Die Plattform kann sich an diesem Postfach nicht anmelden.',
      why: 'Es ist ein freigegebenes Postfach oder eine Gruppe. Ihr Team öffnet es mit den eigenen Konten. Einen Benutzernamen mit Passwort gibt es dafür nicht.',
      steps: [
        'Machen Sie aus der Adresse ein Postfach mit eigenem Konto.',
        'Setzen Sie ein Passwort. Geben Sie es nur auf sicherem Weg weiter.',
        'Erlauben Sie dem Konto den Versand über ein Programm.',
        'Oder nehmen Sie ein anderes Konto zum Anmelden. Es braucht das Recht, als diese Adresse zu senden.',
      ],
      request: 'Geben Sie dieser Adresse ein eigenes Konto mit Passwort.',
      answer: 'Schreiben Sie uns, mit welchem Benutzernamen sich die Plattform anmelden soll.',
    },
    en: {
      title: 'This mailbox has no sign-in of its own',
      stopped: 'The platform cannot sign in to this mailbox.',
      why: 'It is a shared mailbox or a group. Your team opens it with their own accounts. It has no user name and no password.',
      steps: [
        'Turn the address into a mailbox with an account of its own.',
        'Set a password. Share it only in a secure way.',
        'Allow the account to send mail from a program.',
        'Or use another account to sign in. It needs the right to send as this address.',
      ],
      request: 'Give this address an account and a password of its own.',
      answer: 'Tell us which user name the platform should sign in with.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [
      page(
        'https://support.personio.de/hc/en-us/articles/9748943703069-Microsoft-and-Google-integration-for-outbound-recruiting-messages',
      ),
      page(
        'https://learn.microsoft.com/en-us/microsoft-365/lighthouse/m365-lighthouse-block-signin-shared-mailboxes',
      ),
    ],
  },
  {
    cause: 'send-as-denied',
    owner: 'it-admin',
    de: {
      title: 'Das Konto darf nicht mit dieser Adresse senden',
      stopped: 'Die Anmeldung klappt. Der Server lehnt aber die Adresse des Absenders ab.',
      why: 'Für den Mailserver gehört die Adresse nicht zu diesem Konto. So verhindert er, dass jemand fremde Adressen missbraucht.',
      steps: [
        'Geben Sie dem Konto das Recht, als diese Adresse zu senden.',
        'Oder melden Sie die Plattform mit dem Konto an, dem die Adresse gehört.',
      ],
      request: 'Erlauben Sie dem Konto {account}, als {address} zu senden.',
      answer: 'Schreiben Sie uns, mit welchem Konto sich die Plattform anmelden soll.',
      technical:
        'AUTH bestanden, MAIL FROM oder DATA abgelehnt, meist 550 oder 553 5.7.x (RFC 6409 Abschnitt 6.1).',
    },
    en: {
      title: 'The account may not send with this address',
      stopped: 'The sign-in works. But the server refuses the sender address.',
      why: 'For the server, the account and the address do not belong together. This protects addresses from misuse.',
      steps: [
        'Give the account the right to send as this address.',
        'Or let the platform sign in with the account that owns the address.',
      ],
      request: 'Allow the account {account} to send as {address}.',
      answer: 'Tell us which account the platform should sign in with.',
      technical: 'AUTH passed, MAIL FROM or DATA refused, usually 550 or 553 5.7.x (RFC 6409 section 6.1).',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(6409, '6.1'), rfc(5321, '3.3')],
  },
  {
    cause: 'account-locked',
    owner: 'it-admin',
    de: {
      title: 'Das Konto ist gerade gesperrt',
      stopped: 'Der Mailserver lässt dieses Konto zurzeit nicht herein.',
      why: 'Nach zu vielen falschen Versuchen oder einem Verdacht sperrt ein Server das Konto. Das schützt Ihre Mails.',
      steps: [
        'Sehen Sie nach, warum und bis wann das Konto gesperrt ist.',
        'Heben Sie die Sperre auf und setzen Sie ein neues Passwort.',
        'Suchen Sie Geräte, auf denen noch das alte Passwort steht. Sie sperren das Konto sonst wieder.',
      ],
      request: 'Heben Sie die Sperre dieses Kontos auf.',
      answer: 'Schreiben Sie uns, ab wann wir es wieder versuchen können.',
    },
    en: {
      title: 'The account is locked at the moment',
      stopped: 'The mail server does not let this account in right now.',
      why: 'Servers lock an account after too many failed attempts, or when something looks suspicious. This protects your mail.',
      steps: [
        'Find out why the account is locked, and until when.',
        'Unlock it and set a new password.',
        'Look for devices that still hold the old password. They would get it locked again.',
      ],
      request: 'Unlock this account.',
      answer: 'Tell us when we can try again.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(4954, '6')],
  },
  {
    cause: 'account-suspended',
    owner: 'provider',
    de: {
      title: 'Der Anbieter hat das Konto stillgelegt',
      stopped: 'Ihr Anbieter lässt über dieses Konto nichts mehr senden.',
      why: 'Dafür kann es viele Gründe geben. Oft geht es um eine offene Rechnung oder um auffällige Mails.',
      steps: [
        'Melden Sie sich im Browser bei Ihrem Anbieter an. Meist steht der Grund auf der ersten Seite.',
        'Sehen Sie auch in die Mails, die der Anbieter an Ihre Firma geschickt hat.',
        'Fragen Sie dann beim Anbieter nach der Freigabe.',
      ],
      request: 'Geben Sie dieses Konto wieder für den Versand frei.',
      answer: 'Schreiben Sie uns den Grund und was wir dafür tun können.',
    },
    en: {
      title: 'The provider has suspended the account',
      stopped: 'Your provider does not let this account send any more.',
      why: 'There can be many reasons. Often it is an unpaid bill or mail that looked suspicious.',
      steps: [
        'Sign in to your provider in the browser. The reason is usually on the first page.',
        'Also check the messages that the provider has sent to your company.',
        'Then ask the provider to reactivate the account.',
      ],
      request: 'Allow this account to send again.',
      answer: 'Tell us the reason and what we can do about it.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(3463, '3.8')],
  },
  {
    cause: 'license-or-plan-limit',
    owner: 'it-admin',
    de: {
      title: 'Ihr Tarif deckt das nicht ab',
      stopped: 'Der Server lehnt ab, weil im Tarif oder in der Lizenz etwas fehlt.',
      why: 'Manche Tarife erlauben keinen Versand über Programme, oder nur wenige Mails.',
      steps: [
        'Sehen Sie nach, welche Lizenz oder welchen Tarif dieses Postfach hat.',
        'Buchen Sie einen Tarif, der den Versand über Programme erlaubt.',
        'Oder nehmen Sie ein Postfach, das ihn schon hat.',
      ],
      request: 'Geben Sie diesem Postfach eine Lizenz, mit der es über Programme senden darf.',
    },
    en: {
      title: 'Your plan does not include this',
      stopped: 'The server refuses because the plan or the licence does not cover it.',
      why: 'Some plans do not allow sending from programs, or allow only a few messages.',
      steps: [
        'Check which licence or plan this mailbox has.',
        'Choose a plan that allows sending from programs.',
        'Or use a mailbox that already has one.',
      ],
      request: 'Give this mailbox a licence that lets it send from programs.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [
      page(
        'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
      ),
    ],
  },
  {
    cause: 'unverified-sender',
    owner: 'it-admin',
    de: {
      title: 'Der Absender ist noch nicht bestätigt',
      stopped: 'Der Versanddienst kennt diese Adresse noch nicht.',
      why: 'Ein Versanddienst prüft erst, ob Ihnen die Adresse oder die Domain gehört.',
      steps: [
        'Melden Sie sich beim Versanddienst an.',
        'Tragen Sie dort die Adresse oder die ganze Domain als Absender ein.',
        'Bestätigen Sie sie. Dafür bekommen Sie eine Mail oder Werte für das DNS Ihrer Domain.',
      ],
      request: 'Tragen Sie diese Adresse oder ihre Domain im Versanddienst ein und bestätigen Sie sie.',
    },
    en: {
      title: 'The sender is not verified yet',
      stopped: 'The mail service does not know this address yet.',
      why: 'A mail service first checks that you own the address or the domain.',
      steps: [
        'Sign in to the mail service.',
        'Add the address or the whole domain as a sender there.',
        'Verify it. You will get an email for that, or values for your domain’s DNS.',
      ],
      request: 'Add this address or its domain to the mail service and verify it.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(6409, '6.1')],
  },
  {
    cause: 'mailbox-full',
    owner: 'you',
    de: {
      title: 'Das Postfach ist voll',
      stopped: 'Im Postfach ist kein Platz mehr.',
      why: 'Auch gesendete Mails brauchen Platz. Ist er aufgebraucht, geht nichts mehr hinaus oder herein.',
      steps: [
        'Öffnen Sie das Postfach.',
        'Löschen Sie alte Mails, vor allem große aus dem Ordner für gesendete Mails.',
        'Leeren Sie danach den Papierkorb.',
        'Warten Sie kurz und prüfen Sie noch einmal.',
      ],
      request: 'Geben Sie diesem Postfach mehr Platz oder räumen Sie es auf.',
    },
    en: {
      title: 'The mailbox is full',
      stopped: 'There is no space left in the mailbox.',
      why: 'Sent mail takes up space too. Once the space is gone, nothing goes out or comes in.',
      steps: [
        'Open the mailbox.',
        'Delete old mail, especially large messages in the sent folder.',
        'Then empty the bin.',
        'Wait a little and check again.',
      ],
      request: 'Give this mailbox more space, or clear it out.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [
      rfc(3463, '3.3'),
      page(
        'https://learn.microsoft.com/en-us/exchange/troubleshoot/send-emails/smtp-submission-improvements',
      ),
    ],
  },
];
