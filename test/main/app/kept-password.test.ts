import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import type { Endpoint, ProbeReport, StageRecord } from '../../../shared/model/index.ts';
import { testEngine } from '../../support/engine.ts';
import { programBehind, works, type PushingProgram } from './pushing.ts';

const endpoint = { host: 'smtp.firma.test', port: 465, security: 'tls' } as const;
const address = 'jobs@firma.test';
const passed = { stage: 'auth', outcome: 'passed', durationMs: 1 } as const;
const refused = (stage: 'auth' | 'sender', code: number, enhanced: string, line: string): StageRecord => ({
  stage,
  outcome: 'failed',
  durationMs: 1,
  reply: { code, enhanced, lines: [line] },
  failure: { kind: 'rejected' },
});
const unreachable: StageRecord = {
  stage: 'connect',
  outcome: 'failed',
  durationMs: 1,
  failure: { kind: 'refused', errno: 'ECONNREFUSED' },
};

let stages: readonly StageRecord[];
const seen = (at: Endpoint): ProbeReport => ({
  ...works(at),
  verdict: stages.some(({ outcome }) => outcome === 'failed') ? 'failed' : 'works',
  stages: [...stages],
});
let app: App;
let program: PushingProgram;
let profileId: string;
beforeEach(async () => {
  stages = [passed];
  app = testEngine({ probe: (request) => Promise.resolve(seen(request.endpoint)) });
  program = programBehind(app);
  profileId = (await program.call('profiles.create', { practice: false })).profile.id;
  await program.call('tenant.connect', { profileId, connection: { kind: 'guided', form: 'personio' } });
  const signIn = { username: address, endpoint };
  await program.call('profiles.answer', { profileId, answers: { address, mailboxKind: 'own' } });
  await program.call('profiles.answer', { profileId, answers: { signIn, confirmedServer: endpoint.host } });
});
afterEach(() => app.close());

const check = (password?: string) =>
  program.call('mailbox.check', { profileId, ...(password !== undefined && { password }) });
const isStored = async () => (await program.call('mailbox.hasPassword', { profileId })).stored;

describe('a password whose check failed', () => {
  it.each<[string, readonly StageRecord[], boolean]>([
    [
      'Microsoft has switched the sign-in off',
      [
        refused(
          'auth',
          535,
          '5.7.139',
          'Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
        ),
      ],
      true,
    ],
    [
      'the sender was refused',
      [
        passed,
        refused('sender', 550, '5.7.60', 'SMTP; Client does not have permissions to send as this sender'),
      ],
      true,
    ],
    ['the server was not reached', [unreachable], true],
    ['it was wrong', [refused('auth', 535, '5.7.8', 'Error: authentication failed')], false],
    ['nobody knows why it was refused', [refused('auth', 535, '5.0.0', 'mhm')], false],
  ])('is stored unless the check casts doubt on it: %s', async (_why, all, kept) => {
    stages = all;
    await check('Geheim-4711');
    expect(await isStored()).toBe(kept);
    stages = [passed];
    const again = await program.host.call('mailbox.check', { profileId });
    expect(again.ok).toBe(kept);
  });
});

describe('the fields entered in a platform’s page', () => {
  const entered = { handedOver: [0, 1, 2, 3, 4, 5, 6, 7], platformTest: 'arrived' };

  it('have to be entered again with a new password', async () => {
    await check('Geheim-4711');
    await program.call('profiles.answer', { profileId, answers: entered });
    const { profile } = await check('Neu-0815');
    expect(profile.answers).not.toHaveProperty('handedOver');
    expect(profile.answers).not.toHaveProperty('platformTest');
  });

  it('stay entered after another check with the same password, and after a mistyped one', async () => {
    await check('Geheim-4711');
    await program.call('profiles.answer', { profileId, answers: entered });
    await check();
    await check('Geheim-4711');
    stages = [refused('auth', 535, '5.7.8', 'Error: authentication failed')];
    const { profile } = await check('vertippt');
    expect(profile.answers).toMatchObject(entered);
  });
});
