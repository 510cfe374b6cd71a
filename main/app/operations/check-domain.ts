import { domainToASCII } from 'node:url';

import { areThere } from '../../../shared/flow/index.ts';
import { domainOf, type Profile, type SenderReport } from '../../../shared/model/index.ts';
import { judgeSender } from '../../../shared/sender-domain/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Engine, Place } from '../engine.ts';
import { onProfile } from '../operation.ts';

/** What the DNS says of the domain that the platform sends in the name of; undefined without an address. */
export async function lookAtDomain(
  { ports }: Engine,
  { profile }: Place,
  signal: AbortSignal,
): Promise<SenderReport | undefined> {
  const { address, domainRecords = [], platform } = profile.answers;
  if (address === undefined) return undefined;
  const evidence = await ports.checkSender(
    {
      domain: domainToASCII(domainOf(address)),
      wanted: domainRecords,
      platform: platform?.kind === 'guided' ? platform.form : undefined,
      nameServer: ports.sources?.dnsServer,
    },
    signal,
  );
  return { ...evidence.report, ...judgeSender(evidence) };
}

export const checkDomain = onProfile<'checkDomain'>(async (engine, place, _input, { signal }) => {
  const report = await lookAtDomain(engine, place, signal);
  if (signal.aborted) return fail({ kind: 'cancelled' });
  if (!report) return fail({ kind: 'invalid-input', detail: 'address' });
  return ok({ profile: keepDomain(engine, place, report) });
});

/** Keeps what the DNS says. */
export const keepDomain = (engine: Engine, place: Place, report: SenderReport): Profile =>
  engine.keep(place, 'domainCheck', { report }, ({ answers }) => {
    // What was watched for is there.
    if (areThere(report.records)) delete answers.domainWatched;
  });
