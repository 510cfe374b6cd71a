import { stageSchema, type Stage } from '../model/index.ts';

/** Names that server logs and other programs use for the stages. */
const aliases: Readonly<Record<string, Stage>> = {
  dns: 'resolve',
  lookup: 'resolve',
  tcp: 'connect',
  conn: 'connect',
  banner: 'greeting',
  helo: 'ehlo',
  login: 'auth',
  mail: 'sender',
  'mail from': 'sender',
  from: 'sender',
  rcpt: 'recipient',
  'rcpt to': 'recipient',
  to: 'recipient',
  data: 'message',
  'end of data': 'message',
  dot: 'message',
};

export function parseStage(name: string | null | undefined): Stage | undefined {
  const lowerCase = name?.trim().toLowerCase() ?? '';
  const parsed = stageSchema.safeParse(lowerCase);
  return parsed.success ? parsed.data : Object.hasOwn(aliases, lowerCase) ? aliases[lowerCase] : undefined;
}

/** Phrases in programs' messages that name the command that the server answered, clearest first. */
const traces: readonly (readonly [Stage, RegExp])[] = [
  ['message', / end of data| data end | after data| data command| data 5/],
  ['recipient', / rcpt to | rcpt command| to rcpt| set recipient| recipients were rejected| all recipients/],
  ['sender', / mail from command| mail command failed| mail from | to mail | sender refused/],
  [
    'auth',
    / invalid login |authentication (was |has been |is )?(refused|rejected|denied|failed|fehlgeschlagen|unsuccessful) |sign in was refused|anmeldung fehlgeschlagen | smtp ?authentication ?error| auth (plain|login|xoauth2|command)| sasl auth/,
  ],
  ['starttls', / starttls /],
  ['ehlo', / (ehlo|helo) (command|argument|rejected)/],
  ['greeting', / (invalid )?greeting /],
  [
    'resolve',
    / getaddrinfo | could not be resolved | remote name | no such host | unknownhost| enotfound | eai again | name resolution /,
  ],
  [
    'connect',
    / econnrefused | connection refused| connect to | connection timed out | contacted on port| nicht kontaktiert| (couldnt|could not|cant|cannot|unable to) (reach|contact|open) /,
  ],
];

/** Words in a program's own text that are about encryption. Not used for replies, which may quote anything. */
const tlsTopic = / certificate| zertifikat| certificat | x509 | pkix | ssl routines| handshake/;

/** Phrases with which Postfix and Exim name the command that the server answered, before they quote its reply. */
const quoted: readonly (readonly [Stage, RegExp])[] = [
  [
    'message',
    /\bin reply to end of DATA\b|\breject: (?:END-OF-MESSAGE|DATA) from\b|\bin reply to DATA\b|\bafter (?:pipelined )?(?:end of data|DATA)\b/i,
  ],
  ['recipient', /\bin reply to RCPT\b|\breject: RCPT from\b|\bafter (?:pipelined )?RCPT\b/i],
  ['sender', /\bin reply to MAIL\b|\breject: MAIL from\b|\bafter (?:pipelined )?MAIL\b/i],
  ['auth', /\bin reply to AUTH\b|\bafter AUTH\b/i],
  ['starttls', /\bin reply to STARTTLS\b|\bafter STARTTLS\b/i],
  ['ehlo', /\bin reply to (?:EHLO|HELO)\b|\breject: (?:EHLO|HELO) from\b|\bafter (?:EHLO|HELO)\b/i],
  [
    'greeting',
    /\bafter initial connection\b|\breject: CONNECT from\b|\bwhile receiving the initial server greeting\b|\brefused to talk to me\b/i,
  ],
];

/**
 * Returns the stage of the command that the server answered according to a relay; undefined if the relay names none.
 */
export const quotedStage = (text: string): Stage | undefined =>
  quoted.find(([, command]) => command.test(text))?.[0];

const byCode: Readonly<Record<number, Stage>> = { 432: 'auth', 534: 'auth', 535: 'auth', 538: 'auth' };

/** Words about user names and passwords. Without a reply code, they refer to the sign-in. */
const credentials =
  / (password|passwort|kennwort|mot de passe|contrasena|username|user name|benutzername|nom dutilisateur) /;

/** Infers the stage from the text alone. Undefined if nothing suggests one. */
export const inferStage = (words: string, code: number | undefined): Stage | undefined =>
  code === undefined && tlsTopic.test(words)
    ? 'tls'
    : (traces.find(([, trace]) => trace.test(words))?.[0] ??
      (code === undefined ? (credentials.test(words) ? 'auth' : undefined) : byCode[code]));

/** Topics of replies, from which the stage is inferred if nothing else names it. */
const topics: readonly (readonly [Stage, RegExp])[] = [
  [
    'sender',
    / (sender|mail from|from (address|header|domain|field)|return path|absender|expediteur|emetteur|remitente|mittente|envelope from)/,
  ],
  [
    'recipient',
    / (recipient|rcpt|addressee|forward path|user (is |has been )?(unknown|not found|not local|inactive|disabled|suspended|over)|no such|unknown user|mailbox|inbox|empfanger|destinat|unrouteable|postfach)/,
  ],
  ['auth', / (auth|login|log in|sign in|anmeld|credential|password|passwort|kennwort|username)/],
  ['message', / (message|content|spam|virus|attachment|subject|header|nachricht|banned|body|mime)/],
];

/** Returns the stage that a reply's text mentions first. */
export function topicOf(words: string): Stage | undefined {
  const found = topics
    .map(([stage, words_]) => ({ stage, at: words.search(words_) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at);
  return found[0]?.stage;
}
