import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { connected, finding, profileWith, report, signedIn } from '../../renderer/examples/index.ts';
import type { FakeAnswers } from '../../renderer/host/index.ts';
import { remedyFor } from '../../shared/knowledge/index.ts';
import type { Answers, Cause, Profile } from '../../shared/model/index.ts';
import { fail, ok } from '../../shared/result.ts';
import { carryOn, open, press, see, t, type, unfold } from '../support/page.tsx';

afterEach(cleanup);

const asked = { askedAt: '2026-11-20T09:00:00.000Z', askedWhom: 'it-admin' } as const;
const vouched: Answers = { ...signedIn, confirmedServer: 'smtp.ionos.de', ...asked };
const cause = 'smtp-auth-disabled-mailbox';
const provider = 'microsoft365';
const failing = (why: Cause = cause, more: Partial<Answers> = {}): Profile =>
  profileWith(
    { ...vouched, ...more },
    {
      ...connected,
      localCheck: { report: report('auth'), findings: [finding(why, { provider, stage: 'auth' })] },
    },
  );
const works = profileWith(vouched, { ...connected, localCheck: { report: report(), findings: [] } });

/** Creates an engine that has stored the password, and whose next check leads to this profile. */
function finds(after: Profile): { answers: FakeAnswers; looks: unknown[] } {
  const looks: unknown[] = [];
  let now: Profile | undefined;
  const answers: FakeAnswers = {
    'mailbox.hasPassword': () => Promise.resolve(ok({ stored: true, vault: { kind: 'keychain' } })),
    'mailbox.check': (input) => {
      looks.push(input);
      now = after;
      return Promise.resolve(ok({ profile: after }));
    },
    'profiles.get': () => Promise.resolve(now ? ok({ profile: now }) : fail({ kind: 'not-found' })),
  };
  return { answers, looks };
}

describe('a set-up that waits for IT', () => {
  it('says so on the first screen, with the reason, and checks automatically', async () => {
    const { answers, looks } = finds(failing());
    open([failing()], answers);
    await screen.findByText(/^Wartet auf Ihre IT seit dem /);
    await screen.findByText(t('case.reason', { reason: remedyFor(cause, provider).de.title }));
    await waitFor(() => expect(looks).toEqual([{ profileId: 'example' }]));
  });

  it.each([
    ['a password in doubt', failing('wrong-credentials')],
    ['an account that every try keeps locked', failing('account-locked')],
    ['practice', { ...failing(), practice: true }],
  ])('is left alone: %s', async (_why, profile) => {
    const { answers, looks } = finds(profile);
    open([profile], answers);
    await screen.findByRole('button', { name: t('start.set-up') });
    await waitFor(() => expect(document.querySelector('[data-loading]')).toBeNull());
    expect(looks).toEqual([]);
  });

  it('is checked once however often the button is pressed, which keeps the focus', async () => {
    const looks: unknown[] = [];
    open([failing()], {
      'mailbox.hasPassword': () => Promise.resolve(ok({ stored: true, vault: { kind: 'keychain' } })),
      'mailbox.check': (input) => {
        looks.push(input);
        // The first check is the automatic one.
        return looks.length === 1 ? ok({ profile: failing() }) : new Promise(() => undefined);
      },
    });
    await waitFor(() => expect(looks).toHaveLength(1));
    await waitFor(() => expect(document.querySelector('[data-loading]')).toBeNull());
    const look = await screen.findByRole('button', { name: t('case.look') });
    expect(look.dataset['kind']).toBe('main');
    look.focus();
    fireEvent.click(look);
    fireEvent.click(look);
    await screen.findByText(t('case.looking'));
    await waitFor(() => expect(looks).toHaveLength(2));
    expect(document.activeElement).toBe(look);
    // The user can cancel the check and start another one.
    await press('common.cancel');
    expect(screen.queryByText(t('case.looking'))).toBeNull();
    expect(document.activeElement).toBe(look);
    fireEvent.click(look);
    await waitFor(() => expect(looks).toHaveLength(3));
  });

  it('says that IT has fixed the problem, and continuing is the main action', async () => {
    open([works]);
    await screen.findByText(t('case.ready.it-admin'));
    const carryOnButton = screen.getByRole('button', { name: t('start.open') });
    expect(carryOnButton.dataset['kind']).toBe('main');
  });

  it('shows since when it has been waiting, and explains IT’s answer', async () => {
    const said: unknown[] = [];
    await carryOn(failing(cause, { askedAt: '2026-11-24T09:00:00.000Z' }), {
      'messages.explain': ({ observations }) => {
        said.push(...observations.map(({ text }) => text));
        return Promise.resolve(ok({ findings: [finding('unknown')] }));
      },
    });
    await see('check.title.failed');
    await screen.findByRole('heading', { name: /^Wartet auf Ihre IT seit dem / });
    await unfold('case.answer');
    await type('case.answer.label', 'Ist erledigt.');
    await press('platform-test.words.explain');
    await screen.findByText(t('case.answer.unknown'));
    expect(said).toEqual(['Ist erledigt.']);
  });

  it('addresses the letter to the IT address entered earlier', async () => {
    const letters: unknown[] = [];
    const profile = failing(cause, { itAddress: 'it@firma.example' });
    const { askedAt: _at, ...answers } = profile.answers;
    await carryOn(
      { ...profile, answers },
      { 'desktop.openLetter': ({ to }) => (letters.push(to), Promise.resolve(ok({}))) },
    );
    await press('finding.lead.it-admin');
    await waitFor(() => expect(letters).toEqual(['it@firma.example']));
  });
});
