import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startPractice, type PracticeProbe, type PracticeWorld } from '../../../main/practice/index.ts';
import { practice, type ProbeReport } from '../../../shared/model/index.ts';
import { contract } from '../../../build/openapi.ts';
import {
  document,
  fault,
  operations,
  problemTypes,
  resolved,
} from '../../../main/tenant/mail-api/conformance/document.ts';
import { observe, seen } from './observed.ts';

/** A check that waits until the test lets it continue. */
interface Held {
  finish(verdict: ProbeReport['verdict']): void;
  breakDown(): void;
}
const held: Held[] = [];
let probeThrows = false;

const probe: PracticeProbe = ({ endpoint }, _network, signal, onStage) => {
  if (probeThrows) throw new Error('a defect of the platform');
  onStage({ stage: 'resolve', outcome: 'passed', durationMs: 1 });
  return new Promise((resolve, reject) => {
    const finish = (verdict: ProbeReport['verdict']) =>
      resolve({
        version: 1,
        vantage: 'platform',
        endpoint,
        startedAt: '2026-11-23T12:00:00.000Z',
        durationMs: 1,
        verdict,
        stages: [
          { stage: 'resolve', outcome: 'passed', durationMs: 1 },
          {
            stage: 'auth',
            outcome: 'failed',
            durationMs: 1,
            reply: { code: 535, enhanced: '5.7.8', lines: ['no'] },
            failure: { kind: 'rejected' },
          },
        ],
        addresses: [],
        capabilities: {},
        mechanisms: [],
        transcript: [],
      });
    held.push({ finish, breakDown: () => reject(new Error('the checking machine broke down')) });
    signal.addEventListener('abort', () => finish('cancelled'));
  });
};

let world: PracticeWorld;
let bearer: string;
let etag = '';

const basic = (secret: string) => ({
  authorization: `Basic ${Buffer.from(`${practice.clientId}:${secret}`).toString('base64')}`,
  'content-type': 'application/x-www-form-urlencoded',
});
const issue = (body: string, secret: string = practice.clientSecret) =>
  observe(world.tenantUrl, 'POST', '/oauth/token', { headers: basic(secret), body });
const get = (path: string, authorization = bearer) =>
  observe(world.tenantUrl, 'GET', path, { headers: { authorization } });

/** The CNAME records that the platform finds, by name. */
const aliases = new Map<string, string[]>();

let keys = 0;
interface Options {
  headers?: Record<string, string>;
  body?: unknown;
  without?: string;
}
function post(path: string, { headers = {}, body, without }: Options = {}) {
  const all: Record<string, string> = {
    authorization: bearer,
    'if-match': etag,
    'idempotency-key': `contract-key-${String((keys += 1))}`,
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...headers,
  };
  const sent = Object.entries(all).filter(([name]) => name !== without);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return observe(world.tenantUrl, 'POST', path, {
    headers: Object.fromEntries(sent),
    ...(body !== undefined && { body: text }),
  });
}

function settings(scenario: keyof typeof practice.mailboxes = 'works') {
  const sender = practice.mailboxes[scenario];
  const { host, port, security } = world.discover(sender).candidates[0]!;
  return { host, port, security, username: sender, sender };
}
const draftOf = async (scenario?: keyof typeof practice.mailboxes): Promise<string> => {
  const body = { settings: settings(scenario), password: practice.password };
  return String((await post('/v1/drafts', { body })).json['id']);
};
const refresh = async () => (etag = (await get('/v1/mail-settings')).headers.get('etag')!);

beforeAll(async () => {
  world = await startPractice({ probe, lookUpAlias: (name) => Promise.resolve(aliases.get(name) ?? []) });
  bearer = `Bearer ${String((await issue('grant_type=client_credentials')).json['access_token'])}`;
  await refresh();
});
afterAll(() => world.stop());

