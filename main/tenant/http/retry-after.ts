import type { IncomingHttpHeaders } from 'node:http';

/** The longest delay in seconds that is returned: one day, because a longer one effectively means "never". */
const mostSeconds = 86_400;

/** The only date format that may be sent (RFC 9110 section 5.6.7). `Date.parse` accepts almost anything. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Reads the delay in seconds from `Retry-After`, which is a number or a date (RFC 9110 section 10.2.3). A date is
 * compared with the tenant's own `Date` header, because this computer's clock may be wrong.
 */
export function retryAfter(headers: IncomingHttpHeaders): number | undefined {
  const value = headers['retry-after']?.trim();
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Math.min(Number(value), mostSeconds);
  if (!httpDate.test(value)) return undefined;
  const now = Date.parse(headers.date ?? '');
  const seconds = Math.ceil((Date.parse(value) - (Number.isNaN(now) ? Date.now() : now)) / 1_000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(0, seconds), mostSeconds);
}
