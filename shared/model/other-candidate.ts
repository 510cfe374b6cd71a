import { z } from 'zod';

import { endpointSchema } from './endpoint.ts';
import { line, milliseconds } from './measures.ts';
import { addressAttemptSchema, failureSchema, stageSchema, type AddressAttempt } from './stages.ts';

/** Another candidate for the same mailbox, probed in parallel with the reported one, but without signing in. */
export const otherCandidateSchema = z.strictObject({
  endpoint: endpointSchema,
  /** Whether the server is a guess, so that it may not offer the port at all. */
  guessed: z.boolean().optional(),
  /** `usable`: everything up to sign-in passed. `undecided`: the check ended before this candidate had an outcome. */
  outcome: z.enum(['usable', 'failed', 'undecided']),
  /** The last stage that was started. */
  stage: stageSchema.optional(),
  failure: failureSchema.optional(),
  addresses: z.array(addressAttemptSchema).max(40),
  /** The SMTP extensions that the server offers over the verified connection. */
  capabilities: z.array(line).max(100).optional(),
  mechanisms: z.array(z.string().max(40)).max(40),
  durationMs: milliseconds,
});
export type OtherCandidate = z.infer<typeof otherCandidateSchema>;

/** Returns whether a TCP connection was established, i.e. whether the port is not blocked from here. */
export const wasReached = ({ addresses }: { readonly addresses: readonly AddressAttempt[] }): boolean =>
  addresses.some(({ outcome }) => outcome === 'connected');

/**
 * The time in milliseconds after which an address that has not answered counts as unreachable, even if the attempt
 * ended because another address connected. By then, TCP has sent the SYN twice (RFC 6298 section 2.1).
 */
const silentMs = 1_200;

/**
 * Returns the addresses of the family (IPv4 or IPv6) that cannot be reached although the other one can; empty if both
 * are, or may be, reachable.
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

/**
 * A clue to the cause of a problem, noticed during a check in addition to the failure itself. It is an observation, not
 * a conclusion.
 */
export const indicatorSchema = z.strictObject({
  kind: z.enum([
    /** A web page answers instead of a mail server, as in a captive portal. */
    'web-page',
    /** Security software identifies itself in a certificate that it issued, or in a greeting. */
    'security-software',
    /** A network device masked parts of the SMTP dialogue. */
    'masked-words',
    /** The hostname in the server's banner is unrelated to the requested one. */
    'foreign-greeting',
    /** The server does not offer STARTTLS, although the provider is known to. */
    'starttls-missing',
    /** Only one of IPv6 and IPv4 works, although the hostname has addresses of both families. */
    'one-family',
    /** The certificate is trusted only because its CA was added to this computer or to this program. */
    'own-authority',
  ]),
  detail: line,
});
export type Indicator = z.infer<typeof indicatorSchema>;
