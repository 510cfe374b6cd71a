import { startPractice, type PracticeProbe, type PracticeWorld } from '../../../main/practice/index.ts';
import type { Tenant, TenantOptions } from '../../../main/tenant/index.ts';
import { practice, type Draft, type MailSettings, type ProbeReport } from '../../../shared/model/index.ts';
import { faultyWayTo, type Faulty } from './faulty.ts';
import { tenantAt } from '../../support/tenant.ts';

/** A simulated clock that advances immediately instead of waiting, and records the duration of each wait. */
export class TestClock {
  readonly waits: number[] = [];
  #now = 0;
  /** Called on each wait. */
  onWait: (() => void) | undefined;

  now(): number {
    return this.#now;
  }

  wait(milliseconds: number, signal: AbortSignal): Promise<boolean> {
    this.waits.push(milliseconds);
    this.#now += milliseconds;
    this.onWait?.();
    return Promise.resolve(!signal.aborted);
  }
}

export const stages: ProbeReport['stages'] = [
  { stage: 'resolve', outcome: 'passed', durationMs: 1 },
  { stage: 'connect', outcome: 'passed', durationMs: 1 },
];

/** A probe by the platform that succeeds immediately. */
export const quickProbe: PracticeProbe = ({ endpoint }, _network, _signal, onStage) => {
  for (const stage of stages) onStage(stage);
  return Promise.resolve({
    version: 1,
    vantage: 'platform',
    endpoint,
    startedAt: '2026-11-23T12:00:00.000Z',
    durationMs: 1,
    verdict: 'works',
    stages,
    addresses: [],
    capabilities: {},
    mechanisms: [],
    transcript: [],
  });
};

export interface TenantWorld {
  readonly world: PracticeWorld;
  readonly way: Faulty;
  readonly clock: TestClock;
  readonly tenant: Tenant;
  readonly signal: AbortSignal;
  readonly settings: MailSettings;
  /** Another client of the same tenant, on a connection without faults. */
  readonly other: Tenant;
  client(options?: Partial<TenantOptions>): Tenant;
  version(): Promise<string>;
  draft(): Promise<Draft>;
  stop(): Promise<void>;
}

export async function settingUp(): Promise<TenantWorld> {
  const world = await startPractice({ probe: quickProbe });
  const way = await faultyWayTo(world.tenantUrl);
  const clock = new TestClock();
  const { signal } = new AbortController();
  const client = (url: string, options: Partial<TenantOptions> = {}) =>
    tenantAt({ kind: 'mail-api', url, clientId: practice.clientId }, practice.clientSecret, {
      clock,
      ...options,
    });
  const sender = practice.mailboxes.works;
  const { host, port, security } = world.discover(sender).candidates[0]!;
  const settings = { host, port, security, username: sender, sender };
  const other = client(world.tenantUrl);
  const version = async () => {
    const now = await other.current({ signal });
    if (!now.ok) throw new Error(now.problem.kind);
    return now.value.version;
  };
  return {
    world,
    way,
    clock,
    signal,
    settings,
    other,
    tenant: client(way.url),
    client: (options) => client(way.url, options),
    version,
    draft: async () => {
      const draft = await other.writeDraft(settings, practice.password, await version(), { signal });
      if (!draft.ok) throw new Error(draft.problem.kind);
      return draft.value;
    },
    stop: async () => {
      await Promise.all([way.stop(), world.stop()]);
    },
  };
}
