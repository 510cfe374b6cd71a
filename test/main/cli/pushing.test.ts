/**
 * Tests the commands that set up a platform, with the real engine and a simulated keychain that persists between
 * commands.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { startPractice, type PracticeWorld } from '../../../main/practice/index.ts';
import { checkAgain } from '../../../main/shells/cli/commands/check-again.ts';
import { push } from '../../../main/shells/cli/commands/push.ts';
import { commandLineText, text } from '../../../shared/texts/index.ts';
import { language } from '../../../main/shells/cli/words.ts';
import { testEngine } from '../../support/engine.ts';
import {
  programBehind,
  push as pushAll,
  ready,
  somebodyElse,
  works,
  type PushingProgram,
} from '../app/pushing.ts';
import { cutBefore, faultyWayTo, honest, problem, type Faulty } from '../tenant/faulty.ts';
import { quickProbe } from '../tenant/setting.ts';

const { signal } = new AbortController();
let world: PracticeWorld;
let way: Faulty;
let app: App;
let program: PushingProgram;
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
  it('sets up a proven mailbox at its platform', async () => {
    expect(await push(profileId, { json: true }, engine())).toBe(0);
    expect(document()).toEqual({ activated: true, end: 'active', findings: [] });
  });

  it('refuses a platform from a file, with an explanation', async () => {
    const { text: file } = await program.call('profiles.export', { profileId });
    const handedOver = (await program.call('profiles.import', { text: file })).profile.id;
    const before = way.seen.length;
    expect(await push(handedOver, {}, engine())).toBe(1);
    expect(printed.join('\n')).toContain(text(language, 'problem.not-confirmed.title'));
    expect(printed.join('\n')).toContain(text(language, 'problem.not-confirmed.help'));
    expect(way.seen).toHaveLength(before);
  });

  it.each(['undo', 'finish'])('with --%s activates nothing if no change was interrupted', async (choice) => {
    const settle = () => push(profileId, { [choice]: true }, engine());
    expect(await settle()).toBe(0);
    expect(printed.splice(0)).toEqual([commandLineText(language, 'cli.push.nothing')]);
    expect(way.requests('POST /v1')).toEqual([]);
    await pushAll(program, profileId);
    const writes = way.requests('POST /v1').length;
    expect(await settle()).toBe(0);
    expect(way.requests('POST /v1')).toHaveLength(writes);
  });

  it('with --undo removes an unfinished draft, and activates nothing', async () => {
    way.always('POST /v1/drafts', cutBefore);
    await push(profileId, {}, engine());
    way.always('POST /v1/drafts', honest);
    expect((await program.call('profiles.get', { profileId })).profile.unfinished?.step).toBe('draft');
    const before = way.requests('POST /v1').length;
    expect(await push(profileId, { undo: true, json: true }, engine())).toBe(0);
    expect(way.requests('POST /v1')).toHaveLength(before);
  });

  it('stops at a colleague’s change, shows both versions and replaces only the version shown', async () => {
    const { results } = await pushAll(program, profileId, 'activate');
    const theirs = { ...results.draft!.draft.settings, host: 'other.example' };
    await somebodyElse(world, theirs, '"settings-1"');
    for (let again = 0; again < 2; again += 1) {
      expect(await push(profileId, { json: true }, engine())).toBe(1);
      expect(document()).toMatchObject({
        activated: false,
        end: 'contested',
        now: theirs,
        ours: { host: results.draft!.draft.settings.host },
      });
    }
    // After the settings were shown, the colleague changes them again.
    await somebodyElse(world, { ...theirs, port: 2525 }, '"settings-2"');
    expect(await push(profileId, { replace: true, json: true }, engine())).toBe(1);
    expect(document()).toMatchObject({ end: 'contested', now: { port: 2525 } });
    expect(await push(profileId, { replace: true, json: true }, engine())).toBe(0);
    expect(document()).toMatchObject({ activated: true });
  });

  it('reports activated settings as active only if they still are', async () => {
    const { results } = await pushAll(program, profileId);
    expect(await push(profileId, { json: true }, engine())).toBe(0);
    expect(document()).toMatchObject({ activated: true });
    await somebodyElse(world, { ...results.draft!.draft.settings, host: 'other.example' }, '"settings-2"');
    expect(await push(profileId, { json: true }, engine())).toBe(1);
    expect(document()).toMatchObject({ activated: false, end: 'contested' });
  });

  it.each([404, 409, 412, 428])(
    'ends with an explanation if a platform answers everything with %i',
    async (status) => {
      way.always('POST /v1', problem(status, { detail: 'The very reason.' }));
      expect(await push(profileId, {}, engine())).toBe(1);
      expect(printed.join('\n')).toContain('The very reason.');
      expect(printed.join('\n')).not.toMatch(/rate-limited|platform-check|conflict|not-found/);
      expect(way.seen.length).toBeLessThan(40);
    },
  );

  describe('after an interrupted activation', () => {
    beforeEach(async () => {
      await pushAll(program, profileId, 'activate');
      way.meet('/activation', async ({ forward, response }) => {
        await forward();
        way.always('', cutBefore);
        response.destroy();
      });
      await program.call('tenant.push', { profileId, until: 'active' });
      way.always('', honest);
    });

    it('asks what to do, and changes nothing', async () => {
      expect(await push(profileId, { json: true }, engine())).toBe(1);
      expect(document()).toEqual({ interrupted: 'activate', outcome: 'happened' });
    });

    it('completes it', async () => {
      expect(await push(profileId, { finish: true, json: true }, engine())).toBe(0);
      expect(document()).toEqual({ settled: 'finish', activated: true });
    });

    it('reverts it', async () => {
      expect(await push(profileId, { undo: true, json: true }, engine())).toBe(0);
      expect(document()).toEqual({ settled: 'undo', activated: false });
      const { profile } = await program.call('profiles.get', { profileId });
      expect([profile.results.activation, profile.unfinished]).toEqual([undefined, undefined]);
    });
  });
});

describe('absender check-again', () => {
  it('reports no change if everything still works', async () => {
    await pushAll(program, profileId);
    expect(await checkAgain(undefined, true, engine())).toBe(0);
    expect(document()).toMatchObject([{ id: profileId, well: true, settings: 'ours', changes: [] }]);
  });

  it('reports that the platform now uses another server', async () => {
    const { results } = await pushAll(program, profileId);
    const settings = { ...results.draft!.draft.settings, host: 'other.example' };
    await somebodyElse(world, settings, '"settings-2"');
    expect(await checkAgain(profileId, false, engine())).toBe(1);
    expect(printed.join('\n')).toContain(text(language, 'recheck.change.settings-replaced'));
  });
});
