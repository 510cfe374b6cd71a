import { z } from 'zod';

import type { Address, TenantProblem } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { texts } from '../../../shared/texts/index.ts';
import type { Failure } from '../http/failure.ts';
import { strange } from './servers.ts';
import type { Session } from './session.ts';

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

const paragraphs = ({ de, en }: { de: string; en: string }): string => `<p>${de}</p><p>${en}</p>`;

/** Odoo sends a mail; which server it takes is left to Odoo, since that is what is to be proven. */
export async function sendMail(
  session: Session,
  { sender, recipient }: { sender: Address; recipient: Address },
  signal: AbortSignal,
): Promise<Result<{ messageId?: string }, TenantProblem>> {
  const subject = texts['odoo.test-mail.subject'];
  const mail = {
    email_from: sender,
    email_to: recipient,
    subject: `${subject.de} / ${subject.en}`,
    body_html: paragraphs(texts['odoo.test-mail.body']),
    // Kept, so that an administrator can see what became of it.
    auto_delete: false,
  };
  const unclear = ({ problem, inDoubt }: Failure): TenantProblem =>
    inDoubt && problem.kind !== 'cancelled' ? { ...problem, kind: 'unknown-outcome' } : problem;

  const created = await session.call({ model, method: 'create', named: { vals_list: [mail] } }, signal);
  // Odoo sends what lies in its outbox by and by, even if nobody asks again.
  if (!created.ok) return fail(unclear(created.problem));
  const written = ids.safeParse(created.value);
  if (!written.success) return fail(strange.problem);
  const record = { model, ids: written.data };
  const sent = await session.call({ ...record, method: 'send' }, signal);
  const fields = ['state', 'failure_reason', 'message_id'];
  const answer = await session.read({ ...record, method: 'read', named: { fields } }, signal);
  const parsed = sentBody.safeParse(answer.ok ? answer.value : undefined);
  const [{ state, failure_reason, message_id } = unread] = parsed.data ?? [];
  if (state === 'sent') return ok(message_id ? { messageId: session.redaction.words(message_id, 500) } : {});
  if (state === 'exception')
    return fail({ kind: 'server-error', detail: session.redaction.words(failure_reason || '', 500) });
  return fail(sent.ok ? { kind: 'unknown-outcome' } : unclear(sent.problem));
}

const unread = { state: '', failure_reason: false, message_id: false } as const;
