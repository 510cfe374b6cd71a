import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';

import type { TenantProblem } from '../../../shared/model/index.ts';
import type { Redaction } from '../../../shared/known-secrets/index.ts';
import { retryAfter } from './retry-after.ts';

const text = z.string().optional().catch(undefined);

/** A problem+json body (RFC 9457), or its equivalent from an OAuth server (RFC 6749 section 5.2) or Odoo. */
const problemBody = z.looseObject({
  title: text,
  detail: text,
  fields: z.record(z.string(), z.string()).optional().catch(undefined),
  error_description: text,
  message: text,
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
  503: 'server-error',
};

/** Converts an HTTP error to a problem. The tenant's text is made printable. */
export function problemOf(
  status: number,
  headers: IncomingHttpHeaders,
  json: unknown,
  redaction: Redaction,
): TenantProblem {
  const parsed = problemBody.safeParse(json);
  // A web server that does not implement the contract returns no JSON for a missing page.
  if (!parsed.success && status === 404) return { kind: 'not-a-tenant', status };
  const { detail, title, error_description, message, fields } = parsed.success ? parsed.data : {};
  const reason = detail ?? title ?? error_description ?? message;
  const wait = retryAfter(headers);
  return {
    kind: kinds[status] ?? (status >= 500 ? 'server-error' : 'invalid'),
    status,
    ...(reason !== undefined && { detail: redaction.words(reason, 500) }),
    ...(fields && { fields: harmless(fields, redaction) }),
    ...(wait !== undefined && { retryAfterSeconds: wait }),
  };
}

/**
 * Sanitises field errors. Field names are paths in the request body; their prefix `settings.` is removed, because users
 * see the fields without it.
 */
const harmless = (fields: Record<string, string>, redaction: Redaction): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .slice(0, 20)
      .map(([name, words]) => [
        redaction.words(name.replace(/^settings\./, ''), 60),
        redaction.words(words, 300),
      ]),
  );
