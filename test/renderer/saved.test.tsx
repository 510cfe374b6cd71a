/** Tests that every action that saves a file reports whether it was saved, and where. */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';

import { examples } from '../../renderer/gallery/index.ts';
import type { Profile } from '../../shared/model/index.ts';
import { formFile } from '../../shared/model/index.ts';
import { platformForms } from '../../shared/knowledge/index.ts';
import { ok } from '../../shared/result.ts';
import { screenText } from '../../shared/texts/index.ts';
import { carryOn, open, press, says, t, unfold } from '../support/page.tsx';

beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:x');
  URL.revokeObjectURL = vi.fn();
});
afterEach(cleanup);

const at = (step: string, name: string): Profile =>
  examples.find((each) => each.step === step && each.name === name)!.profile;

describe('a message confirms the saving', () => {
  it('of an entry for others, on the first screen', async () => {
    open([at('check', 'works')], {
      'profiles.export': () => ok({ name: 'firma.absender', text: '{}' }),
    });
    await press('start.pass-on');
    await says('common.saved', { name: 'firma.absender' });
  });

  it('of a reminder, and what to do with it', async () => {
    await carryOn(at('summary', 'done'));
    await unfold('summary.more');
    fireEvent.click(await screen.findByRole('button', { name: /^Erinnerung für/ }));
    await says('case.remind.saved');
  });

  it('of a letter', async () => {
    await carryOn(at('sign-in', 'known'));
    await unfold('letter-box.ask');
    await press('letter-box.save');
    await says('common.saved', { name: t('letter-box.file') });
  });

  it('of the fields of a platform', async () => {
    const form = platformForms.find(({ id }) => id === 'personio')!;
    open([], { 'forms.list': () => ok({ forms: [{ form, own: false }] }) });
    await press('start.set-up');
    fireEvent.click(await screen.findByText('Personio'));
    fireEvent.click(await screen.findByRole('button', { name: screenText('de', 'form.tools') }));
    await press('form.share');
    await says('common.saved', { name: formFile(form).name });
  });
});
