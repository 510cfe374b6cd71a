import { z } from 'zod';

import type { Candidate, Discovery, EvidenceSource } from './discovery.ts';
import { endpointName, endpointSchema, type Endpoint } from './endpoint.ts';
import { plainText } from './plain-text.ts';

/** Another candidate for the same mailbox, tried in parallel with the first. */
export const alternativeSchema = z.strictObject({
  endpoint: endpointSchema,
  /** The user name for this server; when absent, the first candidate's user name is used. */
  username: plainText(320).optional(),
  /** Whether the password may be sent there. If not, the server is only inspected for comparison. */
  signIn: z.boolean(),
  /** Whether the server is a guess. If a guessed server does not answer, this proves little. */
  guessed: z.boolean().optional(),
});
export type AlternativeCandidate = z.infer<typeof alternativeSchema>;

/** The maximum number of candidates. The best ones come first, so trying more would hardly help. */
const most = 8;

const submission: readonly Pick<Endpoint, 'port' | 'security'>[] = [
  { port: 465, security: 'tls' },
  { port: 587, security: 'starttls' },
];

/**
 * Sources that only suggest a server. An MX host receives mail, but it is unknown whether it also accepts submissions.
 */
const guesses: ReadonlySet<EvidenceSource> = new Set(['guess', 'mx']);

const endpointOf = ({ host, port, security }: Endpoint): Endpoint => ({ host, port, security });

/**
 * Returns the candidates to try in parallel with the chosen server. If discovery found that server, the alternatives
 * are its other candidates, best first; on an untrusted host, no sign-in is attempted. If the user typed the server,
 * its other ports and discovery's candidates are only inspected, to see which ports this network allows.
 */
export function alternativesTo(
  first: { readonly endpoint: Endpoint; readonly username: string },
  discovery: Pick<Discovery, 'candidates'> | undefined,
): AlternativeCandidate[] {
  const { candidates = [] } = discovery ?? {};
  const name = endpointName(first.endpoint);
  const own = candidates.find((candidate) => endpointName(candidate) === name);
  const mayStandIn = ({ host, trust }: Candidate): boolean =>
    own !== undefined && (trust === 'authenticated' || host === first.endpoint.host);
  const found = candidates.map((candidate): AlternativeCandidate => {
    // A user name that the user entered applies to every server; otherwise, each server gets the form that it expects.
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
    : submission.map((where): AlternativeCandidate => ({ endpoint: { host, ...where }, signIn: false }));
  const seen = new Set([name]);
  return [...siblings, ...found]
    .filter(({ endpoint }) => !seen.has(endpointName(endpoint)) && seen.add(endpointName(endpoint)))
    .slice(0, most - 1);
}
