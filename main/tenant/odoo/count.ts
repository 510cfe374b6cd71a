import { z } from 'zod';

import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import { strange } from './servers.ts';
import type { OdooSession } from './session.ts';

/**
 * Counts the matching records, to detect values that this program must not read, such as tokens.
 *
 * @param domain the search condition, in Odoo's notation.
 */
export async function countRecords(
  session: OdooSession,
  model: string,
  domain: readonly unknown[],
  signal: AbortSignal,
): Promise<Result<number, ExchangeFailure>> {
  const answer = await session.read({ model, method: 'search_count', named: { domain } }, signal);
  if (!answer.ok) return answer;
  const count = z.int().safeParse(answer.value);
  return count.success ? ok(count.data) : fail(strange);
}
