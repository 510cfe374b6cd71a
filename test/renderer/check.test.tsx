import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { connected, finding, profileWith, report, signedIn } from '../../renderer/examples/index.ts';
import type { Cause, Profile, Stage } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { carryOn, press, see, t, type } from '../support/page.tsx';

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

  it.each([
    ['wrong-credentials', 'check.change'],
    ['smtp-auth-disabled-mailbox', 'finding.lead.it-admin'],
    ['service-unavailable', 'common.try-again'],
  ] as const)('is what helps: %s', async (cause, label) => {
    await checking(failedWith(cause, 'auth'), true);
    await waitFor(() => expect(main()).toBe(t(label)));
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
  it('is asked for again, also where an older one is kept', async () => {
    const asked = await checking(failedWith('wrong-credentials', 'auth'), true);
    expect(screen.queryByRole('button', { name: t('watch.start') })).toBeNull();
    await press('check.change');
    await see('sign-in.title');
    expect(asked).toEqual(['Sommer2026']);
  });
});
