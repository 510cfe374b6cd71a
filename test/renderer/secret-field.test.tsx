/** Tests secrets that are typed or shown while other people may see the screen. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { WizardRun } from '../../renderer/app/wizard-run.tsx';
import { examples } from '../../renderer/gallery/index.ts';
import { fakeHost } from '../../renderer/host/index.ts';
import { LanguageContext, ViewContext } from '../../renderer/theme/index.ts';
import type { StepId } from '../../shared/flow/index.ts';
import { ok } from '../../shared/result.ts';
import { text, type TextKey } from '../../shared/texts/index.ts';

const t = (key: TextKey) => text('de', key);
const nothing = () => undefined;
afterEach(cleanup);

type Place = readonly [StepId, string, TextKey];
const fields: readonly Place[] = [
  ['sign-in', 'known', 'sign-in.password'],
  ['platform', 'refused', 'platform.secret'],
  ['platform', 'odoo-key', 'platform.odoo.key'],
];

/**
 * Opens the screen with the field, and an engine that records the calls to it and answers when the test tells it to.
 */
async function open([step, name, label]: Place, callMode: boolean) {
  const asked: boolean[] = [];
  const answer = Promise.withResolvers<boolean>();
  const example = examples.find((each) => each.step === step && each.name === name)!;
  const host = fakeHost([example.profile], {
    ...example.answers,
    'desktop.protectScreen': async ({ on }) => {
      asked.push(on);
      return ok({ works: await answer.promise });
    },
  });
  const inCall = (value: boolean) => (
    <LanguageContext value="de">
      <ViewContext value={{ callMode: value, technical: false, names: [] }}>
        <WizardRun host={host} first={example.profile} firstStep={step} onLeave={nothing} onOpen={nothing} />
      </ViewContext>
    </LanguageContext>
  );
  const { rerender, unmount } = render(inCall(callMode));
  const input = await screen.findByLabelText<HTMLInputElement>(t(label));
  return {
    /** Whether the page's last call excluded the window from screen sharing. */
    isKept: () => asked.at(-1),
    input: () => screen.getByLabelText<HTMLInputElement>(t(label)),
    type: () => {
      act(() => input.focus());
      fireEvent.change(input, { target: { value: 'Sommer2026' } });
    },
    goElsewhere: () => act(() => input.blur()),
    press: (key: TextKey) => fireEvent.click(screen.getByRole('button', { name: t(key) })),
    say: (works: boolean) =>
      act(async () => {
        answer.resolve(works);
        await answer.promise;
      }),
    endCall: () => rerender(inCall(false)),
    unmount,
  };
}
const saysThat = (key: TextKey) => screen.queryByText(t(key), { exact: false }) !== null;

describe.each(fields)('a secret: %s.%s', (...place) => {
  it('can be typed in a call while the window is hidden from others, who see it again afterwards', async () => {
    const { isKept, say, type, goElsewhere, input } = await open(place, true);
    await say(true);
    expect(saysThat('secret.call.kept')).toBe(true);
    expect(isKept()).toBe(false);
    type();
    expect(isKept()).toBe(true);
    goElsewhere();
    expect(isKept()).toBe(false);
    expect(input().type).toBe('password');
  });

  it('makes the window visible again when the user leaves the screen', async () => {
    const { isKept, say, type, unmount } = await open(place, true);
    await say(true);
    type();
    unmount();
    expect(isKept()).toBe(false);
  });

  it('shows dots in a call if the window cannot be hidden from others, and says what to do', async () => {
    const { say, type, input } = await open(place, true);
    await say(false);
    type();
    expect(saysThat('secret.call.seen')).toBe(true);
    expect(saysThat('secret.call.kept')).toBe(false);
    expect(input().type).toBe('password');
    expect(screen.queryByRole('button', { name: t('secret.show') })).toBeNull();
  });

  it('is typed without hiding the window outside of a call', async () => {
    const { isKept, say, type } = await open(place, false);
    await say(true);
    type();
    expect(isKept()).toBe(false);
    expect(saysThat('secret.call.kept')).toBe(false);
  });

  it('is shown only after the window is hidden from others', async () => {
    const { isKept, say, type, goElsewhere, press, input } = await open(place, false);
    type();
    press('secret.show');
    expect(isKept()).toBe(true);
    expect(input().type).toBe('password');
    await say(true);
    expect(input().type).toBe('text');
    // The secret is still visible, so the window stays excluded.
    goElsewhere();
    expect(isKept()).toBe(true);
    press('secret.hide');
    expect(input().type).toBe('password');
    expect(isKept()).toBe(false);
  });

  it('can be read by its owner in a call, where every other field shows dots', async () => {
    const { say, type, press, input } = await open(place, true);
    await say(true);
    type();
    expect(input().dataset['unseen']).toBeUndefined();
    press('secret.show');
    await act(async () => Promise.resolve());
    expect(input().type).toBe('text');
    expect(input().dataset['unseen']).toBe('true');
  });

  it('is shown with a warning if the system cannot hide the window from others', async () => {
    const { say, type, press, input } = await open(place, false);
    await say(false);
    type();
    press('secret.show');
    await act(async () => Promise.resolve());
    expect(saysThat('secret.on-screen')).toBe(true);
    expect(input().type).toBe('text');
  });
});
