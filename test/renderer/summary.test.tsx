import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';

import {
  connected,
  guidedProven,
  guidedSignedIn,
  ledActive,
  ledBefore,
  ownConnected,
  platform,
  profileWith,
  reviewed,
  signedIn,
  tested,
} from '../../renderer/examples/index.ts';
import { examples } from '../../renderer/gallery/index.ts';
import { ok } from '../../shared/result.ts';
import { screenText } from '../../shared/texts/index.ts';
import { carryOn, press, see, unfold } from '../support/page.tsx';

afterEach(cleanup);

const summaryOf = (name: string) =>
  examples.find((example) => example.step === 'summary' && example.name === name)!.profile;

const sends = { ...signedIn, arrived: 'inbox' } as const;

it('an additional redirect can be skipped on both of its screens', async () => {
  await carryOn(profileWith(sends, tested));
  await see('summary.title');
  await press('route-summary.also-redirect.start');
  await see('redirect.title');
  await press('redirect.skip');
  await see('summary.title');
  await press('route-summary.also-redirect.start');
  await press('redirect.done');
  await see('redirect-proof.title');
  await press('redirect.skip');
  await see('summary.title');
});

it.each([
  ['an interface', profileWith(sends, tested)],
  [
    'no interface',
    profileWith(
      { ...guidedSignedIn, handedOver: [0, 1, 2, 3, 4, 5, 6, 7], platformTest: 'arrived' },
      guidedProven('personio'),
    ),
  ],
] as const)('a new password is entered on the summary, at a platform with %s', async (_which, profile) => {
  await carryOn(profile);
  await see('summary.title');
  await unfold('summary.more');
  await press('summary.new-password');
  await see('sign-in.title');
});

it('switching off again is confirmed, and says that the consent remains', async () => {
  const profile = profileWith({ ...ownConnected, arrived: 'inbox' }, ledActive);
  const after = profileWith(ownConnected, ledBefore);
  await carryOn(profile, { 'tenant.rollBack': () => Promise.resolve(ok({ profile: after })) });
  await press('summary.rollback');
  await press('summary.rollback.yes');
  const places = { platform: 'Talentportal', provider: 'Microsoft' };
  await screen.findByRole('heading', { level: 1, name: screenText('de', 'rolled-back.title') });
  await screen.findByText(screenText('de', 'rolled-back.lead', places));
  await screen.findByText(screenText('de', 'rolled-back.consent', places));
  await press('common.back');
  await see('connect.title', places);
});

it('switching off a password says nothing about a consent', async () => {
  await carryOn(profileWith(sends, tested), {
    'tenant.rollBack': () => Promise.resolve(ok({ profile: profileWith(signedIn, reviewed) })),
  });
  await press('summary.rollback');
  await press('summary.rollback.yes');
  await screen.findByRole('heading', { level: 1, name: screenText('de', 'rolled-back.title') });
  expect(document.body.textContent).not.toContain('widerrufen');
});

it('another address starts with the platform already connected', async () => {
  const asked: string[] = [];
  const another = { ...profileWith({ platform }, connected), id: 'another' };
  await carryOn(profileWith(sends, tested), {
    'profiles.addAddress': ({ profileId }) => {
      asked.push(profileId);
      return Promise.resolve(ok({ profile: another }));
    },
  });
  await press('summary.another');
  await see('address.title');
  await waitFor(() => expect(sessionStorage.getItem('absender-profile')).toBe('another'));
  expect(asked).toEqual(['example']);
});

it.each([
  ['the mailbox', profileWith(sends, tested)],
  ['a redirect', summaryOf('redirect')],
] as const)('the summary after %s can be printed', async (_which, profile) => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  await carryOn(profile);
  await unfold('summary.more');
  await press('summary.print');
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
