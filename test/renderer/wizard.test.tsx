import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { App } from '../../renderer/app/index.ts';
import { connected, discovery, platform, address, profileWith } from '../../renderer/examples/index.ts';
import { fakeHost, type FakeAnswers } from '../../renderer/host/index.ts';
import type { Profile } from '../../shared/model/index.ts';
import { fail, ok } from '../../shared/result.ts';
import { screenText, text, type TextKey, type TextValues } from '../../shared/texts/index.ts';

afterEach(cleanup);

const t = (key: TextKey, values?: TextValues) => text('de', key, values);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = (key: TextKey) => screen.findByLabelText<HTMLInputElement>(t(key));
const type = async (key: TextKey, value: string) => fireEvent.change(await field(key), { target: { value } });
const title = (key: TextKey) => screen.findByRole('heading', { level: 1, name: t(key) });

/** Opens the page and resumes this profile. */
async function carryOn(profile: Profile, answers?: FakeAnswers): Promise<void> {
  render(<App host={fakeHost([profile], answers)} />);
  fireEvent.click(await screen.findByRole('button', { name: t('start.open') }));
}
const atAddress = profileWith({ platform }, connected);
const known = { ...connected, discovery: { discovery } };
const atSignIn = profileWith({ platform, address, mailboxKind: 'own' }, known);

describe('the input', () => {
  it('is kept when the language is switched', async () => {
    await carryOn(atAddress);
    await type('address.label', 'jobs@fir');
    press('English');
    const input = await screen.findByLabelText<HTMLInputElement>(text('en', 'address.label'));
    expect(input.value).toBe('jobs@fir');
    expect(document.documentElement.lang).toBe('en');
  });

  it('is kept after an error, which names the problem at its field', async () => {
    await carryOn(atAddress);
    await type('address.label', 'jobs.firma.example');
    press(t('common.continue'));
    const input = await field('address.label');
    expect(input.value).toBe('jobs.firma.example');
    await screen.findByText(t('address.problem.no-at'));
    await waitFor(() => expect(document.activeElement).toBe(input));
  });

  it('is kept if it cannot be stored, and the page says so', async () => {
    await carryOn(atAddress, { 'profiles.answer': () => Promise.resolve(fail({ kind: 'internal' })) });
    await type('address.label', 'jobs@firma.example');
    press(t('common.continue'));
    await screen.findByText(t('wizard.failed.internal'));
    expect((await field('address.label')).value).toBe('jobs@firma.example');
  });
});

describe('a saved profile', () => {
  it('opens where it stopped, and going back shows what was answered', async () => {
    await carryOn(atSignIn);
    await title('sign-in.title');
    press(t('common.back'));
    await title('kind.title');
    press(t('common.back'));
    expect((await field('address.label')).value).toBe(address);
  });
});

describe('a screen', () => {
  it('moves the focus to its title when the pressed button no longer exists', async () => {
    await carryOn(atSignIn);
    await title('sign-in.title');
    screen.getByRole('button', { name: t('common.back') }).focus();
    press(t('common.back'));
    const heading = await title('kind.title');
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });
});

describe('the password of a Google account', () => {
  const google = {
    ...discovery,
    provider: { id: 'google_workspace', name: 'Google', source: 'mx' },
  } as const;
  const profile = profileWith(
    { platform, address, mailboxKind: 'own', done: ['prepare'] },
    { ...connected, discovery: { discovery: google } },
  );

  it('is only sent after a warning', async () => {
    const sent: (string | undefined)[] = [];
    await carryOn(profile, {
      'mailbox.check': ({ password }) => {
        sent.push(password);
        return Promise.resolve(ok({ profile }));
      },
    });
    const label = screenText('de', 'sign-in.app.label', { letters: 16 });
    fireEvent.change(await screen.findByLabelText(label), { target: { value: 'Sommer2026!' } });
    press(t('sign-in.check'));
    await screen.findByText(t('sign-in.password.account', { provider: 'Google', letters: 16 }));
    expect(sent).toEqual([]);
    press(t('sign-in.check'));
    await waitFor(() => expect(sent).toEqual(['Sommer2026!']));
  });
});
