import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { PracticeWorld } from '../../../main/practice/index.ts';
import type { ConformanceOptions } from '../../../main/tenant/index.ts';
import { conformanceLimitMinutes } from '../../../shared/conformance-limits.ts';
import {
  areaOf,
  conformanceLineSchema,
  conformanceNames,
  endedEarly,
  mainChecksFrom,
  practice,
  type ConformanceLine,
  type ConformanceName,
} from '../../../shared/model/index.ts';
import { practiceWorld, settingsFor } from '../practice/practising.ts';
import { TestClock } from './setting.ts';
import { answer, cutBefore, faultyWayTo, problem, silence, type TenantFault, type Faulty } from './faulty.ts';
import { checkConformance } from '../../support/tenant.ts';

let world: PracticeWorld;
let way: Faulty;
beforeEach(async () => {
  world = await practiceWorld();
  way = await faultyWayTo(world.tenantUrl);
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
    signal: new AbortController().signal,
    ...more,
  });
const failed = async (more?: Partial<Omit<ConformanceOptions, 'redaction'>>) =>
  (await check(more)).flatMap((line) => (line.outcome === 'failed' ? [`${line.name}: ${line.seen}`] : []));
const skipped = (lines: readonly ConformanceLine[]) =>
  lines.flatMap((line) => (line.outcome === 'skipped' ? [`${line.name}: ${line.why}`] : []));
/** Returns the lines that are expected for the areas that the check did not reach. */
const rest = (why: string) =>
  [
    'reading.capabilities',
    'draft.write',
    'check.start',
    'activation.activate',
    'test-mail.send',
    'inbound-check.start',
    'domain.add',
    'connection.begin',
  ].map((name) => `${name}: ${why}`);

/** The practice tenant with some responses changed. */
const altered =
  (
    change: (answer: { status: number; headers: Record<string, unknown>; body: string }) => void,
  ): TenantFault =>
  async ({ response, forward }) => {
    const { status, headers, body } = await forward();
    const given = { status, headers: { ...headers } as Record<string, unknown>, body };
    change(given);
    delete given.headers['content-length'];
    response.writeHead(given.status, given.headers as Record<string, string>).end(given.body);
  };

describe('a platform that asks for a pause', () => {
  const pause = (seconds: number) =>
    problem(
      429,
      {
        type: 'https://absender.example/problems/too-many-requests',
        title: 'Too many requests.',
        status: 429,
      },
      { 'retry-after': String(seconds) },
    );

  it('is given it for any request, and nothing fails', async () => {
    const clock = new TestClock();
    for (const place of ['/oauth/token', '/v1/capabilities', 'POST /v1/drafts', '/activation'])
      way.meet(place, pause(7));
    expect(await failed({ clock })).toEqual([]);
    expect(clock.waits.filter((wait) => wait === 7_000)).toHaveLength(4);
  });

  it('longer than the check may take gets no further request, and the reason is reported', async () => {
    way.always('GET /v1/mail-settings', pause(3_600));
    const lines = await check({ clock: new TestClock() });
    expect(skipped(lines)).toEqual(['sign-in.none-settings: pause-too-long', ...rest('pause-too-long')]);
    expect(way.requests('GET /v1/mail-settings')).toHaveLength(1);
    expect(endedEarly(lines)).toBe('pause-too-long');
  });

  it('repeatedly ends the check at its time limit, with the results so far', async () => {
    const clock = new TestClock();
    way.always('', pause(59));
    const lines = await check({ clock });
    expect(endedEarly(lines)).toBe('pause-too-long');
    expect(lines.filter(({ outcome }) => outcome !== 'skipped').length).toBeGreaterThan(3);
    expect(clock.now()).toBeLessThanOrEqual(conformanceLimitMinutes * 60_000);
    // The report says exactly where the check ended and what it did not reach.
    const ended = skipped(lines)[0]?.split(':')[0] as ConformanceName;
    expect(skipped(lines).slice(1)).toEqual(
      mainChecksFrom(areaOf(ended))
        .slice(1)
        .map((name) => `${name}: pause-too-long`),
    );
  });

  it('is given it if there is time, and the caller is informed', async () => {
    const clock = new TestClock();
    const pauses: number[] = [];
    way.meet('GET /v1/nothing', pause(300));
    expect(await failed({ clock, onPause: (seconds) => pauses.push(seconds) })).toEqual([]);
    expect(pauses).toEqual([300]);
  });
});

describe('a slow platform', () => {
  it('is not awaited beyond the time limit, whatever is slow', async () => {
    const clock = new TestClock();
    way.always('', async ({ response, forward }) => {
      // Each response takes twelve simulated seconds.
      void clock.wait(12_000, new AbortController().signal);
      const { status, headers, body } = await forward();
      response.writeHead(status, headers).end(body);
    });
    const lines = await check({ clock, limitMs: 120_000 });
    expect(endedEarly(lines)).toBe('time-over');
    expect(lines.length).toBeGreaterThan(8);
    expect(clock.now()).toBeLessThan(140_000);
  });

  it('that does not answer at all is not awaited beyond the limit either', async () => {
    way.always('GET /v1/nothing', silence);
    const lines = await check({ limitMs: 1_500 });
    expect(endedEarly(lines)).toBe('time-over');
    expect(skipped(lines)[0]).toBe('not-there.path: time-over');
  });
});

