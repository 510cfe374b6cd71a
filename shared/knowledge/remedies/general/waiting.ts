import type { Remedy } from '../../remedy.ts';
import { rfc } from '../sources.ts';

/** Remedies for temporary and unknown problems. */
export const waiting: readonly Remedy[] = [
  {
    cause: 'rate-limited',
    owner: 'provider',
    de: {
      title: 'Der Server bittet um eine Pause',
      stopped: 'Es gab in kurzer Zeit zu viele Versuche oder zu viele Mails.',
      why: 'Jeder Anbieter hat solche Grenzen. Sie gehen nach einiger Zeit von selbst wieder auf.',
      steps: [
        'Warten Sie mindestens 30 Minuten. Neue Versuche können die Pause länger machen.',
        'Prüfen Sie dann noch einmal.',
        'Passiert es im Alltag öfter, fragen Sie Ihren Anbieter nach einem größeren Tarif.',
      ],
      request: 'Nennen Sie uns die Grenze für dieses Postfach und heben Sie sie wenn möglich an.',
      answer: 'Schreiben Sie uns, wie viele Mails pro Tag erlaubt sind.',
    },
    en: {
      title: 'The server is asking for a break',
      stopped: 'There were too many attempts or messages in a short time.',
      why: 'Every provider has such limits. They lift on their own after a while.',
      steps: [
        'Wait for at least 30 minutes. New attempts can make the wait longer.',
        'Then check again.',
        'If it happens often in daily work, ask your provider for a bigger plan.',
      ],
      request: 'Tell us the limit for this mailbox, and raise it if you can.',
      answer: 'Tell us how many messages a day are allowed.',
    },
    links: [],
    spreadsInMinutes: 30,
    asOf: '2026-11-23',
    sources: [rfc(4954, '4'), rfc(3463, '3.8')],
  },
  {
    cause: 'greylisted',
    owner: 'provider',
    de: {
      title: 'Der Server möchte es später noch einmal',
      stopped: 'Der Server nimmt die erste Mail von Fremden mit Absicht nicht gleich an.',
      why: 'So hält er Spam ab. Echte Mailserver versuchen es später noch einmal und kommen dann durch.',
      steps: ['Warten Sie etwa 15 Minuten.', 'Prüfen Sie dann noch einmal.', 'Sonst müssen Sie nichts tun.'],
      request: 'Nehmen Sie die IP-Adressen der Plattform von dieser Wartezeit aus.',
      technical: 'Greylisting, meist 450 oder 451 4.7.1 (RFC 6647).',
    },
    en: {
      title: 'The server wants us to try again later',
      stopped: 'The server delays the first mail from new senders on purpose.',
      why: 'This keeps junk mail out. Real mail servers try again later and then get through.',
      steps: ['Wait for about 15 minutes.', 'Then check again.', 'You do not have to do anything else.'],
      request: 'Exempt the platform’s IP addresses from this delay.',
      technical: 'Greylisting, usually 450 or 451 4.7.1 (RFC 6647).',
    },
    links: [],
    spreadsInMinutes: 15,
    asOf: '2026-11-23',
    sources: [rfc(6647, '2'), rfc(5321, '4.5.4.1')],
  },
  {
    cause: 'service-unavailable',
    owner: 'provider',
    de: {
      title: 'Der Mailserver hat gerade eine Störung',
      stopped: 'Der Server sagt, dass er im Moment nicht kann, oder er antwortet gar nicht.',
      why: 'Das geht meist von allein vorbei. An Ihren Angaben liegt es nicht.',
      steps: [
        'Warten Sie ein paar Minuten und prüfen Sie noch einmal.',
        'Sehen Sie auf der Seite Ihres Anbieters nach, ob er eine Störung meldet.',
        'Dauert es länger als einen Tag, fragen Sie dort nach.',
      ],
      request: 'Prüfen Sie, warum der Mailserver Verbindungen gerade abweist.',
    },
    en: {
      title: 'The mail server is having problems',
      stopped: 'The server says that it cannot help at the moment, or gives no answer at all.',
      why: 'This usually passes on its own. Your details are not the cause.',
      steps: [
        'Wait a few minutes and check again.',
        'Check your provider’s website for reports of an outage.',
        'If it lasts longer than a day, ask them.',
      ],
      request: 'Find out why the mail server turns connections away right now.',
    },
    links: [],
    spreadsInMinutes: 10,
    asOf: '2026-11-23',
    sources: [rfc(5321, '3.8'), rfc(3463, '3.4')],
  },
  {
    cause: 'unknown',
    owner: 'you',
    de: {
      title: 'Den Grund kennen wir noch nicht',
      stopped: 'Die Prüfung ist fehlgeschlagen, und die Ursache ist nicht eindeutig.',
      why: 'Die Antwort des Servers passt zu keinem Fall, den wir kennen.',
      steps: [
        'Lesen Sie die Meldung des Servers. Manchmal steht der Grund darin.',
        'Prüfen Sie noch einmal. Vielleicht war es nur eine kurze Störung.',
        'Schicken Sie den Bericht an Ihre IT oder an Ihren Anbieter.',
      ],
      request: 'Sehen Sie sich die Antwort des Servers an und nennen Sie uns den Grund.',
    },
    en: {
      title: 'We do not know the reason yet',
      stopped: 'The check failed, and the cause is unclear.',
      why: 'The server’s answer does not match any case we know.',
      steps: [
        'Read the server’s message. It sometimes names the reason.',
        'Check again. It may have been a brief glitch.',
        'Send the report to your IT or to your provider.',
      ],
      request: 'Look at the server’s answer and tell us the reason.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(5321, '4.2'), rfc(3463)],
  },
];
