import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { ownConnected, ownConnection, profileWith } from '../../renderer/examples/index.ts';
import { explain } from '../../shared/diagnosis/index.ts';
import { ok } from '../../shared/result.ts';
import { screenText, type TextKey } from '../../shared/texts/index.ts';
import { carryOn, press, says, see, t, type } from '../support/page.tsx';

afterEach(cleanup);

const answers = {
  'messages.explain': ({ observations }: { observations: Parameters<typeof explain>[0][] }) =>
    Promise.resolve(ok({ findings: observations.map(explain) })),
};
const stuck = async () => {
  await carryOn(profileWith(ownConnected, ownConnection('microsoft')), answers);
  await press('own-connection.stuck');
};
const choose = async (key: TextKey) => press(key);
const pressText = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const shown = () => document.body.textContent;

describe('the browser shows a page other than the consent page', () => {
  it.each([
    ['own-connection.page.approval', 'Ihre IT'],
    ['own-connection.page.account', 'anderes Konto'],
  ] as const)('a choice is enough: %s', async (page, words) => {
    await stuck();
    await choose(page);
    const title = await screen.findByRole('heading', { level: 1, name: new RegExp(words) });
    expect(document.activeElement).toBe(title);
    await press('common.back');
    await see('own-connection.page');
  });

  it('the main action is the letter to IT, after which the reply is awaited', async () => {
    const opened: unknown[] = [];
    await carryOn(profileWith(ownConnected, ownConnection('microsoft')), {
      ...answers,
      'desktop.openLetter': (letter) => {
        opened.push(letter);
        return Promise.resolve(ok({}));
      },
    });
    await press('own-connection.stuck');
    await choose('own-connection.page.approval');
    await press('finding.lead.it-admin');
    await waitFor(() => expect(opened).toHaveLength(1));
  });

  it('another attempt leads back to the guide', async () => {
    await stuck();
    await choose('own-connection.page.account');
    await pressText(screenText('de', 'browser-words.back'));
    await see('own-connection.title', { provider: 'Microsoft' });
  });

  it('a message can be pasted, and the letter has the details that IT needs to find the attempt', async () => {
    await stuck();
    await choose('own-connection.page.message');
    await type(
      'own-connection.words',
      'AADSTS90094: Admin consent is required. App ID: 0a1b2c3d-1111-4222-8333-444455556666 Correlation ID: 5d0f6d2e-1111-4a4a-9b9b-aaaabbbbcccc Timestamp: 2026-11-23 08:30:00Z',
    );
    await press('explain.do');
    await screen.findByRole('alert');
    await press('letter-box.read');
    for (const id of ['0a1b2c3d-1111', '5d0f6d2e-1111', '2026-11-23 08:30:00Z', 'AADSTS90094'])
      expect(shown()).toContain(id);
  });

  it('says honestly that a pasted text was not recognised, and gives it to IT', async () => {
    await stuck();
    await choose('own-connection.page.other');
    await type('own-connection.words', 'Lorem ipsum dolor');
    await press('explain.do');
    await screen.findByText(screenText('de', 'browser-words.unrecognised.title'));
    expect(screen.queryByRole('heading', { name: t('finding.steps.you') })).toBeNull();
    await press('letter-box.read');
    expect(shown()).toContain('Lorem ipsum dolor');
  });

  it('asks for the page’s text if its title says nothing', async () => {
    await stuck();
    await choose('own-connection.page.other');
    await press('explain.do');
    await says('own-connection.words.empty');
    expect(screen.queryByText(t('finding.not-sure'))).toBeNull();
  });
});