describe('the practice tenant', () => {
  it('passes all checks, and is left unchanged', async () => {
    const lines = await check({ recipient: 'anna@example.com' });
    expect(lines.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    const headers = { authorization: `Bearer ${practice.staticToken}` };
    const now = await fetch(`${world.tenantUrl}/v1/mail-settings`, { headers });
    expect(await now.json()).toEqual({ settings: null });
  });

  it('passes all checks with a manually issued token too', async () => {
    const { url, secret } = { url: way.url, secret: practice.staticToken };
    const lines = await checkConformance({
      url,
      secret,
      change: false,
      signal: new AbortController().signal,
    });
    expect(lines.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(skipped(lines)).toEqual([
      'token.issue: token-by-hand',
      'activation.activate: not-asked',
      'test-mail.send: no-recipient',
      'inbound-check.start: no-recipient',
    ]);
  });

  it('keeps its active settings unless a change was requested', async () => {
    await check({ change: false });
    expect(
      way
        .requests('activation')
        .every(({ path, headers }) => path.includes('/none/') || !headers.authorization),
    ).toBe(true);
    expect(way.requests('mail-settings/rollback').every(({ headers }) => !headers.authorization)).toBe(true);
    expect(world.sent).toEqual([]);
  });

  it('gets its previous settings back, even for its own mailbox', async () => {
    const headers = {
      authorization: `Bearer ${practice.staticToken}`,
      'content-type': 'application/json',
      'if-match': '"settings-1"',
    };
    const post = (path: string, key: string, body?: object) =>
      fetch(world.tenantUrl + path, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': `${key}-of-this-test` },
        ...(body && { body: JSON.stringify(body) }),
      }).then((response) => response.json() as Promise<{ id: string }>);
    const settings = settingsFor(world, 'works');
    const { id } = await post('/v1/drafts', 'draft', { settings, password: practice.password });
    await post(`/v1/drafts/${id}/activation`, 'activation');
    const lines = await check({ recipient: 'anna@example.com' });
    expect(lines.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    // Every check is reported once, by its name.
    expect(lines.map(({ name }) => name).toSorted()).toEqual(conformanceNames.toSorted());
    expect(new Set(conformanceNames).size).toBe(conformanceNames.length);
    for (const line of lines) expect(conformanceLineSchema.parse(line)).toEqual(line);
    expect(world.sent.map(({ to }) => to)).toEqual([['anna@example.com']]);
    const now = await fetch(`${world.tenantUrl}/v1/mail-settings`, { headers });
    expect(await now.json()).toEqual({ settings, draftId: id });
  });
});

describe('an unfinished platform', () => {
  it('fails for a response of another form, which is located', async () => {
    way.always(
      'capabilities',
      altered((given) => (given.body = given.body.replace('"runsChecks":true', '"runsChecks":"yes"'))),
    );
    expect(await failed()).toEqual(['reading.capabilities: body/runsChecks must be boolean']);
  });

  it('fails for missing versions', async () => {
    way.always(
      'GET /v1/mail-settings',
      altered((given) => delete given.headers['etag']),
    );
    expect(await failed()).toEqual(
      expect.arrayContaining(['reading.settings: no ETag', 'draft.inactive: no ETag']),
    );
  });

  it('fails for returning the password', async () => {
    way.always(
      'POST /v1/drafts',
      altered((given) => {
        if (given.status === 201) given.body = given.body.replace('"port":465', '"port":465,"password":"x"');
      }),
    );
    expect(await failed()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^draft\.write: body\/settings must NOT be valid/)]),
    );
  });

  it('fails for errors outside of the catalogue', async () => {
    const page = answer(404, '<h1>Not Found</h1>', { 'content-type': 'text/html' });
    way.always('GET /v1/nothing', page);
    way.always('GET /v1/checks/none', problem(404, { type: 'about:blank', title: 'Not found', status: 404 }));
    expect(await failed()).toEqual([
      expect.stringMatching(/^sign-in\.none-check: 404/),
      'not-there.path: type none; content type text/html',
      expect.stringMatching(/^not-there\.check: type about:blank; body\/type must be equal/),
    ]);
  });

  it('fails for accepting every client', async () => {
    way.always('GET /v1/capabilities', async ({ request, response, forward }) => {
      Object.assign(request.headers, { authorization: `Bearer ${practice.staticToken}` });
      const { status, headers, body } = await forward();
      response.writeHead(status, headers).end(body);
    });
    expect(await failed()).toEqual(['sign-in.none-capabilities: 200', 'sign-in.unknown-token: 200']);
  });

  it('fails for executing repeated requests', async () => {
    let keys = 0;
    way.always('POST /v1/drafts', async ({ request, response, forward }) => {
      const key = String(request.headers['idempotency-key']);
      if (key.startsWith('conformance-'))
        Object.assign(request.headers, { 'idempotency-key': `${key}-${String((keys += 1))}` });
      const { status, headers, body } = await forward();
      response.writeHead(status, headers).end(body);
    });
    expect((await failed()).map((line) => line.split(':')[0])).toEqual([
      'draft.repeated',
      'draft.key-reused',
      'check.repeated',
    ]);
  });

  it('fails for missing responses, and the rest is checked anyway', async () => {
    way.always('POST /v1/test-mails', cutBefore);
    const lines = await failed();
    expect(lines).toContain('test-mail.no-address: unreachable ECONNRESET');
    expect(lines.every((line) => /test-mail/.test(line))).toBe(true);
  });

  it('fails at the stage of the sign-in, and only there', async () => {
    way.always('/oauth/token', problem(404, { type: 'https://absender.example/problems/not-found' }));
    const lines = await check();
    expect(skipped(lines)).toEqual(rest('no-token'));
    expect(lines.find(({ name }) => name === 'token.issue')).toMatchObject({ outcome: 'failed' });
  });

  it('fails for each fault of its token', async () => {
    way.always(
      '/oauth/token',
      altered((given) => delete given.headers['cache-control']),
    );
    way.always('GET /v1/nothing', answer(404, '<h1>Not Found</h1>', { 'content-type': 'text/html' }));
    const lines = await failed();
    expect(lines).toContain('token.issue: no Cache-Control: no-store');
    expect(lines).toContain('not-there.path: type none; content type text/html');
  });

  it('does not get a token quoted in a failure', async () => {
    const body = JSON.stringify({ access_token: 'papagei-0815', token_type: 'Bearer', expires_in: 600 });
    way.always('/oauth/token', answer(200, body, { 'content-type': 'text/papagei-0815' }));
    const lines = await check();
    const issue = lines.find(({ name }) => name === 'token.issue');
    expect(issue).toMatchObject({
      outcome: 'failed',
      seen: expect.stringContaining('content type •••') as string,
    });
    expect(JSON.stringify(lines)).not.toContain('papagei');
  });

  it('fails once, and not in every check, for rejecting the token', async () => {
    const lines = await checkConformance({
      url: way.url,
      secret: 'not-a-token-of-theirs',
      change: true,
      signal: new AbortController().signal,
    });
    const missing = lines.filter(({ outcome }) => outcome === 'failed');
    expect(missing).toEqual([
      { name: 'token.accepted', outcome: 'failed', expected: 'not 401', seen: '401' },
    ]);
    expect(skipped(lines)).toEqual(['token.issue: token-by-hand', ...rest('no-token')]);
  });

  it('fails once if nothing answers there', async () => {
    way.always('/v1/capabilities', cutBefore);
    const lines = await check();
    expect(lines.filter(({ outcome }) => outcome === 'failed')).toEqual([
      expect.objectContaining({ name: 'address.answers', seen: 'unreachable ECONNRESET' }),
    ]);
    expect(skipped(lines)).toEqual(['sign-in.none-capabilities: no-answer', ...rest('no-answer')]);
    expect(way.requests('POST')).toEqual([]);
  });

  it('is not tested for what it does not support, or does not declare', async () => {
    const says = (can: boolean | string) => {
      way.always(
        'capabilities',
        altered((given) => {
          given.body = given.body.replace(
            /"(runsChecks|sendsTestMail|checksInbound|domainAuthentication)":true/g,
            `"$1":${JSON.stringify(can)}`,
          );
        }),
      );
      return check();
    };
    const areas = ['check.start', 'test-mail.send', 'inbound-check.start', 'domain.add'];
    const about = (lines: readonly ConformanceLine[]) =>
      skipped(lines).filter((line) => areas.includes(line.split(':')[0] ?? ''));
    expect(about(await says(false))).toEqual([
      'check.start: runs-none',
      'test-mail.send: sends-none',
      'inbound-check.start: watches-none',
      'domain.add: domains-none',
    ]);
    expect(about(await says('yes'))).toEqual(areas.map((name) => `${name}: capabilities-unknown`));
  });

  it('gets no request in clear text', async () => {
    const [line, ...rest] = await check({ url: 'http://platform.example' });
    expect(line).toMatchObject({ name: 'address.secure', outcome: 'failed', seen: 'http' });
    expect(rest).toEqual([]);
  });
});

it('gets no secret into the report, whatever it repeats', async () => {
  way.always('GET /v1/nothing', ({ request, response }) => {
    const words = `${request.headers.authorization ?? ''} ${practice.clientSecret}`;
    response.writeHead(418, { 'content-type': words.replaceAll(' ', '-') }).end('{}');
  });
  const lines = JSON.stringify(await check());
  expect(lines).toContain('not-there.path');
  expect(lines).not.toContain(practice.clientSecret);
  for (const { headers } of way.requests('GET /v1/nothing'))
    expect(lines).not.toContain(headers.authorization?.slice('Bearer '.length));
});

it('gets no further request after a cancellation', async () => {
  const stop = new AbortController();
  way.always('GET /v1/mail-settings', () => stop.abort());
  await expect(check({ signal: stop.signal })).rejects.toThrow();
});
