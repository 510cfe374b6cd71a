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
import type { ExchangeFailure } from '../http/failure.ts';
import { poll } from '../http/poll.ts';
import type { TenantContext } from '../types.ts';
import { readInbound, readNotifications } from './inbound.ts';
import { inBoth, sendMail } from './mail.ts';
import { strange } from './servers.ts';
import type { OdooSession } from './session.ts';

interface Trace {
  readonly mailbox: Address;
  /** The address that the mailbox redirects to, if known. */
  readonly inbound: Address | undefined;
  readonly deadlineMs: number;
}

/**
 * Has Odoo send a message to the mailbox from another of Odoo's addresses, and waits until Odoo has received it back
 * and created an applicant from it. The applicant is kept, because this program deletes no recruiting data.
 */
export async function traceInbound(
  session: OdooSession,
  { mailbox, inbound, deadlineMs }: Trace,
  { signal, report }: TenantContext,
): Promise<Result<InboundCheck, TenantProblem>> {
  report?.({ kind: 'step', step: 'sending' });
  const sender = await otherSender(session, mailbox, signal);
  if (!sender.ok) return fail(sender.problem.problem);
  // A message from the mailbox's own address would not show whether the redirect keeps the sender.
  if (sender.value === undefined) return fail({ kind: 'invalid', detail: 'sender' });
  const job = await jobAt(session, inbound, signal);
  if (!job.ok) return fail(job.problem.problem);
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
  const polled = await poll<InboundCheck>(
    async () => {
      const found = await findMail(session, mark, signal);
      if (!found.ok) return found;
      return found.value ? ok({ end: outcomeOf(mail.sender, found.value, job.value) }) : ok({});
    },
    { clock: session.clock, signal, firstMs: 500, deadlineMs },
  );
  return polled.ok ? ok(polled.value ?? { outcome: 'missing', sender: mail.sender }) : polled;
}

function outcomeOf(sender: Address, { from, job }: Found, expectedJob: number | undefined): InboundCheck {
  // The message became an applicant for another job position, so the mailbox redirects to another address.
  if (expectedJob !== undefined && job !== undefined && job.id !== expectedJob)
    return { outcome: 'elsewhere', sender, place: job.name };
  const senderSeen = parseAddress(from);
  const isIntact = senderSeen.ok && senderSeen.value.toLowerCase() === sender.toLowerCase();
  return { outcome: isIntact ? 'intact' : 'rewritten', sender, seenFrom: from };
}

const people = z.array(z.looseObject({ email: z.union([addressSchema, z.literal(false)]).catch(false) }));

/** Finds a sender address that Odoo does not replace: its notification address, or else that of the API key's user. */
async function otherSender(
  session: OdooSession,
  mailbox: Address,
  signal: AbortSignal,
): Promise<Result<Address | undefined, ExchangeFailure>> {
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

/** Finds the job position with this address. Returns undefined if there is none or no address is given. */
async function jobAt(
  session: OdooSession,
  inbound: Address | undefined,
  signal: AbortSignal,
): Promise<Result<number | undefined, ExchangeFailure>> {
  if (inbound === undefined) return ok(undefined);
  const known = await readInbound(session, signal);
  if (!known.ok) return known;
  return ok(known.value.find(({ address }) => address.toLowerCase() === inbound.toLowerCase())?.job);
}

interface Found {
  /** The sender that Odoo recorded. */
  readonly from: string;
  /** The applicant's job position, if it can be read. */
  readonly job: { id: number; name: string } | undefined;
}

const messages = z.array(
  z.looseObject({ email_from: z.union([z.string(), z.literal(false)]), res_id: z.int() }),
);
const applicants = z.array(
  z.looseObject({ job_id: z.union([z.tuple([z.int(), z.string()]), z.literal(false)]) }),
);

/**
 * Finds the message with this identifier in its subject. Returns undefined until Odoo has created an applicant from it.
 */
async function findMail(
  session: OdooSession,
  mark: string,
  signal: AbortSignal,
): Promise<Result<Found | undefined, ExchangeFailure>> {
  const domain = [
    ['model', '=', 'hr.applicant'],
    ['message_type', '=', 'email'],
    ['subject', 'ilike', mark],
  ];
  const named = { domain, fields: ['email_from', 'res_id'], limit: 1, order: 'id' };
  const answer = await session.read({ model: 'mail.message', method: 'search_read', named }, signal);
  if (!answer.ok) return answer;
  const parsed = messages.safeParse(answer.value);
  if (!parsed.success) return fail(strange);
  const [found] = parsed.data;
  if (!found) return ok(undefined);
  const call = { model: 'hr.applicant', method: 'read', ids: [found.res_id], named: { fields: ['job_id'] } };
  const applicant = await session.read(call, signal);
  if (!applicant.ok && applicant.problem.inDoubt) return applicant;
  const job = applicants.safeParse(applicant.ok ? applicant.value : undefined).data?.[0]?.job_id;
  return ok({
    from: session.redaction.words(found.email_from || '', 320),
    job: job ? { id: job[0], name: session.redaction.words(job[1], 200) } : undefined,
  });
}
