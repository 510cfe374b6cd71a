import { randomBytes } from 'node:crypto';
import { z } from 'zod';

import {
  addressSchema,
  parseAddress,
  type Address,
  type InboundCheck,
  type TenantProblem,
} from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Failure } from '../http/failure.ts';
import type { TenantContext } from '../types.ts';
import { readNotifications } from './inbound.ts';
import { inBoth, sendMail } from './mail.ts';
import { strange } from './servers.ts';
import type { Session } from './session.ts';

const firstPollMs = 500;
const slowestPollMs = 5_000;

/**
 * Odoo writes to the mailbox as another address of its own, and waits for that mail among its applicants. The applicant
 * that comes of it stays: nothing of somebody's recruiting is deleted by a program.
 */
export async function traceInbound(
  session: Session,
  { mailbox, deadlineMs }: { mailbox: Address; deadlineMs: number },
  { signal, report }: TenantContext,
): Promise<Result<InboundCheck, TenantProblem>> {
  report?.({ kind: 'step', step: 'sending' });
  const sender = await otherSender(session, mailbox, signal);
  if (!sender.ok) return fail(sender.problem.problem);
  // Who writes to himself cannot see whether the sender stays the same.
  if (sender.value === undefined) return fail({ kind: 'invalid', detail: 'sender' });
  const mark = `absender-${randomBytes(8).toString('hex')}`;
  const mail = {
    sender: sender.value,
    recipient: mailbox,
    subject: `${inBoth('odoo.tracer.subject')} ${mark}`,
    body: 'odoo.tracer.body',
    forget: true,
  } as const;
  const sent = await sendMail(session, mail, signal);
  if (!sent.ok) return sent;

  report?.({ kind: 'step', step: 'waiting' });
  const { clock } = session;
  const began = clock.now();
  for (let wait = firstPollMs; clock.now() - began < deadlineMs; wait = Math.min(wait * 1.5, slowestPollMs)) {
    if (!(await clock.wait(wait, signal))) return fail({ kind: 'cancelled' });
    const found = await findMail(session, mark, signal);
    if (!found.ok) return fail(found.problem.problem);
    if (found.value !== undefined) return ok(outcomeOf(mail.sender, found.value));
  }
  return ok({ outcome: 'missing', sender: mail.sender });
}

function outcomeOf(sender: Address, from: string): InboundCheck {
  const seen = parseAddress(from);
  const isIntact = seen.ok && seen.value.toLowerCase() === sender.toLowerCase();
  return { outcome: isIntact ? 'intact' : 'rewritten', sender, seenFrom: from };
}

const people = z.array(z.looseObject({ email: z.union([addressSchema, z.literal(false)]).catch(false) }));

/** The address that Odoo lets stand in any case: its own notifications', or else the key's owner's. */
async function otherSender(
  session: Session,
  mailbox: Address,
  signal: AbortSignal,
): Promise<Result<Address | undefined, Failure>> {
  const isOther = (address: Address) => address.toLowerCase() !== mailbox.toLowerCase();
  const notifications = await readNotifications(session, signal);
  if (!notifications.ok) return notifications;
  if (notifications.value !== undefined)
    return ok(isOther(notifications.value) ? notifications.value : undefined);
  const who = await session.read({ model: 'res.users', method: 'context_get' }, signal);
  if (!who.ok) return who;
  const uid = z.looseObject({ uid: z.int() }).safeParse(who.value);
  if (!uid.success) return fail(strange);
  const named = { fields: ['email'] };
  const answer = await session.read(
    { model: 'res.users', method: 'read', ids: [uid.data.uid], named },
    signal,
  );
  if (!answer.ok) return answer;
  const email = people.safeParse(answer.value).data?.[0]?.email || undefined;
  return ok(email !== undefined && isOther(email) ? email : undefined);
}

const messages = z.array(z.looseObject({ email_from: z.union([z.string(), z.literal(false)]) }));

/** Whom Odoo takes for the sender of the mail with this mark, once it is with the applicants. */
async function findMail(
  session: Session,
  mark: string,
  signal: AbortSignal,
): Promise<Result<string | undefined, Failure>> {
  const domain = [
    ['model', '=', 'hr.applicant'],
    ['message_type', '=', 'email'],
    ['subject', 'ilike', mark],
  ];
  const named = { domain, fields: ['email_from'], limit: 1, order: 'id' };
  const answer = await session.read({ model: 'mail.message', method: 'search_read', named }, signal);
  if (!answer.ok) return answer;
  const parsed = messages.safeParse(answer.value);
  if (!parsed.success) return fail(strange);
  const [found] = parsed.data;
  return ok(found && session.redaction.words(found.email_from || '', 320));
}
