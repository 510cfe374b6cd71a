import { z } from 'zod';

import type { Address, TenantProblem } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { texts, type TextKey } from '../../../shared/texts/index.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import { strange } from './servers.ts';
import type { OdooSession } from './session.ts';

const model = 'mail.mail';
const ids = z.array(z.int()).length(1);
const sentBody = z
  .array(
    z.looseObject({
      state: z.string(),
      failure_reason: z.union([z.string(), z.literal(false)]),
      message_id: z.union([z.string(), z.literal(false)]),
    }),
  )
  .length(1);
const unread = { state: '', failure_reason: false, message_id: false } as const;

export interface Mail {
  readonly sender: Address;
  readonly recipient: Address;
  readonly subject: string;
  readonly body: TextKey;
  /**
   * Whether Odoo deletes the message after sending it. This is necessary for a message that is redirected back to Odoo,
   * because Odoo drops incoming messages that it remembers sending. Other messages are kept for the administrator.
   */
  readonly forget?: boolean;
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Returns a text in both languages, because the reader's language is not known. */
export const inBoth = (key: TextKey): string => `${texts[key].de} / ${texts[key].en}`;

/** Has Odoo send a message and choose the mail server itself, because that choice is what is being tested. */
export async function sendMail(
  session: OdooSession,
  { sender, recipient, subject, body, forget = false }: Mail,
  signal: AbortSignal,
): Promise<Result<{ messageId?: string }, TenantProblem>> {
  const mail = {
    email_from: sender,
    email_to: recipient,
    subject,
    body_html: `<p>${texts[body].de}</p><p>${texts[body].en}</p>`,
    auto_delete: forget,
  };
  const unclear = ({ problem, inDoubt }: ExchangeFailure): TenantProblem =>
    inDoubt && problem.kind !== 'cancelled' ? { ...problem, kind: 'unknown-outcome' } : problem;

  const created = await session.call({ model, method: 'create', named: { vals_list: [mail] } }, signal);
  // If the message was created after all, Odoo sends it later even without another request, so the outcome may be
  // unknown.
  if (!created.ok) return fail(unclear(created.problem));
  const written = ids.safeParse(created.value);
  if (!written.success) return fail(strange.problem);
  const record = { model, ids: written.data };
  const sent = await session.call({ ...record, method: 'send' }, signal);
  const fields = ['state', 'failure_reason', 'message_id'];
  const answer = await session.read({ ...record, method: 'read', named: { fields } }, signal);
  // If a message that is deleted after sending no longer exists, it was sent.
  const isDeleted = answer.ok ? isEmpty(answer.value) : answer.problem.problem.kind === 'not-found';
  if (forget && isDeleted) return ok({});
  const parsed = sentBody.safeParse(answer.ok ? answer.value : undefined);
  const [{ state, failure_reason, message_id } = unread] = parsed.data ?? [];
  if (state === 'sent') return ok(message_id ? { messageId: session.redaction.words(message_id, 500) } : {});
  if (state === 'exception')
    return fail({ kind: 'server-error', detail: session.redaction.words(failure_reason || '', 500) });
  return fail(sent.ok ? { kind: 'unknown-outcome' } : unclear(sent.problem));
}
