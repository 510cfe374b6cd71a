import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { startPractice, type PracticeWorld } from '../../../main/practice/index.ts';
import { confFile, openStore } from '../../../main/store/index.ts';
import { memoryVault, type Vault } from '../../../main/vault/index.ts';
import { flowOf } from '../../../shared/flow/index.ts';
import { practice } from '../../../shared/model/index.ts';
import { testEngine } from '../../support/engine.ts';
import { faultyWayTo, honest, type Faulty } from '../tenant/faulty.ts';
import { quickProbe } from '../tenant/setting.ts';
import { programBehind, push, ready, somebodyElse, works, type PushingProgram } from './pushing.ts';

let folder: string;
let world: PracticeWorld;
let way: Faulty;
let vault: Vault;
let apps: App[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'absender-killed-'));
  world = await startPractice({ probe: quickProbe });
  way = await faultyWayTo(world.tenantUrl);
  // The keychain keeps its entries when the program is killed.
  vault = memoryVault();
  apps = [];
});
afterEach(async () => {
  await Promise.all(apps.map((app) => app.close()));
  await Promise.all([way.stop(), world.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

function start(home: string): PushingProgram {
  const app = testEngine({
    store: openStore(confFile(home)),
    vault,
    probe: ({ endpoint }) => Promise.resolve(works(endpoint)),
  });
  apps.push(app);
  return programBehind(app);
}

/** Simulates a kill at this request: the next start has only what is on disk at that moment. */
async function killAt(
  match: string,
  moment: 'before' | 'after',
  work: () => Promise<unknown>,
): Promise<PushingProgram> {
  const disk = join(folder, 'disk');
  const killed = Promise.withResolvers<undefined>();
  way.meet(match, async ({ response, forward }) => {
    cpSync(join(folder, 'home'), disk, { recursive: true });
    way.always('', ({ response: unheard }) => void unheard.destroy());
    if (moment === 'after') await forward();
    response.destroy();
    killed.resolve(undefined);
  });
  void work().catch(() => undefined);
  await killed.promise;
  await apps.pop()?.close();
  way.always('', honest);
  return start(disk);
}

const headers = { authorization: `Bearer ${practice.staticToken}` };
const active = async () => {
  const response = await fetch(`${world.tenantUrl}/v1/mail-settings`, { headers });
  const body = (await response.json()) as { settings: { sender: string } | null; draftId?: string };
  return { ...body, version: response.headers.get('etag') };
};
/** Returns the number of different changes sent; retries with the same idempotency key are not counted. */
const changes = (end: string): number => {
  const sent = way.requests('POST').filter(({ path }) => path.endsWith(end));
  return new Set(sent.map(({ headers: { 'idempotency-key': key } }) => key)).size;
};

const points = ['POST /v1/drafts', '/checks', '/activation'] as const;
const moments = ['before', 'after'] as const;
const cases = points.flatMap((point) => moments.map((moment) => [moment, point] as const));

async function killedIn(point: string, moment: 'before' | 'after'): Promise<[PushingProgram, string]> {
  const first = start(join(folder, 'home'));
  const profileId = await ready(first, way.url, world);
  return [await killAt(point, moment, () => push(first, profileId)), profileId];
}

describe('a program that is killed', () => {
  it.each(cases)('%s the tenant acted on %s completes it, once', async (moment, point) => {
    const [next, profileId] = await killedIn(point, moment);
    const { profile } = await next.call('profiles.get', { profileId });
    if (point === '/activation') {
      expect(profile.unfinished).toMatchObject({
        step: 'activate',
        draftId: profile.results.draft!.draft.id,
      });
      const { outcome } = await next.call('tenant.determineOutcome', { profileId });
      expect(outcome).toBe(moment === 'after' ? 'happened' : 'not-yet');
      await next.call('tenant.settle', { profileId, choice: 'finish' });
    }
    const done = await push(next, profileId);
    expect(flowOf(done).current).toBe('test-mail');
    expect(done.unfinished).toBeUndefined();
    expect(await active()).toMatchObject({ version: '"settings-2"', draftId: done.results.draft!.draft.id });
    expect([changes('/v1/drafts'), changes('/activation')]).toEqual([1, 1]);
  });

  it.each(moments)('%s the tenant acted on an activation can undo it', async (moment) => {
    const [next, profileId] = await killedIn('/activation', moment);
    const { profile } = await next.call('tenant.settle', { profileId, choice: 'undo' });
    expect(profile.unfinished).toBeUndefined();
    expect(profile.results.activation).toBeUndefined();
    expect((await active()).settings).toBeNull();
  });

  it.each(moments)('%s the tenant acted on the rollback completes it, once', async (moment) => {
    const first = start(join(folder, 'home'));
    const profileId = await ready(first, way.url, world);
    await push(first, profileId);
    const next = await killAt('/rollback', moment, () => first.call('tenant.rollBack', { profileId }));
    const { outcome } = await next.call('tenant.determineOutcome', { profileId });
    expect(outcome).toBe(moment === 'after' ? 'happened' : 'not-yet');
    const { profile } = await next.call('tenant.settle', { profileId, choice: 'finish' });
    expect(flowOf(profile).current).toBe('platform-check');
    expect(await active()).toMatchObject({ settings: null, version: '"settings-3"' });
  });

  it('reports if different settings were made elsewhere since, and changes nothing', async () => {
    const [next, profileId] = await killedIn('/activation', 'before');
    const { results } = (await next.call('profiles.get', { profileId })).profile;
    const { settings } = results.draft!.draft;
    const id = await somebodyElse(world, settings, '"settings-1"');
    expect(await next.call('tenant.determineOutcome', { profileId })).toEqual({ outcome: 'changed' });
    const { profile } = await next.call('tenant.settle', { profileId, choice: 'undo' });
    expect(profile.results.problem?.problem.kind).toBe('conflict');
    expect(profile.unfinished).toBeUndefined();
    expect(await active()).toMatchObject({ draftId: id });
    // Both versions are shown: the one made by somebody else, and the one that would replace it.
    const asked = await next.call('tenant.push', { profileId, until: 'active' });
    expect(asked.end).toBe('contested');
    expect(asked.profile.results.review).toMatchObject({
      before: settings,
      after: settings,
      version: '"settings-2"',
    });
    expect(await active()).toMatchObject({ draftId: id });
    // Only consent to exactly this version replaces it.
    const { end } = await next.call('tenant.push', { profileId, until: 'active', replaces: '"settings-2"' });
    expect(end).toBe('active');
    expect((await active()).draftId).not.toBe(id);
  });
});

it('keeps no record of a completed change', async () => {
  const program = start(join(folder, 'home'));
  const profileId = await ready(program, way.url, world);
  const done = await push(program, profileId);
  expect(done.unfinished).toBeUndefined();
  const store = openStore(confFile(join(folder, 'home')));
  expect(store.get(profileId)).not.toHaveProperty('unfinished');
});
