/**
 * Pushes to a platform that may return anything, while a colleague changes its settings and Absender is killed. Tests
 * that Absender always reports the platform's actual state.
 */
import fc from 'fast-check';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { startPractice, type PracticeWorld } from '../../../main/practice/index.ts';
import { push } from '../../../main/shells/cli/commands/push.ts';
import { confFile, openStore } from '../../../main/store/index.ts';
import { memoryVault } from '../../../main/vault/index.ts';
import { practice, type MailSettings } from '../../../shared/model/index.ts';
import { testEngine } from '../../support/engine.ts';
import {
  answer,
  cutAfter,
  cutBefore,
  faultyWayTo,
  honest,
  problem,
  type TenantFault,
} from '../tenant/faulty.ts';
import { quickProbe, TestClock } from '../tenant/setting.ts';
import { programBehind, ready, somebodyElse, works, type PushingProgram } from './pushing.ts';

/** The number of runs: the suite's default, unless the environment variable ABSENDER_RUNS is set. */
const numRuns = Number(process.env['ABSENDER_RUNS'] ?? 60);

/** Far more requests than a push needs, to detect a push that never ends. */
const mostRequests = 160;

const acting =
  (status: number): TenantFault =>
  async (exchange) => {
    await exchange.forward();
    await problem(status)(exchange);
  };
/** The platform executes the request, but its response is altered. */
const rewritten =
  (rewrite: (body: string) => string, header: Record<string, string> = {}): TenantFault =>
  async ({ response, forward }) => {
    const { status, headers, body } = await forward();
    const { 'content-length': _length, ...others } = headers;
    response.writeHead(status, { ...others, ...header }).end(rewrite(body));
  };
