import type { Stage } from '../../../../shared/model/index.ts';

/** A labelled text that is to be put into a frame. */
export interface Documented {
  readonly text: string;
  /** The stage of the check in which the text occurred; `connect` if unknown. */
  readonly stage: Stage;
}

/** A form in which a text is passed on by a program, a log or a person. */
export interface Frame {
  readonly name: string;
  readonly around: (told: Documented) => string;
}

/** Returns whether a text is the reply of a mail server, not the error of a client. */
export const isReply = ({ text }: Documented): boolean => /^[245]\d\d(?:[ -]|$)/.test(text);

/** What client and server said, in order. */
export interface SaidLines {
  readonly who: 'client' | 'server' | 'program';
  readonly words: string;
}

const capabilities = [
  '250-mail.hoster.example Hello app.firma.example [192.0.2.17]',
  '250-SIZE 52428800',
  '250-8BITMIME',
  '250-PIPELINING',
];

const say = (who: SaidLines['who'], ...lines: string[]): SaidLines[] =>
  lines.map((words) => ({ who, words }));

/** A successful SMTP session, divided into stages. */
const course: readonly (readonly [Stage, readonly SaidLines[]])[] = [
  ['greeting', say('server', '220 mail.hoster.example ESMTP ready')],
  ['ehlo', [...say('client', 'EHLO app.firma.example'), ...say('server', ...capabilities, '250 STARTTLS')]],
  ['starttls', [...say('client', 'STARTTLS'), ...say('server', '220 2.0.0 Ready to start TLS')]],
  [
    'auth',
    [
      ...say('client', 'EHLO app.firma.example'),
      ...say('server', ...capabilities, '250 AUTH PLAIN LOGIN'),
      ...say('client', 'AUTH LOGIN'),
      ...say('server', '334 VXNlcm5hbWU6'),
      ...say('client', 'am9ic0BmaXJtYS5leGFtcGxl'),
      ...say('server', '334 UGFzc3dvcmQ6'),
      ...say('client', 'R2VoZWltbmlzNDcxMQ=='),
      ...say('server', '235 2.7.0 Authentication successful'),
    ],
  ],
  [
    'sender',
    [...say('client', 'MAIL FROM:<jobs@firma.example> SIZE=1043'), ...say('server', '250 2.1.0 Sender OK')],
  ],
  [
    'recipient',
    [...say('client', 'RCPT TO:<anna@bewerber.example>'), ...say('server', '250 2.1.5 Recipient OK')],
  ],
  [
    'message',
    [
      ...say('client', 'DATA'),
      ...say('server', '354 Start mail input; end with <CRLF>.<CRLF>'),
      ...say('client', 'Subject: Ihre Bewerbung', 'Guten Tag', '.'),
      ...say('server', '250 2.0.0 OK queued as 4Rk2Zx1'),
    ],
  ],
];

/**
 * Returns the session up to the failure. A refusal replaces the server's last reply in that stage; a client error
 * follows the lines before it.
 */
export function conversation(told: Documented): SaidLines[] {
  const stages = course.map(([stage]) => stage);
  const wanted = told.stage === 'tls' ? 'starttls' : told.stage;
  const at = stages.indexOf(wanted);
  const before = course.slice(0, Math.max(0, at)).flatMap(([, said]) => said);
  const own = course[at]?.[1] ?? [];
  const spoken = own.findLastIndex(({ who }) => who === 'client') + 1;
  if (!isReply(told)) {
    // After STARTTLS was agreed upon, it is the client that gives up.
    const agreed = wanted === 'starttls' ? own : own.slice(0, spoken);
    return [...before, ...agreed, ...say('program', ...told.text.split('\n'))];
  }
  return [...before, ...own.slice(0, spoken), ...say('server', ...told.text.split('\n'))];
}

/** Returns what client and server say after a refusal. */
export const parting = (told: Documented): SaidLines[] =>
  isReply(told) && told.stage !== 'greeting'
    ? [...say('client', 'QUIT'), ...say('server', '221 2.0.0 mail.hoster.example closing connection')]
    : [];

export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
