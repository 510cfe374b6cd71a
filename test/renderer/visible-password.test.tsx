/** A password that its owner wants to see, while others may see the screen. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { WizardRun } from '../../renderer/app/wizard-run.tsx';
import { examples } from '../../renderer/gallery/index.ts';
import { fakeHost } from '../../renderer/host/index.ts';
import { LanguageContext, ViewContext } from '../../renderer/theme/index.ts';
import { ok } from '../../shared/result.ts';
import { text, type TextKey } from '../../shared/texts/index.ts';

const t = (key: TextKey) => text('de', key);
const nothing = () => undefined;
afterEach(cleanup);

/** The sign-in, with an engine that answers when it is told to. */
async function open(callMode: boolean) {
  const asked: boolean[] = [];
  const answer = Promise.withResolvers<boolean>();
  const example = examples.find(({ step }) => step === 'sign-in')!;
  const host = fakeHost([example.profile], {
    ...example.answers,
    protectScreen: async ({ on }) => {
      asked.push(on);
      return ok({ protected: on && (await answer.promise) });
    },
  });
  render(
    <LanguageContext value="de">
      <ViewContext value={{ callMode, technical: false, names: [] }}>
        <WizardRun
          host={host}
          first={example.profile}
          firstStep="sign-in"
          onLeave={nothing}
          onOpen={nothing}
        />
      </ViewContext>
    </LanguageContext>,
  );
  const input = await screen.findByLabelText<HTMLInputElement>(t('sign-in.password'));
  fireEvent.change(input, { target: { value: 'Sommer2026' } });
  fireEvent.click(screen.getByRole('button', { name: t('sign-in.password.show') }));
  const kindOf = () => screen.getByLabelText<HTMLInputElement>(t('sign-in.password')).type;
  const say = (works: boolean) =>
    act(async () => {
      answer.resolve(works);
      await answer.promise;
    });
  return { asked, kindOf, say };
}

describe('a password', () => {
  it.each([false, true])(
    'is shown only after its window is kept from others (call mode: %s)',
    async (callMode) => {
      const { asked, kindOf, say } = await open(callMode);
      expect(asked).toEqual([true]);
      expect(kindOf()).toBe('password');
      await say(true);
      expect(kindOf()).toBe('text');
      fireEvent.click(screen.getByRole('button', { name: t('sign-in.password.hide') }));
      expect(kindOf()).toBe('password');
      expect(asked).toEqual([true, false]);
    },
  );

  it('is shown with a warning where the system cannot keep the window from others', async () => {
    const { kindOf, say } = await open(false);
    await say(false);
    expect(await screen.findByText(t('sign-in.password.on-screen'))).toBeTruthy();
    expect(kindOf()).toBe('text');
  });

  it('stays hidden there while others see the screen, and says why', async () => {
    const { kindOf, say } = await open(true);
    await say(false);
    expect(await screen.findByText(t('sign-in.password.call'))).toBeTruthy();
    expect(kindOf()).toBe('password');
  });
});
