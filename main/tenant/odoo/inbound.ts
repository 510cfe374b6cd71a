import { z } from 'zod';

import { addressSchema, type Address, type TenantProblem } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import { strange } from './servers.ts';
import type { OdooSession } from './session.ts';

/** Odoo's recruiting app. */
const recruitment = 'hr_recruitment';

const modules = z.array(z.looseObject({ state: z.string() }));

/** Returns whether the recruiting app is installed. Without it, there is no sender to set up. */
export async function hasRecruitment(
  session: OdooSession,
  signal: AbortSignal,
): Promise<Result<boolean, ExchangeFailure>> {
  const named = { domain: [['name', '=', recruitment]], fields: ['state'] };
  const answer = await session.read({ model: 'ir.module.module', method: 'search_read', named }, signal);
  if (!answer.ok) return answer;
  const parsed = modules.safeParse(answer.value);
  if (!parsed.success) return fail(strange);
  return ok(parsed.data.some(({ state }) => state === 'installed' || state === 'to upgrade'));
}

const jobs = z.array(
  z.looseObject({
    id: z.int(),
    name: z.string(),
    alias_email: z.union([addressSchema, z.literal(false)]).catch(false),
  }),
);

/**
 * Problems that are tolerated when the addresses are read; the addresses then remain unknown. A user who manages mail
 * servers may lack access to recruiting, and sending works without the addresses.
 */
const ignoredKinds: ReadonlySet<TenantProblem['kind']> = new Set(['forbidden', 'server-error', 'not-found']);

/** Reads the email addresses of the job positions. */
export async function readInbound(
  session: OdooSession,
  signal: AbortSignal,
): Promise<Result<{ job: number; name: string; address: Address }[], ExchangeFailure>> {
  const named = { domain: [], fields: ['name', 'alias_email'], limit: 200 };
  const answer = await session.read({ model: 'hr.job', method: 'search_read', named }, signal);
  if (!answer.ok) return ignoredKinds.has(answer.problem.problem.kind) ? ok([]) : answer;
  const parsed = jobs.safeParse(answer.value);
  if (!parsed.success) return fail(strange);
  return ok(
    parsed.data.flatMap(({ id: job, name, alias_email }) =>
      alias_email === false ? [] : [{ job, name: session.redaction.words(name, 200), address: alias_email }],
    ),
  );
}

const domains = z.array(
  z.looseObject({ default_from_email: z.union([addressSchema, z.literal(false)]).catch(false) }),
);

/** Reads the address that Odoo sends from if no mail server matches the sender. */
export async function readNotifications(
  session: OdooSession,
  signal: AbortSignal,
): Promise<Result<Address | undefined, ExchangeFailure>> {
  const named = { domain: [], fields: ['default_from_email'], limit: 1 };
  const answer = await session.read({ model: 'mail.alias.domain', method: 'search_read', named }, signal);
  if (!answer.ok) return answer;
  const parsed = domains.safeParse(answer.value);
  return parsed.success ? ok(parsed.data[0]?.default_from_email || undefined) : fail(strange);
}
