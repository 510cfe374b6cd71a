/** Tests that switching the language does not discard any input, on every screen with inputs. */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';

import { CheckServer } from '../../renderer/tools/check-server/check-server.tsx';
import { Conformance } from '../../renderer/tools/conformance/conformance.tsx';
import { Explain } from '../../renderer/tools/explain.tsx';
import { Start } from '../../renderer/app/start.tsx';
import { WizardRun } from '../../renderer/app/wizard-run.tsx';
import { pressedWords, type Example, type PressedKey } from '../../renderer/examples/index.ts';
import { examples, startExamples } from '../../renderer/gallery/index.ts';
import { fakeHost } from '../../renderer/host/index.ts';
import { LanguageContext } from '../../renderer/theme/index.ts';
import { stepIds } from '../../shared/flow/index.ts';
import type { Language } from '../../shared/model/index.ts';
import { text } from '../../shared/texts/index.ts';

afterEach(cleanup);

type Input = HTMLInputElement | HTMLTextAreaElement;

const nothing = () => undefined;
const inputs = () => [...document.querySelectorAll<Input>('input, textarea')];
const isText = (input: Input) => !['radio', 'checkbox', 'file'].includes(input.type);
const held = () =>
  inputs().map((input) => (isText(input) ? input.value : (input as HTMLInputElement).checked));
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

/** Waits until everything that is loaded on demand has been rendered. */
async function loaded(): Promise<void> {
  await act(async () => Promise.resolve());
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(document.querySelector('[data-loading]')).toBeNull());
}

/**
 * Chooses the last option of every choice, types into every input, switches the language, and expects the input to be
 * unchanged.
 * @returns the number of inputs with a value.
 */
async function keepsAll(
  screenIn: () => ReactNode,
  press: readonly PressedKey[],
  type: Example['type'] = [],
): Promise<number> {
  const shownIn = (language: Language) => <LanguageContext value={language}>{screenIn()}</LanguageContext>;
  const { rerender } = render(shownIn('de'));
  await loaded();
  for (const [label, value] of type)
    fireEvent.change(await screen.findByLabelText(text('de', label)), { target: { value } });
  for (const key of press) fireEvent.click((await screen.findAllByText(pressedWords('de', key)))[0]!);
  await loaded();
  const radios = inputs().filter(({ type }) => type === 'radio');
  for (const radio of new Map(radios.map((each) => [each.name, each])).values()) fireEvent.click(radio);
  await act(async () => Promise.resolve());
  for (const [index, input] of inputs().entries()) {
    if (isText(input)) fireEvent.change(input, { target: { value: `eingetippt ${String(index)}` } });
  }
  await loaded();
  const before = held();
  const titleBefore = title();
  rerender(shownIn('en'));
  await act(async () => Promise.resolve());
  if (before.length > 0) {
    expect(title()).not.toBe(titleBefore);
    expect(held()).toEqual(before);
  }
  cleanup();
  return before.filter((value) => value !== false && value !== '').length;
}

/** Steps without inputs. */
const silent = new Set(['hand-over']);

describe('switching the language', () => {
  it.each(stepIds)('loses nothing on the screens of the step %s', async (step) => {
    let all = 0;
    for (const { profile, answers, type, press = [] } of examples.filter((each) => each.step === step)) {
      const host = fakeHost([profile], answers);
      all += await keepsAll(
        () => <WizardRun {...{ host, first: profile, firstStep: step, onLeave: nothing, onOpen: nothing }} />,
        press,
        type,
      );
    }
    expect(all > 0, 'something to type or to choose').toBe(!silent.has(step));
  });

  it('loses nothing outside the steps: on the screens that explain a message, list the mailboxes, or check a server or a platform', async () => {
    const host = fakeHost();
    expect(await keepsAll(() => <Explain host={host} onBack={nothing} />, [])).toBe(1);
    const { opened } = startExamples.find(({ name }) => name === 'companies')!;
    const start = { host, opened, onOpen: nothing, onChange: nothing, onPlace: nothing };
    expect(await keepsAll(() => <Start {...start} />, [])).toBe(1);
    const server = () => <CheckServer host={host} onBack={nothing} />;
    expect(await keepsAll(server, ['check-server.given'])).toBeGreaterThan(3);
    expect(await keepsAll(() => <Conformance host={host} onBack={nothing} />, [])).toBeGreaterThan(3);
  });
});
