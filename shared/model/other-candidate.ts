import { z } from 'zod';

import { endpointSchema } from './endpoint.ts';
import { line, milliseconds } from './measures.ts';
import { addressAttemptSchema, failureSchema, stageSchema, type AddressAttempt } from './stages.ts';

/** Another candidate for the same mailbox, tried in parallel with the one in the report, but without sign-in. */
export const otherCandidateSchema = z.strictObject({
  endpoint: endpointSchema,
  /** The server is a guess: it may not offer the port at all. */
  guessed: z.boolean().optional(),
  /** `usable`: everything up to sign-in passed. `undecided`: the check ended first. */
  outcome: z.enum(['usable', 'failed', 'undecided']),
  /** The last stage that was started. */
  stage: stageSchema.optional(),
  failure: failureSchema.optional(),
  addresses: z.array(addressAttemptSchema).max(40),
  /** As offered over the verified connection. */
  capabilities: z.array(line).max(100).optional(),
  mechanisms: z.array(z.string().max(40)).max(40),
  durationMs: milliseconds,
});
export type OtherCandidate = z.infer<typeof otherCandidateSchema>;

/** Returns whether a TCP connection was established, which means that the port is not blocked from here. */
export const wasReached = ({ addresses }: { readonly addresses: readonly AddressAttempt[] }): boolean =>
  addresses.some(({ outcome }) => outcome === 'connected');

/**
 * Time in milliseconds without an answer after which an address counts as silent, even though another one connected. By
 * then, TCP has sent the SYN twice (RFC 6298 section 2.1).
 */
const silentMs = 1_200;

/**
 * Returns the addresses of the family that cannot be reached although the other can; empty if both are reachable, or
 * may be.
 */
export function lostFamily(addresses: readonly AddressAttempt[]): AddressAttempt[] {
  for (const family of [6, 4] as const) {
    const tried = addresses.filter((one) => one.family === family && one.outcome !== 'not-tried');
    const others = addresses.filter((one) => one.family !== family);
    const lost = tried.filter(
      ({ outcome, durationMs }) =>
        outcome !== 'connected' && (outcome !== 'slower' || durationMs >= silentMs),
    );
    if (lost.length > 0 && lost.length === tried.length && wasReached({ addresses: others })) return lost;
  }
  return [];
}

/** An indicator found during a check, in addition to what stopped it. A fact, not a conclusion. */
export const indicatorSchema = z.strictObject({
  kind: z.enum([
    /** A web page answers instead of a mail server, as in a captive portal. */
    'web-page',
    /** Security software identifies itself in a certificate that it issued, or in a greeting. */
    'security-software',
    /** A network device masked lines of the dialogue. */
    'masked-words',
    /** The name in the server's greeting is unrelated to the requested one. */
    'foreign-greeting',
    /** No STARTTLS although the provider is known to offer it. */
    'starttls-missing',
    /** Only one of IPv6 and IPv4 works, although the name has addresses of both. */
    'one-family',
    /** The certificate is trusted by an authority that was added to this computer or to this program. */
    'own-authority',
  ]),
  detail: line,
});
export type Indicator = z.infer<typeof indicatorSchema>;
