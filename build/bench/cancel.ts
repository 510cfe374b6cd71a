import { setTimeout as pause } from 'node:timers/promises';

import { probe } from '../../main/probe/index.ts';
import { endpoint, hosts, networkOf, requestFor, type BenchSetting } from './setting.ts';

export interface Cancel {
  /** The longest time from the click to the report. */
  readonly slowestMs: number;
  /** Open sockets at the time of the report. */
  readonly sockets: number;
}

const ports = [465, 587, 2525, 25];

/** Runs checks of eight candidates and cancels each at a different point in time. */
export async function cancel(setting: BenchSetting): Promise<Cancel> {
  const tries: Cancel[] = [];
  for (let moment = 5; moment <= 405; moment += 20) tries.push(await one(setting, moment));
  return {
    slowestMs: Math.max(...tries.map(({ slowestMs }) => slowestMs)),
    sockets: Math.max(...tries.map(({ sockets }) => sockets)),
  };
}

async function one(setting: BenchSetting, moment: number): Promise<Cancel> {
  const controller = new AbortController();
  const methods = hosts.flatMap((host) => ports.map((port) => endpoint(host, port)));
  const running = probe(requestFor(methods, { thorough: true }), networkOf(setting), {
    signal: controller.signal,
  });
  await pause(moment);
  const start = performance.now();
  controller.abort();
  const { verdict } = await running;
  const slowestMs = performance.now() - start;
  if (verdict !== 'cancelled') throw new Error(verdict);
  // A destroyed socket disappears on the next turn of the event loop.
  await pause(0);
  const sockets = process.getActiveResourcesInfo().filter((name) => /^(TCP|TLS)/.test(name)).length;
  return { slowestMs, sockets };
}
