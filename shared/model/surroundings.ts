import { z } from 'zod';

import { endpointSchema } from './endpoint.ts';
import { line, milliseconds } from './measures.ts';
import { addressAttemptSchema, failureSchema, stageSchema, type AddressAttempt } from './stages.ts';

/** Another way to submit for the same mailbox, tried beside the one that a report is about: never with a sign-in. */
export const neighbourSchema = z.strictObject({
  endpoint: endpointSchema,
  /** Nobody named this server: whether it offers the port at all is not known. */
  guessed: z.boolean().optional(),
  /** `usable`: everything up to sign-in passed. `undecided`: the check was over before this way was. */
  outcome: z.enum(['usable', 'failed', 'undecided']),
  /** How far it came: the last stage that was begun. */
  stage: stageSchema.optional(),
  failure: failureSchema.optional(),
  addresses: z.array(addressAttemptSchema).max(40),
  /** As offered once the connection was verified. */
  capabilities: z.array(line).max(100).optional(),
  mechanisms: z.array(z.string().max(40)).max(40),
  durationMs: milliseconds,
});
export type Neighbour = z.infer<typeof neighbourSchema>;

/** Whether a connection to it stood, whatever came then: its port is not blocked from here. */
export const wasReached = ({ addresses }: { readonly addresses: readonly AddressAttempt[] }): boolean =>
  addresses.some(({ outcome }) => outcome === 'connected');

/**
 * Milliseconds without an answer after which an address counts as silent while another one is connected: by then the
 * request was sent twice (RFC 6298 section 2.1).
 */
const silentMs = 1_200;

/** The addresses of the one family that does not get through, while the other does; empty where both do, or may. */
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

/** What a check noticed on its way, beside what stopped it: facts, not conclusions. */
export const signSchema = z.strictObject({
  kind: z.enum([
    /** A web page answers where a mail server was expected, as in guest networks before their sign-in page. */
    'web-page',
    /** Security software names itself: in a certificate that it issued, or in a greeting. */
    'security-software',
    /** A device made lines of the dialogue unreadable. */
    'masked-words',
    /** The server greets with a name that has nothing to do with the one that was asked for. */
    'foreign-greeting',
    /** No STARTTLS where the provider is known to offer it. */
    'starttls-missing',
    /** Of IPv6 and IPv4, both of which the name has, only one gets through. */
    'one-family',
  ]),
  detail: line,
});
export type Sign = z.infer<typeof signSchema>;
