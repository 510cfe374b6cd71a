import type { Stage } from '../model/index.ts';

/** Client commands (RFC 5321 section 4.1, RFC 3207, RFC 4954), and the stage that each one's reply belongs to. */
const commands: readonly (readonly [Stage | undefined, RegExp])[] = [
  ['ehlo', /^(?:EHLO|HELO|LHLO)(?: +\S+)?$/i],
  ['starttls', /^STARTTLS$/i],
  [
    'auth',
    /^AUTH +(?:PLAIN|LOGIN|CRAM-MD5|DIGEST-MD5|NTLM|GSSAPI|XOAUTH2|OAUTHBEARER|SCRAM-\S+|EXTERNAL|MSN)(?: +\S+)?$/i,
  ],
  ['sender', /^MAIL +FROM ?:/i],
  ['recipient', /^RCPT +TO ?:/i],
  ['message', /^(?:DATA|BDAT +\d+(?: +LAST)?)$/i],
  ['message', /^\.$/],
  ['quit', /^(?:QUIT|RSET|NOOP)$/i],
];

export interface Command {
  readonly stage: Stage | undefined;
  readonly mechanism: string | undefined;
}

export function commandIn(text: string): Command | undefined {
  const words = text
    .trim()
    .replace(/(?:\\r|\\n|<CRLF>|\r)+$/i, '')
    .trim();
  const found = commands.find(([, form]) => form.test(words));
  if (!found) return undefined;
  const mechanism = /^AUTH +(\S+)/i.exec(words)?.[1]?.toUpperCase();
  return { stage: found[0], mechanism };
}

/** Names that programs use, in a field or a sentence, for the command that a reply answers. */
const named: readonly (readonly [Stage, RegExp])[] = [
  [
    'message',
    /\bDATA END\b|\bend of data\b|\bafter DATA\b|\bDATA command\b|\bsmtpdataerror\b|\bin response to (?:DATA|\.)/i,
  ],
  [
    'recipient',
    /\bRCPT TO\b|\bRCPT command\b|smtprecipientsrefused|recipientnotaccepted|smtpaddressfailedexception|\bin response to RCPT/i,
  ],
  [
    'sender',
    /\bMAIL FROM\b|\bMAIL command\b|smtpsenderrefused|sendernotaccepted|smtpsenderfailedexception|\bin response to MAIL/i,
  ],
  [
    'auth',
    /\bAUTH (?:PLAIN|LOGIN|XOAUTH2|CRAM-MD5|command)\b|smtpauthenticationerror|authenticationfailedexception|\bpassword command\b|\bin response to AUTH\b|\bcommand: ["']?AUTH\b|\bauthenticator (?:login|plain|xoauth2|cram)/i,
  ],
  ['starttls', /\bSTARTTLS command\b|\bin response to STARTTLS\b/i],
  ['ehlo', /\b(?:EHLO|HELO) command\b|smtphelo(?:error|exception)|\bin response to (?:EHLO|HELO)\b/i],
];

/** The log field that contains the command, or PHPMailer's sentence about a refused command. */
const field =
  /\bcommand["']?\s{0,2}[=:]\s{0,2}["']?(EHLO|HELO|STARTTLS|AUTH|MAIL|RCPT|DATA)\b|\b(AUTH|MAIL|RCPT|DATA) not accepted from server\b/i;

const stageOf: Readonly<Record<string, Stage>> = {
  EHLO: 'ehlo',
  HELO: 'ehlo',
  STARTTLS: 'starttls',
  AUTH: 'auth',
  MAIL: 'sender',
  RCPT: 'recipient',
  DATA: 'message',
};

export function namedStage(text: string): Stage | undefined {
  const found = named.find(([, form]) => form.test(text))?.[0];
  if (found !== undefined) return found;
  const [, inField, inSentence] = field.exec(text) ?? [];
  return stageOf[(inField ?? inSentence ?? '').toUpperCase()];
}
