import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { App } from '../../renderer/app/index.ts';
import {
  address,
  checked,
  drafted,
  finding,
  profileWith,
  report,
  signedIn,
} from '../../renderer/examples/index.ts';
import { fakeHost, type FakeAnswers } from '../../renderer/host/index.ts';
import type { Cause, Owner, Profile } from '../../shared/model/index.ts';
import { fail, ok } from '../../shared/result.ts';
import { letterText, text, type TextKey, type TextValues } from '../../shared/texts/index.ts';

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const t = (key: TextKey, values?: TextValues) => text('de', key, values);
const agreed = signedIn;
const press = (key: TextKey) => fireEvent.click(screen.getByRole('button', { name: t(key) }));

const refusedThere = (cause: Cause, provider?: string, owner?: Owner): Profile =>
  profileWith(agreed, {
    ...drafted,
    platformCheck: {
      report: report('recipient', { failure: { kind: 'rejected' } }, 'platform'),
      findings: [
        finding(cause, {
          stage: 'recipient',
          ...(provider !== undefined && { provider }),
          ...(owner !== undefined && { owner }),
        }),
      ],
    },
  });

async function atFinding(profile: Profile, answers: FakeAnswers): Promise<void> {
  render(<App host={fakeHost([profile], answers)} />);
  fireEvent.click(await screen.findByRole('button', { name: t('start.open') }));
  // Waits for the finding, which is the only part with a date. Until it is loaded, the screen shows a general letter.
  await screen.findByText(/^Stand: /);
}

describe('a firewall that somebody else has to open', () => {
  it('is checked again automatically until the platform gets through', async () => {
    const looks: string[] = [];
    const works = profileWith(agreed, checked);
    await atFinding(refusedThere('ip-not-allowed'), {
      'tenant.push': () => {
        looks.push('look');
        const profile = looks.length < 3 ? refusedThere('ip-not-allowed') : works;
        return Promise.resolve(ok({ profile, end: 'finding' }));
      },
    });
    press('finding.more');
    vi.useFakeTimers();
    press('watch.start');
    const minutes = (count: number) => act(() => vi.advanceTimersByTimeAsync(count * 60_000));
    await minutes(1);
    expect(looks).toHaveLength(0);
    await minutes(1);
    expect(looks).toHaveLength(1);
    await minutes(2);
    await minutes(2);
    expect(looks).toHaveLength(3);
    screen.getByRole('heading', { level: 1, name: t('platform-check.title.works') });
    await minutes(60);
    expect(looks).toHaveLength(3);
  });

  it('is no longer checked once the user has stopped waiting', async () => {
    const looks: string[] = [];
    await atFinding(refusedThere('ip-not-allowed'), {
      'tenant.push': () => {
        looks.push('look');
        return Promise.resolve(ok({ profile: refusedThere('ip-not-allowed'), end: 'finding' }));
      },
    });
    press('finding.more');
    vi.useFakeTimers();
    press('watch.start');
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    press('watch.stop');
    await act(() => vi.advanceTimersByTimeAsync(60 * 60_000));
    expect(looks).toEqual([]);
  });
});

it.each(['wrong-credentials', 'account-locked', 'rate-limited'] as const)(
  'a sign-in that every further try makes worse is not tried again by itself: %s',
  async (cause) => {
    await atFinding(refusedThere(cause), {});
    press('finding.more');
    expect(screen.queryByRole('button', { name: t('watch.start') })).toBeNull();
  },
);

describe('what else it may be', () => {
  const certainly = (alternatives: Cause[]): Profile =>
    profileWith(agreed, {
      ...drafted,
      platformCheck: {
        report: report('recipient', { failure: { kind: 'rejected' } }, 'platform'),
        findings: [{ ...finding('relay-denied'), confidence: 0.95, alternatives }],
      },
    });

  it('is shown if somebody else would have to act, however certain the finding is', async () => {
    await atFinding(certainly(['wrong-credentials']), {});
    press('finding.more');
    screen.getByText(t('finding.or-else'));
    screen.getByRole('heading', { name: t('finding.heading.tell-apart') });
  });

  it('is not shown if the same person would have to act', async () => {
    await atFinding(certainly(['ip-not-allowed']), {});
    press('finding.more');
    expect(screen.queryByRole('heading', { name: t('finding.heading.tell-apart') })).toBeNull();
  });
});

