import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { connectStates } from '../../renderer/steps/connect/connect.states.ts';
import { registrable, ownConnected, ownConnection, profileWith } from '../../renderer/examples/index.ts';
import type { FakeAnswers } from '../../renderer/host/index.ts';
import { ok } from '../../shared/result.ts';
import { carryOn, press, says, t } from '../support/page.tsx';

afterEach(cleanup);

const exampleOf = (name: string) => {
  const example = connectStates.find((state) => state.name === name);
  if (!example) throw new Error(name);
  return example.profile;
};
const shown = () => document.body.textContent;

/** An engine that asks for consent, which the test gives when it wants. */
function agreeing() {
  const agreed = Promise.withResolvers<undefined>();
  const asked: string[] = [];
  const answers: FakeAnswers = {
    connectMailbox: async (_input, { report }) => {
      report({ kind: 'step', step: 'in-browser' });
      await agreed.promise;
      return ok({ profile: exampleOf('done') });
    },
    copyConsentAddress: () => {
      asked.push('copy');
      return Promise.resolve(ok({ copied: true, clearsAfterSeconds: 60 }));
    },
    push: () => {
      asked.push('push');
      return Promise.resolve(ok({ profile: exampleOf('done'), end: 'checked' as const }));
    },
  };
  return { answers, asked, agree: () => agreed.resolve(undefined) };
}

describe('a platform that is connected in the browser', () => {
  it('asks for nothing, waits, and has the platform prove it', async () => {
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

  it('leads to the explanations while it waits, and can be cancelled', async () => {
    const { answers } = agreeing();
    await carryOn(exampleOf('first'), answers);
    await press('connect.open');
    await screen.findByRole('button', { name: t('common.cancel') });
    await press('own-connection.stuck');
    expect(await screen.findAllByRole('radio')).toHaveLength(5);
  });

  it.each([
    ['other-account', 'anderes Konto'],
    ['needs-it', 'Ihre IT'],
  ])('says what the browser met (%s), and offers the sign-in again', async (name, words) => {
    await carryOn(exampleOf(name), {});
    await screen.findByRole('button', { name: t('connect.again') });
    await screen.findByRole('alert');
    expect(shown()).toContain(words);
  });

  it('is not offered where nobody has registered it: IT gets the task, and it is looked at again', async () => {
    const odoo = { kind: 'odoo', url: 'https://odoo.firma.example' } as const;
    const before = profileWith({ ...ownConnected, platform: odoo }, registrable('microsoft'));
    const after = profileWith({ ...ownConnected, platform: odoo }, ownConnection('microsoft', false));
    let isRegistered = false;
    await carryOn(before, {
      connectTenant: () => Promise.resolve(ok({ profile: isRegistered ? after : before })),
    });
    await press('tasks.letter');
    await screen.findAllByText(/https:\/\/odoo\.firma\.example\/microsoft_outlook\/confirm/);
    await press('registration.look');
    await screen.findByText(t('registration.not-yet', { platform: 'Odoo', house: 'Microsoft' }));
    isRegistered = true;
    await press('registration.look');
    await says('own-connection.done');
  });
});
