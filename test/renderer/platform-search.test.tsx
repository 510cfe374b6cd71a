import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { found } from '../../renderer/steps/platform/search.ts';
import { platformForms, prominence } from '../../shared/knowledge/index.ts';
import type { Input } from '../../shared/contract/index.ts';
import { fail } from '../../shared/result.ts';
import { letterText, screenText } from '../../shared/texts/index.ts';
import { open, press, see, t } from '../support/page.tsx';

afterEach(cleanup);

const names = platformForms
  .filter(({ id }) => id !== 'generic')
  .map(({ id, name, otherNames = [] }) => ({ id, name, otherNames }));

/**
 * Returns how many letters have to be typed until Enter chooses the platform.
 * @param down how many times the down arrow is pressed before Enter.
 */
function lettersFor(wanted: (typeof names)[number], down = 0): number {
  for (const words of [wanted.name, ...wanted.otherNames])
    for (const begin of words.split(/\s+/).map((_word, at, all) => all.slice(at).join(' ')))
      for (let count = 1; count <= 4; count += 1)
        if (found(names, begin.slice(0, count))[down]?.id === wanted.id) return count;
  return Infinity;
}

describe('a platform is found', () => {
  it.each(names.map((each) => [each.name, each] as const))(
    'by at most four letters, or one arrow besides: %s',
    (_name, each) => {
      expect(Math.min(lettersFor(each), lettersFor(each, 1))).toBeLessThanOrEqual(4);
    },
  );

  it.each([
    ...['personio', 'erecruiter', 'greenhouse', 'recruitee', 'lever', 'manatal', 'smartrecruiters'],
    ...['zoho-recruit', 'umantis', 'heroes', 'jobcluster', 'successfactors', 'dvinci', 'kenjo', 'onlyfy'],
    ...['join', 'teamtailor', 'workable', 'ashby', 'hellohq', 'softgarden', 'rexx', 'concludis', 'hrworks'],
  ])('by at most four letters and Enter: %s', (id) => {
    expect(lettersFor(names.find((each) => each.id === id)!)).toBeLessThanOrEqual(4);
  });

  it.each([
    ['Prescreen', 'onlyfy'],
    ['haufe', 'umantis'],
    ['recruiterbox', 'trakstar-hire'],
    ['dvinci', 'dvinci'],
    ['D. VINCI', 'dvinci'],
    ['umantis talent', 'umantis'],
    ['factors', 'successfactors'],
  ])('by a former name, or as somebody types it who does not care: %s', (typed, id) => {
    expect(found(names, typed)[0]?.id).toBe(id);
  });

  it('not by letters that no name contains', () => {
    expect(found(names, 'qqq')).toEqual([]);
    expect(found([{ id: 'x', name: 'Another', otherNames: [], always: true }], 'qqq')).toHaveLength(1);
  });
});

/** Types letters as on a keyboard, so that the list gets input events. */
async function write(letters: string): Promise<HTMLElement> {
  const input = await screen.findByRole('combobox', { name: t('platform.search') });
  input.focus();
  for (let at = 1; at <= letters.length; at += 1) {
    const event = new InputEvent('beforeinput', { inputType: 'insertText', bubbles: true });
    fireEvent(input, event);
    fireEvent.change(input, { target: { value: letters.slice(0, at) } });
  }
  return input;
}

it('is chosen with letters and Enter, and only asks for the address to say which method fits', async () => {
  open();
  await press('start.set-up');
  await see('platform.title');
  const input = await write('pers');
  await waitFor(() => expect(screen.getAllByRole('option')[0]?.textContent).toContain('Personio'));
  fireEvent.keyDown(input, { key: 'Enter' });
  fireEvent.keyUp(input, { key: 'Enter' });
  await screen.findByRole('heading', { name: t('platform.methods.title', { platform: 'Personio' }) });
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Personio');
  await screen.findByText(screenText('de', 'platform.depends', { platform: 'Personio' }));
  // It is not known yet whether the mailbox is hosted by Google.
  expect(screen.queryByText(/Google keine neuen Zugänge/)).toBeNull();
});

