import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { startPractice, type PracticeWorld } from '../../../main/practice/index.ts';
import { memoryVault, type Vault } from '../../../main/vault/index.ts';
import { currentResults } from '../../../shared/flow/index.ts';
import { testEngine } from '../../support/engine.ts';
import { faultyWayTo, type Fault, type Faulty } from '../tenant/faulty.ts';
import { quickProbe } from '../tenant/setting.ts';
import { programBehind, push, ready, somebodyElse, works, type Program } from './pushing.ts';

let world: PracticeWorld;
let way: Faulty;
let vault: Vault;
let app: App;
let program: Program;
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

/** The tenant acts, and its answer is another by the time that it arrives. */
const rewritten =
  (rewrite: (body: string) => string): Fault =>
  async ({ response, forward }) => {
    const { status, headers, body } = await forward();
    const { 'content-length': _length, ...others } = headers;
    response.writeHead(status, others).end(rewrite(body));
  };

describe('an activation', () => {
  it('that ended with other settings is looked into at the next start, and can be taken back', async () => {
    way.meet(
      'activation',
      rewritten((body) => body.replace(/"host":"[^"]+"/, '"host":"other.example"')),
    );
    await push(program, profileId, 'activate');
    const { profile } = await program.call('activate', { profileId });
    expect(profile.results.problem).toMatchObject({
      during: 'activate',
      problem: { kind: 'unknown-outcome', reason: 'other-settings' },
    });
    expect(await program.call('lookBack', { profileId })).toEqual({ outcome: 'happened' });
    const { profile: after } = await program.call('settle', { profileId, choice: 'undo' });
    expect(after.unfinished).toBeUndefined();
    expect(after.results.activation).toBeUndefined();
  });
});

describe('a way back', () => {
  it('that somebody else stands in is still there to be tried again', async () => {
    const { results } = await push(program, profileId);
    const { settings } = results.draft!.draft;
    await somebodyElse(world, settings, '"settings-2"');
    const { profile } = await program.call('rollBack', { profileId });
    expect(profile.results.problem).toMatchObject({ during: 'rollback', problem: { kind: 'conflict' } });
    expect(currentResults(profile).activation).toBeDefined();
  });
});
