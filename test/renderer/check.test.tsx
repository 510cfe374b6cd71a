import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { connected, finding, profileWith, report, signedIn } from '../../renderer/examples/index.ts';
import { examples } from '../../renderer/gallery/index.ts';
import { currentResults, mayPlatformDecide, waitingFor } from '../../shared/flow/index.ts';
import type { Cause, Owner, Profile, Stage } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import { carryOn, field, press, see, t, type } from '../support/page.tsx';

afterEach(cleanup);

const vouched = { ...signedIn, confirmedServer: 'smtp.ionos.de' };
const failedWith = (cause: Cause, stage: Stage): Profile =>
  profileWith(vouched, {
    ...connected,
    localCheck: {
      report: report(stage, { failure: { kind: 'rejected' } }),
      findings: [finding(cause, { provider: 'microsoft365' })],
    },
  });

/** Signs in; the check then ends like this, and the engine keeps the password or not. */
async function checking(after: Profile, keeps: boolean) {
  const asked: unknown[] = [];
  let stored = false;
  await carryOn(profileWith(vouched, connected), {
    hasPassword: () => Promise.resolve(ok({ stored, vault: { kind: 'keychain' } })),
    checkMailbox: ({ password }) => {
      asked.push(password);
      stored ||= keeps;
      return Promise.resolve(ok({ profile: after }));
    },
  });
  await press('check.now');
  await see('sign-in.title');
  await type('sign-in.password', 'Sommer2026');
  await press('sign-in.check');
  await see('check.title.failed');
  return asked;
}

describe('a check that somebody else has to mend', () => {
  it('is repeated without typing the password again, and by itself', async () => {
    const asked = await checking(failedWith('smtp-auth-disabled-mailbox', 'auth'), true);
    await screen.findByRole('button', { name: t('watch.start') });
    await press('common.try-again');
    await waitFor(() => expect(asked).toEqual(['Sommer2026', undefined]));
  });
});

describe('the main button after a check that failed', () => {
  const main = () => document.querySelector('main button[type=submit]')?.textContent;

  const failures = examples.filter(
    ({ step, profile }) =>
      step === 'check' && currentResults(profile).localCheck?.report.verdict === 'failed',
  );

  it('is looked for in all cases', () => {
    const owners = failures.map(({ profile }) => profile.results.localCheck?.findings[0]?.owner);
    expect(new Set(owners)).toEqual(new Set(['you', 'it-admin', 'provider']));
  });

  it.each(failures)('is the one of who can change it: $name', async ({ profile, answers }) => {
    await carryOn(profile, answers);
    await see('check.title.failed');
    const { owner = 'you' } = currentResults(profile).localCheck?.findings[0] ?? {};
    const fitting: Readonly<Record<Owner, readonly TextKey[]>> = {
      you: ['check.change', 'check.password.check'],
      'it-admin': ['finding.lead.it-admin'],
      provider: ['common.try-again'],
      platform: ['finding.lead.platform'],
    };
    // Where only this network is in the way, nobody has to change anything.
    const fits = mayPlatformDecide(currentResults(profile)) ? (['check.defer'] as const) : fitting[owner];
    // Once they were asked, another check shows whether they are done.
    const keys = waitingFor(profile) ? (['common.try-again'] as const) : fits;
    expect(keys.map((key) => t(key))).toContain(main());
  });

  it('writes to the IT, and looks again once they were asked', async () => {
    const letters: { subject: string; body: string }[] = [];
    const profile = failedWith('smtp-auth-disabled-mailbox', 'auth');
    await carryOn(profile, {
      openLetter: (letter) => {
        letters.push(letter);
        return Promise.resolve(ok({}));
      },
    });
    await press('finding.lead.it-admin');
    await waitFor(() => expect(letters[0]?.subject).toContain(profile.answers.address));
    await waitFor(() => expect(main()).toBe(t('common.try-again')));
  });
});

describe('a password that was refused', () => {
  it('is asked for again where it was refused, also where an older one is kept', async () => {
    const asked = await checking(failedWith('wrong-credentials', 'auth'), true);
    expect(screen.queryByRole('button', { name: t('watch.start') })).toBeNull();
    await field('check.password');
    await press('check.password.check');
    await screen.findByText(t('sign-in.password.error'));
    expect(asked).toEqual(['Sommer2026']);
    await type('check.password', 'Winter2026');
    await press('check.password.check');
    await waitFor(() => expect(asked).toEqual(['Sommer2026', 'Winter2026']));
    await waitFor(async () => expect((await field('check.password')).value).toBe(''));
  });

  it('goes nowhere that nobody vouches for: the server is asked about first', async () => {
    const profile = failedWith('wrong-credentials', 'auth');
    const { confirmedServer: _vouched, ...answers } = profile.answers;
    await carryOn({ ...profile, answers });
    await press('check.change');
    await see('sign-in.title');
  });
});
