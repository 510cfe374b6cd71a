import type { IncomingHttpHeaders } from 'node:http';

/** A day: whoever says more means "never". */
const mostSeconds = 86_400;

/** The one form of date that is still to be sent (RFC 9110 section 5.6.7); `Date.parse` alone takes almost anything. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Seconds from `Retry-After`, which is a number or a date (RFC 9110 section 10.2.3). A date is read by the tenant's own
 * clock, from its `Date` header: this computer's may be wrong.
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
