import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { connected, finding, profileWith, report, signedIn } from '../../renderer/examples/index.ts';
import { WizardRun } from '../../renderer/app/wizard-run.tsx';
import { fakeHost, type FakeAnswers } from '../../renderer/host/index.ts';
import { examples } from '../../renderer/gallery/index.ts';
import { causeOwners, causes, type Cause, type Profile, type Stage } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { screenText, type TextKey } from '../../shared/texts/index.ts';
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

const stored: FakeAnswers = {
  'mailbox.hasPassword': () => Promise.resolve(ok({ stored: true, vault: { kind: 'keychain' } })),
};

/**
 * Signs in with an engine whose check leads to this profile.
 * @param keeps whether the engine stores the password.
 */
async function checking(after: Profile, keeps: boolean) {
  const asked: unknown[] = [];
  let stored = false;
  await carryOn(profileWith(vouched, connected), {
    'mailbox.hasPassword': () => Promise.resolve(ok({ stored, vault: { kind: 'keychain' } })),
    'mailbox.check': ({ password }) => {
      asked.push(password);
      stored ||= keeps;
      return Promise.resolve(ok({ profile: after }));
    },
  });
  await see('check.title.waiting');
  await type('check.password', 'Sommer2026');
  await press('check.password.check');
  await see('check.title.failed');
  return asked;
}

describe('a failed check that somebody else has to fix', () => {
  it('is repeated automatically, without typing the password again', async () => {
    const asked = await checking(failedWith('smtp-auth-disabled-mailbox', 'auth'), true);
    await press('finding.more');
    await screen.findByRole('button', { name: t('watch.start') });
    await press('common.try-again');
    await waitFor(() => expect(asked).toEqual(['Sommer2026', undefined]));
  });
});

it('an unknown cause is tried again first, then written to IT', async () => {
  const before = failedWith('unknown', 'sender');
  const localCheck = { ...before.results.localCheck!, at: '2026-11-30T10:00:00.000Z' };
  const after = { ...before, results: { ...before.results, localCheck } };
  await carryOn(before, { ...stored, 'mailbox.check': () => Promise.resolve(ok({ profile: after })) });
  await see('check.title.failed');
  const main = () => document.querySelector('main button[type=submit]')?.textContent;
  await waitFor(() => expect(main()).toBe(t('common.try-again')));
  await press('common.try-again');
  await waitFor(() => expect(main()).toBe(t('finding.lead.it-admin')));
});

