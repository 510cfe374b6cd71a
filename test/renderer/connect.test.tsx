import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { connectStates } from '../../renderer/steps/connect/connect.states.ts';
import { registrable, ownConnected, ownConnection, profileWith } from '../../renderer/examples/index.ts';
import type { FakeAnswers } from '../../renderer/host/index.ts';
import { basisOf } from '../../shared/flow/index.ts';
import { ok } from '../../shared/result.ts';
import { screenText } from '../../shared/texts/index.ts';
import { carryOn, press, says, t } from '../support/page.tsx';

afterEach(cleanup);

const exampleOf = (name: string) => {
  const example = connectStates.find((state) => state.name === name);
  if (!example) throw new Error(name);
  return example.profile;
};
const address = 'http://127.0.0.1:49152/h7kq3m9xw2pd';
const noted = {
  step: 'connect',
  key: '0a1b2c3d-1111-4222-8333-444455556666',
  basedOn: '1',
  draftId: '7',
  at: '2026-11-23T09:00:00.000Z',
} as const;
const shown = () => document.body.textContent;

/** Creates an engine that waits for consent, which the test can give at any time. */
function agreeing() {
  const agreed = Promise.withResolvers<undefined>();
  const asked: string[] = [];
  const answers: FakeAnswers = {
    'consent.request': async (_input, { report, signal }) => {
      report({ kind: 'step', step: 'in-browser' });
      signal.addEventListener('abort', () => agreed.resolve(undefined));
      await agreed.promise;
      return ok({ profile: exampleOf('done') });
    },
    'consent.copyAddress': () => {
      asked.push('copy');
      return Promise.resolve(ok({ copied: true, clearsAfterSeconds: 60 }));
    },
    'tenant.push': () => {
      asked.push('push');
      return Promise.resolve(ok({ profile: exampleOf('done'), end: 'checked' as const }));
    },
  };
  return { answers, asked, agree: () => agreed.resolve(undefined) };
}

describe('a platform that is connected in the browser', () => {
  it('asks for no input, waits, and then has the platform check the connection', async () => {
    const { answers, asked, agree } = agreeing();
    await carryOn(exampleOf('first'), answers);
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    await press('connect.open');
    await screen.findByRole('button', { name: t('connect.copy') });
    await press('connect.copy');
    await says('connect.copied', { seconds: 60 });
    expect(asked).toEqual(['copy']);
    agree();
    await expect.poll(() => asked).toEqual(['copy', 'push']);
  });

  it('offers explanations while it waits, and can be cancelled', async () => {
    const { answers } = agreeing();
    await carryOn(exampleOf('first'), answers);
    await press('connect.open');
    await screen.findByRole('button', { name: t('common.cancel') });
    await press('own-connection.stuck');
    const list = await screen.findByRole('list', { name: t('own-connection.page') });
    expect(within(list).getAllByRole('button')).toHaveLength(6);
    await press('common.back');
    await screen.findByRole('button', { name: t('common.cancel') });
  });

  it('opens the sign-in again while it waits', async () => {
    const { answers } = agreeing();
    let count = 0;
    await carryOn(exampleOf('first'), {
      ...answers,
      'consent.request': (input, context) => {
        count += 1;
        return answers['consent.request']?.(input, context) as never;
      },
    });
    await press('connect.open');
    await press('connect.again');
    await expect.poll(() => count).toBe(2);
    await screen.findByRole('button', { name: t('common.cancel') });
  });

  it('shows a URL of this program if it cannot be copied', async () => {
    const { answers } = agreeing();
    const notCopied = () => Promise.resolve(ok({ copied: false, clearsAfterSeconds: 60 }));
    await carryOn(exampleOf('first'), { ...answers, 'consent.copyAddress': notCopied });
    await press('connect.open');
    await press('connect.copy');
    await screen.findByText(address);
  });

  it('shows that URL if no browser opened', async () => {
    const { answers } = agreeing();
    await carryOn(exampleOf('first'), answers);
    await press('connect.open');
    await press('own-connection.stuck');
    fireEvent.click(await screen.findByRole('button', { name: screenText('de', 'connect.nothing') }));
    await screen.findByText(address);
  });

  it('continues to wait after the page is reloaded, without starting a new sign-in', async () => {
    const { answers } = agreeing();
    const calls: unknown[] = [];
    const waiting: FakeAnswers = {
      ...answers,
      'tenant.determineOutcome': () => Promise.resolve(ok({ waiting: true as const })),
      'consent.request': (input, context) => {
        calls.push(input);
        return answers['consent.request']?.(input, context) as never;
      },
    };
    const first = exampleOf('first');
    await carryOn({ ...first, unfinished: { ...noted, basis: basisOf('connection', first) } }, waiting);
    await says('connect.waiting', { platform: 'Talentportal' });
    expect(calls).toEqual([{ profileId: first.id, join: true }]);
  });

  it('says that the user cancelled, and keeps the explanations', async () => {
    const { answers } = agreeing();
    await carryOn(exampleOf('first'), answers);
    await press('connect.open');
    await screen.findByRole('button', { name: t('connect.copy') });
    await press('common.cancel');
    await screen.findByText(screenText('de', 'connect.ended.cancelled.title'));
    await press('own-connection.stuck');
    expect(shown()).not.toContain('Vermutlich');
  });

  it.each(['declined', 'expired'] as const)('says that the sign-in was %s', async (name) => {
    await carryOn(exampleOf(name), {});
    await screen.findByText(screenText('de', `connect.ended.${name}.title`));
    await screen.findByRole('button', { name: t('own-connection.stuck') });
  });

  it.each([
    ['other-account', 'anderes Konto'],
    ['needs-it', 'Ihre IT'],
  ])('explains what happened in the browser (%s), and offers to sign in again', async (name, words) => {
    await carryOn(exampleOf(name), {});
    await screen.findByRole('button', { name: t('connect.again') });
    await screen.findByRole('alert');
    expect(shown()).toContain(words);
  });

  it('offers the letter to IT if only IT can consent', async () => {
    const opened: unknown[] = [];
    await carryOn(exampleOf('needs-it'), {
      'desktop.openLetter': (letter) => {
        opened.push(letter);
        return Promise.resolve(ok({}));
      },
    });
    await press('finding.lead.it-admin');
    await waitFor(() => expect(opened).toHaveLength(1));
  });

  it('is not offered without a registration: IT gets the task, and the user can check again', async () => {
    const odoo = { kind: 'odoo', url: 'https://odoo.firma.example' } as const;
    const before = profileWith({ ...ownConnected, platform: odoo }, registrable('microsoft'));
    const after = profileWith({ ...ownConnected, platform: odoo }, ownConnection('microsoft', false));
    let isRegistered = false;
    await carryOn(before, {
      'tenant.connect': () => Promise.resolve(ok({ profile: isRegistered ? after : before })),
    });
    await press('tasks.letter');
    await screen.findAllByText(/https:\/\/odoo\.firma\.example\/microsoft_outlook\/confirm/);
    await press('registration.look');
    await screen.findByText(t('registration.not-yet', { platform: 'Odoo', provider: 'Microsoft' }));
    isRegistered = true;
    await press('registration.look');
    await says('own-connection.done');
  });
});
