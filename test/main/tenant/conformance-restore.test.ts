/**
 * Tests that a conformance check that activates a draft afterwards restores the platform's settings, whatever happens.
 * If that fails, the last line names the settings that are active.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { PracticeWorld } from '../../../main/practice/index.ts';
import type { ConformanceOptions } from '../../../main/tenant/index.ts';
import { restoreMinutes } from '../../../shared/conformance-limits.ts';
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
  type TenantFault,
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
/** Queries the platform's active settings directly, without planned faults. */
const active = async (): Promise<{ host: string } | null> => {
  const now = await fetch(`${world.tenantUrl}/v1/mail-settings`, { headers });
  return ((await now.json()) as { settings: { host: string } | null }).settings;
};
/** Returns whether the request is a valid activation, i.e. of an existing draft, based on the current version. */
const switchesOn = ({ path, headers: { authorization, 'if-match': version = '' } }: SeenRequest) =>
  authorization !== undefined && version.includes('settings') && !path.includes('/none/');
const nobodys = 'mail.conformance.invalid:465 tls, conformance@conformance.invalid';
const rollback = 'POST /v1/mail-settings/rollback';
const read = 'GET /v1/mail-settings';
/** The number of rollback requests that the checks themselves make before the attempts to restore. */
const checksOfRollback = 5;
const mostTries = 5;

describe('restoring the settings', () => {
  it('is repeated if it fails, and verified', async () => {
    // Rollback fails for as long as the checks run, and two more times.
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
  ])(
    'that %s every time is the last line, with the active and the previous settings',
    async (_what, fault) => {
      way.always(rollback, async (exchange) => {
        // Requests without credentials are still rejected correctly, so that only the others are faulty.
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
    },
  );

  it('is not repeated if only the response was lost', async () => {
    way.meet(rollback, ...times(3, honest), cutAfter, cutAfter);
    const lines = await check();
    expect(await active()).toBeNull();
    expect(lines.at(-1)).toMatchObject({ name: 'change.after', outcome: 'passed' });
  });

  it('happens even if it could not be determined whether it is needed', async () => {
    let isActive = false;
    way.always('/activation', async (exchange) => {
      await honest(exchange);
      isActive ||= switchesOn(exchange.request);
    });
    way.always(read, async (exchange) => {
      // Reading fails until the checks are over, and two more times.
      await (isActive && !clock.waits.includes(2_000) ? problem(500) : honest)(exchange);
    });
    const lines = await check();
    expect(lines.find(({ name }) => name === 'rollback.restore')).toMatchObject({ outcome: 'skipped' });
    expect(await active()).toBeNull();
    expect(lines.at(-1)).toMatchObject({ name: 'change.after', outcome: 'passed' });
  });

  it('uses a new token if the previous one has expired', async () => {
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

  it('happens if a platform activates a draft without a request', async () => {
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

  it('happens after a cancellation, and the check ends as cancelled', async () => {
    const stop = new AbortController();
    way.always('/activation', async (exchange) => {
      await honest(exchange);
      if (switchesOn(exchange.request)) stop.abort();
    });
    await expect(check({ signal: stop.signal })).rejects.toThrow();
    expect(await active()).toBeNull();
  });

  it('that fails is reported after a cancellation too', async () => {
    const stop = new AbortController();
    way.always('/activation', async (exchange) => {
      await honest(exchange);
      if (switchesOn(exchange.request)) stop.abort();
    });
    way.always(rollback, problem(500));
    const lines = await check({ signal: stop.signal });
    expect(leftBehind(lines)).toMatchObject({ expected: 'none', seen: nobodys });
  });

  it('has a separate time limit', async () => {
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

it('the final report is true, whatever fails, and in time', async () => {
  const lie = answer(200, { settings: null }, { etag: '"x"' });
  const faults: TenantFault[] = [
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
  const some = (length: number, ...more: TenantFault[]) =>
    fc.array(fc.constantFrom(...faults, ...more), { maxLength: length });
  await fc.assert(
    fc.asyncProperty(some(9, lie), some(9), some(4, lie), async (rollbacks, reads, activations) => {
      const own = await practiceWorld();
      const ownWay = await faultyWayTo(own.tenantUrl);
      const ownClock = new TestClock();
      try {
        ownWay.meet(rollback, ...rollbacks);
        ownWay.meet('/activation', ...activations);
        // The first reads succeed, so that the check knows the previous settings.
        ownWay.meet(read, ...times(4, honest), ...reads);
        const lines = await check({ url: ownWay.url, clock: ownClock });
        const now = await fetch(`${own.tenantUrl}/v1/mail-settings`, { headers });
        const { settings } = (await now.json()) as { settings: { host: string } | null };
        const after = lines.at(-1);
        expect(after).toMatchObject({ name: 'change.after', expected: 'none' });
        const { outcome, seen } = after as { outcome: string; seen: string };
        // `unknown` means that the settings could not be read after the check.
        if (seen !== 'unknown') expect(seen).toBe(settings ? nobodys : 'none');
        expect(outcome).toBe(seen === 'none' ? 'passed' : 'failed');
        expect(ownClock.now()).toBeLessThan((15 + restoreMinutes) * 60_000);
        expect(ownWay.requests(rollback).length).toBeLessThanOrEqual(25);
      } finally {
        await Promise.all([ownWay.stop(), own.stop()]);
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
