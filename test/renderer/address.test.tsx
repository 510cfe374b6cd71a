import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { connected, platform, profileWith } from '../../renderer/examples/index.ts';
import { ok } from '../../shared/result.ts';
import { open, press, see, t } from '../support/page.tsx';

afterEach(cleanup);

describe('the mailboxes to practise with', () => {
  const practise = async () => {
    const profile = { ...profileWith({ platform }, { connection: connected.connection }), practice: true };
    open([], { createProfile: () => Promise.resolve(ok({ profile })) });
    await press('start.practise');
    await see('address.title');
    return within(screen.getByRole('radiogroup', { name: t('address.practice') }));
  };

  it('are reached by the keyboard, whatever was typed', async () => {
    const choices = await practise();
    const reached = () => choices.getAllByRole('radio').filter((radio) => radio.tabIndex === 0);
    expect(reached()).not.toEqual([]);
    fireEvent.change(screen.getByLabelText(t('address.label')), { target: { value: 'jobs@firma.test' } });
    expect(reached()).not.toEqual([]);
  });

  it('are an answer: what was missing before is no longer asked for', async () => {
    const choices = await practise();
    await press('common.continue');
    await screen.findByText(t('address.problem.empty'));
    fireEvent.click(choices.getByText(t('address.practice.works')));
    expect(screen.queryByText(t('address.problem.empty'))).toBeNull();
  });
});
