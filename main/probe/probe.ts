import type { ProbeReport } from '../../shared/model/index.ts';
import { slots } from '../../shared/in-parallel.ts';
import { lookupHere, remembering, trust, within } from '../net/index.ts';
import { choose } from './choose.ts';
import { CandidateAttempt } from './candidate-attempt.ts';
import type { Probe, ProbeContext, ProbeNetwork, ProbeRequest } from './types.ts';

/** Limits parallel attempts, because servers limit connections per client. */
const atOnce = 10;

/** Time limit in milliseconds for attempts without sign-in once no other attempt is running. */
const lastInspectionMs = 500;

/**
 * Runs the stages, up to sending a message, and reports the result of each. Several candidates are tried in parallel up
 * to sign-in; the sign-in happens once, on the best of those connections. Never throws for external failures, which are
 * in the report. Credentials are sent only over a verified TLS connection, to a server that offered AUTH on it.
 */
export const probe: Probe = async (request, network, context) => {
  const run = new AbortController();
  const onAbort = () => run.abort();
  context.signal.addEventListener('abort', onAbort, { once: true });
  if (context.signal.aborted) run.abort();
  const attempts = attemptsFor(request, network, { ...context, signal: run.signal });
  const slot = slots(atOnce);
  const reached = attempts.map((attempt) => slot(() => attempt.reach()));
  // The first call of `trust` reads hundreds of certificates, so it runs while the first answers are on their way.
  setImmediate(() => trust(network.extraCa));
  // A programming error in an attempt without sign-in ends that attempt, not the program.
  for (const one of reached) one.catch(() => undefined);
  try {
    return await decide(attempts, reached, request, context);
  } finally {
    context.signal.removeEventListener('abort', onAbort);
    for (const attempt of attempts) attempt.end();
    run.abort();
    // All attempts have been aborted; none may outlive the report.
    await Promise.allSettled(reached);
  }
};

function attemptsFor(
  request: ProbeRequest,
  network: ProbeNetwork,
  context: ProbeContext,
): CandidateAttempt[] {
  const { alternatives = [], ...first } = request;
  const { lookup = lookupHere } = network;
  const shared = { ...network, lookup: remembering((host) => lookup(host, context.signal)) };
  const others = alternatives.map(({ endpoint, username, ...options }) => {
    const { credentials } = first;
    const own = credentials && { ...credentials, ...(username !== undefined && { username }) };
    return new CandidateAttempt(
      { ...first, endpoint, ...(own && { credentials: own }) },
      options,
      shared,
      context,
    );
  });
  return [new CandidateAttempt(first, { signIn: true }, shared, context), ...others];
}

async function decide(
  attempts: readonly CandidateAttempt[],
  reached: readonly Promise<boolean>[],
  { thorough = false }: ProbeRequest,
  { signal, report }: ProbeContext,
): Promise<ProbeReport> {
  const eligible = attempts.filter(({ signIn }) => signIn);
  const index = await choose(reached.filter((_, position) => attempts[position]?.signIn));
  const chosen = index === undefined ? undefined : eligible[index];
  if (chosen && attempts.length > 1) report?.({ kind: 'chosen', endpoint: chosen.endpoint });
  const verdict = chosen ? await chosen.prove() : 'failed';
  if (thorough && !signal.aborted) await Promise.allSettled(reached);
  else if (!chosen) await within(lastInspectionMs, Promise.allSettled(reached), () => undefined);
  const subject = chosen ?? furthest(eligible);
  return subject.report(
    signal.aborted ? 'cancelled' : verdict,
    attempts.filter((attempt) => attempt !== subject),
  );
}

/**
 * Returns the attempt that came furthest, because its failure is the most informative; among equals, the better
 * candidate.
 */
const furthest = (attempts: readonly CandidateAttempt[]): CandidateAttempt =>
  attempts.reduce((best, one) => (one.distance > best.distance ? one : best));