describe('the OpenAPI document', () => {
  it('matches its JSON form, which `node build/openapi.ts` writes', () => {
    expect(document).toEqual(contract());
  });

  it('has examples that match its schemas', () => {
    const bodies = operations.flatMap(({ responses, requestBody }) => [
      ...Object.values(responses).map(resolved),
      ...(requestBody ? [requestBody] : []),
    ]);
    const media = bodies.flatMap(({ content = {} }) => Object.values(content));
    const examples = media.flatMap(({ schema, examples: all = {} }) =>
      Object.values(all).map(({ value }) => fault(schema, value)),
    );
    expect(examples.length).toBeGreaterThan(20);
    expect(examples.filter((wrong) => wrong !== undefined)).toEqual([]);
  });

  it('explains every type of its error catalogue', () => {
    const table = document.components.schemas['Problem']?.description ?? '';
    const explained = [...table.matchAll(/^\| ([a-z-]+) \| \d{3} \|/gm)].map(([, type]) => type);
    expect(problemTypes.map((type) => type.split('/').at(-1))).toEqual(explained);
  });
});

describe('the practice tenant conforms to the document', () => {
  it('when it issues tokens', async () => {
    expect(await issue('grant_type=client_credentials', 'wrong')).toMatchObject({ status: 401 });
    expect(await issue('')).toMatchObject({ json: { error: 'invalid_request' } });
    expect(await issue('grant_type=password')).toMatchObject({ json: { error: 'unsupported_grant_type' } });
    expect(await issue('grant_type=client_credentials&scope=all')).toMatchObject({ status: 400 });
    expect(await issue('x'.repeat(70_000))).toMatchObject({ status: 413 });
  });

  it('without a sign-in, or with too few rights', async () => {
    const body = { settings: settings(), password: practice.password };
    for (const path of [
      '/v1/capabilities',
      '/v1/mail-settings',
      '/v1/checks/none',
      '/v1/inbound-checks/none',
      '/v1/domains/none.example',
      '/v1/domain-checks/none',
      '/v1/connections/none',
    ])
      expect(await get(path, 'Bearer none')).toMatchObject({ status: 401 });
    const reader = await issue('grant_type=client_credentials&scope=mail-settings:read');
    const writes = [
      '/v1/drafts',
      '/v1/mail-settings/rollback',
      '/v1/test-mails',
      '/v1/drafts/none/checks',
      '/v1/drafts/none/activation',
      '/v1/inbound-checks',
      '/v1/domains/none.example',
      '/v1/domains/none.example/verify',
      '/v1/domains/none.example/rollback',
      '/v1/connections',
    ];
    for (const path of writes) {
      expect(await post(path, { body, without: 'authorization' })).toMatchObject({ status: 401 });
      const authorization = `Bearer ${String(reader.json['access_token'])}`;
      expect(await post(path, { body, headers: { authorization } })).toMatchObject({ status: 403 });
      expect(await post(path, { body, without: 'idempotency-key' })).toMatchObject({ status: 400 });
    }
    const writer = await issue('grant_type=client_credentials&scope=mail-settings:write');
    for (const path of [
      '/v1/capabilities',
      '/v1/mail-settings',
      '/v1/checks/none',
      '/v1/inbound-checks/none',
      '/v1/domains/none.example',
      '/v1/domain-checks/none',
      '/v1/connections/none',
    ])
      expect(await get(path, `Bearer ${String(writer.json['access_token'])}`)).toMatchObject({ status: 403 });
    expect(await get('/v1/capabilities')).toMatchObject({ status: 200 });
  });

  it('when something does not exist', async () => {
    expect(await get('/v1/nothing')).toMatchObject({ status: 404 });
    expect(await get('/v1/checks/none')).toMatchObject({ status: 404 });
    expect(await get('/v1/inbound-checks/none')).toMatchObject({ status: 404 });
    expect(await get('/v1/domains/none.example')).toMatchObject({ status: 404 });
    expect(await get('/v1/domain-checks/none')).toMatchObject({ status: 404 });
    expect(await post('/v1/domains/none.example/verify')).toMatchObject({ status: 404 });
    expect(await post('/v1/domains/none.example/rollback')).toMatchObject({ status: 404 });
    expect(await post('/v1/drafts/none/checks')).toMatchObject({ status: 404 });
    expect(await post('/v1/drafts/none/activation')).toMatchObject({ status: 404 });
    const wrong = await observe(world.tenantUrl, 'DELETE', '/v1/drafts', {
      headers: { authorization: bearer },
    });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
    const asked = await observe(world.tenantUrl, 'GET', '/oauth/token');
    expect([asked.status, asked.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('when a draft is rejected, and never repeats its values', async () => {
    const body = { settings: { ...settings(), port: 0, sender: 'x y' }, password: practice.password };
    const refused = await post('/v1/drafts', { body });
    expect(Object.keys(refused.json['fields'] as object)).toEqual(['settings.port', 'settings.sender']);
    const within = { settings: { ...settings(), password: practice.password }, password: 'x' };
    const misplaced = await post('/v1/drafts', { body: within });
    expect(Object.keys(misplaced.json['fields'] as object)).toEqual(['settings.password']);
    expect(JSON.stringify([refused.json, misplaced.json])).not.toContain(practice.password);
    expect(await post('/v1/drafts', { body: '{' })).toMatchObject({ status: 400 });
    expect(await post('/v1/drafts', { body: 'x'.repeat(70_000) })).toMatchObject({ status: 413 });
    const good = { settings: settings(), password: practice.password };
    const headers = { 'content-type': 'text/plain' };
    expect(await post('/v1/drafts', { body: good, headers })).toMatchObject({ status: 415 });
    expect(await post('/v1/drafts', { body: good, without: 'if-match' })).toMatchObject({ status: 428 });
    const stale = { 'if-match': '"settings-0"' };
    expect(await post('/v1/drafts', { body: good, headers: stale })).toMatchObject({ status: 412 });
  });

  it('when a check runs, ends, fails or exceeds the limit', async () => {
    const draft = await draftOf();
    const started = await Promise.all([1, 2, 3, 4].map(() => post(`/v1/drafts/${draft}/checks`)));
    const paths = started.map(({ headers }) => headers.get('location')!);
    expect(await get(paths[0]!)).toMatchObject({
      json: { state: 'running', stages: [{ stage: 'resolve' }] },
    });
    expect(await post(`/v1/drafts/${draft}/checks`)).toMatchObject({ status: 503 });
    held[0]!.finish('works');
    held[1]!.finish('failed');
    held[2]!.finish('cancelled');
    held[3]!.breakDown();
    await expect.poll(async () => (await get(paths[3]!)).json['state']).toBe('aborted');
    expect(await get(paths[0]!)).toMatchObject({ json: { state: 'done', report: { verdict: 'works' } } });
    expect(await get(paths[1]!)).toMatchObject({ json: { report: { verdict: 'failed' } } });
    expect(await get(paths[2]!)).toMatchObject({ json: { state: 'aborted' } });
    probeThrows = true;
    expect(await post(`/v1/drafts/${draft}/checks`)).toMatchObject({ status: 500 });
  });

  it('when settings are activated and rolled back, each only once', async () => {
    expect(await post('/v1/mail-settings/rollback')).toMatchObject({ status: 409 });
    expect(await post('/v1/test-mails', { body: { recipient: 'anna@example.com' } })).toMatchObject({
      status: 409,
    });
    const draft = await draftOf();
    const path = `/v1/drafts/${draft}/activation`;
    expect(await post(path, { without: 'if-match' })).toMatchObject({ status: 428 });
    expect(await post(path, { headers: { 'if-match': '"settings-0"' } })).toMatchObject({ status: 412 });
    const active = await post(path);
    expect(active.json).toEqual({ settings: settings(), draftId: draft });
    expect(active.headers.get('etag')).not.toBe(etag);
    expect(await post(path)).toMatchObject({ status: 200, json: { draftId: draft } });
    const rollback = '/v1/mail-settings/rollback';
    expect(await post(rollback, { without: 'if-match' })).toMatchObject({ status: 428 });
    expect(await post(rollback)).toMatchObject({ status: 412 });
    await refresh();
    const headers = { 'idempotency-key': 'the-same-rollback' };
    const restored = await post(rollback, { headers });
    expect(restored.json).toEqual({ settings: null });
    const again = await post(rollback, { headers });
    expect(again.headers.get('etag')).toBe(restored.headers.get('etag'));
    await refresh();
  });

  it('when a request is repeated', async () => {
    const headers = { 'idempotency-key': 'the-same-draft' };
    const body = { settings: settings(), password: practice.password };
    const first = await post('/v1/drafts', { headers, body });
    expect((await post('/v1/drafts', { headers, body })).json).toEqual(first.json);
    const other = { ...body, password: 'another' };
    expect(await post('/v1/drafts', { headers, body: other })).toMatchObject({ status: 422 });
  });

  it('when a test message is sent, refused, or exceeds the limit', async () => {
    await post(`/v1/drafts/${await draftOf('firewall')}/activation`);
    const body = { recipient: 'anna@example.com' };
    const refused = await post('/v1/test-mails', { body });
    expect(refused.status).toBe(422);
    expect(refused.json['detail']).toContain('Client host rejected');
    await refresh();
    await post(`/v1/drafts/${await draftOf()}/activation`);
    await refresh();
    const headers = { 'idempotency-key': 'the-same-mail' };
    const sent = await post('/v1/test-mails', { headers, body });
    expect((await post('/v1/test-mails', { headers, body })).json).toEqual(sent.json);
    expect(world.sent.map(({ to }) => to)).toEqual([['anna@example.com']]);
    expect(await post('/v1/test-mails', { body: { recipient: 'nobody' } })).toMatchObject({ status: 422 });
    expect(await post('/v1/test-mails', { body: '[' })).toMatchObject({ status: 400 });
    expect(await post('/v1/test-mails', { body: 'x'.repeat(70_000) })).toMatchObject({ status: 413 });
    const plain = { 'content-type': 'text/plain' };
    expect(await post('/v1/test-mails', { body, headers: plain })).toMatchObject({ status: 415 });
    const rest = await Promise.all(Array.from({ length: 19 }, () => post('/v1/test-mails', { body })));
    expect(rest.map(({ status }) => status)).toContain(429);
  });

  it('when an inbound check is sent, refused, or exceeds the limit', async () => {
    const path = '/v1/inbound-checks';
    const body = { address: practice.mailboxes.shared };
    const headers = { 'idempotency-key': 'the-same-round' };
    const first = await post(path, { headers, body });
    expect(first).toMatchObject({ status: 202, json: { state: 'waiting' } });
    expect((await post(path, { headers, body })).json).toEqual(first.json);
    const sender = String(first.json['sender']);
    const seen = async () => (await get(first.headers.get('location')!)).json;
    await expect.poll(async () => (await seen())['state']).toBe('arrived');
    expect(await seen()).toMatchObject({ sender, from: sender });
    expect(await post(path, { body: { address: 'nobody' } })).toMatchObject({ status: 422 });
    expect(await post(path, { body: '[' })).toMatchObject({ status: 400 });
    expect(await post(path, { body: 'x'.repeat(70_000) })).toMatchObject({ status: 413 });
    const plain = { 'content-type': 'text/plain' };
    expect(await post(path, { body, headers: plain })).toMatchObject({ status: 415 });
    const rest = await Promise.all(Array.from({ length: 20 }, () => post(path, { body })));
    expect(rest.map(({ status }) => status)).toContain(429);
  });

  it('when a domain is added, verified and stopped', async () => {
    const path = '/v1/domains/musterfirma.example';
    expect(await post('/v1/domains/no_domain')).toMatchObject({ status: 422 });
    const begun = await post(path);
    expect(begun).toMatchObject({ status: 201, json: { domain: 'musterfirma.example', state: 'pending' } });
    const records = begun.json['records'] as { name: string; value: string }[];
    const verified = async () => {
      const job = (await post(`${path}/verify`)).headers.get('location')!;
      await expect.poll(async () => (await get(job)).json['state']).toBe('done');
      return (await get(job)).json['domain'];
    };
    expect(await verified()).toMatchObject({
      state: 'pending',
      records: [{ state: 'missing' }, { state: 'missing' }],
    });
    for (const { name, value } of records) aliases.set(name, [value]);
    expect(await verified()).toMatchObject({ state: 'confirmed' });
    expect((await get(path)).json).toMatchObject({ state: 'confirmed' });
    expect(await post(`${path}/rollback`)).toMatchObject({ status: 200, json: { state: 'stopped' } });
  });

  it('when an OAuth connection is requested, consented to, used and deleted', async () => {
    const path = '/v1/connections';
    const address = practice.mailboxes['own-connection'];
    const body = { provider: 'microsoft', sender: address, username: address };
    const headers = { 'idempotency-key': 'the-same-connection' };
    const begun = await post(path, { headers, body });
    expect(begun).toMatchObject({ status: 201, json: { state: 'waiting' } });
    expect((await post(path, { headers, body })).json).toEqual(begun.json);
    const { id, authorizeUrl } = begun.json as { id: string; authorizeUrl: string };
    expect((await get(`${path}/${id}`)).json).toEqual(begun.json);
    const draft = {
      settings: { ...settings('own-connection'), connection: { provider: 'microsoft', id } },
    };
    expect(await post('/v1/drafts', { body: draft })).toMatchObject({ status: 409 });
    await fetch(authorizeUrl, { method: 'POST', body: new URLSearchParams({ answer: 'agree' }) });
    expect((await get(`${path}/${id}`)).json).toEqual({ id, state: 'connected', account: address });
    expect(await post('/v1/drafts', { body: draft })).toMatchObject({ status: 201, json: draft });
    const both = { ...draft, password: practice.password };
    expect(await post('/v1/drafts', { body: both })).toMatchObject({ status: 422 });

    expect(await post(path, { body: { ...body, provider: 'another' } })).toMatchObject({ status: 422 });
    expect(await post(path, { body: '[' })).toMatchObject({ status: 400 });
    expect(await post(path, { body: 'x'.repeat(70_000) })).toMatchObject({ status: 413 });
    const plain = { 'content-type': 'text/plain' };
    expect(await post(path, { body, headers: plain })).toMatchObject({ status: 415 });
    const reader = await issue('grant_type=client_credentials&scope=mail-settings:read');
    const forget = (authorization: string) =>
      observe(world.tenantUrl, 'DELETE', `${path}/${id}`, { headers: { authorization } });
    expect(await forget('Bearer none')).toMatchObject({ status: 401 });
    expect(await forget(`Bearer ${String(reader.json['access_token'])}`)).toMatchObject({ status: 403 });
    expect(await forget(bearer)).toMatchObject({ status: 200 });
    expect(await forget(bearer)).toMatchObject({ status: 404 });
    expect(await get(`${path}/${id}`)).toMatchObject({ status: 404 });
  });

  it('in every answer and every error that it describes', () => {
    const described = operations.flatMap(({ operationId, responses }) =>
      Object.keys(responses).map((status) => `${operationId} ${status}`),
    );
    // Any operation may respond that the client has to wait; the practice tenant does so only when it is busy.
    const isPause = (answer: string) => / (429|503)$/.test(answer);
    expect(described.filter((answer) => !seen.answers.has(answer) && !isPause(answer))).toEqual([]);
    expect([...seen.answers].filter(isPause)).toContain('startCheck 503');
    expect(problemTypes.filter((type) => !seen.problems.has(type))).toEqual([]);
  });
});
