/**
 * Tests that discovery runs while the user types an address, and that its result is used when the address is stored,
 * without another query.
 */
import { afterEach, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { testEngine } from '../../support/engine.ts';
import { programBehind } from './pushing.ts';

const address = 'jobs@firma.example';
let app: App;
afterEach(() => app.close());

async function typing() {
  app = testEngine({
    discover: (whose) =>
      Promise.resolve({
        domain: whose.slice(whose.indexOf('@') + 1),
        nullMx: false,
        staleAutoconfig: false,
        candidates: [],
        evidence: [],
      }),
  });
  const { call } = programBehind(app);
  const profileId = (await call('profiles.create', { practice: false })).profile.id;
  const search = (whose: string) => call('mailbox.discover', { address: whose, practice: false, profileId });
  const answer = async (whose: string) =>
    (await call('profiles.answer', { profileId, answers: { address: whose } })).profile.results.discovery
      ?.discovery;
  return { call, search, answer };
}

it('is kept once the address is stored', async () => {
  const { search, answer } = await typing();
  expect((await search(address)).profile).toBeUndefined();
  expect(await answer(address)).toMatchObject({ domain: 'firma.example' });
});

it('is kept if the address was stored first', async () => {
  const { search, answer } = await typing();
  expect(await answer(address)).toBeUndefined();
  expect((await search(address)).profile?.results.discovery?.discovery.domain).toBe('firma.example');
});

it('applies to no other address and no other mailbox', async () => {
  const { call, search, answer } = await typing();
  await search(address);
  expect(await answer('jobs@andere.example')).toBeUndefined();
  const other = (await call('profiles.create', { practice: false })).profile.id;
  const answered = await call('profiles.answer', { profileId: other, answers: { address } });
  expect(answered.profile.results.discovery).toBeUndefined();
});