describe('the main button after a check that failed', () => {
  const main = () => document.querySelector('main button[type=submit]')?.textContent;

  const byButton = {
    'check.password.check': [
      'wrong-credentials',
      'app-password-required',
      'password-expired',
      'oauth-token-invalid',
    ],
    'check.change': [
      'unknown-user',
      'username-format',
      'auth-required',
      'oauth-wrong-account',
      'oauth-sign-in-ended',
      'host-not-found',
      'tls-wrong-mode',
      'tls-required',
      'not-an-smtp-server',
    ],
    'common.try-again': [
      'network-unreachable',
      'antivirus-interception',
      'mailbox-full',
      'external-apps-blocked',
      'smtp-access-disabled-by-provider',
      'recipient-rejected',
      'recipient-unknown',
      'message-too-large',
      'connection-dropped',
      'protocol-error',
      // For an unknown cause, nothing indicates that the password is wrong.
      'unknown',
    ],
    'watch.start': ['greylisted', 'service-unavailable'],
    'prepare.later': ['rate-limited'],
    'finding.lead.provider': ['auth-mechanism-unsupported', 'content-rejected', 'account-suspended'],
    'finding.lead.platform': ['oauth-app-not-accepted', 'oauth-app-misconfigured'],
    // If only the local network blocks the check, nobody has to fix anything.
    'check.defer': ['port-blocked'],
  } as const satisfies Partial<Record<TextKey, readonly Cause[]>>;
  const named = Object.entries(byButton).flatMap(([key, of]) =>
    of.map((cause): [Cause, TextKey] => [cause, key as TextKey]),
  );
  // For all other causes, the button leads to the letter to IT.
  const expected = new Map<Cause, TextKey>(
    causes.map((cause) => [cause, new Map(named).get(cause) ?? 'finding.lead.it-admin']),
  );

  it.each([...expected])('is the one of who can change it: %s', async (cause, key) => {
    await carryOn(failedWith(cause, 'auth'), stored);
    await see('check.title.failed');
    await waitFor(() => expect(main()).toBe(t(key)));
    expect(key === 'finding.lead.it-admin').toBe(causeOwners[cause] === 'it-admin' && key !== 'check.defer');
  });

  it('checks again once IT has been asked', async () => {
    const example = examples.find(({ step, name }) => step === 'check' && name === 'asked')!;
    await carryOn(example.profile, stored);
    await see('check.title.failed');
    expect(main()).toBe(t('common.try-again'));
  });

  it('writes to IT, and checks again once IT has been asked', async () => {
    const letters: { subject: string; body: string }[] = [];
    const profile = failedWith('smtp-auth-disabled-mailbox', 'auth');
    await carryOn(profile, {
      'desktop.openLetter': (letter) => {
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
  it('is asked for again where it was refused, even if an older one is stored', async () => {
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

  it('is not sent to an unconfirmed server: the user has to confirm it first', async () => {
    const profile = failedWith('wrong-credentials', 'auth');
    const { confirmedServer: _vouched, ...answers } = profile.answers;
    await carryOn({ ...profile, answers });
    await press('check.change');
    await see('sign-in.title');
  });
});

describe('the details of a finding', () => {
  it('are collapsed, but not the sentence, the owner and the letter', async () => {
    await carryOn(failedWith('smtp-auth-disabled-mailbox', 'auth'));
    await see('check.title.failed');
    const more = await screen.findByRole('button', { name: t('finding.more'), expanded: false });
    screen.getByText(t('finding.change.it-admin'));
    await screen.findByRole('button', { name: t('letter-box.read') });
    // The main button sends the letter, so nothing else offers to ask IT.
    expect(screen.queryByRole('button', { name: t('letter-box.ask') })).toBeNull();
    const folded = [t('finding.steps.it-admin'), t('common.technical'), t('finding.for-it')];
    const shown = () => folded.filter((name) => screen.queryByRole('heading', { name }));
    expect(shown()).toEqual([]);
    fireEvent.click(more);
    expect(shown()).toEqual(folded);
  });

  it('do not include the user’s own steps, which stay visible', async () => {
    await carryOn(failedWith('mailbox-full', 'recipient'));
    await screen.findByRole('button', { name: t('finding.more'), expanded: false });
    screen.getByRole('heading', { name: t('finding.steps.you') });
  });
});

describe('a check that waits', () => {
  it('asks for the password again if it is no longer stored, and says so', async () => {
    await carryOn(profileWith(vouched, connected));
    await screen.findByText(screenText('de', 'check.password-gone'));
    expect((await field('check.password')).value).toBe('');
    screen.getByRole('button', { name: t('check.password.check') });
  });

  it('asks for nothing if it is stored', async () => {
    await carryOn(profileWith(vouched, connected), stored);
    await screen.findByRole('button', { name: t('check.now') });
    expect(screen.queryByLabelText(t('check.password'))).toBeNull();
  });
});

describe('a certificate that only this computer trusts', () => {
  const example = examples.find(({ step, name }) => step === 'check' && name === 'works-here-only')!;
  const nothing = () => undefined;
  const show = (profile: Profile) =>
    render(
      <WizardRun
        host={fakeHost([profile])}
        first={profile}
        firstStep="check"
        onLeave={nothing}
        onOpen={nothing}
      />,
    );

  it('is mentioned beside the good result, and in the letter', async () => {
    show(example.profile);
    await see('check.title.works');
    screen.getByText(t('note.own-authority'));
    await press('letter-box.ask');
    await screen.findByText(/CN=Rheintal Maschinenbau Root CA/);
  });

  it('is not mentioned in practice, whose platform trusts it', async () => {
    show({ ...example.profile, practice: true });
    await see('check.title.works');
    expect(screen.queryByText(t('note.own-authority'))).toBeNull();
  });
});
