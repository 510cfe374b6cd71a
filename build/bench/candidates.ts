import { probe } from '../../main/probe/index.ts';
import { endpointName, type Endpoint } from '../../shared/model/index.ts';
import { endpoint, hosts, median, networkOf, requestFor, type BenchSetting } from './setting.ts';

export interface Candidates {
  /** Times in milliseconds from the start: the median of several runs. */
  readonly firstUsable: number;
  readonly signedIn: number;
  readonly lastLive: number;
  readonly lastProvisional: number;
  readonly lastFinal: number;
  /** The highest number of sign-ins in any run. */
  readonly signIns: number;
}

const rounds = 3;
const blocked = 25;
const ports = [465, 587, 2525, blocked];

/** Measures candidates on two hosts with four ports each, of which port 25 drops all packets. */
export async function candidates(setting: BenchSetting): Promise<Candidates> {
  const runs: Candidates[] = [];
  for (let round = 0; round <= rounds; round++) runs.push(await one(setting));
  const measured = runs.slice(1);
  const middle = (of: (run: Candidates) => number) => median(measured.map(of));
  return {
    firstUsable: middle((run) => run.firstUsable),
    signedIn: middle((run) => run.signedIn),
    lastLive: middle((run) => run.lastLive),
    lastProvisional: middle((run) => run.lastProvisional),
    lastFinal: middle((run) => run.lastFinal),
    signIns: Math.max(...runs.map((run) => run.signIns)),
  };
}

async function one(setting: BenchSetting): Promise<Candidates> {
  const methods = hosts.flatMap((host) => ports.map((port) => endpoint(host, port)));
  const usable = new Map<string, number>();
  const provisional = new Map<string, number>();
  const final = new Map<string, number>();
  let signIns = 0;
  let signedIn = NaN;
  const start = performance.now();
  const elapsedMs = () => performance.now() - start;
  await probe(requestFor(methods, { thorough: true }), networkOf(setting), {
    signal: new AbortController().signal,
    report: (event) => {
      if (event.kind === 'usable') usable.set(endpointName(event.endpoint), elapsedMs());
      if (event.kind === 'stage-slow') provisional.set(endpointName(event.endpoint), elapsedMs());
      if (event.kind === 'stage-started' && event.stage === 'auth') signIns++;
      if (event.kind !== 'stage-ended') return;
      const { stage, outcome } = event.record;
      if (outcome === 'failed') final.set(endpointName(event.endpoint), elapsedMs());
      if (stage === 'auth' && outcome === 'passed') signedIn = elapsedMs();
    },
  });
  const live = methods.filter(({ port }) => port !== blocked);
  const silent = methods.filter(({ port }) => port === blocked);
  return {
    firstUsable: Math.min(...usable.values()),
    signedIn,
    lastLive: latest(live, usable),
    lastProvisional: latest(silent, provisional),
    lastFinal: latest(silent, final),
    signIns,
  };
}

/** Returns the time at which the last of these endpoints had a result; NaN if one never had. */
const latest = (methods: readonly Endpoint[], times: ReadonlyMap<string, number>): number =>
  Math.max(...methods.map((endpoint) => times.get(endpointName(endpoint)) ?? NaN));