describe('the letter to IT', () => {
  const open = async (profile: Profile, answers: FakeAnswers) => {
    await atFinding(profile, answers);
    press('letter-box.read');
    press('letter-box.open');
  };
  const recording = () => {
    const bodies: string[] = [];
    const openLetter: FakeAnswers['desktop.openLetter'] = ({ body }) => {
      bodies.push(body);
      return Promise.resolve(ok({}));
    };
    return { bodies, openLetter };
  };

  it('opens in the mail client in full', async () => {
    const { bodies, openLetter } = recording();
    await open(refusedThere('ip-not-allowed'), { 'desktop.openLetter': openLetter });
    await screen.findByText(t('letter-box.opened.whole'));
    expect(bodies).toEqual([expect.stringContaining('192.0.2.10')]);
  });

  it('asks the user to paste it if it is too long for that', async () => {
    const { bodies, openLetter } = recording();
    await open(refusedThere('smtp-auth-disabled-mailbox', 'microsoft365'), {
      'desktop.openLetter': openLetter,
    });
    await screen.findByText(t('letter-box.opened.pasted'));
    expect(bodies).toEqual([t('letter-box.paste')]);
  });

  it('says so if no mail program can be opened', async () => {
    await open(refusedThere('ip-not-allowed'), {
      'desktop.openLetter': () => Promise.resolve(fail({ kind: 'not-found' })),
    });
    await screen.findByText(t('letter-box.opened.refused'));
  });
});

it.each([
  ['it-admin', 'finding.lead.it-admin'],
  // The provider's fault passes by itself, so writing is not the main action.
  ['provider', 'letter-box.ask.provider'],
  ['platform', 'finding.lead.platform'],
] as const)('a letter says who it goes to: %s', async (owner, title) => {
  await atFinding(refusedThere('service-unavailable', undefined, owner), {});
  const all = ['finding.lead.it-admin', 'letter-box.ask.provider', 'finding.lead.platform'] as const;
  for (const each of all) {
    expect(screen.queryAllByRole('button', { name: t(each) })).toHaveLength(each === title ? 1 : 0);
  }
  // The company's own IT can always be asked, but only once.
  const ask = screen.queryAllByRole('button', { name: t('letter-box.ask') });
  expect(ask).toHaveLength(owner === 'it-admin' ? 0 : 1);
});

it('a letter can be in the language that the screen is not in', async () => {
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((words) => {
    copied.push(words);
    return Promise.resolve();
  });
  await atFinding(refusedThere('ip-not-allowed'), {});
  press('letter-box.read');
  screen.getByText(new RegExp(letterText('de', 'letter.greeting')));
  const choice = screen.getByRole('group', { name: t('letter-box.language') });
  fireEvent.click(within(choice).getByRole('button', { name: 'English' }));
  const letter = screen.getByText(new RegExp(letterText('en', 'letter.greeting')));
  expect(letter.lang).toBe('en');
  press('letter-box.copy');
  await waitFor(() => expect(copied).toEqual([letter.textContent]));
  // The screen itself is still in German.
  screen.getByRole('heading', { level: 1, name: t('platform-check.title.failed') });
});

it('the exact commands for IT name the mailbox', async () => {
  await atFinding(refusedThere('smtp-auth-disabled-mailbox', 'microsoft365'), {});
  press('finding.more');
  press('finding.for-it');
  screen.getByText(`Set-CASMailbox -Identity '${address}' -SmtpClientAuthenticationDisabled $false`);
});

it('after the letter was copied, the first screen shows since when IT has been asked', async () => {
  await atFinding(refusedThere('ip-not-allowed'), { 'desktop.openLetter': () => Promise.resolve(ok({})) });
  press('letter-box.read');
  press('letter-box.open');
  await screen.findByText(t('letter-box.opened.whole'));
  fireEvent.click(screen.getByRole('button', { name: 'Absender' }));
  const date = new Intl.DateTimeFormat('de', { dateStyle: 'medium' }).format(new Date());
  await screen.findByText(t('case.waiting.it-admin', { date }));
});
