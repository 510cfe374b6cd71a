import { afterEach, beforeEach, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { probe } from '../../../main/probe/index.ts';
import { practice, type Endpoint, type ProbeReport } from '../../../shared/model/index.ts';
import { testEngine } from '../../support/engine.ts';
import { programBehind, type PushingProgram } from './pushing.ts';

/** The report of a check in a network that blocks the port, so it cannot show whether the password is correct. */
const blocked = (endpoint: Endpoint): ProbeReport => ({
  version: 1,
  vantage: 'workstation',
  endpoint,
  startedAt: '2026-11-23T12:00:00.000Z',
  durationMs: 1,
  verdict: 'failed',
  stages: [{ stage: 'connect', outcome: 'failed', durationMs: 1, failure: { kind: 'timeout' } }],
  addresses: [],
  capabilities: {},
  mechanisms: [],
  transcript: [],
});

let app: App;
let call: PushingProgram['call'];
beforeEach(() => {
  app = testEngine({
    probe: (request, network, context) =>
      request.vantage === 'platform'
        ? probe(request, network, context)
        : Promise.resolve(blocked(request.endpoint)),
  });
  ({ call } = programBehind(app));
});
afterEach(() => app.close());

it('pushes the password that was entered last', async () => {
  const { practice: running } = await call('practice.start', {});
  const { profile } = await call('profiles.create', { practice: true });
  const profileId = profile.id;
  const connection = { kind: 'mail-api', url: running.tenantUrl, clientId: practice.clientId } as const;
  await call('tenant.connect', { profileId, connection, clientSecret: practice.clientSecret });
  const address = practice.mailboxes.works;
  const { discovery } = await call('mailbox.discover', { address, practice: true });
  const { host: server, port, security, username } = discovery.candidates[0]!;
  const signIn = { username, endpoint: { host: server, port, security } };
  await call('profiles.answer', {
    profileId,
    answers: { address, mailboxKind: 'own', signIn, confirmedServer: server },
  });
  const push = async (password: string) => {
    await call('mailbox.check', { profileId, password });
    // This computer can check nothing, as in many hotel networks, so the platform's check decides.
    await call('profiles.answer', { profileId, answers: { letPlatformDecide: true } });
    const checked = await call('tenant.push', { profileId, until: 'checked' });
    return checked.profile.results.platformCheck?.report.verdict;
  };
  expect(await push('mistyped')).toBe('failed');
  expect(await push(practice.password)).toBe('works');
});
