import { setTimeout as pause } from 'node:timers/promises';

import { probe } from '../../main/probe/index.ts';
import { endpoint, hosts, networkOf, requestFor, type Setting } from './setting.ts';

export interface Memory {
  readonly probes: number;
  /** Bytes in use after a collection, after the first part and at the end. */
  readonly early: number;
  readonly late: number;
  /** Sockets that are still open at the end. */
  readonly sockets: number;
}

const warmUp = 200;
const probes = 1_000;
const atOnce = 20;

/** Probes again and again in one process, which was started with `--expose-gc`. */
export async function memory(setting: Setting): Promise<Memory> {
  const { gc } = globalThis;
  if (!gc) throw new Error('--expose-gc is missing');
  await many(setting, warmUp);
  await gc({ execution: 'async' });
  const early = process.memoryUsage().heapUsed;
  await many(setting, probes);
  await gc({ execution: 'async' });
  const late = process.memoryUsage().heapUsed;
  // The last connections are closed without waiting for the servers' answer to QUIT.
  await pause(500);
  const sockets = process.getActiveResourcesInfo().filter((name) => /^(TCP|TLS)/.test(name)).length;
  return { probes, early, late, sockets };
}

async function many(setting: Setting, count: number): Promise<void> {
  let left = count;
  const [host] = hosts;
  const request = requestFor([endpoint(host, 465), endpoint(host, 587)]);
  const worker = async () => {
    while (left-- > 0) {
      const report = await probe(request, networkOf(setting), { signal: new AbortController().signal });
      if (report.verdict !== 'works') throw new Error(JSON.stringify(report));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
