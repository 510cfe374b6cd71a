/** Tests that there is only one search for a typed address, however fast the user continues. */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import { address, connected, discovery, platform, profileWith } from '../../renderer/examples/index.ts';
import type { Output } from '../../shared/contract/index.ts';
import { basisOf } from '../../shared/flow/index.ts';
import type { Profile } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { carryOn, press, see, t, type } from '../support/page.tsx';

afterEach(cleanup);

/** Types an address, with an engine that stores the search result once it has both the result and the address. */
async function typing(ends: Promise<unknown>) {
  let profile: Profile = profileWith({ platform }, { connection: connected.connection });
  const asked: string[] = [];
  let isFound = false;
  const kept = (): Profile => {
    const at = '2026-11-23T08:30:00.000Z';
    if (isFound && profile.answers.address === address)
      profile = {
        ...profile,
        results: { ...profile.results, discovery: { discovery, basis: basisOf('discovery', profile), at } },
      };
    return profile;
  };
  await carryOn(profile, {
    'profiles.answer': ({ answers }) => {
      profile = { ...profile, answers: { ...profile.answers, ...answers } };
      return Promise.resolve(ok({ profile: kept() }));
    },
    'mailbox.discover': async (input) => {
      asked.push(input.address);
      await ends;
      isFound = true;
      const found: Output<'mailbox.discover'> = { discovery };
      return ok(profile.answers.address === address ? { ...found, profile: kept() } : found);
    },
  });
  await type('address.label', address);
  return asked;
}

async function toSignIn(): Promise<void> {
  await press('common.continue');
  await see('kind.title');
  fireEvent.click(screen.getByText(t('kind.own')));
  await press('common.continue');
}
const seesTheServer = () =>
  screen.findByRole('button', { name: t('sign-in.server.found', { server: discovery.candidates[0]!.host }) });

it('when the search ended before the user continued', async () => {
  const asked = await typing(Promise.resolve());
  await screen.findByText(t('address.provider', { name: 'IONOS' }));
  await toSignIn();
  await seesTheServer();
  expect(asked).toEqual([address]);
});

it('when the user continued during the search', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const asked = await typing(promise);
  await screen.findByText(t('address.looking'));
  await toSignIn();
  await screen.findByText(t('address.looking'));
  resolve(undefined);
  await seesTheServer();
  expect(asked).toEqual([address]);
});
