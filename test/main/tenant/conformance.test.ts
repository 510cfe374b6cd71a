import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { PracticeWorld } from '../../../main/practice/index.ts';
import { checkConformance, type ConformanceOptions } from '../../../main/tenant/index.ts';
import { practice } from '../../../shared/model/index.ts';
import { practiceWorld, settingsFor } from '../practice/practising.ts';
import { TestClock } from './setting.ts';
import { answer, cutBefore, faultyWayTo, problem, type Fault, type Faulty } from './faulty.ts';

let world: PracticeWorld;
let way: Faulty;
beforeEach(async () => {
  world = await practiceWorld();
  way = await faultyWayTo(world.tenantUrl);
});
afterEach(async () => {
  await Promise.all([way.stop(), world.stop()]);
});

const check = (more: Partial<ConformanceOptions> = {}) =>
  checkConformance({
    url: way.url,
    clientId: practice.clientId,
    secret: practice.clientSecret,
    change: true,
    signal: new AbortController().signal,
    ...more,
  });
const failed = async (more?: Partial<ConformanceOptions>) =>
  (await check(more))
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ name, seen }) => `${name}: ${seen}`);

/** The practice tenant, with something else about some answers. */
const altered =
  (change: (answer: { status: number; headers: Record<string, unknown>; body: string }) => void): Fault =>
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

  it('gets it, wherever it asks, and nothing is missing', async () => {
    const clock = new TestClock();
    for (const place of ['/oauth/token', '/v1/capabilities', 'POST /v1/drafts', '/activation'])
      way.meet(place, pause(7));
    expect(await failed({ clock })).toEqual([]);
    expect(clock.waits.filter((wait) => wait === 7_000)).toHaveLength(4);
  });

  it('for longer than anybody waits is told so, as an answer that the document has', async () => {
    way.always('/v1/capabilities', pause(3_600));
    expect((await failed()).filter((line) => line.startsWith('capabilities'))).toEqual(['capabilities: 429']);
  });
});

describe('the practice tenant', () => {
  it('has everything, and is left as it was', async () => {
    const lines = await check({ recipient: 'anna@example.com' });
    expect(lines.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(lines.length).toBeGreaterThan(50);
    const names = lines.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const headers = { authorization: `Bearer ${practice.staticToken}` };
    const now = await fetch(`${world.tenantUrl}/v1/mail-settings`, { headers });
    expect(await now.json()).toEqual({ settings: null });
  });

  it('has everything for a token issued by hand too', async () => {
    const { url, secret } = { url: way.url, secret: practice.staticToken };
    const lines = await checkConformance({
      url,
      secret,
      change: false,
      signal: new AbortController().signal,
    });
    const others = lines.filter(({ outcome }) => outcome !== 'passed').map(({ name }) => name);
    expect(others).toEqual(['token', 'activation and rollback', 'test-mail.send', 'inbound-check.start']);
  });

  it('is not touched in what it sends with, unless that was asked for', async () => {
    await check({ change: false });
    expect(
      way
        .requests('activation')
        .every(({ path, headers }) => path.includes('/none/') || !headers.authorization),
    ).toBe(true);
    expect(way.requests('rollback').every(({ headers }) => !headers.authorization)).toBe(true);
    expect(world.sent).toEqual([]);
  });

  it('puts back what was active, its own mailbox included', async () => {
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
    expect(await failed({ recipient: 'anna@example.com' })).toEqual([]);
    expect(world.sent.map(({ to }) => to)).toEqual([['anna@example.com']]);
    const now = await fetch(`${world.tenantUrl}/v1/mail-settings`, { headers });
    expect(await now.json()).toEqual({ settings, draftId: id });
  });
});

describe('a platform that is not finished', () => {
  it('is told about an answer of another form, by its place', async () => {
    way.always(
      'capabilities',
      altered((given) => (given.body = given.body.replace('"runsChecks":true', '"runsChecks":"yes"'))),
    );
    expect(await failed()).toEqual(['capabilities: body/runsChecks must be boolean']);
  });

  it('is told that it keeps no version', async () => {
    way.always(
      'GET /v1/mail-settings',
      altered((given) => delete given.headers['etag']),
    );
    expect(await failed()).toEqual(expect.arrayContaining(['settings: no ETag', 'draft.inactive: no ETag']));
  });

  it('is told that it shows the password', async () => {
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

  it('is told that its refusals are of its own making', async () => {
    const page = answer(404, '<h1>Not Found</h1>', { 'content-type': 'text/html' });
    way.always('GET /v1/nothing', page);
    way.always('GET /v1/checks/none', problem(404, { type: 'about:blank', title: 'Not found', status: 404 }));
    expect(await failed()).toEqual([
      expect.stringMatching(/^sign-in\.none GET \/v1\/checks\/none: 404/),
      'not-there.path: type none; content type text/html',
      expect.stringMatching(/^not-there\.check: type about:blank; body\/type must be equal/),
    ]);
  });

  it('is told that it lets in everybody', async () => {
    way.always('GET /v1/capabilities', async ({ request, response, forward }) => {
      Object.assign(request.headers, { authorization: `Bearer ${practice.staticToken}` });
      const { status, headers, body } = await forward();
      response.writeHead(status, headers).end(body);
    });
    expect(await failed()).toEqual(['sign-in.none GET /v1/capabilities: 200', 'sign-in.unknown-token: 200']);
  });

  it('is told that it does everything twice', async () => {
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

  it('is told that it answers nothing, and the rest is looked at all the same', async () => {
    way.always('POST /v1/test-mails', cutBefore);
    const lines = await failed();
    expect(lines).toContain('test-mail.no-address: unreachable ECONNRESET');
    expect(lines.every((line) => /test-mail/.test(line))).toBe(true);
  });

  it('is told where the sign-in stops, and nothing more', async () => {
    way.always('/oauth/token', problem(404, { type: 'https://absender.example/problems/not-found' }));
    const lines = await check();
    expect(lines.at(-1)).toMatchObject({ name: 'everything else', outcome: 'skipped' });
    expect(lines.find(({ name }) => name === 'token.issue')).toMatchObject({ outcome: 'failed' });
  });

  it('is not spoken to in clear text', async () => {
    const [line, ...rest] = await check({ url: 'http://platform.example' });
    expect(line).toMatchObject({ name: 'address', outcome: 'failed', seen: 'http' });
    expect(rest).toEqual([]);
  });
});

it('shows no secret, whatever the platform repeats', async () => {
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

it('ends when it is told to', async () => {
  const stop = new AbortController();
  way.always('GET /v1/mail-settings', () => stop.abort());
  await expect(check({ signal: stop.signal })).rejects.toThrow();
});
