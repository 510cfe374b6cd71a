import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { App } from '../../renderer/app/index.ts';
import {
  address,
  checked,
  connected,
  discovery,
  drafted,
  finding,
  profileWith,
  proven,
  report,
  signedIn,
} from '../../renderer/examples/index.ts';
import { fakeHost, type FakeAnswers } from '../../renderer/host/index.ts';
import { minutesBetweenChecks } from '../../shared/knowledge/index.ts';
import type { Profile } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { text, type TextKey, type TextValues } from '../../shared/texts/index.ts';

const t = (key: TextKey, values?: TextValues) => text('de', key, values);
const shown: { title: string; body: string | undefined }[] = [];
let permission: NotificationPermission;
let asked: number;

/** The part of a browser's notifications that the page uses. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- a notification shows itself when it is made
class FakeNotification {
  static get permission() {
    return permission;
  }
  static requestPermission() {
    asked += 1;
    permission = 'granted';
    return Promise.resolve(permission);
  }
  constructor(title: string, { body }: NotificationOptions = {}) {
    shown.push({ title, body });
  }
}

beforeEach(() => {
  shown.length = 0;
  permission = 'default';
  asked = 0;
  vi.stubGlobal('Notification', FakeNotification);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  cleanup();
});

const blocked = finding('ip-not-allowed');
const failed = (vantage: 'workstation' | 'platform') => ({
  report: report('recipient', { failure: { kind: 'rejected' } }, vantage),
  findings: [blocked],
});
const screens: readonly { name: string; before: Profile; after: Profile }[] = [
  {
    name: 'the check from here',
    before: profileWith(signedIn, {
      ...connected,
      discovery: { discovery },
      localCheck: failed('workstation'),
    }),
    after: profileWith(signedIn, proven),
  },
  {
    name: 'the check by the platform',
    before: profileWith(signedIn, { ...drafted, platformCheck: failed('platform') }),
    after: profileWith(signedIn, checked),
  },
];

async function watch({ before, after }: (typeof screens)[number]): Promise<void> {
  let looks = 0;
  const seen = () => ({ profile: (looks += 1) < 2 ? before : after });
  const look = () => Promise.resolve(ok(seen()));
  const answers: FakeAnswers = {
    'mailbox.check': look,
    'tenant.push': () => Promise.resolve(ok({ ...seen(), end: 'finding' })),
    'mailbox.hasPassword': () => Promise.resolve(ok({ stored: true, vault: { kind: 'keychain' } })),
  };
  render(<App host={fakeHost([before], answers)} />);
  fireEvent.click(await screen.findByRole('button', { name: t('start.open') }));
  fireEvent.click(await screen.findByRole('button', { name: t('finding.more') }));
  const start = await screen.findByRole('button', { name: t('watch.start') });
  vi.useFakeTimers();
  fireEvent.click(start);
}
const nextLook = () =>
  act(() => vi.advanceTimersByTimeAsync((minutesBetweenChecks(blocked) ?? 0) * 60_000 + 1));

describe.each(screens)('a check that somebody waits for: $name', (example) => {
  it('notifies a user in another window as soon as it works, and only then', async () => {
    await watch(example);
    expect(asked).toBe(1);
    await nextLook();
    expect(shown).toEqual([]);
    await nextLook();
    expect(shown).toEqual([{ title: t('watch.works'), body: t('watch.works.text', { address }) }]);
    await nextLook();
    expect(shown).toHaveLength(1);
  });

  it('does not notify a user who did not allow it', async () => {
    permission = 'denied';
    await watch(example);
    await nextLook();
    await nextLook();
    expect(asked).toBe(0);
    expect(shown).toEqual([]);
  });
});