it('is chosen by the page’s main button if its name was pasted', async () => {
  open();
  await press('start.set-up');
  fireEvent.change(await screen.findByRole('combobox'), { target: { value: 'Prescreen' } });
  await press('common.continue');
  await screen.findByRole('heading', {
    name: t('platform.methods.title', { platform: 'onlyfy one Application Manager' }),
  });
});

it('is the unknown platform if no platform has the typed name, which is kept', async () => {
  const asked: Input<'tenant.connect'>[] = [];
  open([], {
    'tenant.connect': (input) => {
      asked.push(input);
      return Promise.resolve(fail({ kind: 'internal' }));
    },
  });
  await press('start.set-up');
  fireEvent.change(await screen.findByRole('combobox'), { target: { value: 'Bewerberfix' } });
  await press('common.continue');
  await waitFor(() =>
    expect(screen.getByRole('option', { selected: true }).textContent).toContain(t('platform.other')),
  );
  await screen.findByText(screenText('de', 'platform.not-known', { platform: 'Bewerberfix' }));
  expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('Bewerberfix');
  await press('common.continue');
  await waitFor(() =>
    expect(asked[0]?.connection).toEqual({ kind: 'guided', form: 'generic', name: 'Bewerberfix' }),
  );
});

it('says that it does not know a name, and what to choose then', async () => {
  open();
  await press('start.set-up');
  const box = await screen.findByRole('combobox');
  await screen.findByText('JOIN');
  fireEvent.change(box, { target: { value: 'Zorgblat' } });
  await screen.findByText(screenText('de', 'platform.search.unknown', { typed: 'Zorgblat' }));
  fireEvent.change(box, { target: { value: 'Personio' } });
  await waitFor(() =>
    expect(screen.queryByText(screenText('de', 'platform.search.unknown', { typed: 'Personio' }))).toBeNull(),
  );
});

it('immediately says that there is nothing to set up if the platform only sends as itself', async () => {
  open();
  await press('start.set-up');
  fireEvent.click(await screen.findByText('JOIN'));
  await screen.findByText(screenText('de', 'platform.as-itself.title', { platform: 'JOIN' }));
});

it('says honestly that nothing is known, with the questions to its support', async () => {
  open();
  await press('start.set-up');
  fireEvent.click(await screen.findByText('softgarden'));
  await screen.findByText(screenText('de', 'platform.unknown', { platform: 'softgarden' }));
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((words) => {
    copied.push(words);
    return Promise.resolve();
  });
  const name = screenText('de', 'platform.questions', { platform: 'softgarden' });
  fireEvent.click(await screen.findByRole('button', { name }));
  expect(copied.join()).toContain(letterText('de', 'letter.questions.records'));
  vi.restoreAllMocks();
});

describe('before anything is typed', () => {
  it.each(['de', 'en'] as const)(
    'the first platforms exist, and each order has a source (%s)',
    (language) => {
      const { platforms, sources, readOn } = prominence[language];
      const ids = new Set(['odoo', ...names.map(({ id }) => id)]);
      expect(platforms.filter((id) => !ids.has(id))).toEqual([]);
      expect(new Set(platforms).size).toBe(platforms.length);
      expect(sources.every((source) => URL.canParse(source))).toBe(true);
      expect(Date.parse(readOn)).toBeLessThanOrEqual(Date.now());
    },
  );

  it('those come first that people in the country look for, without jargon', async () => {
    open();
    await press('start.set-up');
    await screen.findByText('JOIN');
    const shown = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(shown[0]).toMatch(/^Personio/);
    expect(shown[1]).toBe('softgarden');
    expect(shown.join()).not.toContain(t('platform.method.domain'));
    expect(shown.at(-2)).toContain(t('platform.other'));
  });
});
