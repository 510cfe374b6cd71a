/** Tests that any stored data and any failure lead to the first screen, or to a page from which it can be reached. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { App } from '../../renderer/app/index.ts';
import { Boundary, Broken } from '../../renderer/app/boundary.tsx';
import { address, connected, platform, profileWith } from '../../renderer/examples/index.ts';
import { startExamples } from '../../renderer/gallery/index.ts';
import { fakeHost, type FakeAnswers } from '../../renderer/host/index.ts';
import { LanguageContext, ViewContext } from '../../renderer/theme/index.ts';
import type { Host, Output } from '../../shared/contract/index.ts';
import { defaultPreferences, type Profile } from '../../shared/model/index.ts';
import { fail, ok } from '../../shared/result.ts';
import { text, type TextKey, type TextValues } from '../../shared/texts/index.ts';

const t = (key: TextKey, values?: TextValues) => text('de', key, values);
const opened = startExamples[0]!.opened;
const button = (key: TextKey) => screen.findByRole('button', { name: t(key) });
const press = async (key: TextKey) => fireEvent.click(await button(key));
const isStart = () => button('start.set-up');

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const mine = (id: string, domain: string): Profile => ({
  ...profileWith({ platform, address: `jobs@${domain}` }, connected),
  id,
});

/** Creates an engine that stores the data that it receives, and whose answer to `app.open` may be unexpected. */
function engine(first: Partial<Output<'app.open'>>, answers: FakeAnswers = {}) {
  let now = { ...opened, ...first };
  const deleted: string[] = [];
  const host = fakeHost([...now.profiles], {
    'settings.setPreferences': (preferences) => {
      now = { ...now, preferences };
      return Promise.resolve(ok({ preferences }));
    },
    'settings.forgetEverything': () => {
      now = { ...opened };
      return Promise.resolve(ok({ secretsLeft: false }));
    },
    'profiles.delete': ({ profileId }) => {
      deleted.push(profileId);
      now = { ...now, profiles: now.profiles.filter(({ id }) => id !== profileId) };
      return Promise.resolve(ok({ secretsLeft: false }));
    },
    ...answers,
  });
  const call = ((name: string, input: never, options: never) =>
    name === 'app.open' && !answers['app.open']
      ? Promise.resolve(ok(now))
      : host.call(name as 'app.open', input, options)) as Host['call'];
  return { host: { call } satisfies Host, now: () => now, deleted };
}
/** Returns a profile that throws an exception when it is rendered, as if there were a bug. */
const trap = (id: string): Profile => {
  const profile = mine(id, 'falle.example');
  return Object.defineProperty(profile, 'results', {
    enumerable: true,
    get: () => {
      throw new Error(`cannot show bewerbung@müller-bau.de of mail.müller-bau.de`);
    },
  });
};
const calls = { ...defaultPreferences, callMode: true };

describe('an address with an umlaut, while others see the screen', () => {
  it('is opened, and still masked after a restart', async () => {
    const { host, now } = engine({ preferences: calls, profiles: [mine('a', 'müller-bau.de')] });
    const first = render(<App host={host} />);
    await isStart();
    expect(document.body.textContent).not.toContain('müller-bau');
    await press('start.open');
    await screen.findByText(/Schritt \d/);
    expect(document.body.textContent).not.toContain('müller-bau');
    first.unmount();
    render(<App host={host} />);
    await screen.findByText(/Schritt \d/);
    expect(now().preferences.callMode).toBe(true);
  });
});

describe('one mailbox that cannot be shown', () => {
  it('does not affect the others, and can be deleted', async () => {
    const { host, deleted } = engine({
      profiles: [mine('a', 'a.example'), trap('b'), mine('c', 'c.example')],
    });
    render(<App host={host} />);
    await isStart();
    screen.getByText('jobs@a.example');
    screen.getByText('jobs@c.example');
    const row = screen.getByText(t('rescue.row')).closest('li')!;
    fireEvent.click(within(row).getByRole('button', { name: t('start.delete') }));
    fireEvent.click(await within(row).findByRole('button', { name: t('start.delete.yes') }));
    await waitFor(() => expect(screen.queryByText(t('rescue.row'))).toBeNull());
    expect(deleted).toEqual(['b']);
  });

  it('was open last: the way back leads to the others', async () => {
    sessionStorage.setItem('absender-profile', 'b');
    const { host } = engine({ profiles: [mine('a', 'a.example'), trap('b')] });
    render(<App host={host} />);
    await press('privacy.broken.back');
    await isStart();
    screen.getByText('jobs@a.example');
  });
});

