/** Tests how the program recovers after a real process was killed during a push. */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { startPractice, type PracticeWorld } from '../../../main/practice/index.ts';
import { confFile, openStore } from '../../../main/store/index.ts';
import { memoryVault, type SecretKey, type Vault } from '../../../main/vault/index.ts';
import { flowOf } from '../../../shared/flow/index.ts';
import { practice } from '../../../shared/model/index.ts';
import { canary } from '../../support/canary.ts';
import { testEngine } from '../../support/engine.ts';
import type { ProgramOrder } from '../../support/pushing-program.ts';
import { leakingPoints, watched } from '../../support/watched.ts';
import { faultyWayTo, type Faulty } from '../tenant/faulty.ts';
import { quickProbe } from '../tenant/setting.ts';
import { programBehind, push, ready, works, type PushingProgram } from './pushing.ts';

let home: string;
let world: PracticeWorld;
let way: Faulty;
/** The keychain, which keeps its entries when a program is killed. */
let vault: Vault;
let secrets: [SecretKey, string][];
let apps: App[];

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'absender-sigkill-'));
  world = await startPractice({ probe: quickProbe });
  way = await faultyWayTo(world.tenantUrl);
  const memory = memoryVault();
  secrets = [];
  vault = {
    ...memory,
    write: (key, secret) => {
      secrets.push([key, secret]);
      return memory.write(key, secret);
    },
  };
  apps = [];
});
afterEach(async () => {
  await Promise.all(apps.map((app) => app.close()));
  await Promise.all([way.stop(), world.stop()]);
  rmSync(home, { recursive: true, force: true });
});

/** Starts the program again. If the settings file were damaged, its notices would say so. */
function start(): PushingProgram {
  const store = openStore(confFile(home));
  expect(store.notices('window')).toEqual([]);
  const app = testEngine({ store, vault, probe: ({ endpoint }) => Promise.resolve(works(endpoint)) });
  apps.push(app);
  return programBehind(app);
}

async function prepared(): Promise<string> {
  const profileId = await ready(start(), way.url, world, canary);
  await apps.pop()?.close();
  return profileId;
}

/**
 * Checks that the program has leaked neither the mailbox's password nor the platform's secret.
 *
 * @returns the signal that ended the program; null if it exited.
 */
async function run(order: Pick<ProgramOrder, 'profileId' | 'killAt'>, at?: KillAt): Promise<string | null> {
  const onStart = (child: ChildProcess) => {
    if (!at) return;
    way.meet(at.match, async ({ response, forward }) => {
      if (at.moment === 'after') await forward();
      child.kill('SIGKILL');
      response.destroy();
    });
  };
  const input = JSON.stringify({ ...order, home, secrets } satisfies ProgramOrder);
  const ended = await watched({ args: ['test/support/pushing-program.ts'], home, input, onStart });
  const platform = Number(new URL(way.url).port);
  expect(leakingPoints(ended, [canary, practice.clientSecret], { platform })).toEqual([]);
  if (ended.signal === null) expect(ended.code, ended.stderr).toBe(0);
  return ended.signal;
}
interface KillAt {
  readonly match: string;
  readonly moment: 'before' | 'after';
}

/** Continues as a user would: settles the interrupted change, then pushes. */
async function finish(profileId: string): Promise<void> {
  const next = start();
  const { profile } = await next.call('profiles.get', { profileId });
  if (profile.unfinished?.step === 'activate') {
    await next.call('tenant.determineOutcome', { profileId });
    await next.call('tenant.settle', { profileId, choice: 'finish' });
  }
  const done = await push(next, profileId);
  expect(flowOf(done).current).toBe('test-mail');
  expect(done.unfinished).toBeUndefined();
  const response = await fetch(`${world.tenantUrl}/v1/mail-settings`, {
    headers: { authorization: `Bearer ${practice.staticToken}` },
  });
  expect(response.headers.get('etag')).toBe('"settings-2"');
  expect(await response.json()).toMatchObject({ draftId: done.results.draft?.draft.id });
}

/** Returns the number of different changes sent; retries with the same idempotency key are not counted. */
const changes = (end: string): number => {
  const sent = way.requests('POST').filter(({ path }) => path.endsWith(end));
  return new Set(sent.map(({ headers: { 'idempotency-key': key } }) => key)).size;
};

describe('a process that is killed during a push', () => {
  const points = ['POST /v1/drafts', '/checks', '/activation'];
  const cases = points.flatMap((match) =>
    (['before', 'after'] as const).map((moment): KillAt => ({ moment, match })),
  );

  it.each(cases)(
    '$moment the tenant acted on $match is followed by one that completes it, once',
    async (at) => {
      const profileId = await prepared();
      expect(await run({ profileId }, at)).toBe('SIGKILL');
      await finish(profileId);
      expect([changes('/v1/drafts'), changes('/activation')]).toEqual([1, 1]);
    },
  );

  // A push writes the settings file several times. The program is killed just before and just after each write.
  it('at any write of its settings leaves a state from which the next one completes the push, once', async () => {
    let killAt = 0;
    for (let signal: string | null = 'SIGKILL'; signal !== null;) {
      killAt += 1;
      if (killAt > 1) {
        await Promise.all(apps.splice(0).map((app) => app.close()));
        await Promise.all([way.stop(), world.stop()]);
        rmSync(home, { recursive: true, force: true });
        secrets = [];
        world = await startPractice({ probe: quickProbe });
        way = await faultyWayTo(world.tenantUrl);
      }
      const profileId = await prepared();
      signal = await run({ profileId, killAt });
      await finish(profileId);
      expect([changes('/v1/drafts'), changes('/activation')], `killed at ${killAt}`).toEqual([1, 1]);
    }
    expect(killAt).toBeGreaterThan(4);
  });
});
