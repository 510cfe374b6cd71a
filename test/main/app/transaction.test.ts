import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { startPractice, type PracticeWorld } from '../../../main/practice/index.ts';
import { memoryVault, type Vault } from '../../../main/vault/index.ts';
import { currentResults, flowOf, nextChange } from '../../../shared/flow/index.ts';
import { practice } from '../../../shared/model/index.ts';
import { testEngine } from '../../support/engine.ts';
import { answer, faultyWayTo, honest, problem, type TenantFault, type Faulty } from '../tenant/faulty.ts';
import { quickProbe } from '../tenant/setting.ts';
import { programBehind, push, ready, somebodyElse, works, type PushingProgram } from './pushing.ts';

let world: PracticeWorld;
let way: Faulty;
let vault: Vault;
let app: App;
let program: PushingProgram;
let profileId: string;

beforeEach(async () => {
  world = await startPractice({ probe: quickProbe });
  way = await faultyWayTo(world.tenantUrl);
  vault = memoryVault();
  app = testEngine({ vault, probe: ({ endpoint }) => Promise.resolve(works(endpoint)) });
  program = programBehind(app);
  profileId = await ready(program, way.url, world);
});
afterEach(async () => {
  await app.close();
  await Promise.all([way.stop(), world.stop()]);
});

/** The tenant executes the request, but its response is altered in transit. */
const rewritten =
  (rewrite: (body: string) => string): TenantFault =>
  async ({ response, forward }) => {
    const { status, headers, body } = await forward();
    const { 'content-length': _length, ...others } = headers;
    response.writeHead(status, others).end(rewrite(body));
  };

