import { z } from 'zod';

import type { Candidate, Discovery, EvidenceSource } from './discovery.ts';
import { endpointName, endpointSchema, type Endpoint } from './endpoint.ts';
import { plainText } from './plain-text.ts';

/** Another way to submit for the same mailbox, to be tried beside the first. */
export const waySchema = z.strictObject({
  endpoint: endpointSchema,
  /** The user name this server expects; that of the first way when absent. */
  username: plainText(320).optional(),
  /** Whether the password may go there. If not, it is only looked at, for comparison. */
  signIn: z.boolean(),
  /** Nobody named this server; its silence says little. */
  guessed: z.boolean().optional(),
});
export type Way = z.infer<typeof waySchema>;

/** More would knock at doors for little: the best ones come first. */
const most = 8;

const submission: readonly Pick<Endpoint, 'port' | 'security'>[] = [
  { port: 465, security: 'tls' },
  { port: 587, security: 'starttls' },
];

/** An MX takes mail in; that it takes submissions too is as much of a guess as a name made up. */
const guesses: ReadonlySet<EvidenceSource> = new Set(['guess', 'mx']);

const endpointOf = ({ host, port, security }: Endpoint): Endpoint => ({ host, port, security });

/**
 * What to try at the same time as the chosen server. If discovery named that one, its other candidates stand in for it,
 * best first, except those whose host nobody vouched for. A server that the user typed stands alone: its other ports and
 * what discovery found are only looked at, as evidence of what this network lets through.
 */
export function waysBeside(
  first: { readonly endpoint: Endpoint; readonly username: string },
  discovery: Pick<Discovery, 'candidates'> | undefined,
): Way[] {
  const { candidates = [] } = discovery ?? {};
  const name = endpointName(first.endpoint);
  const own = candidates.find((candidate) => endpointName(candidate) === name);
  const mayStandIn = ({ host, trust }: Candidate): boolean =>
    own !== undefined && (trust === 'authenticated' || host === first.endpoint.host);
  const found = candidates.map((candidate): Way => {
    // A user name of the user's own goes everywhere; else each server is told the form it expects.
    const username = own?.username === first.username ? candidate.username : first.username;
    return {
      endpoint: endpointOf(candidate),
      username,
      signIn: mayStandIn(candidate),
      ...(guesses.has(candidate.source) && { guessed: true }),
    };
  });
  const { host } = first.endpoint;
  const siblings = own
    ? []
    : submission.map((where): Way => ({ endpoint: { host, ...where }, signIn: false }));
  const seen = new Set([name]);
  return [...siblings, ...found]
    .filter(({ endpoint }) => !seen.has(endpointName(endpoint)) && seen.add(endpointName(endpoint)))
    .slice(0, most - 1);
}
