/** The commands that work on a set-up, over the real engine: with a keychain, as it were, that outlives each of them. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { startPractice, type PracticeWorld } from '../../../main/practice/index.ts';
import { checkAgain } from '../../../main/shells/cli/commands/check-again.ts';
import { push } from '../../../main/shells/cli/commands/push.ts';
import { text } from '../../../shared/texts/index.ts';
import { language } from '../../../main/shells/cli/words.ts';
import { testEngine } from '../../support/engine.ts';
import { programBehind, push as pushAll, ready, somebodyElse, works, type Program } from '../app/pushing.ts';
import { cutBefore, faultyWayTo, honest, type Faulty } from '../tenant/faulty.ts';
import { quickProbe } from '../tenant/setting.ts';

const { signal } = new AbortController();
let world: PracticeWorld;
let way: Faulty;
let app: App;
let program: Program;
let profileId: string;
let printed: string[];

beforeEach(async () => {
  world = await startPractice({ probe: quickProbe });
  way = await faultyWayTo(world.tenantUrl);
  app = testEngine({ probe: ({ endpoint }) => Promise.resolve(works(endpoint)) });
  program = programBehind(app);
  profileId = await ready(program, way.url, world);
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await app.close();
  await Promise.all([way.stop(), world.stop()]);
});

const engine = () => ({ host: program.host, signal });
const document = () => JSON.parse(printed.splice(0).join('\n')) as unknown;

describe('absender push', () => {
  it('takes a proven mailbox to its platform', async () => {
    expect(await push(profileId, { json: true }, engine())).toBe(0);
    expect(document()).toEqual({ activated: true, findings: [] });
  });

  describe('after an activation whose end nobody saw', () => {
    beforeEach(async () => {
      await pushAll(program, profileId, 'activate');
      way.meet('/activation', async ({ forward, response }) => {
        await forward();
        way.always('', cutBefore);
        response.destroy();
      });
      await program.call('activate', { profileId });
      way.always('', honest);
    });

    it('asks what is to be done, and touches nothing', async () => {
      expect(await push(profileId, { json: true }, engine())).toBe(1);
      expect(document()).toEqual({ interrupted: 'activate', outcome: 'happened' });
    });

    it('finishes it', async () => {
      expect(await push(profileId, { finish: true, json: true }, engine())).toBe(0);
      expect(document()).toEqual({ activated: true, findings: [] });
    });

    it('takes it back', async () => {
      expect(await push(profileId, { undo: true, json: true }, engine())).toBe(0);
      expect(document()).toEqual({ settled: 'undo', activated: false });
      const { profile } = await program.call('getProfile', { profileId });
      expect([profile.results.activation, profile.unfinished]).toEqual([undefined, undefined]);
    });
  });
});

describe('absender check-again', () => {
  it('has nothing to report of what works as it did', async () => {
    await pushAll(program, profileId);
    expect(await checkAgain(undefined, true, engine())).toBe(0);
    expect(document()).toMatchObject([{ id: profileId, well: true, settings: 'ours', changes: [] }]);
  });

  it('tells that the platform sends with another server by now', async () => {
    const { results } = await pushAll(program, profileId);
    const settings = { ...results.draft!.draft.settings, host: 'other.example' };
    await somebodyElse(world, settings, '"settings-2"');
    expect(await checkAgain(profileId, false, engine())).toBe(1);
    expect(printed.join('\n')).toContain(text(language, 'recheck.change.settings-replaced'));
  });
});
