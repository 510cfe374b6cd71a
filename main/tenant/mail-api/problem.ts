import { z } from 'zod';

import type { TenantProblem } from '../../../shared/model/index.ts';
import { printable } from '../../../shared/printable.ts';

/** problem+json (RFC 9457), and what OAuth servers say instead (RFC 6749 section 5.2). */
const problemBody = z.looseObject({
  title: z.string().optional(),
  detail: z.string().optional(),
  fields: z.record(z.string(), z.string()).optional(),
  error_description: z.string().optional(),
});

const kinds: Record<number, TenantProblem['kind']> = {
  401: 'unauthorised',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-a-tenant',
  408: 'timeout',
  409: 'conflict',
  412: 'conflict',
  428: 'conflict',
  429: 'rate-limited',
};

/** An HTTP refusal as a problem; the tenant's words are made harmless. */
export function problemOf({ status, headers }: Response, json: unknown): TenantProblem {
  const parsed = problemBody.safeParse(json);
  const said = parsed.success
    ? (parsed.data.detail ?? parsed.data.title ?? parsed.data.error_description)
    : undefined;
  const fields = parsed.success ? parsed.data.fields : undefined;
  const wait = retryAfter(headers.get('retry-after'));
  return {
    kind: kinds[status] ?? (status >= 500 ? 'server-error' : 'invalid'),
    status,
    ...(said !== undefined && { detail: printable(said, 500) }),
    ...(fields && { fields: harmless(fields) }),
    ...(wait !== undefined && { retryAfterSeconds: wait }),
  };
}

const harmless = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .slice(0, 20)
      .map(([name, words]) => [printable(name, 60), printable(words, 300)]),
  );

/** Seconds from `Retry-After`, which is a number or a date. */
export function retryAfter(header: string | null, now = Date.now()): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1_000));
}

const certificateCodes =
  /^(CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO|HOSTNAME_MISMATCH|INVALID_CA)/;

/** A failed connection. The system's code says enough; its message may repeat the address. */
export function transportProblem(error: unknown): TenantProblem {
  const { cause } = error as { cause?: { code?: unknown } };
  const code = typeof cause?.code === 'string' ? cause.code : undefined;
  const detail = code === undefined ? {} : { detail: printable(code, 60) };
  if (code === undefined) return { kind: 'unreachable' };
  if (certificateCodes.test(code)) return { kind: 'tls', ...detail };
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'UND_ERR_HEADERS_TIMEOUT')
    return { kind: 'timeout', ...detail };
  return { kind: 'unreachable', ...detail };
}

/** Failures after which nobody knows whether a write arrived. */
export const leavesDoubt = ({ kind }: TenantProblem): boolean =>
  kind === 'unreachable' || kind === 'timeout' || kind === 'server-error' || kind === 'not-a-tenant';
