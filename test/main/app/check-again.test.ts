import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { startPractice, type PracticeWorld } from '../../../main/practice/index.ts';
import { memoryVault, type Vault } from '../../../main/vault/index.ts';
import { canCheckAgain, currentResults, flowOf, isWell } from '../../../shared/flow/index.ts';
import type { Profile, ProbeReport, StageRecord } from '../../../shared/model/index.ts';
import { testEngine } from '../../support/engine.ts';
import { problem } from '../tenant/faulty.ts';
import { faultyWayTo, type Faulty } from '../tenant/faulty.ts';
import { quickProbe } from '../tenant/setting.ts';
import { programBehind, push, ready, somebodyElse, works, type PushingProgram } from './pushing.ts';

let world: PracticeWorld;
let way: Faulty;
let vault: Vault;
let app: App;
let program: PushingProgram;
let profileId: string;
/** The stage in which the mailbox check fails; undefined if it passes. */
let here: Partial<StageRecord> | undefined;
/** The stage in which the platform's check fails; undefined if it passes. */
let there: Partial<StageRecord> | undefined;
/** The certificate of the mailbox's server. */
let certificate: ProbeReport['tls'];

const failing = (report: ProbeReport, failure: Partial<StageRecord> | undefined): ProbeReport =>
  failure
    ? {
        ...report,
        verdict: 'failed',
        stages: [{ stage: 'auth', outcome: 'failed', durationMs: 1, ...failure }],
      }
    : report;
const wrongPassword: Partial<StageRecord> = {
  reply: { code: 535, enhanced: '5.7.8', lines: ['authentication failed'] },
  failure: { kind: 'rejected' },
};
const offline: Partial<StageRecord> = {
  stage: 'resolve',
  failure: { kind: 'dns-failure', errno: 'EAI_AGAIN' },
};
const notLetIn: Partial<StageRecord> = {
  stage: 'recipient',
  reply: { code: 554, enhanced: '5.7.1', lines: ['Client host rejected: Access denied'] },
  failure: { kind: 'rejected' },
};

beforeEach(async () => {
  [here, there] = [undefined, undefined];
  world = await startPractice({
    probe: async (...all) => failing(await quickProbe(...all), there),
  });
  way = await faultyWayTo(world.tenantUrl);
  vault = memoryVault();
  certificate = undefined;
  app = testEngine({
    vault,
    probe: ({ endpoint }) =>
      Promise.resolve({ ...failing(works(endpoint), here), ...(certificate && { tls: certificate }) }),
  });
  program = programBehind(app);
  profileId = await ready(program, way.url, world);
  await push(program, profileId);
});
afterEach(async () => {
  await app.close();
  await Promise.all([way.stop(), world.stop()]);
});

const again = async (): Promise<Profile> =>
  (await program.call('profiles.checkAgain', { profileId })).profile;
const lookOf = (profile: Profile) => currentResults(profile).recheck;

