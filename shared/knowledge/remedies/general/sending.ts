import type { Remedy } from '../../remedy.ts';
import { page, rfc } from '../sources.ts';

/** Remedies for problems after the sign-in: with the sender, the recipient or the message. */
export const sending: readonly Remedy[] = [
  {
    cause: 'relay-denied',
    owner: 'it-admin',
    de: {
      title: 'Der Server nimmt nur Mail für die eigene Firma an',
      stopped: 'Dieser Server leitet keine Mails an andere Firmen weiter.',
      why: 'Wer sich bewirbt, hat eine Adresse außerhalb Ihrer Firma. Dafür braucht es den Server für den Versand mit Anmeldung.',
      steps: [
        'Prüfen Sie, ob die Plattform den Server für den Versand nutzt. Der Server für den Empfang ist der falsche.',
        'Prüfen Sie, ob die Plattform sich vor dem Senden anmeldet.',
        'Läuft der Versand über eine Liste von Servern, tragen Sie dort die IP-Adressen der Plattform ein.',
      ],
      request: 'Erlauben Sie dieser Adresse den Versand an Empfänger außerhalb der Firma.',
      answer: 'Schreiben Sie uns, welcher Server dafür gedacht ist.',
    },
    en: {
      title: 'The server only accepts mail for its own company',
      stopped: 'This server does not forward mail to other companies.',
      why: 'Applicants have addresses outside your company. To reach them, you need the server for sending with a sign-in.',
      steps: [
        'Check that the platform uses the outgoing mail server. The one for incoming mail is the wrong one.',
        'Check that the platform signs in before it sends.',
        'If the server has a list of allowed computers, add the platform’s IP addresses there.',
      ],
      request: 'Allow this address to send to people outside the company.',
      answer: 'Tell us which server is meant for that.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(6409, '3.1'), rfc(5321, '3.6.2')],
  },
  {
    cause: 'ip-blocklisted',
    owner: 'it-admin',
    de: {
      title: 'Diese Leitung steht auf einer Sperrliste',
      stopped: 'Der Server lehnt die Internetadresse ab, von der wir kommen.',
      why: 'Sperrlisten halten Spam ab. Oft trifft es auch normale Leitungen, etwa zu Hause. Die Server der Plattform stehen dort meist nicht.',
      steps: [
        'Sehen Sie nach, welche Sperrliste der Server nennt.',
        'Steht Ihre Leitung darauf, bitten Sie dort um Löschung.',
        'Betrifft es die Plattform, melden Sie es ihr. Sie muss es selbst klären.',
      ],
      request: 'Klären Sie, warum die genannte Adresse gesperrt ist, und geben Sie die Plattform frei.',
    },
    en: {
      title: 'This connection is on a blocklist',
      stopped: 'The server refuses the internet address that we come from.',
      why: 'Blocklists keep junk mail out. They often catch normal connections too, such as those at home. The platform’s computers are usually not on them.',
      steps: [
        'Check which blocklist the server names.',
        'If your connection is on it, ask for removal there.',
        'If it is the platform’s address, tell the platform. Only they can sort it out.',
      ],
      request: 'Find out why the address is blocked, and let the platform through.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(5782), rfc(6471)],
  },
  {
    cause: 'sender-rejected-policy',
    owner: 'it-admin',
    de: {
      title: 'Der Absender verstößt gegen eine Regel',
      stopped: 'Ein Mailserver lehnt Ihre Adresse als Absender ab.',
      why: 'Server prüfen, ob eine Mail wirklich von Ihrer Domain kommt. Dazu lesen sie Angaben im DNS. Dort fehlt etwas, oder die Form der Adresse stimmt nicht.',
      steps: [
        'Prüfen Sie im DNS Ihrer Domain die Angaben zu SPF, DKIM und DMARC.',
        'Nehmen Sie dort den Mailserver auf, über den die Plattform sendet.',
        'Prüfen Sie, ob die Adresse richtig geschrieben ist und die Domain Mails empfangen kann.',
      ],
      request: 'Prüfen Sie SPF, DKIM und DMARC für die Domain dieser Adresse.',
    },
    en: {
      title: 'The sender breaks a rule',
      stopped: 'A mail server refuses your address as the sender.',
      why: 'Servers check that an email really comes from your domain. They look up records in the DNS for that. A record is missing, or the address has the wrong format.',
      steps: [
        'Check the SPF, DKIM and DMARC records in your domain’s DNS.',
        'Add the mail server that the platform sends through.',
        'Check that the address is spelt right and that the domain can receive mail.',
      ],
      request: 'Check SPF, DKIM and DMARC for the domain of this address.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(7208, '8'), rfc(7489, '6.6')],
  },
  {
    cause: 'recipient-rejected',
    owner: 'you',
    de: {
      title: 'Der Server lehnt diesen Empfänger ab',
      stopped: 'Die Mail darf nicht an diese Adresse gehen.',
      why: 'Eine Regel beim Empfänger oder bei Ihrem Anbieter verbietet es. Mit Ihrer Anmeldung ist alles in Ordnung.',
      steps: [
        'Schicken Sie die Testmail an eine andere Adresse.',
        'Klappt es dort, liegt es nur an diesem Empfänger.',
        'Klappt es auch dort nicht, fragen Sie Ihre IT nach den Regeln für den Versand.',
      ],
      request: 'Prüfen Sie, welche Regel den Versand an diese Adresse verbietet.',
    },
    en: {
      title: 'The server refuses this recipient',
      stopped: 'The mail may not go to this address.',
      why: 'A rule on the recipient’s side or at your provider forbids it. Your sign-in is fine.',
      steps: [
        'Send the test mail to another address.',
        'If that works, the problem is only with this recipient.',
        'If that fails too, ask your IT about the rules for sending.',
      ],
      request: 'Find out which rule forbids mail to this address.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(3463, '3.8'), rfc(5321, '3.3')],
  },
  {
    cause: 'recipient-unknown',
    owner: 'you',
    de: {
      title: 'Diesen Empfänger gibt es nicht',
      stopped: 'Zu der Adresse des Empfängers gibt es kein Postfach.',
      why: 'Meist ist die Adresse falsch geschrieben. Ihr eigenes Postfach ist in Ordnung.',
      steps: [
        'Lesen Sie die Adresse Zeichen für Zeichen durch.',
        'Nehmen Sie für den Test eine Adresse, die Sie selbst öffnen können.',
        'Schicken Sie die Testmail noch einmal.',
      ],
      request: 'Prüfen Sie, ob es diese Adresse gibt.',
    },
    en: {
      title: 'This recipient does not exist',
      stopped: 'There is no mailbox for the recipient’s address.',
      why: 'Usually the address is misspelt. Your own mailbox is fine.',
      steps: [
        'Check the address letter by letter.',
        'For the test, use an address that you can open yourself.',
        'Send the test mail again.',
      ],
      request: 'Check that this address exists.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(3463, '3.2'), rfc(5321, '3.3')],
  },
  {
    cause: 'message-too-large',
    owner: 'you',
    de: {
      title: 'Die Mail ist zu groß',
      stopped: 'Der Server nimmt so große Mails nicht an.',
      why: 'Jeder Server hat eine Grenze. Anhänge werden beim Senden noch etwa ein Drittel größer.',
      steps: [
        'Schicken Sie weniger oder kleinere Anhänge.',
        'Oder senden Sie einen Link zur Datei.',
        'Brauchen Sie große Mails oft, fragen Sie Ihre IT nach einer höheren Grenze.',
      ],
      request: 'Heben Sie für dieses Postfach die Grenze für die Größe von Mails an.',
    },
    en: {
      title: 'The message is too large',
      stopped: 'The server does not accept messages of this size.',
      why: 'Each server has a limit. Attachments grow by about a third when they are sent.',
      steps: [
        'Send fewer or smaller attachments.',
        'Or send a link to the file.',
        'If you often send large messages, ask your IT for a higher limit.',
      ],
      request: 'Raise the message size limit for this mailbox.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(1870, '6'), rfc(2045, '6.8')],
  },
  {
    cause: 'content-rejected',
    owner: 'provider',
    de: {
      title: 'Der Inhalt der Mail wurde abgelehnt',
      stopped: 'Ein Filter hält diese Mail für Spam oder für gefährlich.',
      why: 'Filter achten auf Wörter, Links und Anhänge. Auch eine neue Adresse ohne Ruf macht sie vorsichtig. Mit Ihrer Anmeldung ist alles in Ordnung.',
      steps: [
        'Schicken Sie eine kurze Mail ohne Links, Bilder und Anhang.',
        'Kommt sie an, nehmen Sie Teile Ihrer Vorlage nach und nach wieder auf.',
        'Kommt sie nicht an, fragen Sie Ihren Anbieter nach dem Grund.',
      ],
      request: 'Sehen Sie nach, welcher Filter diese Mail aufhält, und nennen Sie uns den Grund.',
    },
    en: {
      title: 'The content of the message was refused',
      stopped: 'A filter thinks this message is junk or dangerous.',
      why: 'Filters look at words, links and attachments. A new address without a track record makes them wary too. Your sign-in is fine.',
      steps: [
        'Send a short message without links, pictures or attachments.',
        'If it arrives, put the parts of your template back in one by one.',
        'If it does not arrive, ask your provider for the reason.',
      ],
      request: 'Find out which filter stops this message, and tell us the reason.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [
      rfc(3463, '3.7'),
      page(
        'https://support.personio.de/hc/en-us/articles/4417195599889-Troubleshoot-recruiting-emails-appearing-in-the-wrong-place',
      ),
    ],
  },
];
