import type { OwnRemedy } from '../help.ts';
import { page, secondHand } from '../../remedies/sources.ts';

const asOf = '2026-11-23';
const setUp = page(
  'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
);
const fixIssues = page(
  'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off',
);
const limits = page(
  'https://learn.microsoft.com/en-us/exchange/troubleshoot/send-emails/smtp-submission-improvements',
);

/** Remedies for Microsoft 365: a mailbox's type, Send As permissions, quota and licence. */
export const microsoft365Mailbox: readonly OwnRemedy[] = [
  {
    cause: 'shared-mailbox-no-login',
    owner: 'it-admin',
    de: {
      title: 'Ein freigegebenes Postfach hat keine eigene Anmeldung',
      stopped: 'Die Plattform kann sich an diesem Postfach nicht anmelden.',
      why: 'In Microsoft 365 öffnen Sie es mit Ihrem eigenen Konto. Ein Passwort gibt es dafür nicht, und die Anmeldung ist mit Absicht gesperrt. Auch die Anbindung an Microsoft braucht ein Postfach mit Lizenz.',
      steps: [
        'Öffnen Sie das Exchange Admin Center und dort „Empfänger“ und „Postfächer“.',
        'Wählen Sie das Postfach und dann „In reguläres Postfach konvertieren“.',
        'Geben Sie dem Konto im Microsoft 365 Admin Center eine Lizenz.',
        'Setzen Sie ein Passwort und heben Sie die Sperre der Anmeldung auf.',
        'Schalten Sie für das Postfach „Authentifiziertes SMTP“ ein.',
        'Oder nehmen Sie ein anderes Konto mit Lizenz. Geben Sie ihm bei diesem Postfach das Recht „Senden als“.',
      ],
      request:
        'Machen Sie aus diesem freigegebenen Postfach ein normales mit Lizenz. Oder nennen Sie uns ein Konto, das als diese Adresse senden darf.',
      answer: 'Schreiben Sie uns, mit welchem Benutzernamen sich die Plattform anmelden soll.',
      technical:
        'Die Anmeldung am freigegebenen Postfach selbst ist nicht vorgesehen, auch wenn sie technisch möglich wäre.',
    },
    en: {
      title: 'A shared mailbox has no sign-in of its own',
      stopped: 'The platform cannot sign in to this mailbox.',
      why: 'In Microsoft 365 you open it with your own account. It has no password, and its sign-in is blocked on purpose. The connection to Microsoft needs a licensed mailbox too.',
      steps: [
        'Open the Exchange admin center, then “Recipients” and “Mailboxes”.',
        'Choose the mailbox and then “Convert to regular mailbox”.',
        'Give the account a licence in the Microsoft 365 admin center.',
        'Set a password and unblock the sign-in.',
        'Turn on “Authenticated SMTP” for the mailbox.',
        'Or use another licensed account. Give it the “Send as” right on this mailbox.',
      ],
      request:
        'Turn this shared mailbox into a normal one with a licence. Or name an account that may send as this address.',
      answer: 'Tell us which user name the platform should sign in with.',
      technical: 'Signing in to the shared mailbox itself is not intended, even though it may be possible.',
    },
    menus: [
      {
        de: 'Exchange Admin Center > Empfänger > Postfächer > (Postfach) > In reguläres Postfach konvertieren',
        en: 'Exchange admin center > Recipients > Mailboxes > (mailbox) > Convert to regular mailbox',
      },
      {
        de: 'Exchange Admin Center > Empfänger > Postfächer > (Postfach) > Delegierung > Senden als',
        en: 'Exchange admin center > Recipients > Mailboxes > (mailbox) > Delegation > Send as',
      },
    ],
    links: ['microsoft-exchange-admin-center', 'microsoft-shared-mailbox-sign-in'],
    powershell: [
      'Set-Mailbox -Identity {address} -Type Regular',
      'Set-CASMailbox -Identity {address} -SmtpClientAuthenticationDisabled $false',
      "Add-RecipientPermission -Identity {address} -Trustee '<account>' -AccessRights SendAs",
    ],
    spreadsInMinutes: 60,
    asOf,
    sources: [
      page(
        'https://learn.microsoft.com/en-us/microsoft-365/lighthouse/m365-lighthouse-block-signin-shared-mailboxes',
      ),
      page(
        'https://support.personio.de/hc/en-us/articles/9748943703069-Microsoft-and-Google-integration-for-outbound-recruiting-messages',
      ),
      setUp,
    ],
  },
  {
    cause: 'send-as-denied',
    owner: 'it-admin',
    de: {
      title: 'Dem Konto fehlt das Recht „Senden als“',
      stopped: 'Die Anmeldung klappt. Microsoft lehnt aber die Adresse des Absenders ab.',
      why: 'Ein Konto darf nur mit der eigenen Adresse senden. Für jede andere braucht es das Recht „Senden als“.',
      steps: [
        'Öffnen Sie das Exchange Admin Center und dort „Empfänger“ und „Postfächer“.',
        'Wählen Sie das Postfach, dessen Adresse der Absender sein soll.',
        'Öffnen Sie „Delegierung“ und bei „Senden als“ die Schaltfläche „Bearbeiten“.',
        'Fügen Sie das Konto hinzu, mit dem sich die Plattform anmeldet.',
      ],
      request: 'Geben Sie dem Konto {account} das Recht „Senden als“ für {address}.',
      technical: '550 5.7.60 oder 554 5.2.252 SendAsDenied. „Senden im Auftrag von“ genügt nicht.',
    },
    en: {
      title: 'The account does not have the “Send as” right',
      stopped: 'The sign-in works. But Microsoft refuses the sender address.',
      why: 'An account may only send with its own address. For any other address, it needs the “Send as” right.',
      steps: [
        'Open the Exchange admin center, then “Recipients” and “Mailboxes”.',
        'Choose the mailbox whose address is to be the sender.',
        'Open “Delegation” and then “Edit” next to “Send as”.',
        'Add the account that the platform signs in with.',
      ],
      request: 'Give the account {account} the “Send as” right for {address}.',
      technical: '550 5.7.60 or 554 5.2.252 SendAsDenied. “Send on behalf” is not enough.',
    },
    menus: [
      {
        de: 'Exchange Admin Center > Empfänger > Postfächer > (Postfach) > Delegierung > Senden als',
        en: 'Exchange admin center > Recipients > Mailboxes > (mailbox) > Delegation > Send as',
      },
    ],
    links: ['microsoft-exchange-admin-center', 'microsoft-smtp-setup'],
    powershell: ["Add-RecipientPermission -Identity {address} -Trustee '<account>' -AccessRights SendAs"],
    spreadsInMinutes: 60,
    asOf,
    sources: [fixIssues, setUp],
  },
  {
    cause: 'wrong-credentials',
    owner: 'you',
    de: {
      title: 'Benutzername oder Passwort stimmt nicht',
      stopped: 'Microsoft hat den Benutzernamen oder das Passwort nicht angenommen.',
      why: 'Oft ist es ein Tippfehler, ein altes Passwort oder ein Alias statt des echten Namens. Auch eine gesperrte Anmeldung sieht so aus.',
      steps: [
        'Öffnen Sie ein neues privates Fenster im Browser und melden Sie sich dort mit diesem Postfach an.',
        'Klappt es dort, geben Sie hier genau denselben Benutzernamen und dasselbe Passwort ein.',
        'Fragt Microsoft dort nach einem Code, kann sich die Plattform so nicht anmelden. Nehmen Sie dann die Anbindung an Microsoft.',
        'Klappt es dort nicht, setzt Ihre IT das Passwort neu.',
      ],
      request:
        'Prüfen Sie für dieses Konto den Benutzernamen, das Passwort und ob die Anmeldung erlaubt ist.',
      answer: 'Schreiben Sie uns den Benutzernamen und ob das Konto einen zweiten Schritt verlangt.',
      technical:
        '535 5.7.139 the user credentials were incorrect. Gemeint ist der Benutzerprinzipalname, kein Alias.',
    },
    en: {
      title: 'The user name or the password is wrong',
      stopped: 'Microsoft did not accept the user name or the password.',
      why: 'It is often a typo, an old password, or an alias used instead of the real name. A blocked sign-in looks the same.',
      steps: [
        'Open a new private window in the browser and sign in there with this mailbox.',
        'If that works, type exactly the same name and password here.',
        'If Microsoft asks for a code there, the platform cannot sign in this way. Then use the connection to Microsoft.',
        'If it fails there, your IT can set a new password.',
      ],
      request: 'For this account, check the sign-in name, the password, and whether the sign-in is allowed.',
      answer: 'Tell us the sign-in name and whether the account asks for a second step.',
      technical:
        '535 5.7.139 the user credentials were incorrect. The name is the user principal name, not an alias.',
    },
    links: ['microsoft-smtp-setup'],
    asOf,
    sources: [setUp, secondHand('https://github.com/freescout-help-desk/freescout/issues/4930')],
  },
  {
    cause: 'username-format',
    owner: 'you',
    de: {
      title: 'Microsoft erwartet den echten Benutzernamen',
      stopped: 'Mit diesem Namen findet Microsoft kein Konto.',
      why: 'Es gilt der Name, mit dem Sie sich bei Microsoft anmelden. Er sieht aus wie eine Adresse. Ein Alias gilt nicht.',
      steps: [
        'Sehen Sie nach, mit welchem Namen Sie sich bei Microsoft 365 anmelden.',
        'Geben Sie diesen Namen hier ganz ein.',
        'Sind Benutzername und Absender verschieden, braucht das Konto das Recht „Senden als“.',
      ],
      request: 'Nennen Sie uns den Benutzernamen für dieses Postfach.',
    },
    en: {
      title: 'Microsoft expects the real sign-in name',
      stopped: 'Microsoft finds no account with this name.',
      why: 'The right name is the one you use to sign in to Microsoft. It looks like an address. An alias does not work.',
      steps: [
        'Find out which name you use to sign in to Microsoft 365.',
        'Enter the full name here.',
        'If the name and the sender differ, the account needs the “Send as” right.',
      ],
      request: 'Tell us the sign-in name of this mailbox.',
    },
    links: ['microsoft-smtp-setup'],
    asOf,
    sources: [setUp, secondHand('https://inflowave.netlify.app/resources/smtp-credentials-microsoft-365')],
  },
  {
    cause: 'account-suspended',
    owner: 'it-admin',
    de: {
      title: 'Microsoft hat dieses Konto für den Versand gesperrt',
      stopped: 'Das Konto steht bei Microsoft auf der Liste der gesperrten Absender.',
      why: 'Dorthin kommt ein Konto, wenn es zu viele oder verdächtige Mails sendet. Ihre IT kann es nach einer Prüfung wieder freigeben.',
      steps: [
        'Prüfen Sie, ob jemand Fremdes das Konto nutzt. Setzen Sie ein neues Passwort.',
        'Öffnen Sie das Microsoft Defender-Portal.',
        'Gehen Sie zu „E-Mail & Zusammenarbeit“, „Überprüfen“ und „Eingeschränkte Entitäten“.',
        'Wählen Sie das Konto und heben Sie die Sperre auf.',
      ],
      request: 'Prüfen Sie das Konto und heben Sie die Sperre für den Versand auf.',
      technical: '550 5.1.8 Access denied, bad outbound sender.',
    },
    en: {
      title: 'Microsoft has blocked this account from sending',
      stopped: 'The account is on Microsoft’s list of blocked senders.',
      why: 'An account ends up there when it sends too much mail, or mail that looks suspicious. Your IT can release it after a check.',
      steps: [
        'Check that no stranger is using the account. Set a new password.',
        'Open the Microsoft Defender portal.',
        'Go to “Email & collaboration”, “Review” and “Restricted entities”.',
        'Choose the account and unblock it.',
      ],
      request: 'Check the account and unblock it for sending.',
      technical: '550 5.1.8 Access denied, bad outbound sender.',
    },
    menus: [
      {
        de: 'Microsoft Defender-Portal > E-Mail & Zusammenarbeit > Überprüfen > Eingeschränkte Entitäten',
        en: 'Microsoft Defender portal > Email & collaboration > Review > Restricted entities',
      },
    ],
    links: [],
    spreadsInMinutes: 60,
    asOf,
    sources: [fixIssues],
  },
  {
    cause: 'license-or-plan-limit',
    owner: 'it-admin',
    de: {
      title: 'Dem Konto fehlt eine Lizenz für Exchange Online',
      stopped: 'Microsoft lässt nur Postfächer mit Lizenz über Programme senden.',
      why: 'Ohne Lizenz gibt es zwar ein Konto, aber kein volles Postfach.',
      steps: [
        'Öffnen Sie das Microsoft 365 Admin Center.',
        'Gehen Sie zu „Benutzer“ und „Aktive Benutzer“ und wählen Sie das Konto.',
        'Öffnen Sie „Lizenzen und Apps“ und wählen Sie eine Lizenz mit Exchange Online.',
      ],
      request: 'Geben Sie diesem Konto eine Lizenz mit Exchange Online.',
    },
    en: {
      title: 'The account lacks an Exchange Online licence',
      stopped: 'Microsoft only lets mailboxes with a licence send from programs.',
      why: 'Without a licence there is an account, but no full mailbox.',
      steps: [
        'Open the Microsoft 365 admin center.',
        'Go to “Users”, then “Active users”, and choose the account.',
        'Open “Licenses and apps” and choose a licence with Exchange Online.',
      ],
      request: 'Give this account a licence with Exchange Online.',
    },
    menus: [
      {
        de: 'Microsoft 365 Admin Center > Benutzer > Aktive Benutzer > (Benutzer) > Lizenzen und Apps',
        en: 'Microsoft 365 admin center > Users > Active users > (user) > Licenses and apps',
      },
    ],
    links: ['microsoft-admin-center', 'microsoft-smtp-setup'],
    spreadsInMinutes: 60,
    asOf,
    sources: [setUp],
  },
  {
    cause: 'mailbox-full',
    owner: 'you',
    de: {
      title: 'Das Postfach ist voll',
      stopped: 'Im Postfach ist kein Platz mehr für gesendete Mails.',
      why: 'Microsoft legt jede gesendete Mail in den Ordner „Gesendete Elemente“. Ist das Postfach voll, geht auch nichts mehr hinaus.',
      steps: [
        'Öffnen Sie das Postfach in Outlook.',
        'Löschen Sie alte Mails aus „Gesendete Elemente“ und leeren Sie „Gelöschte Elemente“.',
        'Reicht das nicht, fragen Sie Ihre IT nach mehr Platz oder einem Archiv.',
      ],
      request: 'Geben Sie diesem Postfach mehr Platz oder ein Archiv.',
      technical: '554 5.2.2 mailbox full, QuotaExceededException.',
    },
    en: {
      title: 'The mailbox is full',
      stopped: 'There is no space left in the mailbox for sent mail.',
      why: 'Microsoft keeps every sent message in the folder “Sent Items”. When the mailbox is full, nothing goes out either.',
      steps: [
        'Open the mailbox in Outlook.',
        'Delete old mail from “Sent Items” and empty “Deleted Items”.',
        'If that is not enough, ask your IT for more space or an archive.',
      ],
      request: 'Give this mailbox more space or an archive.',
      technical: '554 5.2.2 mailbox full, QuotaExceededException.',
    },
    links: ['microsoft-smtp-limits'],
    asOf,
    sources: [limits],
  },
  {
    cause: 'rate-limited',
    owner: 'provider',
    de: {
      title: 'Microsoft bittet um eine Pause',
      stopped: 'Das Postfach sendet gerade zu viel oder über zu viele Wege zugleich.',
      why: 'Ein Postfach darf etwa 30 Mails pro Minute und 10.000 Empfänger am Tag anschreiben. Mehr als drei Verbindungen zugleich gehen nicht.',
      steps: [
        'Warten Sie mindestens 15 Minuten und prüfen Sie noch einmal.',
        'Sehen Sie nach, ob noch ein anderes Programm über dieses Postfach sendet.',
        'Nehmen Sie für die Plattform am besten ein eigenes Postfach.',
      ],
      request: 'Prüfen Sie, welche Programme über dieses Postfach senden.',
      technical: '432 4.3.2 Concurrent connections limit exceeded, oder SubmissionQuotaExceeded.',
    },
    en: {
      title: 'Microsoft is asking for a break',
      stopped: 'The mailbox is sending too much, or over too many connections at once.',
      why: 'A mailbox may send about 30 messages a minute, to 10,000 recipients a day. It may use three connections at a time.',
      steps: [
        'Wait for at least 15 minutes and check again.',
        'Check if another program sends through this mailbox too.',
        'It is best to give the platform its own mailbox.',
      ],
      request: 'Find out which programs send through this mailbox.',
      technical: '432 4.3.2 Concurrent connections limit exceeded, or SubmissionQuotaExceeded.',
    },
    links: ['microsoft-smtp-limits'],
    spreadsInMinutes: 15,
    asOf,
    sources: [limits, setUp],
  },
];
