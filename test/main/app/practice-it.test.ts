import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { practice, type Answers } from '../../../shared/model/index.ts';
import { testEngine } from '../../support/engine.ts';
import { programBehind, type PushingProgram } from './pushing.ts';

let app: App;
let call: PushingProgram['call'];
beforeEach(() => {
  app = testEngine();
  ({ call } = programBehind(app));
});
afterEach(() => app.close());

/** Starts practice with the mailbox that is not allowed to send from its own address. */
async function practising() {
  await call('practice.start', {});
  const { profile } = await call('profiles.create', { practice: true });
  const profileId = profile.id;
  const answer = (answers: Answers) => call('profiles.answer', { profileId, answers });
  const address = practice.mailboxes['wrong-sender'];
  await answer({ address, mailboxKind: 'own' });
  const { discovery } = await call('mailbox.discover', { address, practice: true, profileId });
  const { host: server, port, security, username } = discovery.candidates[0]!;
  await answer({ signIn: { username, endpoint: { host: server, port, security } } });
  return {
    ask: (askedWhom: NonNullable<Answers['askedWhom']>) =>
      answer({ askedAt: new Date().toISOString(), askedWhom }),
    check: async () => {
      const checked = await call('mailbox.check', { profileId, password: practice.password });
      return checked.profile.results.localCheck?.report.verdict;
    },
  };
}

describe('a letter during practice', () => {
  it('fixes the problem that it is about', async () => {
    const { ask, check } = await practising();
    expect(await check()).toBe('failed');
    await ask('it-admin');
    expect(await check()).toBe('works');
  });

  it('fixes no problem that the user has not met yet', async () => {
    const { ask, check } = await practising();
    await ask('it-admin');
    expect(await check()).toBe('failed');
  });

  it('has no effect unless it goes to IT', async () => {
    const { ask, check } = await practising();
    expect(await check()).toBe('failed');
    await ask('platform');
    await ask('provider');
    expect(await check()).toBe('failed');
  });
});
