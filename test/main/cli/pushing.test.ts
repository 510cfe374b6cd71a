/** The commands that work on a set-up, over the real engine: with a keychain, as it were, that outlives each of them. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { startPractice, type PracticeWorld } from '../../../main/practice/index.ts';
import { checkAgain } from '../../../main/shells/cli/commands/check-again.ts';
import { push } from '../../../main/shells/cli/commands/push.ts';
import { commandLineText, text } from '../../../shared/texts/index.ts';
import { language } from '../../../main/shells/cli/words.ts';
import { testEngine } from '../../support/engine.ts';
import { programBehind, push as pushAll, ready, somebodyElse, works, type Program } from '../app/pushing.ts';
import { cutBefore, faultyWayTo, honest, problem, type Faulty } from '../tenant/faulty.ts';
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
    expect(document()).toEqual({ activated: true, end: 'active', findings: [] });
  });

  it('refuses, in sentences, a platform that only stands in a file', async () => {
    const { text: file } = await program.call('exportProfile', { profileId });
    const handedOver = (await program.call('importProfile', { text: file })).profile.id;
    const before = way.seen.length;
    expect(await push(handedOver, {}, engine())).toBe(1);
    expect(printed.join('\n')).toContain(text(language, 'problem.not-confirmed.title'));
    expect(printed.join('\n')).toContain(text(language, 'problem.not-confirmed.help'));
    expect(way.seen).toHaveLength(before);
  });

  it.each(['undo', 'finish'])(
    'with --%s switches nothing on where nothing is interrupted',
    async (choice) => {
      const settle = () => push(profileId, { [choice]: true }, engine());
      expect(await settle()).toBe(0);
      expect(printed.splice(0)).toEqual([commandLineText(language, 'cli.push.nothing')]);
      expect(way.requests('POST /v1')).toEqual([]);
      await pushAll(program, profileId);
      const writes = way.requests('POST /v1').length;
      expect(await settle()).toBe(0);
      expect(way.requests('POST /v1')).toHaveLength(writes);
    },
  );

  it('with --undo puts away a draft that was begun, and switches nothing on', async () => {
    way.always('POST /v1/drafts', cutBefore);
    await push(profileId, {}, engine());
    way.always('POST /v1/drafts', honest);
    expect((await program.call('getProfile', { profileId })).profile.unfinished?.step).toBe('draft');
    const before = way.requests('POST /v1').length;
    expect(await push(profileId, { undo: true, json: true }, engine())).toBe(0);
    expect(way.requests('POST /v1')).toHaveLength(before);
  });

  it('stops at what a colleague changed, shows both sides and replaces only what was shown', async () => {
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
    // Somebody changes it again, after it was shown.
    await somebodyElse(world, { ...theirs, port: 2525 }, '"settings-2"');
    expect(await push(profileId, { replace: true, json: true }, engine())).toBe(1);
    expect(document()).toMatchObject({ end: 'contested', now: { port: 2525 } });
    expect(await push(profileId, { replace: true, json: true }, engine())).toBe(0);
    expect(document()).toMatchObject({ activated: true });
  });

  it('says of what was switched on that it is on only if it still is', async () => {
    const { results } = await pushAll(program, profileId);
    expect(await push(profileId, { json: true }, engine())).toBe(0);
    expect(document()).toMatchObject({ activated: true });
    await somebodyElse(world, { ...results.draft!.draft.settings, host: 'other.example' }, '"settings-2"');
    expect(await push(profileId, { json: true }, engine())).toBe(1);
    expect(document()).toMatchObject({ activated: false, end: 'contested' });
  });

  it.each([404, 409, 412, 428])(
    'ends, in sentences, where a platform says %i to everything',
    async (status) => {
      way.always('POST /v1', problem(status, { detail: 'The very reason.' }));
      expect(await push(profileId, {}, engine())).toBe(1);
      expect(printed.join('\n')).toContain('The very reason.');
      expect(printed.join('\n')).not.toMatch(/rate-limited|platform-check|conflict|not-found/);
      expect(way.seen.length).toBeLessThan(40);
    },
  );

  describe('after an activation whose end nobody saw', () => {
    beforeEach(async () => {
      await pushAll(program, profileId, 'activate');
      way.meet('/activation', async ({ forward, response }) => {
        await forward();
        way.always('', cutBefore);
        response.destroy();
      });
      await program.call('push', { profileId, until: 'active' });
      way.always('', honest);
    });

    it('asks what is to be done, and touches nothing', async () => {
      expect(await push(profileId, { json: true }, engine())).toBe(1);
      expect(document()).toEqual({ interrupted: 'activate', outcome: 'happened' });
    });

    it('finishes it', async () => {
      expect(await push(profileId, { finish: true, json: true }, engine())).toBe(0);
      expect(document()).toEqual({ settled: 'finish', activated: true });
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