/** Reports success without making the change; otherwise, the response is correct. */
const unkept: TenantFault = async (exchange) => {
  const draftId = /drafts\/([^/]+)\/activation/.exec(exchange.request.path)?.[1];
  if (draftId === undefined) return honest(exchange);
  return answer(
    200,
    { settings: drafts.get(draftId) ?? null, draftId },
    { etag: '"settings-999"' },
  )(exchange);
};
const faults: readonly TenantFault[] = [
  cutBefore,
  cutAfter,
  ...[401, 403, 404, 409, 412, 422, 428, 429, 500, 503].map((status) => problem(status)),
  ...[404, 412, 500].map(acting),
  answer(200, '<html>', { 'content-type': 'text/html' }),
  answer(200, {}),
  answer(302, '', { location: '/else' }),
  rewritten((body) => body, { etag: 'W/"weak"' }),
  rewritten((body) => body.slice(0, -2)),
  rewritten((body) => body.replace(/,"draftId":"[^"]+"/, '')),
  rewritten((body) => body.replace('"settings":{', '"settings":{"senderName":"By default",')),
  rewritten((body) => body.replace(/"stages":\[.*?\]/, '"stages":[]')),
  rewritten((body) => body.replace('"outcome":"passed"', '"outcome":"failed"')),
  unkept,
];

const commands = ['push', 'finish', 'undo', 'replace'] as const;
const requests = [
  '/oauth/token',
  'GET /v1/mail-settings',
  'POST /v1/drafts',
  '/checks',
  '/activation',
  '/rollback',
];
const plan = fc.record({
  commands: fc.array(fc.constantFrom(...commands), { minLength: 1, maxLength: 4 }),
  faults: fc.array(
    fc.record({
      where: fc.constantFrom(...requests),
      fault: fc.nat(faults.length - 1),
      /** How many matching requests succeed before the fault; `times` is how often the fault then occurs. */
      after: fc.nat(3),
      times: fc.constantFrom(1, 1, 2, 5, 1_000),
    }),
    { maxLength: 4 },
  ),
  colleagueAt: fc.option(fc.nat(25)),
  killedAt: fc.option(fc.nat(25)),
});

const headers = { authorization: `Bearer ${practice.staticToken}` };
const drafts = new Map<string, MailSettings>();
let world: PracticeWorld;
let folder: string;
const apps: App[] = [];

beforeAll(async () => {
  world = await startPractice({ probe: quickProbe });
  folder = mkdtempSync(join(tmpdir(), 'absender-any-platform-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(apps.splice(0).map((app) => app.close()));
});
afterAll(async () => {
  await world.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Active {
  readonly draftId?: string;
  readonly version: string;
}
async function active(): Promise<Active> {
  const response = await fetch(`${world.tenantUrl}/v1/mail-settings`, { headers });
  const body = (await response.json()) as { draftId?: string };
  return { ...body, version: response.headers.get('etag') ?? '' };
}

let runs = 0;
const vaults = memoryVault();
function start(home: string): PushingProgram {
  const app = testEngine({
    store: openStore(confFile(home)),
    vault: vaults,
    clock: new TestClock(),
    probe: ({ endpoint }) => Promise.resolve(works(endpoint)),
  });
  apps.push(app);
  return programBehind(app);
}

async function run({ commands: asked, faults: planned, colleagueAt, killedAt }: Plan): Promise<void> {
  const home = join(folder, String((runs += 1)));
  const way = await faultyWayTo(world.tenantUrl);
  try {
    let program = start(home);
    const profileId = await ready(program, way.url, world);
    /** The number of requests since the profile was prepared. */
    let count = 0;
    let activations = 0;
    const passed = new Map<string, number>();
    /**
     * The draft with which a colleague replaced the active settings; undefined once the user has agreed to overwrite
     * it.
     */
    let colleagues: string | undefined;
    let overwritten = false;
    let isKnown = false;
    let theirs: string | undefined;
    let killed: PromiseWithResolvers<'killed'> | undefined = Promise.withResolvers();
    way.always('', async (exchange) => {
      const index = count;
      count += 1;
      if (killedAt === index && killed) {
        cpSync(home, `${home}-killed`, { recursive: true });
        // A request that was in transit when the program was killed may still arrive.
        if (index % 2 === 0) await exchange.forward();
        exchange.response.destroy();
        killed.resolve('killed');
        return;
      }
      if (colleagueAt === index) {
        const before = await active();
        const [settings = world.discover(practice.mailboxes.works).candidates[0]] = [...drafts.values()];
        const id = await somebodyElse(world, { ...settings!, host: 'other.example' }, before.version);
        // If the settings were already active before the first read, they are the ones that the user meant to replace.
        if (isKnown) colleagues = id;
        theirs = id;
      }
      const { path } = exchange.request;
      const name = `${exchange.request.method} ${path}`;
      const met = passed.get(name) ?? 0;
      passed.set(name, met + 1);
      const fate = planned.find(
        ({ where, after, times }) => name.includes(where) && met >= after && met < after + times,
      );
      const forward = async () => {
        const changes = path.endsWith('/activation') || path.endsWith('/rollback');
        const before = changes && (await active());
        const done = await exchange.forward();
        isKnown ||= path === '/v1/mail-settings';
        if (before && (await active()).version !== before.version) {
          if (path.endsWith('/activation')) activations += 1;
          if (before.draftId !== undefined && before.draftId === colleagues) overwritten = true;
        }
        const draft = /^\{"id":"([^"]+)","settings":(\{.*\})\}$/.exec(done.body);
        if (draft?.[1] !== undefined && draft[2] !== undefined && path === '/v1/drafts')
          drafts.set(draft[1], JSON.parse(draft[2]) as MailSettings);
        return done;
      };
      const fault = (fate && faults[fate.fault]) ?? honest;
      await fault({ ...exchange, forward });
    });

    for (const command of asked) {
      const { signal } = new AbortController();
      const before = await active();
      const noted = (await program.call('profiles.get', { profileId })).profile;
      activations = 0;
      const first = count;
      // `--replace` confirms the settings that were last shown.
      if (command === 'replace' && noted.results.review?.version === before.version) colleagues = undefined;
      const printed: string[] = [];
      vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const done = push(profileId, { [command]: true, json: true }, { host: program.host, signal });
      const end = await (killed ? Promise.race([done, killed.promise]) : done);
      if (end === 'killed') {
        killed = undefined;
        await apps.pop()?.close();
        await done.catch(() => undefined);
        program = start(`${home}-killed`);
        continue;
      }
      const after = await active();
      const { profile } = await program.call('profiles.get', { profileId });
      const said = JSON.parse(printed.join('\n') || '{}') as { activated?: boolean };
      const ours = profile.results.draft?.draft.id;
      const because = { command, said, after, before, noted: noted.unfinished, note: profile.unfinished };
      expect(count - first, 'requests').toBeLessThanOrEqual(mostRequests);
      expect(activations, JSON.stringify(because)).toBeLessThanOrEqual(command === 'undo' ? 0 : 1);
      expect(overwritten, JSON.stringify(because)).toBe(false);
      if (said.activated === true) expect(after.draftId, JSON.stringify(because)).toBe(ours);
      else if (command === 'undo' && !profile.unfinished && noted.unfinished?.step === 'activate')
        expect(after.draftId, JSON.stringify(because)).not.toBe(noted.unfinished.draftId);
      else if (!profile.unfinished && noted.unfinished?.step !== 'rollback')
        // Absender activated nothing, so the active settings are the earlier ones or the colleague's.
        expect([before.draftId, theirs ?? before.draftId], JSON.stringify(because)).toContain(after.draftId);
      if (said.activated === false && command !== 'undo' && !profile.unfinished && after.draftId === ours)
        expect(before.draftId, JSON.stringify(because)).toBe(ours);
    }
  } finally {
    await way.stop();
  }
}
type Plan = typeof plan extends fc.Arbitrary<infer Value> ? Value : never;

const steady = { colleagueAt: null, killedAt: null };

it.each(requests)('reports the truth, whatever a single response of the platform is: %s', async (where) => {
  for (const fault of faults.keys())
    await run({ commands: ['push', 'undo'], faults: [{ where, fault, after: 0, times: 1 }], ...steady });
});

it('reports the truth in a bounded number of steps, despite faults, a colleague and a kill', async () => {
  await fc.assert(fc.asyncProperty(plan, run), { numRuns, endOnFailure: true });
});
