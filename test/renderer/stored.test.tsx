/** Tests that the screens report what happened to stored data, and which data could not be stored. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { App } from '../../renderer/app/index.ts';
import { connected, platform, profileWith } from '../../renderer/examples/index.ts';
import { startExamples } from '../../renderer/gallery/index.ts';
import { fakeHost, type FakeAnswers } from '../../renderer/host/index.ts';
import type { Output } from '../../shared/contract/index.ts';
import { fail, ok } from '../../shared/result.ts';
import { text, type TextKey, type TextValues } from '../../shared/texts/index.ts';

afterEach(cleanup);

const t = (key: TextKey, values?: TextValues) => text('de', key, values);
const button = (key: TextKey) => screen.findByRole('button', { name: t(key) });
const press = async (key: TextKey) => fireEvent.click(await button(key));
const notSaved = (detail: string) => () => Promise.resolve(fail({ kind: 'not-saved' as const, detail }));
const mine = { ...profileWith({ platform, address: 'jobs@firma.example' }, connected), id: 'mine' };

/** Opens the program with this answer to `app.open`, and records what the user dismisses or removes. */
function program(first: Partial<Output<'app.open'>>, answers: FakeAnswers = {}) {
  let now: Output<'app.open'> = { ...startExamples[0]!.opened, ...first };
  const heard: unknown[] = [];
  const host = fakeHost([mine], {
    'app.open': () => Promise.resolve(ok(now)),
    'settings.acknowledge': ({ notices }) => {
      heard.push(...notices);
      now = { ...now, notices: [] };
      return Promise.resolve(ok({ notices: [] }));
    },
    'settings.removeUnreadable': ({ key }) => {
      heard.push(key);
      now = { ...now, unreadable: now.unreadable.filter((each) => each.key !== key) };
      return Promise.resolve(ok({ unreadable: now.unreadable, secretsLeft: false }));
    },
    ...answers,
  });
  render(<App host={host} />);
  return heard;
}

describe('damaged settings', () => {
  const notice = { kind: 'settings-restored', path: '/x/absender.json.broken' } as const;

  it('are reported until the user has read it', async () => {
    const heard = program({ notices: [notice] });
    await screen.findByText(t('stored.settings-restored.title'));
    await press('stored.read');
    await waitFor(() => expect(screen.queryByText(t('stored.settings-restored.title'))).toBeNull());
    expect(heard).toEqual([notice]);
  });

  it('are still reported, with the reason, if nothing can be written', async () => {
    program({ notices: [notice] }, { 'settings.acknowledge': notSaved('read-only') });
    await press('stored.read');
    await screen.findByText(t('wizard.not-saved.read-only'));
    screen.getByText(t('stored.settings-restored.title'));
  });

  it('from a newer version, or out of reach, are reported as long as that is the case', async () => {
    const kinds = ['settings-from-newer-version', 'settings-out-of-reach'] as const;
    program({ notices: kinds.map((kind) => ({ kind, path: '/x/absender.json' })) });
    for (const kind of kinds) await screen.findByText(t(`stored.${kind}.title`));
    expect(screen.queryByRole('button', { name: t('stored.read') })).toBeNull();
  });
});

describe('entries that cannot be read', () => {
  const keys = ['0123456789abcdef', '123456789abcdef0'] as const;

  it('are listed with the others, and can be deleted after a confirmation', async () => {
    const unreadable = [
      { kind: 'profile', name: 'weg@firma.example', key: keys[0] },
      { kind: 'preference', name: 'language', key: keys[1] },
    ] as const;
    const heard = program({ profiles: [mine], unreadable: [...unreadable] });
    const name = t('stored.unreadable.profile', { name: 'weg@firma.example' });
    const row = (await screen.findByText(name)).closest('li')!;
    screen.getByText(t('stored.unreadable.preference', { name: t('frame.language') }));
    await screen.findByText('jobs@firma.example');
    fireEvent.click(within(row).getByRole('button', { name: t('start.delete') }));
    expect(heard).toEqual([]);
    fireEvent.click(within(row).getByRole('button', { name: t('start.delete.yes') }));
    await waitFor(() => expect(screen.queryByText(name)).toBeNull());
    expect(heard).toEqual([keys[0]]);
  });

  it('among the certificates are listed with them, and can be removed there', async () => {
    const heard = program({ unreadable: [{ kind: 'certificate', name: '', key: keys[0] }] });
    await press('settings.title');
    await screen.findByRole('heading', { level: 1, name: t('settings.title') });
    const screens = document.querySelectorAll('main');
    const row = within(screens[0]!).getByText(t('stored.unreadable.certificate')).closest('li')!;
    fireEvent.click(within(row).getByRole('button', { name: t('start.delete') }));
    fireEvent.click(within(row).getByRole('button', { name: t('start.delete.yes') }));
    await waitFor(() => expect(heard).toEqual([keys[0]]));
  });
});

describe('a message reports a failure to save', () => {
  it('of a new mailbox', async () => {
    program({}, { 'profiles.create': notSaved('newer-version') });
    await press('start.set-up');
    await screen.findByText(t('wizard.not-saved.newer-version'));
  });

  it('of a file from somebody else, without calling it unreadable', async () => {
    program({}, { 'profiles.import': notSaved('disk-full') });
    await button('start.file');
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    fireEvent.change(input, { target: { files: [new File(['{}'], 'firma.absender')] } });
    await screen.findByText(t('wizard.not-saved.disk-full'));
    expect(screen.queryByText(t('start.file.refused'))).toBeNull();
  });

  it('of a deletion, and the mailbox stays', async () => {
    program({ profiles: [mine] }, { 'profiles.delete': notSaved('busy') });
    await press('start.delete');
    await press('start.delete.yes');
    await screen.findByText(t('wizard.not-saved.busy'));
    await screen.findByText('jobs@firma.example');
  });

  it('of call mode, which still applies until the window is closed', async () => {
    program({ profiles: [mine] }, { 'settings.setPreferences': notSaved('newer-version') });
    await screen.findByText('jobs@firma.example');
    fireEvent.keyDown(window, { key: 'F2' });
    await screen.findByText(t('wizard.not-saved.newer-version'));
    expect(document.body.textContent).not.toContain('firma.example');
    // A new answer from the engine does not remove the masks.
    await press('privacy.link');
    await press('common.back');
    await button('start.set-up');
    expect(document.body.textContent).not.toContain('firma.example');
  });

  it('of the deletion of everything', async () => {
    program({}, { 'settings.forgetEverything': notSaved('refused') });
    await press('privacy.link');
    await press('privacy.forget');
    await press('privacy.forget.yes');
    await screen.findByText(t('wizard.not-saved.refused'));
  });
});
