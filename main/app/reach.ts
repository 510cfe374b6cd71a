import { failedStage, type ProbeReport, type Stage } from '../../shared/model/index.ts';
import type { Reach } from '../discovery/index.ts';
import type { Probe, ProbeNetwork } from '../probe/index.ts';

/** Time limits in milliseconds. Guessed servers get less time than servers that a source names. */
const patience = {
  resolve: 1_000,
  connect: 2_000,
  tls: 2_000,
  greeting: 2_500,
  ehlo: 2_000,
  starttls: 2_000,
};
const deadlineMs = 3_000;

/** Stages that only an SMTP server passes. */
const answeredLate: readonly Stage[] = ['greeting', 'ehlo'];

const hasPassed = ({ stages }: ProbeReport, expected: Stage): boolean =>
  stages.some(({ stage, outcome }) => stage === expected && outcome === 'passed');

/** Returns a function that tests a server guessed by discovery, with a probe that ends before the sign-in. */
export const reachThrough =
  (probe: Probe, network: ProbeNetwork): Reach =>
  async (endpoint, lookup, signal) => {
    const stop = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]);
    const report = await probe({ endpoint }, { ...network, lookup, deadlines: patience }, { signal: stop });
    const ip = report.addresses.find(({ outcome }) => outcome === 'connected')?.ip;
    const elsewhere = failedStage(report)?.failure?.tls === 'name-mismatch';
    return {
      answered: answeredLate.some((stage) => hasPassed(report, stage)) || report.tls !== undefined,
      usable: report.verdict === 'reachable' && report.mechanisms.length > 0,
      ...(ip !== undefined && { ip }),
      otherNames: elsewhere ? (report.tls?.chain[0]?.names ?? []) : [],
    };
  };
