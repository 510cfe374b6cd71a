import { domainToASCII } from 'node:url';
import MailComposer from 'nodemailer/lib/mail-composer';

import { domainOf, localPartOf, sizeLimitOf, type Address, type Reply } from '../../shared/model/index.ts';
import type { SmtpDialogue } from './dialogue.ts';
import { StageFailure } from './failure.ts';
import type { Recorder } from './recorder.ts';
import { isPositive, offers } from './reply.ts';

interface Envelope {
  readonly sender: Address;
  readonly recipient: Address;
  readonly message?: { readonly subject: string; readonly text: string } | undefined;
}

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Returns the address with its domain in ASCII, as servers without SMTPUTF8 require. */
const onTheWire = (address: Address): string => `${localPartOf(address)}@${domainToASCII(domainOf(address))}`;

const demand = (reply: Reply): Reply => {
  if (isPositive(reply)) return reply;
  throw new StageFailure({ kind: reply.code >= 400 ? 'rejected' : 'protocol' }, reply);
};

/**
 * Checks that the server accepts the sender (MAIL) and the recipient (RCPT), then resets the transaction or sends the
 * test message. Servers may reject a sender or client as late as RCPT, so neither command proves anything alone. With
 * PIPELINING (RFC 2920), the commands are sent together.
 */
export async function proveEnvelope(
  dialogue: SmtpDialogue,
  capabilities: readonly string[],
  { sender, recipient, message }: Envelope,
  recorder: Recorder,
): Promise<void> {
  recorder.begin('sender');
  const international = !isAscii(localPartOf(sender)) || !isAscii(localPartOf(recipient));
  if (international && !offers(capabilities, 'SMTPUTF8')) throw new StageFailure({ kind: 'no-smtputf8' });
  const composed = message && (await compose({ sender, recipient, ...message }));
  // The size without the final dot.
  const size = composed === undefined ? 0 : Buffer.byteLength(composed) - 1;
  const limit = sizeLimitOf(capabilities);
  const tooLarge = limit !== undefined && limit > 0 && size > limit;
  // The size is only announced if it is within the limit; otherwise the server would reject MAIL for the size before it
  // checks the sender.
  const announced = limit !== undefined && size > 0 && !tooLarge;
  const commands = [
    `MAIL FROM:<${onTheWire(sender)}>${international ? ' SMTPUTF8' : ''}${announced ? ` SIZE=${size}` : ''}`,
    `RCPT TO:<${onTheWire(recipient)}>`,
    ...(composed === undefined || tooLarge ? [] : ['DATA']),
  ];
  const next = offers(capabilities, 'PIPELINING')
    ? inARow(dialogue.together(commands))
    : oneByOne(dialogue, commands);
  recorder.pass(demand(await next()));
  recorder.begin('recipient');
  // If the server answers 354 after rejecting the recipient, the connection ends before the final dot, so no message is
  // sent.
  recorder.pass(demand(await next()));
  if (composed === undefined) return;
  recorder.begin('message');
  if (tooLarge) throw new StageFailure({ kind: 'too-large', peer: `SIZE ${limit}` });
  const go = await next();
  if (go.code !== 354) throw new StageFailure({ kind: go.code >= 400 ? 'rejected' : 'protocol' }, go);
  recorder.pass(demand(await dialogue.command(composed, '(test message)')));
}

type Next = () => Promise<Reply>;

const oneByOne = (dialogue: SmtpDialogue, commands: string[]): Next => {
  return () => dialogue.command(commands.shift() ?? 'NOOP');
};

function inARow(replies: Promise<Reply>[]): Next {
  // After a rejection, nothing awaits the remaining replies, whose errors must not crash the program.
  for (const reply of replies) reply.catch(() => undefined);
  return () => replies.shift() ?? Promise.reject(new Error('no more replies'));
}

/** Composes the message as DATA transmits it (RFC 5321 section 4.5.2), without the line break that ends the command. */
export async function compose(mail: {
  sender: Address;
  recipient: Address;
  subject: string;
  text: string;
}): Promise<string> {
  const composer = new MailComposer({
    from: mail.sender,
    to: mail.recipient,
    subject: mail.subject,
    text: mail.text,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const built = (await composer.compile().build()).toString('utf8');
  const lines = built.replace(/\r?\n$/, '').split(/\r?\n/);
  return [...lines.map((line) => (line.startsWith('.') ? `.${line}` : line)), '.'].join('\r\n');
}