describe('checking again', () => {
  it('finds everything unchanged', async () => {
    const profile = await again();
    expect(lookOf(profile)).toMatchObject({
      mailbox: { works: true },
      settings: 'ours',
      platform: { works: true },
      changes: [],
    });
    expect(flowOf(profile).current).toBe('test-mail');
  });

  it('reports each failure and each recovery once, and reopens the step that can fix it', async () => {
    here = wrongPassword;
    const broken = await again();
    expect(lookOf(broken)).toMatchObject({
      mailbox: { works: false, cause: 'wrong-credentials' },
      changes: ['mailbox-broke'],
    });
    expect(flowOf(broken).current).toBe('check');
    expect(canCheckAgain(broken)).toBe(true);
    expect(lookOf(await again())?.changes).toEqual([]);
    here = undefined;
    const mended = await again();
    expect(lookOf(mended)?.changes).toEqual(['mailbox-works-again']);
    expect(flowOf(mended).current).toBe('test-mail');
  });

  it('does not send the user back to an earlier step because this network is down', async () => {
    here = offline;
    const profile = await again();
    expect(lookOf(profile)).toMatchObject({ mailbox: { works: false, cause: 'dns-failure' } });
    expect(flowOf(profile).current).toBe('test-mail');
  });

  const tls = (fault: 'expired' | 'not-yet-valid'): Partial<StageRecord> => ({
    stage: 'tls',
    failure: { kind: 'tls', tls: fault },
  });
  const shown = { subject: 'smtp', issuer: 'ca', names: [], fingerprint256: '' };
  const day = 86_400_000;
  /** Returns a certificate that expired this many days ago. */
  const ended = (days: number) => ({
    verified: false,
    chain: [
      {
        ...shown,
        validFrom: new Date(Date.now() - (days + 90) * day).toISOString(),
        validTo: new Date(Date.now() - days * day).toISOString(),
      },
    ],
  });

  it.each<[string, Partial<StageRecord>]>([
    ['a clock that is slow', tls('not-yet-valid')],
    ['a network that is down', offline],
    ['a host name that does not resolve here', { stage: 'resolve', failure: { kind: 'name-not-found' } }],
    [
      'a network without a route to the server',
      { stage: 'connect', failure: { kind: 'unreachable', errno: 'ENETUNREACH' } },
    ],
    ['a firewall on this computer', { stage: 'connect', failure: { kind: 'unreachable', errno: 'EACCES' } }],
    ['a device that changes the dialogue', { stage: 'starttls', failure: { kind: 'injection' } }],
  ])('does not take %s for a change of the mailbox, nor its end for a recovery', async (_what, fault) => {
    here = fault;
    const first = await again();
    expect(lookOf(first)).toMatchObject({ mailbox: { works: false, here: true }, changes: [] });
    expect(flowOf(first).current).toBe('test-mail');
    expect(currentResults(first).localCheck?.report.verdict).toBe('works');
    here = undefined;
    const second = await again();
    expect(lookOf(second)).toMatchObject({ mailbox: { works: true }, changes: [] });
    here = wrongPassword;
    expect(lookOf(await again())?.changes).toEqual(['mailbox-broke']);
  });

  it('trusts the platform’s clock if it says that a certificate is still valid', async () => {
    way.always('', async ({ response, forward }) => {
      const { status, headers, body } = await forward();
      const date = new Date(Date.now() - 400 * day).toUTCString();
      response.writeHead(status, { ...headers, date }).end(body);
    });
    [here, certificate] = [tls('expired'), ended(365)];
    expect(lookOf(await again())).toMatchObject({
      mailbox: { works: false, cause: 'tls-certificate-expired', here: true },
      changes: [],
    });
    certificate = ended(500);
    expect(lookOf(await again())?.changes).toEqual(['mailbox-broke']);
  });

  it('reports a certificate as expired if no other clock disagrees', async () => {
    [here, certificate] = [tls('expired'), ended(1)];
    const profile = await again();
    expect(lookOf(profile)?.changes).toEqual(['mailbox-broke']);
    expect(lookOf(profile)?.mailbox).not.toHaveProperty('here');
    expect(flowOf(profile).current).toBe('check');
  });

  it('reports that the platform can no longer send', async () => {
    there = notLetIn;
    const profile = await again();
    expect(lookOf(profile)).toMatchObject({
      platform: { works: false, cause: 'ip-not-allowed' },
      changes: ['platform-broke'],
    });
    expect(flowOf(profile).current).toBe('platform-check');
  });

  it('reports that different settings were made elsewhere, and asks before replacing them', async () => {
    const { settings } = (await program.call('profiles.get', { profileId })).profile.results.draft!.draft;
    await somebodyElse(world, settings, '"settings-2"');
    const profile = await again();
    expect(lookOf(profile)).toMatchObject({ settings: 'other', changes: ['settings-replaced'] });
    expect(isWell(lookOf(profile)!)).toBe(false);
    expect(flowOf(profile).current).toBe('platform-check');
  });

  it('reports that the activated settings were changed elsewhere', async () => {
    way.always('GET /v1/mail-settings', async ({ response, forward }) => {
      const { status, headers, body } = await forward();
      const { 'content-length': _length, ...others } = headers;
      response.writeHead(status, others).end(body.replace(/"host":"[^"]+"/, '"host":"other.example"'));
    });
    const profile = await again();
    expect(lookOf(profile)).toMatchObject({ settings: 'other', changes: ['settings-replaced'] });
  });

  it('keeps earlier results if the platform cannot be queried', async () => {
    way.always('GET', problem(503));
    const profile = await again();
    expect(lookOf(profile)).toMatchObject({ problem: { kind: 'server-error' }, changes: [] });
    expect(profile.results.activation).toBeDefined();
  });

  it('checks the platform even without a stored password', async () => {
    await vault.remove({
      kind: 'mailbox',
      profileId,
      account: (await program.call('profiles.get', { profileId })).profile.answers.signIn!.username,
    });
    const look = lookOf(await again());
    expect(look).not.toHaveProperty('mailbox');
    expect(look).toMatchObject({ settings: 'ours', platform: { works: true } });
  });
});
