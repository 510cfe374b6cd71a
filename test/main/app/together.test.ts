import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import type { Probe, ProbeRequest } from '../../../main/probe/index.ts';
import {
  hostThrough,
  type Host,
  type Input,
  type OperationName,
  type Output,
} from '../../../shared/contract/index.ts';
import { currentResults } from '../../../shared/flow/index.ts';
import type { Candidate, Endpoint, ProbeReport, StageRecord } from '../../../shared/model/index.ts';
import { testEngine } from '../../support/engine.ts';

const address = 'jobs@firma.test';
const candidates: Candidate[] = [465, 587].map((port) => ({
  host: 'smtp.firma.test',
  port,
  security: port === 465 ? 'tls' : 'starttls',
  username: address,
  source: 'provider-table',
  trust: 'authenticated',
}));
const [best, next] = candidates.map(({ host, port, security }): Endpoint => ({ host, port, security }));

let asked: ProbeRequest | undefined;
let answer: (request: ProbeRequest) => Partial<ProbeReport> = () => ({});
let meanwhile: () => Promise<unknown> = () => Promise.resolve();
const probe: Probe = async (request) => {
  asked = request;
  await meanwhile();
  return {
    version: 1,
    vantage: 'workstation',
    endpoint: request.endpoint,
    user: address,
    startedAt: '2026-11-23T12:00:00.000Z',
    durationMs: 1,
    verdict: 'works',
    stages: [{ stage: 'auth', outcome: 'passed', durationMs: 1 }],
    addresses: [],
    capabilities: {},
    mechanisms: [],
    transcript: [],
    ...answer(request),
  };
};

let app: App;
let host: Host;
let profileId: string;
beforeEach(async () => {
  meanwhile = () => Promise.resolve();
  app = testEngine({
    probe,
    discover: () =>
      Promise.resolve({
        domain: 'firma.test',
        nullMx: false,
        staleAutoconfig: false,
        candidates,
        evidence: [],
      }),
  });
  let calls = 0;
  host = hostThrough(app, () => `call-${String((calls += 1))}`);
  profileId = (await call('profiles.create', { practice: false })).profile.id;
  await call('profiles.answer', { profileId, answers: { address, mailboxKind: 'own' } });
  await call('mailbox.discover', { address, practice: false, profileId });
});
afterEach(() => app.close());

async function call<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const result = await host.call(name, input);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`);
  return result.value;
}
const check = async (endpoint: Endpoint) => {
  await call('profiles.answer', { profileId, answers: { signIn: { username: address, endpoint } } });
  return (await call('mailbox.check', { profileId, password: 'Richtig-4711' })).profile;
};
const failed = (stage: StageRecord['stage']): StageRecord => ({
  stage,
  outcome: 'failed',
  durationMs: 1,
  failure: { kind: stage === 'auth' ? 'rejected' : 'timeout' },
});

describe('the check of a mailbox', () => {
  it('tries all candidates that discovery found, and stores the one that worked as the answer', async () => {
    answer = () => ({ endpoint: next! });
    const profile = await check(best!);
    expect(asked?.alternatives).toEqual([{ endpoint: next, username: address, signIn: true }]);
    expect(profile.answers.signIn?.endpoint).toEqual(next);
    expect(currentResults(profile).localCheck?.report.endpoint).toEqual(next);
  });

  it.each(['connect', 'auth'] as const)(
    'keeps the answer if another candidate failed too, at %s',
    async (stage) => {
      answer = () => ({ endpoint: next!, verdict: 'failed', stages: [failed(stage)] });
      const profile = await check(best!);
      expect(profile.answers.signIn?.endpoint).toEqual(best);
      expect(currentResults(profile).localCheck?.report.verdict).toBe('failed');
    },
  );

  it('does not overwrite an answer that was changed while it ran', async () => {
    const typed: Endpoint = { host: 'mail.typed.test', port: 465, security: 'tls' };
    answer = () => ({ endpoint: next! });
    meanwhile = () =>
      call('profiles.answer', { profileId, answers: { signIn: { username: address, endpoint: typed } } });
    const profile = await check(best!);
    expect(profile.answers.signIn?.endpoint).toEqual(typed);
    expect(currentResults(profile).localCheck).toBeUndefined();
  });
});
