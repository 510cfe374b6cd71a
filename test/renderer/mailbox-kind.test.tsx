import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { address, connected, discovery, platform, profileWith } from '../../renderer/examples/index.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import { carryOn, press, see, t } from '../support/page.tsx';

afterEach(cleanup);

it('can be answered in another way while the mailbox is still looked for', async () => {
  await carryOn(profileWith({ platform, address }, { connection: connected.connection }), {
    discover: () => new Promise(() => undefined),
  });
  await see('kind.title');
  fireEvent.click(screen.getByText(t('kind.own')));
  await press('common.continue');
  expect(await screen.findByText(t('address.looking'))).toBeTruthy();
  await press('common.cancel');
  expect(await screen.findByRole('button', { name: t('common.continue') })).toBeTruthy();
  expect(screen.queryByText(t('address.looking'))).toBeNull();
});

describe('who is not sure', () => {
  const answerTo = async (question: TextKey, word: 'common.yes' | 'common.no') => {
    const group = await screen.findByRole('radiogroup', { name: t(question) });
    fireEvent.click(within(group).getByText(t(word)));
  };

  it.each([
    [['common.yes'], 'sign-in.title'],
    [['common.no', 'common.yes'], 'ways.title.shared'],
    [['common.no', 'common.no'], 'ways.title.alias'],
  ] as const)('is asked two everyday questions, which lead on: %s', async (words, title) => {
    await carryOn(profileWith({ platform, address }, { ...connected, discovery: { discovery } }));
    await see('kind.title');
    fireEvent.click(screen.getByText(t('kind.unsure')));
    for (const [index, word] of words.entries()) {
      // Half an answer leads nowhere.
      await press('common.continue');
      await screen.findByText(t('kind.error.questions'));
      await answerTo(index === 0 ? 'kind.unsure.password' : 'kind.unsure.below', word);
    }
    await press('common.continue');
    await see(title);
  });
});
