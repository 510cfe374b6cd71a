import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { App } from '../../renderer/app/index.ts';
import { Boundary, Broken } from '../../renderer/app/boundary.tsx';
import { address, platform, profileWith } from '../../renderer/examples/index.ts';
import { fakeHost, type FakeAnswers } from '../../renderer/host/index.ts';
import { ok } from '../../shared/result.ts';
import { text } from '../../shared/texts/index.ts';
import { LanguageContext } from '../../renderer/theme/index.ts';

afterEach(cleanup);

const de = (key: Parameters<typeof text>[1]) => text('de', key);

describe('a screen that breaks', () => {
  it('is replaced by a page with a way back and a readable report', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const reports: string[] = [];
    const answers: FakeAnswers = {
      'journal.reportIncident': ({ message, where }) => {
        reports.push(`${where}: ${message}`);
        return Promise.resolve(
          ok({ incident: { at: '2026-11-23T10:00:00.000Z', path: '/log/x', text: 'What is known.' } }),
        );
      },
    };
    const host = fakeHost([], answers);
    let broken = true;
    const Screen = () => {
      if (broken) throw new Error('screen fell over');
      return <p>all well</p>;
    };
    render(
      <LanguageContext value="de">
        <Boundary
          instead={(error, back) => <Broken host={host} error={error} onBack={back} />}
          onBack={() => void (broken = false)}
        >
          <Screen />
        </Boundary>
      </LanguageContext>,
    );
    await screen.findByRole('heading', { name: de('privacy.broken.title') });
    expect(reports).toEqual(['screen: screen fell over']);
    fireEvent.click(await screen.findByRole('button', { name: /Bericht vom/ }));
    expect(screen.getByText('What is known.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: de('privacy.broken.back') }));
    expect(await screen.findByText('all well')).toBeTruthy();
    quiet.mockRestore();
  });
});

describe('a page that is reloaded', () => {
  const profile = { ...profileWith({ platform, address }, {}), id: 'mine' };

  it('continues with the mailbox that it showed', async () => {
    const host = fakeHost([profile]);
    const first = render(<App host={host} />);
    fireEvent.click(await screen.findByRole('button', { name: de('start.open') }));
    await screen.findByText(new RegExp(address));
    first.unmount();
    render(<App host={host} />);
    await screen.findByText(new RegExp(address));
    expect(screen.queryByRole('button', { name: de('start.set-up') })).toBeNull();
  });

  it('opens the first screen if that mailbox no longer exists', async () => {
    sessionStorage.setItem('absender-profile', 'gone');
    render(<App host={fakeHost([profile])} />);
    await screen.findByRole('button', { name: de('start.set-up') });
  });
});

describe('forgetting everything', () => {
  it('needs a confirmation, and reports if entries are left in the keychain', async () => {
    const forgotten: string[] = [];
    const answers: FakeAnswers = {
      'settings.forgetEverything': () => {
        forgotten.push('yes');
        return Promise.resolve(ok({ secretsLeft: true }));
      },
    };
    render(<App host={fakeHost([], answers)} />);
    fireEvent.click(await screen.findByRole('button', { name: de('privacy.link') }));
    fireEvent.click(await screen.findByRole('button', { name: de('privacy.forget') }));
    expect(forgotten).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: de('privacy.forget.yes') }));
    await screen.findByText(de('privacy.secrets-left'));
    expect(forgotten).toEqual(['yes']);
  });
});
