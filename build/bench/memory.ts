import { setTimeout as pause } from 'node:timers/promises';

import { probe, type ProbeNetwork, type ProbeRequest } from '../../main/probe/index.ts';
import { failedStage, type FailureKind, type ProbeVerdict, type Stage } from '../../shared/model/index.ts';
import { endpoint, hosts, jobs, networkOf, requestFor, type BenchSetting } from './setting.ts';

export interface Memory {
  readonly probes: number;
  /** Memory in bytes after garbage collection, early in the run and at the end. */
  readonly early: number;
  readonly late: number;
  /** Open sockets at the end. */
  readonly sockets: number;
}

const warmUp = 200;
const probes = 1_000;
const atOnce = 20;

/** Runs many checks in this process, which must have been started with `--expose-gc`. */
export async function memory(setting: BenchSetting): Promise<Memory> {
  const { gc } = globalThis;
  if (!gc) throw new Error('--expose-gc is missing');
  await many(setting, warmUp);
  await gc({ execution: 'async' });
  const early = process.memoryUsage().heapUsed;
  await many(setting, probes);
  await gc({ execution: 'async' });
  const late = process.memoryUsage().heapUsed;
  // Checks do not wait for the reply to QUIT, so their last connections may still be closing.
  await pause(500);
  const sockets = process.getActiveResourcesInfo().filter((name) => /^(TCP|TLS)/.test(name)).length;
  return { probes, early, late, sockets };
}

/** One way in which a check can end, and how to cause it. */
interface Ending {
  readonly verdict: ProbeVerdict;
  /** The expected kind of failure. */
  readonly kind?: FailureKind;
  readonly request: ProbeRequest;
  readonly network?: ProbeNetwork;
  /** The stage at whose beginning the check is cancelled. */
  readonly until?: Stage;
}

const [host] = hosts;
const both = requestFor([endpoint(host, 465), endpoint(host, 587)]);
const single = requestFor([endpoint(host, 465)]);
const wrong = { credentials: { username: jobs, password: 'Falsch-0815' } };

const endings: readonly Ending[] = [
  { verdict: 'works', request: both },
  { verdict: 'failed', kind: 'rejected', request: { ...single, ...wrong } },
  { verdict: 'failed', kind: 'refused', request: requestFor([endpoint(host, 4_465)]) },
  // Fails because the client does not trust the certificate authority.
  { verdict: 'failed', kind: 'tls', request: single, network: { extraCa: [] } },
  { verdict: 'cancelled', request: both, until: 'ehlo' },
];

async function many(setting: BenchSetting, count: number): Promise<void> {
  let remaining = count;
  const worker = async () => {
    for (let current = remaining--; current > 0; current = remaining--) {
      const ending = endings[current % endings.length];
      if (ending) await reach(ending, setting);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function reach(
  { verdict, kind, request, network, until }: Ending,
  setting: BenchSetting,
): Promise<void> {
  const controller = new AbortController();
  const report = await probe(
    request,
    { ...networkOf(setting), ...network },
    {
      signal: controller.signal,
      report: (progress) => {
        if (progress.kind === 'stage-started' && progress.stage === until) controller.abort();
      },
    },
  );
  if (report.verdict !== verdict || (kind && failedStage(report)?.failure?.kind !== kind))
    throw new Error(JSON.stringify(report));
}
