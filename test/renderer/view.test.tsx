import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { App } from '../../renderer/app/index.ts';
import { WizardRun } from '../../renderer/app/wizard-run.tsx';
import { address, connected, platform, profileWith } from '../../renderer/examples/index.ts';
import { examples } from '../../renderer/gallery/index.ts';
import { fakeHost } from '../../renderer/host/index.ts';
import { ViewContext } from '../../renderer/theme/index.ts';
import type { Preferences } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { carryOn, press, see, t } from '../support/page.tsx';

afterEach(cleanup);

const atAddress = profileWith({ platform, address }, connected);

describe('the keyboard', () => {
  const stored: Preferences[] = [];
  const open = async () => {
    stored.length = 0;
    const host = fakeHost([atAddress], {
      'settings.setPreferences': (preferences) => {
        stored.push(preferences);
        return Promise.resolve(ok({ preferences }));
      },
    });
    const { container } = render(<App host={host} />);
    await screen.findByText(address);
    return container;
  };

  it('masks the addresses with F2, also after a restart', async () => {
    await open();
    fireEvent.keyDown(window, { key: 'F2' });
    await screen.findByText(t('settings.call-mode.on'));
    expect(screen.queryByText(address)).toBeNull();
    expect(stored.at(-1)).toMatchObject({ callMode: true });
    fireEvent.keyDown(window, { key: 'F2' });
    await screen.findByText(address);
  });

  it('continues with Ctrl and Enter while a choice has the focus', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: t('start.open') }));
    await see('kind.title');
    fireEvent.click(screen.getByText(t('kind.own')));
    const choice = screen.getByRole('radio', { name: new RegExp(t('kind.own')) });
    // Simulates that a choice stops the propagation of the keys that it handles.
    choice.addEventListener('keydown', (event) => event.stopPropagation());
    fireEvent.keyDown(choice, { key: 'Enter', ctrlKey: true });
    await see('sign-in.title');
  });

  it('shows both views in the frame, where they can be switched off', async () => {
    await open();
    fireEvent.keyDown(window, { key: 'F4' });
    fireEvent.keyDown(window, { key: 'F2' });
    fireEvent.click(await screen.findByRole('button', { name: t('settings.technical'), pressed: true }));
    fireEvent.click(await screen.findByRole('button', { name: t('settings.call-mode.on') }));
    await waitFor(() => expect(stored.at(-1)).toMatchObject({ callMode: false, technical: false }));
  });

  it('continues with Ctrl and Enter, but not behind the settings', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: t('start.open') }));
    const title = () => screen.queryByRole('heading', { level: 1, name: t('kind.title') });
    await waitFor(() => expect(title()).not.toBeNull());
    fireEvent.click(screen.getByRole('button', { name: t('common.back') }));
    await screen.findByLabelText(t('address.label'));
    const settings = screen.getByRole('button', { name: t('settings.title') });
    fireEvent.click(settings);
    fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
    fireEvent.click(settings);
    await screen.findByLabelText(t('address.label'));
    fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(title()).not.toBeNull());
  });

  it('expands the technical details with F4, immediately and after a restart', async () => {
    const stored: Partial<Preferences>[] = [];
    const failed = examples.find(({ step, name }) => step === 'check' && name === 'works')!.profile;
    await carryOn(failed, {
      'settings.setPreferences': (preferences) => {
        stored.push(preferences);
        return Promise.resolve(ok({ preferences }));
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: t('common.back') }));
    const details = () => screen.findByRole('button', { name: t('common.technical') });
    expect((await details()).getAttribute('aria-expanded')).toBe('false');
    fireEvent.keyDown(window, { key: 'F4', altKey: true });
    expect((await details()).getAttribute('aria-expanded')).toBe('false');
    fireEvent.keyDown(window, { key: 'F4' });
    await waitFor(async () => expect((await details()).getAttribute('aria-expanded')).toBe('true'));
    expect(stored.at(-1)).toMatchObject({ technical: true });
  });

  it('cancels with Escape what is running, and nothing else', async () => {
    await carryOn(atAddress, { 'mailbox.discover': () => new Promise(() => undefined) });
    await see('kind.title');
    fireEvent.keyDown(window, { key: 'Escape' });
    await see('kind.title');
    fireEvent.click(screen.getByText(t('kind.own')));
    await press('common.continue');
    await screen.findByText(t('address.looking'));
    fireEvent.keyDown(window, { key: 'Escape' });
    await screen.findByRole('button', { name: t('common.continue') });
    expect(screen.queryByText(t('address.looking'))).toBeNull();
  });

  it('keeps the input while the settings are open', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: t('start.open') }));
    await screen.findByRole('heading', { level: 1, name: t('kind.title') });
    fireEvent.click(screen.getByRole('button', { name: t('common.back') }));
    fireEvent.change(await screen.findByLabelText(t('address.label')), { target: { value: 'neu@fir' } });
    fireEvent.click(screen.getByRole('button', { name: t('settings.title') }));
    await screen.findByRole('heading', { level: 1, name: t('settings.title') });
    fireEvent.click(screen.getByRole('button', { name: t('settings.title') }));
    expect((await screen.findByLabelText<HTMLInputElement>(t('address.label'))).value).toBe('neu@fir');
  });
});

it('the technical view expands the details', async () => {
  const example = examples.find(({ step, name }) => step === 'check' && name === 'works');
  if (!example) throw new Error('no such example');
  const details = () => screen.findByRole('button', { name: t('common.technical') });
  const show = (technical: boolean) =>
    render(
      <ViewContext value={{ technical, callMode: false }}>
        <WizardRun
          host={fakeHost([example.profile])}
          first={example.profile}
          firstStep="check"
          onLeave={() => undefined}
          onOpen={() => undefined}
        />
      </ViewContext>,
    );
  show(false);
  expect((await details()).getAttribute('aria-expanded')).toBe('false');
  cleanup();
  show(true);
  expect((await details()).getAttribute('aria-expanded')).toBe('true');
});

it('says when this computer has no network, and when it has one again', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
  render(<App host={fakeHost()} />);
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByText(t('frame.offline'))).toBeNull();
  online.mockReturnValue(false);
  act(() => void window.dispatchEvent(new Event('offline')));
  screen.getByText(t('frame.offline'));
  online.mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event('online')));
  expect(screen.queryByText(t('frame.offline'))).toBeNull();
});
