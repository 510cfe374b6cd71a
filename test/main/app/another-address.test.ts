import { afterEach, beforeEach, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { flowOf } from '../../../shared/flow/index.ts';
import { practice } from '../../../shared/model/index.ts';
import { testEngine } from '../../support/engine.ts';
import { walkPractice } from '../../contract/suite.ts';
import { programBehind, type PushingProgram } from './pushing.ts';

let app: App;
let program: PushingProgram;
beforeEach(() => {
  app = testEngine();
  program = programBehind(app);
});
afterEach(() => app.close());

it('sets up another address at the same platform without asking for its secret again', async () => {
  const first = await walkPractice(program.host);
  const { profile } = await program.call('profiles.addAddress', { profileId: first.id });
  expect(profile.id).not.toBe(first.id);
  expect(profile.answers).toEqual({ platform: first.answers.platform });
  expect(flowOf(profile).current).toBe('address');
  expect(JSON.stringify(profile)).not.toContain(practice.clientSecret);
  // Deletes the first profile: the secret was copied, so the new profile does not need it.
  await program.call('profiles.delete', { profileId: first.id });
  const connection = first.answers.platform!;
  const again = await program.call('tenant.connect', { profileId: profile.id, connection });
  expect(again.profile.results.connection?.problem).toBeUndefined();
});

it('fails if no platform is connected', async () => {
  const { profile } = await program.call('profiles.create', { practice: false });
  expect((await program.host.call('profiles.addAddress', { profileId: profile.id })).ok).toBe(false);
});

it('keeps the name of a platform that nobody has described, also for another address', async () => {
  const { profile } = await program.call('profiles.create', { practice: false });
  const connection = { kind: 'guided', form: 'generic', name: 'Bewerberfix' } as const;
  await program.call('tenant.connect', { profileId: profile.id, connection });
  const { profile: other } = await program.call('profiles.addAddress', { profileId: profile.id });
  const again = await program.call('tenant.connect', {
    profileId: other.id,
    connection: other.answers.platform!,
  });
  const { capabilities, form } = again.profile.results.connection ?? {};
  expect([capabilities?.name, form?.name]).toEqual(['Bewerberfix', 'Bewerberfix']);
});
