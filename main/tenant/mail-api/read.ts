import type { z } from 'zod';

import type { TenantProblem, TenantSettings } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ExchangeAnswer } from '../http/exchange.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import type { Bodies } from './bodies.ts';
import { defined } from './defined.ts';

/** Parses a response. An invalid one cannot come from a tenant, so the outcome of a write remains uncertain. */
export function read<Body>(
  answer: Result<ExchangeAnswer, ExchangeFailure>,
  schema: z.ZodType<Body>,
): Result<{ body: Body; headers: ExchangeAnswer['headers'] }, ExchangeFailure> {
  if (!answer.ok) return answer;
  const { status, json, headers } = answer.value;
  const parsed = schema.safeParse(json);
  if (parsed.success) return ok({ body: parsed.data, headers });
  return fail({ problem: { kind: 'not-a-tenant', status }, inDoubt: true });
}

/** A strong entity tag (RFC 9110 section 8.8.3), returned to the tenant unchanged. */
const etagForm = /^"[\x21\x23-\x7e]{0,190}"$/;

export function readSettings(
  answer: Result<ExchangeAnswer, ExchangeFailure>,
  schema: Bodies['settings'],
): Result<TenantSettings, ExchangeFailure> {
  const result = read(answer, schema);
  if (!result.ok) return result;
  const { body, headers } = result.value;
  const { etag: version = '' } = headers;
  // Without an ETag, writes cannot be conditional, so they might overwrite settings that the company's recruiting mail
  // depends on.
  if (!etagForm.test(version)) {
    // Compressing proxies weaken ETags, and a weak one never matches in If-Match.
    const problem = version.startsWith('W/') ? { reason: 'weak-version' as const } : { detail: 'ETag' };
    return fail({ problem: { kind: 'not-a-tenant', ...problem }, inDoubt: true });
  }
  return ok(defined({ ...body, settings: body.settings && defined(body.settings), version }));
}

/**
 * Reduces a failure to its problem. Callers outside this module do not need `inDoubt`, because it has already been
 * resolved.
 */
export const plain = <Value>(result: Result<Value, ExchangeFailure>): Result<Value, TenantProblem> =>
  result.ok ? result : fail(result.problem.problem);