describe('a first screen that breaks', () => {
  /** An answer with a missing value that breaks the whole screen, not just one of its rows. */
  const broken = { vault: null as never, profiles: [mine('a', 'a.example')] };

  it.each(['de', 'en'] as const)('offers every way back into the program (%s)', async (language) => {
    const preferences = { ...calls, language };
    const { host } = engine({ ...broken, preferences });
    render(<App host={host} />);
    for (const key of ['rescue.call-mode', 'rescue.entries', 'privacy.forget', 'common.try-again'] as const)
      await screen.findByRole('button', { name: text(language, key) });
  });

  it('comes back without call mode, which stays off', async () => {
    const { host, now } = engine({ profiles: [mine('a', 'a.example')], preferences: calls });
    // Makes masking fail, even on the page that reports the failure.
    vi.spyOn(String.prototype, 'normalize').mockImplementation(() => {
      throw new Error('no mask');
    });
    render(<App host={host} />);
    fireEvent.click(await screen.findByRole('button', { name: text('en', 'rescue.call-mode') }));
    await isStart();
    expect(now().preferences.callMode).toBe(false);
    screen.getByText('jobs@a.example');
  });

  it('leaves call mode in this window even if that cannot be saved', async () => {
    const refuse = () => Promise.resolve(fail({ kind: 'not-saved' as const, detail: 'disk-full' }));
    const { host } = engine({ ...broken, preferences: calls }, { 'settings.setPreferences': refuse });
    render(<App host={host} />);
    await press('rescue.call-mode');
    await waitFor(() => expect(screen.queryByText(t('settings.call-mode.on'))).toBeNull());
  });

  it('comes back without the saved mailboxes, which are kept and can be shown again', async () => {
    const state = engine({ profiles: [mine('a', 'a.example')] });
    let isFixed = false;
    // Answers with a list of profiles that throws an exception whenever it is used.
    const call = (async (name: string, ...rest: [never, never]) => {
      const result = await state.host.call(name as 'app.open', ...rest);
      if (name !== 'app.open' || !result.ok || isFixed) return result;
      const [profile] = result.value.profiles;
      return ok({ ...result.value, profiles: [{ ...profile, practice: false, answers: undefined }] });
    }) as Host['call'];
    render(<App host={{ call }} />);
    await press('rescue.entries');
    await isStart();
    screen.getByText(t('rescue.withheld'));
    expect(state.deleted).toEqual([]);
    isFixed = true;
    await press('rescue.show');
    await screen.findByText('jobs@a.example');
  });

  it('comes back empty after everything was deleted, which needs a confirmation', async () => {
    const { host, now } = engine(broken);
    render(<App host={host} />);
    await press('privacy.forget');
    expect(now().profiles).toHaveLength(1);
    await press('privacy.forget.yes');
    await press('common.try-again');
    await isStart();
    expect(now().profiles).toEqual([]);
  });

  it('shows its report without addresses while others see the screen, and copies it whole', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((words) => {
      copied.push(words);
      return Promise.resolve();
    });
    const told = 'Error: cannot show bewerbung@müller-bau.de of mail.müller-bau.de';
    const incident = { at: '2026-11-23T09:00:00.000Z', path: '', text: told };
    const reportIncident = () => Promise.resolve(ok({ incident }));
    const { host } = engine({ ...broken, preferences: calls }, { 'journal.reportIncident': reportIncident });
    render(<App host={host} />);
    fireEvent.click(await screen.findByRole('button', { name: /Bericht vom/ }));
    expect(document.body.textContent).toContain('cannot show');
    expect(document.body.textContent).not.toContain('müller-bau');
    await press('privacy.incident.copy');
    expect(copied).toEqual([told]);
  });
});

describe('a program whose engine cannot say what is stored', () => {
  it('is not reported as ended, and offers to delete everything', async () => {
    const { host } = engine({}, { 'app.open': () => Promise.resolve(fail({ kind: 'internal' })) });
    render(<App host={host} />);
    await screen.findByRole('button', { name: text('en', 'privacy.forget') });
    expect(screen.queryByText(text('en', 'closed.title'))).toBeNull();
  });

  it('is never a blank page, whatever it says', async () => {
    for (const odd of [
      null,
      7,
      {},
      { ...opened, profiles: null },
      { ...opened, preferences: null, vault: null },
    ]) {
      const { host } = engine({});
      const call = ((name: string, ...rest: [never, never]) =>
        name === 'app.open'
          ? Promise.resolve(ok(odd))
          : host.call(name as 'app.open', ...rest)) as Host['call'];
      const { container } = render(<App host={{ call }} />);
      await screen.findByRole('heading', { level: 1 });
      expect(container.textContent).toContain(text('en', 'privacy.forget'));
      cleanup();
    }
  });
});

describe('a screen that breaks while others see it', () => {
  it('reveals nothing about the mailbox that is being set up', async () => {
    const incident = {
      at: '2026-11-23T09:00:00.000Z',
      path: '',
      text: `Error: no ${address} at büro.example`,
    };
    const answers: FakeAnswers = { 'journal.reportIncident': () => Promise.resolve(ok({ incident })) };
    const Screen = (): never => {
      throw new Error('x');
    };
    render(
      <LanguageContext value="de">
        <ViewContext value={{ technical: false, callMode: true }}>
          <Boundary
            instead={(error, back) => <Broken host={fakeHost([], answers)} error={error} onBack={back} />}
            onBack={() => undefined}
          >
            <Screen />
          </Boundary>
        </ViewContext>
      </LanguageContext>,
    );
    fireEvent.click(await screen.findByRole('button', { name: /Bericht vom/ }));
    expect(document.body.textContent).not.toMatch(/rheintal-maschinenbau|büro\.example/);
  });
});
