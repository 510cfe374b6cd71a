import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { address, connected, discovery, platform, profileWith } from '../../renderer/examples/index.ts';
import { practice } from '../../shared/model/index.ts';
import { screenText } from '../../shared/texts/index.ts';
import { ok } from '../../shared/result.ts';
import { carryOn, open, press, see, t } from '../support/page.tsx';

afterEach(cleanup);

it('can be answered differently while the search for the mailbox is still running', async () => {
  await carryOn(profileWith({ platform, address }, { connection: connected.connection }), {
    'mailbox.discover': () => new Promise(() => undefined),
  });
  await see('kind.title');
  fireEvent.click(screen.getByText(t('kind.own')));
  await press('common.continue');
  expect(await screen.findByText(t('address.looking'))).toBeTruthy();
  await press('common.cancel');
  expect(await screen.findByRole('button', { name: t('common.continue') })).toBeTruthy();
  expect(screen.queryByText(t('address.looking'))).toBeNull();
});

it.each([
  [practice.mailboxes.works, 'kind.own'],
  [practice.mailboxes.shared, 'kind.shared'],
] as const)('practice says what to answer for %s', async (mailbox, kind) => {
  const profile = profileWith(
    { platform, address: mailbox },
    { ...connected, discovery: { discovery } },
    true,
  );
  open([profile], {
    'profiles.create': () => Promise.resolve(ok({ profile })),
    'tenant.connect': () => Promise.resolve(ok({ profile })),
  });
  await press('start.practise');
  await see('kind.title');
  const hint = screenText('de', 'kind.practice', { address: mailbox, kind: t(kind) });
  expect(document.body.textContent).toContain(hint);
});

describe('a user who is not sure', () => {
  const answerTo = async (question: string, word: string) => {
    await screen.findByRole('heading', { level: 1, name: question });
    fireEvent.click(screen.getByRole('button', { name: word }));
  };
  const questions = [
    t('kind.unsure.password'),
    t('kind.unsure.below'),
    screenText('de', 'kind.unsure.elsewhere'),
  ];
  const [yes, no, unknown] = [t('common.yes'), t('common.no'), screenText('de', 'kind.unsure.unknown')];
  const unsure = async () => {
    await carryOn(profileWith({ platform, address }, { ...connected, discovery: { discovery } }));
    await see('kind.title');
    fireEvent.click(screen.getByText(t('kind.unsure')));
    await press('common.continue');
  };

  it.each([
    [[yes], 'sign-in.title'],
    [[no, yes], 'alternatives.title.shared'],
    [[unknown, yes], 'alternatives.title.shared'],
    [[no, no, yes], 'alternatives.title.alias'],
  ] as const)('is asked everyday questions, which lead to the next step: %s', async (words, title) => {
    await unsure();
    for (const [index, word] of words.entries()) await answerTo(questions[index]!, word);
    await see(title);
  });

  it('sees one question at a time, and goes back through them to the list', async () => {
    await unsure();
    await answerTo(questions[0]!, no);
    await screen.findByRole('heading', { level: 1, name: questions[1]! });
    expect(screen.queryByText(t('kind.own'))).toBeNull();
    await press('common.back');
    await screen.findByRole('heading', { level: 1, name: questions[0]! });
    await press('common.back');
    await see('kind.title');
  });

  it.each([no, unknown])(
    'is sent to their IT where nothing fits, instead of to a guess: %s',
    async (word) => {
      await unsure();
      for (const question of questions) await answerTo(question, word);
      await screen.findByText(screenText('de', 'kind.unsure.ask'));
      expect(screen.queryByRole('button', { name: t('common.continue') })).toBeNull();
      screen.getByRole('button', { name: t('letter-box.ask') });
    },
  );
});

describe('the provider determines the possible kinds', () => {
  const at = (id: string, source: 'mx' | 'spf') =>
    profileWith(
      { platform, address },
      { ...connected, discovery: { discovery: { ...discovery, provider: { id, name: id, source } } } },
    );
  const offered = async (id: string, source: 'mx' | 'spf') => {
    await carryOn(at(id, source));
    await see('kind.title');
    return (['shared', 'group'] as const).filter((kind) => screen.queryByText(t(`kind.${kind}`)));
  };

  it.each([
    ['microsoft365', 'mx', ['shared']],
    ['google_workspace', 'mx', ['group']],
    // SPF alone does not prove which provider hosts the mailbox.
    ['microsoft365', 'spf', ['shared', 'group']],
  ] as const)('%s by %s', async (id, source, kinds) => {
    expect(await offered(id, source)).toEqual(kinds);
  });
});
