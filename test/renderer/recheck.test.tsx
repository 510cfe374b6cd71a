import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { App } from '../../renderer/app/index.ts';
import {
  at,
  checked,
  connected,
  platform,
  profileWith,
  rechecked,
  signedIn,
  tested,
} from '../../renderer/examples/index.ts';
import { fakeHost } from '../../renderer/host/index.ts';
import type { Profile, Recheck } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { text, type TextKey, type TextValues } from '../../shared/texts/index.ts';

afterEach(cleanup);

const t = (key: TextKey, values?: TextValues) => text('de', key, values);
const done = (id: string): Profile => ({
  ...profileWith({ ...signedIn, arrived: 'inbox' }, tested),
  id,
});

describe('the start screen', () => {
  it('checks all completed set-ups, a few at a time, and shows what has changed', async () => {
    const asked: string[] = [];
    let now = 0;
    let most = 0;
    const profiles = ['a', 'b', 'c', 'd', 'e'].map(done);
    const half = { ...profileWith({ platform }, connected), id: 'half' };
    const host = fakeHost([...profiles, half], {
      'profiles.checkAgain': async ({ profileId }) => {
        asked.push(profileId);
        most = Math.max(most, (now += 1));
        await new Promise((resolve) => setTimeout(resolve));
        now -= 1;
        return ok({ profile: done(profileId) });
      },
    });
    render(<App host={host} />);
    fireEvent.click(await screen.findByRole('button', { name: t('recheck.all') }));
    await waitFor(() => expect(asked.sort()).toEqual(['a', 'b', 'c', 'd', 'e']));
    expect(most).toBe(4);
    await screen.findByRole('button', { name: t('recheck.all') });
  });

  it('shows the result of the last check', async () => {
    const broken = rechecked({
      mailbox: { works: false, cause: 'wrong-credentials' },
      changes: ['mailbox-broke'],
    });
    render(<App host={fakeHost([broken])} />);
    await screen.findByText(t('recheck.change.mailbox-broke'));
    expect(screen.queryByText(/Alles in Ordnung/)).toBeNull();
  });

  it.each([
    ['has sent', tested, 'recheck.not-well'],
    ['never worked', checked, 'recheck.not-yet'],
  ] as const)('says “no longer” only if it had worked before; here, it %s', async (_what, results, words) => {
    const recheck: Recheck = { platform: { works: false, cause: 'ip-not-allowed' }, changes: [] };
    render(<App host={fakeHost([profileWith(signedIn, { ...results, recheck })])} />);
    const date = new Date(at).toLocaleDateString('de', { dateStyle: 'medium' });
    await screen.findByText(t(words, { date }));
  });

  it('asks for no password if the platform sends on behalf of the domain', async () => {
    const domainRecords = [{ type: 'TXT' as const, name: 'x.firma.example', value: 'y' }];
    const recheck: Recheck = { changes: [] };
    const answers = { ...signedIn, route: 'domain' as const, domainRecords };
    render(<App host={fakeHost([profileWith(answers, { ...tested, recheck })])} />);
    await screen.findByText(t('recheck.no-records'));
    expect(screen.queryByText(t('recheck.no-password'))).toBeNull();
  });

  it('does not report as fine what could not be checked', async () => {
    render(<App host={fakeHost([rechecked({ settings: 'ours', changes: [] })])} />);
    await screen.findByText(t('recheck.no-password'));
    expect(screen.queryByText(/Alles in Ordnung/)).toBeNull();
  });
});
