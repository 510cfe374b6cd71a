/**
 * Tests that a set-up can be started without a network, and that searches are repeated automatically when the network
 * is back.
 */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { address, connected, discovery, platform, profileWith } from '../../renderer/examples/index.ts';
import type { FakeAnswers } from '../../renderer/host/index.ts';
import { basisOf } from '../../shared/flow/index.ts';
import type { Discovery, Profile } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { screenText } from '../../shared/texts/index.ts';
import { carryOn, field, press, see, t, type } from '../support/page.tsx';

let online = false;
beforeEach(() => {
  online = false;
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online);
});
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

const comesBack = () =>
  act(() => {
    online = true;
    window.dispatchEvent(new Event('online'));
  });

const unanswered: Discovery = {
  domain: discovery.domain,
  nullMx: false,
  staleAutoconfig: false,
  candidates: [],
  evidence: [{ source: 'mx', outcome: 'failed', detail: 'ECONNREFUSED', durationMs: 2 }],
};

/**
 * Creates an engine that finds the mailbox only while there is a network.
 * @param without the engine's answer while there is none.
 */
function engine(first: Profile, without: Discovery = unanswered) {
  let profile = first;
  const asked: boolean[] = [];
  const answers: FakeAnswers = {
    'profiles.answer': (input) => {
      profile = { ...profile, answers: { ...profile.answers, ...input.answers } };
      return Promise.resolve(ok({ profile }));
    },
    'mailbox.discover': ({ profileId }) => {
      const found = online ? discovery : without;
      // The address screen only searches; results are stored only for a profile.
      if (profileId === undefined) return Promise.resolve(ok({ discovery: found }));
      asked.push(online);
      const basis = basisOf('discovery', profile);
      const at = '2026-11-23T08:30:00.000Z';
      profile = { ...profile, results: { ...profile.results, discovery: { discovery: found, basis, at } } };
      return Promise.resolve(ok({ discovery: found, profile }));
    },
  };
  return { answers, asked };
}

const atAddress = profileWith({ platform }, { connection: connected.connection });
const server = discovery.candidates[0]!.host;

async function toSignIn(first: Profile, answers: FakeAnswers): Promise<void> {
  await carryOn(first, answers);
  await screen.findByText(t('frame.offline'));
  await type('address.label', address);
  await press('common.continue');
  await see('kind.title');
  fireEvent.click(screen.getByText(t('kind.own')));
  await press('common.continue');
  await screen.findByRole('heading', { level: 1, name: screenText('de', 'sign-in.no-server') });
}

it('questions that need no network are asked, and the server is found once there is one', async () => {
  const { answers, asked } = engine(atAddress);
  await toSignIn(atAddress, answers);
  await screen.findByText(t('sign-in.server.unanswered'));
  fireEvent.click(screen.getByRole('button', { name: screenText('de', 'sign-in.no-server.known') }));
  await type('sign-in.username', 'bewerbung');
  await type('sign-in.password', 'Sommer2026');
  expect(asked).not.toContain(true);
  comesBack();
  expect(screen.queryByText(t('frame.offline'))).toBeNull();
  await screen.findByText(t('sign-in.server.found', { server }));
  expect(screen.queryByText(t('sign-in.server.unanswered'))).toBeNull();
  expect((await field('sign-in.username')).value).toBe('bewerbung');
  expect((await field('sign-in.password')).value).toBe('Sommer2026');
  expect(asked.filter(Boolean)).toHaveLength(1);
});

it('a mailbox that was started without a network is searched for when it is opened another day', async () => {
  const begun = profileWith(
    { platform, address, mailboxKind: 'own' },
    { connection: connected.connection, discovery: { discovery: unanswered } },
  );
  online = true;
  await carryOn(begun, engine(begun).answers);
  await see('sign-in.title');
  await screen.findByText(t('sign-in.server.found', { server }));
});

it('a search that was answered is not repeated, even if the domain has no mail server', async () => {
  const nothing: Discovery = {
    ...unanswered,
    evidence: [{ source: 'mx', outcome: 'nothing', detail: discovery.domain, durationMs: 2 }],
  };
  const { answers, asked } = engine(atAddress, nothing);
  await toSignIn(atAddress, answers);
  const missing = t('sign-in.server.missing', { domain: discovery.domain });
  expect(document.body.textContent).toContain(missing);
  comesBack();
  await waitFor(() => expect(screen.queryByText(t('frame.offline'))).toBeNull());
  expect(document.body.textContent).toContain(missing);
  expect(asked).toEqual([false]);
});
