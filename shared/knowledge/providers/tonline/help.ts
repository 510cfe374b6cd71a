import type { Help, OwnRemedy } from '../help.ts';
import { link } from '../../link.ts';
import { privateMail } from '../../guides/private-mail.ts';
import { page, secondHand } from '../../remedies/sources.ts';

const asOf = '2026-11-23';
const mailPassword = page('https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten');

export const tonlineHelp = {
  remedies: [
    ...(
      [
        'wrong-credentials',
        'app-password-required',
        'smtp-access-disabled-by-provider',
        'external-apps-blocked',
      ] as const
    ).map((cause): OwnRemedy => ({
      cause,
      owner: 'you',
      de: {
        title: 'Die Telekom verlangt ein eigenes E-Mail-Passwort',
        stopped: 'Mit diesem Passwort lässt die Telekom die Plattform nicht herein.',
        why: 'Für Programme gilt bei der Telekom ein eigenes Passwort. Es heißt „E-Mail-Passwort“ oder „Passwort für E-Mail-Programme“. Das Passwort aus dem Browser gilt hier nicht.',
        steps: [
          'Melden Sie sich im Browser im E-Mail Center der Telekom an.',
          'Öffnen Sie oben links „Menü“, dann „Einstellungen“ und „Passwörter“. Die Punkte können etwas anders heißen.',
          'Legen Sie das Passwort für E-Mail-Programme fest.',
          'Geben Sie als Benutzernamen die volle Adresse ein und dazu dieses Passwort.',
        ],
        request: 'Legen Sie bei der Telekom das Passwort für E-Mail-Programme fest.',
      },
      en: {
        title: 'Telekom asks for a separate mail password',
        stopped: 'With this password, Telekom does not let the platform in.',
        why: 'At Telekom, programs use their own password. It is called “E-Mail-Passwort” or “Passwort für E-Mail-Programme”. The password from the browser does not work here.',
        steps: [
          'Sign in to Telekom’s “E-Mail Center” in the browser.',
          'Open “Menü” at the top left, then “Einstellungen” and “Passwörter”. They may be called slightly differently.',
          'Set the password for mail programs.',
          'Enter the full address as the user name, and this password.',
        ],
        request: 'Set the password for mail programs at Telekom.',
      },
      links: ['tonline-mail-password'],
      asOf,
      sources: [
        mailPassword,
        secondHand('https://giga.de/unternehmen/t-online/tipps/t-online-passwort-aendern-so-gehts'),
        secondHand(
          'http://tipps.computerbild.de/internet/verbindung/e-mail-passwort-aendern-bei-den-grossen-providern-476665.html',
        ),
      ],
    })),
    {
      cause: 'rate-limited',
      owner: 'provider',
      de: {
        title: 'Die Zahl der Mails bei der Telekom ist aufgebraucht',
        stopped: 'Die Telekom nimmt von diesem Postfach gerade keine Mail mehr an.',
        why: 'Jeder Tarif erlaubt wohl nur eine bestimmte Zahl von Mails. Für eine Firma kann das knapp werden.',
        steps: [
          'Warten Sie einen Tag und prüfen Sie noch einmal.',
          'Fragen Sie die Telekom nach der Grenze in Ihrem Tarif.',
          'Nehmen Sie auf Dauer besser ein Postfach mit der Domain Ihrer Firma.',
        ],
        request: 'Nennen Sie uns die Grenze für den Versand in unserem Tarif.',
        technical: '550 Send quota exceeded.',
      },
      en: {
        title: 'The message limit at Telekom is used up',
        stopped: 'Telekom accepts no more mail from this mailbox right now.',
        why: 'Each plan seems to allow only a certain number of messages. That can be tight for a company.',
        steps: [
          'Wait a day and check again.',
          'Ask Telekom about the limit in your plan.',
          'In the long run, use a mailbox with your company’s domain.',
        ],
        request: 'Tell us the sending limit in our plan.',
        technical: '550 Send quota exceeded.',
      },
      links: [],
      spreadsInMinutes: 1440,
      asOf,
      sources: [
        secondHand(
          'https://edvservice.bayern/t-online-kein-versand-von-emails-moeglich-send-quota-exceeded/',
        ),
      ],
    },
    {
      cause: 'ip-blocklisted',
      owner: 'it-admin',
      de: {
        title: 'Die Telekom nimmt von diesem Server keine Mail an',
        stopped: 'Für die Telekom hat die Adresse des Servers einen schlechten Ruf.',
        why: 'Die Telekom prüft sehr genau, wer bei ihr anklopft. Das trifft oft neue Server. Ihr Postfach ist in Ordnung.',
        steps: [
          'Sehen Sie nach, um welche Adresse es geht. Sie steht in der Antwort des Servers.',
          'Gehört sie zu Ihrer Firma, bitten Sie die Telekom um Freigabe.',
          'Gehört sie zur Plattform oder zum Mailanbieter, melden Sie es dort.',
        ],
        request: 'Klären Sie mit der Telekom die Freigabe der genannten Adresse.',
        technical: '554 IP=… - None/bad reputation.',
      },
      en: {
        title: 'Telekom accepts no mail from this computer',
        stopped: 'The computer’s address has a bad reputation with Telekom.',
        why: 'Telekom is strict about who may send to it. New computers are often affected. Your mailbox is fine.',
        steps: [
          'Check which address it is about. The server’s reply names it.',
          'If it belongs to your company, ask Telekom to let it through.',
          'If it belongs to the platform or the mail provider, tell them.',
        ],
        request: 'Get Telekom to let the named address through.',
        technical: '554 IP=… - None/bad reputation.',
      },
      links: [],
      asOf,
      sources: [
        secondHand(
          'https://timmehosting.de/leitfaden-wenn-t-online-e-mails-blockiert-ursachen-und-loesungen',
        ),
      ],
    },
  ],
  guides: [
    {
      purpose: 'prepare',
      by: 'you',
      traps: [privateMail],
      tasks: [
        {
          id: 'tonline-mail-password',
          owner: 'you',
          de: {
            title: 'Passwort für E-Mail-Programme festlegen',
            why: 'Für Programme gilt bei der Telekom ein eigenes Passwort. Das aus dem Browser gilt hier nicht.',
            steps: [
              'Melden Sie sich im Browser im E-Mail Center der Telekom an.',
              'Öffnen Sie oben links „Menü“, dann „Einstellungen“ und „Passwörter“. Die Punkte können etwas anders heißen.',
              'Legen Sie das Passwort für E-Mail-Programme fest.',
              'Halten Sie es bereit: Als Nächstes wird es gebraucht.',
            ],
            request: 'Legen Sie bei der Telekom das Passwort für E-Mail-Programme fest.',
          },
          en: {
            title: 'Set the password for mail programs',
            why: 'At Telekom, programs use a password of their own. The one from the browser does not work here.',
            steps: [
              'Sign in to Telekom’s “E-Mail Center” in the browser.',
              'Open “Menü” at the top left, then “Einstellungen” and “Passwörter”. They may be called slightly differently.',
              'Set the password for mail programs.',
              'Keep it at hand: it is needed next.',
            ],
            request: 'Set the password for mail programs at Telekom.',
          },
          links: ['tonline-mail-password'],
        },
      ],
      asOf,
      sources: [
        page('https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten'),
        secondHand('https://giga.de/unternehmen/t-online/tipps/t-online-passwort-aendern-so-gehts'),
        secondHand(
          'http://tipps.computerbild.de/internet/verbindung/e-mail-passwort-aendern-bei-den-grossen-providern-476665.html',
        ),
      ],
    },
  ],
  links: {
    'tonline-mail-password': link(
      'https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten',
      'Telekom: Passwort für E-Mail-Programme',
      'Telekom: password for mail programs (in German)',
    ),
  },
} satisfies Help;