describe('an activation', () => {
  it('that ended with other settings is examined at the next start, and can be undone', async () => {
    way.meet(
      'activation',
      rewritten((body) => body.replace(/"host":"[^"]+"/, '"host":"other.example"')),
    );
    await push(program, profileId, 'activate');
    const { profile } = await program.call('tenant.push', { profileId, until: 'active' });
    expect(profile.results.problem).toMatchObject({
      during: 'activate',
      problem: { kind: 'unknown-outcome', reason: 'other-settings' },
    });
    expect(await program.call('tenant.determineOutcome', { profileId })).toEqual({ outcome: 'happened' });
    const { profile: after } = await program.call('tenant.settle', { profileId, choice: 'undo' });
    expect(after.unfinished).toBeUndefined();
    expect(after.results.activation).toBeUndefined();
  });

  it('that was cancelled too late is reported as done', async () => {
    await push(program, profileId, 'activate');
    const stop = new AbortController();
    way.meet('activation', async ({ forward, response }) => {
      await forward();
      stop.abort();
      response.destroy();
    });
    const done = await program.host.call(
      'tenant.push',
      { profileId, until: 'active' },
      { signal: stop.signal },
    );
    expect(done).toMatchObject({ ok: true, value: { profile: { results: { activation: {} } } } });
  });

  it('that was cancelled in time is reported as cancelled', async () => {
    await push(program, profileId, 'activate');
    const stop = new AbortController();
    way.meet('activation', () => stop.abort());
    const done = await program.host.call(
      'tenant.push',
      { profileId, until: 'active' },
      { signal: stop.signal },
    );
    expect(done).toEqual({ ok: false, problem: { kind: 'cancelled' } });
  });
});

describe('a platform without checks and test mails', () => {
  const less = rewritten((body) =>
    JSON.stringify({ ...JSON.parse(body), runsChecks: false, sendsTestMail: false }),
  );

  it('can still be set up and checked again', async () => {
    way.always('/v1/capabilities', less);
    way.always('/checks', problem(404));
    profileId = await ready(program, way.url, world);
    const done = await push(program, profileId);
    expect(flowOf(done).current).toBe('summary');
    expect(done.results.activation).toBeDefined();
    const { profile } = await program.call('profiles.checkAgain', { profileId });
    expect(currentResults(profile).recheck).toMatchObject({ settings: 'ours', changes: [] });
    expect(way.requests('/checks')).toEqual([]);
  });

  it('activates nothing before the user can see its active settings', async () => {
    way.always('/v1/capabilities', less);
    profileId = await ready(program, way.url, world);
    const { end, profile } = await program.call('tenant.push', { profileId, until: 'checked' });
    expect([end, profile.results.review?.before]).toEqual(['checked', null]);
    expect(way.requests('POST /v1/drafts')).toEqual([]);
  });

  it('gets a new draft if it deleted the first', async () => {
    way.always('/v1/capabilities', less);
    way.meet('/activation', problem(404));
    profileId = await ready(program, way.url, world);
    expect((await push(program, profileId)).results.activation).toBeDefined();
    expect(way.seen.filter(({ path }) => path === '/v1/drafts')).toHaveLength(2);
  });
});

it('the sender name goes to the platform and into its messages', async () => {
  await program.call('profiles.answer', { profileId, answers: { senderName: 'Musterfirma GmbH' } });
  const { results } = await push(program, profileId);
  expect(results.draft!.draft.settings.senderName).toBe('Musterfirma GmbH');
  // Changing the sender name requires a new draft.
  const { profile } = await program.call('profiles.answer', { profileId, answers: { senderName: '' } });
  expect(nextChange(profile)).toBe('review');
  expect((await push(program, profileId)).results.draft!.draft.settings).not.toHaveProperty('senderName');
});

it('the secret of one platform goes to no other, even with the same client id', async () => {
  const elsewhere = await faultyWayTo(world.tenantUrl);
  const connection = { kind: 'mail-api', url: elsewhere.url, clientId: practice.clientId } as const;
  const { profile } = await program.call('tenant.connect', { profileId, connection });
  expect(profile.results.connection).toMatchObject({ problem: { kind: 'unauthorised' } });
  expect(elsewhere.seen).toEqual([]);
  await elsewhere.stop();
  // The first secret is still stored.
  const back = await program.call('tenant.connect', {
    profileId,
    connection: { ...connection, url: way.url },
  });
  expect(back.profile.results.connection?.capabilities).toBeDefined();
});

describe('a platform without draft ids', () => {
  beforeEach(() => {
    const nameless = rewritten((body) => body.replace(/,"draftId":"[^"]+"/, ''));
    way.always('GET /v1/mail-settings', nameless);
    way.always('/activation', nameless);
  });

  it('is recognised by its version when it is checked again', async () => {
    const done = await push(program, profileId);
    const first = (await program.call('profiles.checkAgain', { profileId })).profile;
    expect(currentResults(first).recheck).toMatchObject({ settings: 'ours', changes: [] });
    await somebodyElse(world, done.results.draft!.draft.settings, '"settings-2"');
    const second = (await program.call('profiles.checkAgain', { profileId })).profile;
    expect(currentResults(second).recheck).toMatchObject({ changes: ['settings-replaced'] });
  });

  it('is recognised by its settings after an interrupted activation', async () => {
    await push(program, profileId, 'activate');
    way.meet('/activation', async ({ forward, response }) => {
      await forward();
      way.always('GET /v1/mail-settings', problem(500));
      response.destroy();
    });
    const { profile } = await program.call('tenant.push', { profileId, until: 'active' });
    expect(profile.unfinished).toMatchObject({ step: 'activate' });
    way.always(
      'GET /v1/mail-settings',
      rewritten((body) => body.replace(/,"draftId":"[^"]+"/, '')),
    );
    expect(await program.call('tenant.determineOutcome', { profileId })).toEqual({ outcome: 'happened' });
  });
});

describe('a rollback', () => {
  it('that meets a change made elsewhere can be tried again', async () => {
    const { results } = await push(program, profileId);
    const { settings } = results.draft!.draft;
    await somebodyElse(world, settings, '"settings-2"');
    const { profile } = await program.call('tenant.rollBack', { profileId });
    expect(profile.results.problem).toMatchObject({ during: 'rollback', problem: { kind: 'conflict' } });
    expect(currentResults(profile).activation).toBeDefined();
  });
});

describe('a platform that echoes its input', () => {
  const echoing =
    (status: number): TenantFault =>
    async ({ response, request }) => {
      const words = `${practice.password} ${Buffer.from(`\0${practice.mailboxes.works}\0${practice.password}`).toString('base64')}`;
      response.writeHead(status, { 'content-type': 'application/problem+json' });
      response.end(
        JSON.stringify({ title: words, detail: `${words} ${request.path}`, fields: { [words]: words } }),
      );
      return Promise.resolve();
    };

  it.each([
    '/checks',
    '/activation',
    '/rollback',
    '/test-mails',
    'GET /v1/mail-settings',
    '/v1/inbound-checks',
  ])('has none of it stored or returned, at %s', async (where) => {
    for (const status of [422, 500]) {
      way.always(where, honest);
      if (where !== '/checks' && where !== '/activation') await push(program, profileId);
      way.always(where, echoing(status));
      const said: unknown[] = [
        await program.host.call('tenant.push', { profileId, until: 'active' }),
        await program.host.call('profiles.checkAgain', { profileId }),
        await program.host.call('tenant.sendTestMail', { profileId, recipient: practice.mailboxes.works }),
        await program.host.call('tenant.rollBack', { profileId }),
        await program.host.call('profiles.get', { profileId }),
      ];
      expect(JSON.stringify(said)).not.toContain(practice.password);
      way.always(where, honest);
    }
  });

  it('has no token quoted, however malformed the response', async () => {
    const token = 'an-access-token-that-nobody-may-see';
    const body = JSON.stringify({ access_token: token, token_type: 'Bearer', expires_in: 600 });
    for (const fault of [
      answer(200, body, { 'content-type': 'text/plain' }),
      answer(200, `\ufeff${body}`),
      answer(200, body.slice(0, -3)),
      answer(500, { detail: body }),
      answer(422, { title: token, fields: { [token]: token } }),
    ]) {
      way.always('/oauth/token', fault);
      const { profile } = await program.call('tenant.push', { profileId, until: 'active' });
      expect(profile.results.problem).toBeDefined();
      expect(JSON.stringify(profile)).not.toContain(token);
    }
  });
});
