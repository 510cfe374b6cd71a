/** Whatever happens to a check that switches on: the platform sends as before, or the last line says what it sends with. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { PracticeWorld } from '../../../main/practice/index.ts';
import type { ConformanceOptions } from '../../../main/tenant/index.ts';
import { wayBackMinutes } from '../../../shared/conformance-limits.ts';
import { leftBehind, practice } from '../../../shared/model/index.ts';
import { practiceWorld } from '../practice/practising.ts';
import { checkConformance } from '../../support/tenant.ts';
import { TestClock } from './setting.ts';
import {
  answer,
  cutAfter,
  cutBefore,
  faultyWayTo,
  honest,
  problem,
  times,
  type Fault,
  type Faulty,
  type SeenRequest,
} from './faulty.ts';

let world: PracticeWorld;
let way: Faulty;
let clock: TestClock;
beforeEach(async () => {
  world = await practiceWorld();
  way = await faultyWayTo(world.tenantUrl);
  clock = new TestClock();
});
afterEach(async () => {
  await Promise.all([way.stop(), world.stop()]);
});

const check = (more: Partial<Omit<ConformanceOptions, 'redaction'>> = {}) =>
  checkConformance({
    url: way.url,
    clientId: practice.clientId,
    secret: practice.clientSecret,
    change: true,
    clock,
    signal: new AbortController().signal,
    ...more,
  });
const headers = { authorization: `Bearer ${practice.staticToken}`, 'content-type': 'application/json' };
/** What the platform really sends with. */
const active = async (): Promise<{ host: string } | null> => {
  const now = await fetch(`${world.tenantUrl}/v1/mail-settings`, { headers });
  return ((await now.json()) as { settings: { host: string } | null }).settings;
};
/** An activation as it is meant: of a draft, on the version that stands. */
const switchesOn = ({ path, headers: { authorization, 'if-match': version = '' } }: SeenRequest) =>
  authorization !== undefined && version.includes('settings') && !path.includes('/none/');
const nobodys = 'mail.conformance.invalid:465 tls, conformance@conformance.invalid';
const rollback = 'POST /v1/mail-settings/rollback';
const read = 'GET /v1/mail-settings';
/** The tries of the way back, behind the checks of what rollback has to refuse and do. */
const checksOfRollback = 5;
const mostTries = 5;

