import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import {
  active,
  address,
  connected,
  discovery,
  guidedProven,
  guidedSignedIn,
  ownConnected,
  ownConnection,
  platform,
  profileWith,
  redirecting,
  signedIn,
  tested,
  withProvider,
} from '../../renderer/examples/index.ts';
import type { Answers } from '../../shared/model/index.ts';
import { fail, ok } from '../../shared/result.ts';
import { carryOn, field, open, press, see, t, type } from '../support/page.tsx';

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const known = { ...connected, discovery: { discovery } };
const own = { platform, address, mailboxKind: 'own' } as const;

describe('unsaved input', () => {
  it('is kept when going back: the user name and the server', async () => {
    await carryOn(profileWith(own, known));
    await see('sign-in.title');
    await type('sign-in.username', 'bewerbung');
    await press('common.back');
    await see('kind.title');
    await press('common.continue');
    expect((await field('sign-in.username')).value).toBe('bewerbung');
  });

  it('is kept when going back: the recipient of the test mail', async () => {
    await carryOn(profileWith(signedIn, active));
    await type('test-mail.recipient', 'k.sommer@privat.example');
    await press('common.back');
    await see('platform-check.title.works');
    await press('common.continue');
    expect((await field('test-mail.recipient')).value).toBe('k.sommer@privat.example');
  });

  it('is kept when another platform is viewed, and going back leads to the choice', async () => {
    await carryOn(profileWith({}, {}));
    await see('platform.title');
    fireEvent.click(await screen.findByText(t('platform.mail-api')));
    await press('common.continue');
    await type('platform.url', 'https://firma.plattform.example');
    await press('common.back');
    await see('platform.title');
    await press('common.continue');
    expect((await field('platform.url')).value).toBe('https://firma.plattform.example');
  });

  it('starts no check of the old server when it cannot be stored, and keeps the password', async () => {
    const checked: unknown[] = [];
    await carryOn(profileWith(own, known), {
      'profiles.answer': () => Promise.resolve(fail({ kind: 'not-saved', detail: 'disk-full' })),
      'mailbox.check': (input) => {
        checked.push(input);
        return Promise.resolve(fail({ kind: 'internal' }));
      },
    });
    await type('sign-in.password', 'Sommer2026');
    await press('sign-in.check');
    await screen.findByText(t('wizard.not-saved.disk-full'));
    expect((await field('sign-in.password')).value).toBe('Sommer2026');
    expect(checked).toEqual([]);
  });
});

describe('a redirect', () => {
  const unknown = withProvider('ionos', 'IONOS', { inboundAddress: undefined });

  it('has no letter before the address is known, and stores the address and who sets it up', async () => {
    const answered: Partial<Answers>[] = [];
    let profile = profileWith({ ...redirecting, mailboxKind: 'own' }, unknown);
    await carryOn(profile, {
      'profiles.answer': ({ answers }) => {
        answered.push(answers);
        profile = { ...profile, answers: { ...profile.answers, ...answers } };
        return Promise.resolve(ok({ profile }));
      },
    });
    await see('redirect.title');
    expect(document.body.textContent).not.toContain('…');
    await type('inbound.label', 'jobs@plattform.example');
    await screen.findByRole('button', { name: t('tasks.letter') });
    await press('prepare.later');
    await see('start.profiles');
    expect(answered).toEqual([{ inboundAddress: 'jobs@plattform.example' }]);
  });
});

describe('a failed proof', () => {
  it.each([
    [
      'the platform’s own connection',
      profileWith({ ...ownConnected, done: ['own-connection'] }, ownConnection('google', false)),
      'radio',
      () => [t('connection-test.missing')],
    ],
    [
      'the test of a platform without an interface',
      profileWith({ ...guidedSignedIn, handedOver: [0, 1, 2, 3, 4, 5, 6, 7] }, guidedProven('personio')),
      'button',
      () => [t('platform-test.arrived.no'), t('platform-test.other')],
    ],
  ] as const)('leads to the other ways: %s', async (_which, profile, role, choices) => {
    await carryOn(profile);
    for (const name of choices()) fireEvent.click(await screen.findByRole(role, { name }));
    await press('route.other');
    await waitFor(() => expect(document.title).toMatch(/Weg|Passwort/));
    await screen.findByRole('radio', { name: new RegExp(t('route.redirect')) });
  });

  it('accepts the returned text in several lines, and can be undone', async () => {
    const explained: string[] = [];
    const sent: unknown[] = [];
    await carryOn(profileWith(signedIn, tested), {
      'messages.explain': ({ observations }) => {
        explained.push(...observations.map(({ text = '' }) => text));
        return Promise.resolve(ok({ findings: [] }));
      },
      'profiles.answer': (input) => {
        sent.push(input);
        return Promise.resolve(fail({ kind: 'internal' }));
      },
    });
    fireEvent.click(await screen.findByRole('radio', { name: t('test-mail.arrived.missing') }));
    const words = await field('test-mail.bounce');
    fireEvent.change(words, { target: { value: '550 5.7.1 rejected\nby policy' } });
    await press('platform-test.words.explain');
    await waitFor(() => expect(explained).toEqual(['550 5.7.1 rejected\nby policy']));
    expect(sent).toEqual([]);
    await press('summary.rollback');
    await screen.findByText(t('summary.rollback.question'));
  });
});

describe('the first screen', () => {
  it('discards a mailbox without any answers', async () => {
    open();
    await press('start.set-up');
    await see('platform.title');
    await press('common.back');
    await see('start.title');
    await waitFor(() => expect(screen.queryByText(t('start.unnamed'))).toBeNull());
  });

  it('says why a file could not be stored', async () => {
    open();
    await see('start.title');
    location.hash = '#not-saved=disk-full';
    fireEvent(window, new Event('hashchange'));
    await screen.findByText(t('wizard.not-saved.disk-full'));
    expect(location.hash).toBe('');
  });

  it('reports every file that is not one of ours, not only the first one', async () => {
    open();
    await see('start.title');
    for (let times = 0; times < 2; times += 1) {
      location.hash = '#file=refused';
      fireEvent(window, new Event('hashchange'));
      await screen.findByText(t('start.file.refused'));
      expect(location.hash).toBe('');
    }
  });

  it.each([
    ['a mailbox is being set up', 'start.set-up', 'platform.title'],
    ['another page is open', 'privacy.link', 'privacy.title'],
  ] as const)('appears again to report it while %s', async (_where, button, title) => {
    open();
    await press(button);
    await see(title);
    location.hash = '#files=refused';
    fireEvent(window, new Event('hashchange'));
    await screen.findByText(t('start.files.refused'));
    await see('start.title');
    expect(location.hash).toBe('');
  });
});

it('a button confirms that it copied, and then shows its label again', async () => {
  await carryOn(profileWith(redirecting, connected));
  const [copy] = await screen.findAllByRole('button', { name: new RegExp(`^${t('common.copy')}`) });
  vi.useFakeTimers();
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: () => Promise.resolve() },
    configurable: true,
  });
  fireEvent.click(copy!);
  await act(() => vi.advanceTimersByTimeAsync(100));
  expect(copy!.textContent).toBe(t('common.copied'));
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  expect(copy!.textContent).toBe(t('common.copy'));
});
