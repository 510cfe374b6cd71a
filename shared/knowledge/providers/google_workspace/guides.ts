import { signInWithAccount, switchOn } from '../../guides/own-connection.ts';
import { registerAtGoogle } from '../../guides/register-odoo.ts';
import { page, platformPage } from '../../remedies/sources.ts';
import type { OwnGuide } from '../help.ts';

const asOf = '2026-11-23';
const personio = platformPage(
  'personio',
  'https://support.personio.de/hc/en-us/articles/208037325-How-to-send-an-e-mail-from-the-company-s-own-SMTP-server',
);
const personioConnection = platformPage(
  'personio',
  'https://support.personio.de/hc/en-us/articles/9748943703069-Microsoft-and-Google-integration-for-outbound-recruiting-messages',
);

/** Guides for Google: letting a program sign in, redirecting mail, and a platform's own OAuth connection. */
export const googleWorkspaceGuides: readonly OwnGuide[] = [
  {
    purpose: 'prepare',
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
            'Geben Sie einen Namen ein, etwa den der Plattform, und klicken Sie auf „Erstellen“.',
            'Kopieren Sie das Passwort gleich. Google zeigt es nur einmal.',
            'Halten Sie es bereit: Als Nächstes wird es gebraucht.',
          ],
          request: 'Erlauben Sie für dieses Konto App-Passwörter.',
        },
        en: {
          title: 'Create an app password',
          why: 'The password of the Google Account only works in the browser. Programs need one of their own with 16 letters.',
          steps: [
            'Open the page “App passwords”.',
            'Enter a name, such as the platform’s, and click “Create”.',
            'Copy the password right away. Google shows it only once.',
            'Keep it at hand: it is needed next.',
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
    purpose: 'redirect',
    by: 'you',
    traps: [
      {
        de: 'Was Gmail für Spam hält, leitet es nicht weiter. Sehen Sie dort ab und zu nach.',
        en: 'Gmail does not pass on what it takes for spam. Look there from time to time.',
      },
    ],
    tasks: [
      {
        id: 'google-forwarding-address',
        owner: 'you',
        de: {
          title: 'Mailadresse der Plattform in Gmail eintragen',
          why: 'Gmail leitet Mails unverändert weiter. Der Absender bleibt dabei, wie er ist.',
          steps: [
            'Öffnen Sie Gmail mit {address}.',
            'Gehen Sie zu „Einstellungen“, „Alle Einstellungen aufrufen“ und „Weiterleitung & POP/IMAP“.',
            'Klicken Sie auf „Weiterleitungsadresse hinzufügen“ und geben Sie {inbound} ein.',
            'Fehlt der Punkt, hat ihn die IT ausgeschaltet.',
          ],
          request: 'Erlauben Sie in Gmail das automatische Weiterleiten für dieses Konto.',
        },
        en: {
          title: 'Enter the platform’s address in Gmail',
          why: 'Gmail passes mail on as it is. The sender stays the same.',
          steps: [
            'Open Gmail with {address}.',
            'Go to “Settings”, “See all settings” and “Forwarding and POP/IMAP”.',
            'Click “Add a forwarding address” and enter {inbound}.',
            'If this is missing, the IT department has turned it off.',
          ],
          request: 'Allow automatic forwarding in Gmail for this account.',
        },
        links: ['gmail-settings', 'google-forwarding-help'],
      },
      {
        id: 'google-forwarding-code',
        owner: 'you',
        needs: 'readable-code',
        de: {
          title: 'Code aus der Plattform holen',
          why: 'Google schickt zur Sicherheit einen Code an {inbound}. Er kommt also in der Plattform an, nicht bei Ihnen.',
          steps: [
            'Suchen Sie in der Plattform nach einer neuen Mail von Google. Bei Personio liegt sie unter „Zuzuweisende Nachrichten“.',
            'Nicht jede Plattform zeigt sie. Dann fragen Sie deren Support, oder die IT geht über die Admin-Konsole. Dort braucht es keinen Code.',
            'Kopieren Sie den Code daraus in Gmail und klicken Sie auf „Bestätigen“.',
            'Wählen Sie dann „Kopie eingehender Nachrichten weiterleiten an“ und speichern Sie.',
          ],
          request: 'Bestätigen Sie in Gmail die Adresse {inbound}. Den Code dazu schicken wir Ihnen.',
        },
        en: {
          title: 'Get the code from the platform',
          why: 'To be safe, Google sends a code to {inbound}. So it arrives in the platform, not in your inbox.',
          steps: [
            'Look for a new mail from Google in the platform. In Personio it is under “Unassigned messages”.',
            'Not every platform shows it. Then ask its support, or the IT department uses the Admin console. That needs no code.',
            'Copy the code into Gmail and click “Verify”.',
            'Then choose “Forward a copy of incoming mail to” and save.',
          ],
          request: 'Confirm the address {inbound} in Gmail. We will send you the code.',
        },
        links: ['gmail-settings'],
      },
    ],
    asOf,
    sources: [
      page('https://support.google.com/a/answer/176605'),
      page('https://support.google.com/a/answer/14724207'),
      personio,
      page(
        'https://help.lever.co/hc/en-us/articles/20087329859869-Auto-forwarding-email-applications-to-Lever',
      ),
      page(
        'https://kenjo.freshdesk.com/en/support/solutions/articles/60000601513-create-candidates-in-kenjo',
      ),
    ],
  },
  {
    purpose: 'redirect',
    by: 'it-admin',
    traps: [],
    tasks: [
      {
        id: 'google-address-map',
        owner: 'it-admin',
        de: {
          title: 'Adresse in der Admin-Konsole zuordnen',
          why: 'So braucht es keinen Code, und der Absender bleibt, wie er ist.',
          steps: [
            'Öffnen Sie in der Google Admin-Konsole „Apps“, „Google Workspace“, „Gmail“ und „Routing“.',
            'Legen Sie dort eine Weiterleitung mit Adressenzuordnung an.',
            'Ordnen Sie {address} die Adresse {inbound} zu.',
            'Schließen Sie das ursprüngliche Ziel mit ein. Dann bleibt eine Kopie im Postfach.',
          ],
          request:
            'Ordnen Sie im Routing von Gmail der Adresse {address} zusätzlich {inbound} zu. Das ursprüngliche Ziel soll die Mails auch bekommen.',
        },
        en: {
          title: 'Map the address in the Admin console',
          why: 'This needs no code, and the sender stays as it is.',
          steps: [
            'In the Google Admin console, open “Apps”, “Google Workspace”, “Gmail” and “Routing”.',
            'Add “Email forwarding using recipient address map”.',
            'Map {address} to {inbound}.',
            'Tick “Also route to original destination”. A copy then stays in the mailbox.',
          ],
          request:
            'In the Gmail routing, map {address} to {inbound} as well. The original destination should get the mail too.',
        },
        menus: [
          {
            de: 'Google Admin-Konsole > Apps > Google Workspace > Gmail > Routing',
            en: 'Google Admin console > Apps > Google Workspace > Gmail > Routing > Email forwarding using recipient address map',
          },
        ],
        links: ['google-admin-console', 'google-address-map'],
      },
    ],
    asOf,
    sources: [
      page('https://support.google.com/a/answer/4524505'),
      page('https://support.google.com/a/answer/2491924'),
    ],
  },
  {
    purpose: 'own-connection',
    by: 'you',
    traps: [
      {
        de: 'Eine Google-Gruppe geht auch auf diesem Weg nicht. Es muss ein eigenes Konto sein.',
        en: 'A Google Group does not work this way either. It has to be an account of its own.',
      },
    ],
    tasks: [
      signInWithAccount('google', 'Google'),
      {
        id: 'google-consent',
        owner: 'it-admin',
        ifNeeded: true,
        de: {
          title: 'Der Anbindung zustimmen',
          why: 'Google fragt, ob die Plattform im Namen des Kontos senden darf. Vielleicht hat Ihre IT fremde Programme gesperrt.',
          steps: [
            'Fragt Google nur das Konto selbst, genügt dessen Zustimmung.',
            'Öffnen Sie sonst in der Google Admin-Konsole „Sicherheit“ und die Steuerung für fremde Apps.',
            'Geben Sie dort die Plattform frei.',
          ],
          request:
            'Geben Sie die Plattform in der Google Admin-Konsole frei. Sie soll als {address} senden dürfen.',
        },
        en: {
          title: 'Approve the connection',
          why: 'Google asks if the platform may send for the account. Your IT may have blocked outside programs.',
          steps: [
            'If Google asks only the account itself, its consent is enough.',
            'If not, open “Security” and “API controls” in the Google Admin console.',
            'Allow the platform there.',
          ],
          request: 'Allow the platform in the Google Admin console. It should be able to send as {address}.',
        },
        links: ['google-admin-console'],
      },
      switchOn('google'),
    ],
    asOf,
    sources: [personioConnection],
  },
  { purpose: 'registration', by: 'it-admin', ...registerAtGoogle },
];
