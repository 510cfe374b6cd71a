import type { Help, OwnRemedy } from '../help.ts';
import { link } from '../../link.ts';
import { page } from '../../remedies/sources.ts';

const asOf = '2026-11-23';
const senderRule = page(
  'https://www.ionos.de/hilfe/e-mail/allgemeine-themen/wichtige-aenderung-fuer-das-versenden-von-e-mails-mit-abweichender-absenderadresse/',
);
const twoSteps = page(
  'https://www.ionos.com/help/email/using-webmail/email-activate-and-configure-two-step-verification',
);

const sender = (cause: 'send-as-denied' | 'sender-rejected-policy'): OwnRemedy => ({
  cause,
  owner: 'you',
  de: {
    title: 'Absender und Postfach haben verschiedene Domains',
    stopped: 'IONOS lehnt die Adresse des Absenders ab.',
    why: 'Seit Januar 2024 muss bei IONOS der Teil nach dem @ beim Absender und beim Postfach gleich sein. Der Teil davor ist frei.',
    steps: [
      'Vergleichen Sie den Absender mit dem Benutzernamen. Der Teil nach dem @ muss gleich sein.',
      'Melden Sie sich mit einem Postfach an, das zur Domain des Absenders gehört.',
      'Gibt es keines, legen Sie bei IONOS eines an.',
    ],
    request: 'Legen Sie bei IONOS ein Postfach mit der Domain dieser Adresse an.',
    technical: 'IONOS antwortet „Sender address is not allowed“.',
  },
  en: {
    title: 'The sender and the mailbox have different domains',
    stopped: 'IONOS refuses the sender address.',
    why: 'Since January 2024, the part after the @ must be the same for the sender and the mailbox at IONOS. The part before it is free.',
    steps: [
      'Compare the sender with the user name. The part after the @ must be the same.',
      'Sign in with a mailbox that belongs to the sender’s domain.',
      'If there is none, create one at IONOS.',
    ],
    request: 'Create a mailbox at IONOS with the domain of this address.',
    technical: 'IONOS replies “Sender address is not allowed”.',
  },
  links: ['ionos-sender-address'],
  asOf,
  sources: [
    senderRule,
    page(
      'https://www.ionos.com/help/email/general-topics/important-change-for-sending-emails-with-different-sender-addresses/',
    ),
  ],
});

export const ionosHelp = {
  remedies: [
    sender('send-as-denied'),
    sender('sender-rejected-policy'),
    ...(['app-password-required', 'wrong-credentials'] as const).map((cause): OwnRemedy => ({
      cause,
      owner: 'you',
      de: {
        title:
          cause === 'wrong-credentials'
            ? 'IONOS nimmt Benutzername oder Passwort nicht an'
            : 'IONOS verlangt hier ein App-Passwort',
        stopped: 'Mit diesem Passwort lässt IONOS die Plattform nicht herein.',
        why: 'Der Benutzername ist immer die volle Adresse. Haben Sie bei IONOS Webmail einen zweiten Schritt an, gilt für Programme nur noch ein App-Passwort.',
        steps: [
          'Melden Sie sich mit der vollen Adresse bei IONOS Webmail an.',
          'Klappt das ohne Code vom Handy, gilt genau dieses Passwort auch hier.',
          'Fragt IONOS nach einem Code, öffnen Sie oben rechts Ihr Konto und dann „Login & Sicherheit“. Legen Sie dort ein App-Passwort an.',
          'Geben Sie es hier ein und prüfen Sie noch einmal.',
        ],
        request:
          'Setzen Sie für dieses Postfach bei IONOS ein neues Passwort oder legen Sie mit uns ein App-Passwort an.',
      },
      en: {
        title:
          cause === 'wrong-credentials'
            ? 'IONOS does not accept the name or the password'
            : 'IONOS asks for an app password here',
        stopped: 'With this password, IONOS does not let the platform in.',
        why: 'The user name is always the full address. If IONOS Webmail has a second step turned on, programs need an app password.',
        steps: [
          'Sign in to IONOS Webmail with the full address.',
          'If that works without a code from your phone, the same password is right here.',
          'If IONOS asks for a code, open your account at the top right and then “Login & Security”. Create an app password there.',
          'Enter it here and check again.',
        ],
        request: 'Set a new password for this mailbox at IONOS, or create an app password with us.',
      },
      menus: [
        {
          de: 'IONOS Webmail > (Konto) > Login & Sicherheit',
          en: 'IONOS Webmail > (account) > Login & Security',
        },
      ],
      links: [],
      asOf,
      sources: [twoSteps],
    })),
  ],
  links: {
    'ionos-sender-address': link(
      'https://www.ionos.de/hilfe/e-mail/allgemeine-themen/wichtige-aenderung-fuer-das-versenden-von-e-mails-mit-abweichender-absenderadresse/',
      'IONOS: Senden mit einer anderen Adresse',
      'IONOS: sending with another address (in German)',
    ),
  },
} satisfies Help;