describe('the way back', () => {
  it('is gone again when it fails, and looked at', async () => {
    // As the checks are done, and two more.
    way.meet(rollback, ...times(2, honest), ...times(4, problem(500)));
    const lines = await check();
    expect(await active()).toBeNull();
    expect(lines.at(-1)).toMatchObject({ name: 'change.after', outcome: 'passed', seen: 'none' });
    expect(lines.find(({ name }) => name === 'rollback.restore')).toMatchObject({ outcome: 'failed' });
  });

  it.each([
    ['is broken', problem(500)],
    ['is said to be another version', problem(412)],
    ['is in conflict', problem(409)],
    ['is not there', problem(404)],
    ['breaks', cutBefore],
    ['is said to have worked', answer(200, { settings: null }, { etag: '"x"' })],
  ])('that %s every time is the last line, with what stands and what stood', async (_what, fault) => {
    way.always(rollback, async (exchange) => {
      // Who signs in with nothing is turned away as ever.
      await (exchange.request.headers.authorization ? fault : honest)(exchange);
    });
    const lines = await check();
    expect(await active()).toMatchObject({ host: 'mail.conformance.invalid' });
    expect(lines.at(-1)).toEqual({
      name: 'change.after',
      outcome: 'failed',
      expected: 'none',
      seen: nobodys,
    });
    expect(way.requests(rollback).length).toBeLessThanOrEqual(checksOfRollback + mostTries);
  });

  it('is not gone twice where only its answer was lost', async () => {
    way.meet(rollback, ...times(3, honest), cutAfter, cutAfter);
    const lines = await check();
    expect(await active()).toBeNull();
    expect(lines.at(-1)).toMatchObject({ name: 'change.after', outcome: 'passed' });
  });

  it('is gone although nobody could read that it had to be', async () => {
    let isActive = false;
    way.always('/activation', async (exchange) => {
      await honest(exchange);
      isActive ||= switchesOn(exchange.request);
    });
    way.always(read, async (exchange) => {
      // Until the check is over, and twice more.
      await (isActive && !clock.waits.includes(2_000) ? problem(500) : honest)(exchange);
    });
    const lines = await check();
    expect(lines.find(({ name }) => name === 'rollback.restore')).toMatchObject({ outcome: 'skipped' });
    expect(await active()).toBeNull();
    expect(lines.at(-1)).toMatchObject({ name: 'change.after', outcome: 'passed' });
  });

  it('is gone with a new token where the one before has ended', async () => {
    way.meet(rollback, ...times(2, honest), ...times(2, problem(500)));
    way.always(read, async (exchange) => {
      const tokens = way.requests('POST /oauth/token').length;
      const isLate = way.requests(rollback).length >= checksOfRollback;
      await (isLate && tokens < 8 && !clock.waits.includes(2_000) ? problem(401) : honest)(exchange);
    });
    const before = way.requests('POST /oauth/token').length;
    await check();
    expect(await active()).toBeNull();
    expect(way.requests('POST /oauth/token').length).toBeGreaterThan(before);
  });

  it('is gone where a platform sends with a draft that nobody switched on', async () => {
    way.always('POST /v1/drafts', async ({ request, response, forward }) => {
      const { status, headers: said, body } = await forward();
      if (request.path === '/v1/drafts' && status === 201) {
        const { id } = JSON.parse(body) as { id: string };
        const now = await fetch(`${world.tenantUrl}/v1/mail-settings`, { headers });
        const more = { 'if-match': now.headers.get('etag') ?? '', 'idempotency-key': `eager ${id} eager` };
        await fetch(`${world.tenantUrl}/v1/drafts/${id}/activation`, {
          method: 'POST',
          headers: { ...headers, ...more },
        });
      }
      response.writeHead(status, said).end(body);
    });
    const lines = await check({ change: false });
    const after = lines.at(-1);
    expect(after?.name).toBe('change.after');
    const now = await active();
    expect(after).toMatchObject({ outcome: now === null ? 'passed' : 'failed' });
    expect(way.requests(rollback).length).toBeGreaterThan(1);
  });

  it('is gone by whoever cancels in between, and the check ends as cancelled', async () => {
    const stop = new AbortController();
    way.always('/activation', async (exchange) => {
      await honest(exchange);
      if (switchesOn(exchange.request)) stop.abort();
    });
    await expect(check({ signal: stop.signal })).rejects.toThrow();
    expect(await active()).toBeNull();
  });

  it('that fails is told to whoever cancels, too', async () => {
    const stop = new AbortController();
    way.always('/activation', async (exchange) => {
      await honest(exchange);
      if (switchesOn(exchange.request)) stop.abort();
    });
    way.always(rollback, problem(500));
    const lines = await check({ signal: stop.signal });
    expect(leftBehind(lines)).toMatchObject({ expected: 'none', seen: nobodys });
  });

  it('has time of its own, however long the check took', async () => {
    way.always('/activation', async (exchange) => {
      await honest(exchange);
      if (switchesOn(exchange.request)) await clock.wait(10_000_000, new AbortController().signal);
    });
    const lines = await check();
    expect(await active()).toBeNull();
    expect(lines.at(-1)).toMatchObject({ name: 'change.after', outcome: 'passed' });
    expect(lines.some((line) => line.outcome === 'skipped' && line.why === 'time-over')).toBe(true);
  });
});

it('what is said in the end is so, whatever goes wrong, and in the time that was said', async () => {
  const lie = answer(200, { settings: null }, { etag: '"x"' });
  const faults: Fault[] = [
    honest,
    problem(500),
    problem(412),
    problem(409),
    problem(401),
    problem(503, {}, { 'retry-after': '3' }),
    cutBefore,
    cutAfter,
    answer(200, 'nonsense'),
  ];
  const some = (length: number, ...more: Fault[]) =>
    fc.array(fc.constantFrom(...faults, ...more), { maxLength: length });
  await fc.assert(
    fc.asyncProperty(some(9, lie), some(9), some(4, lie), async (rollbacks, reads, activations) => {
      const own = await practiceWorld();
      const ownWay = await faultyWayTo(own.tenantUrl);
      const ownClock = new TestClock();
      try {
        ownWay.meet(rollback, ...rollbacks);
        ownWay.meet('/activation', ...activations);
        // What stood before has to be read once.
        ownWay.meet(read, ...times(4, honest), ...reads);
        const lines = await check({ url: ownWay.url, clock: ownClock });
        const now = await fetch(`${own.tenantUrl}/v1/mail-settings`, { headers });
        const { settings } = (await now.json()) as { settings: { host: string } | null };
        const after = lines.at(-1);
        expect(after).toMatchObject({ name: 'change.after', expected: 'none' });
        const { outcome, seen } = after as { outcome: string; seen: string };
        // Where it could not be read, that is said.
        if (seen !== 'unknown') expect(seen).toBe(settings ? nobodys : 'none');
        expect(outcome).toBe(seen === 'none' ? 'passed' : 'failed');
        expect(ownClock.now()).toBeLessThan((15 + wayBackMinutes) * 60_000);
        expect(ownWay.requests(rollback).length).toBeLessThanOrEqual(25);
      } finally {
        await Promise.all([ownWay.stop(), own.stop()]);
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
