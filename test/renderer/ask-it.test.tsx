import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { WizardRun } from '../../renderer/app/wizard-run.tsx';
import { address, type Example } from '../../renderer/examples/index.ts';
import { examples } from '../../renderer/gallery/index.ts';
import { fakeHost } from '../../renderer/host/index.ts';
import { isProven } from '../../shared/flow/index.ts';
import { inOurVoice } from '../../shared/knowledge/letter/our-voice.ts';
import { letterText, text, type TextKey } from '../../shared/texts/index.ts';

afterEach(cleanup);

const t = (key: TextKey) => text('de', key);
const toIt = [t('letter-box.ask'), t('letter-box.read'), t('tasks.letter')];
const waysToIt = () => screen.getAllByRole('button').filter(({ textContent }) => toIt.includes(textContent));

function show({ profile, step, answers }: Example): void {
  const host = fakeHost([profile], answers);
  const nothing = () => undefined;
  render(<WizardRun host={host} first={profile} firstStep={step} onLeave={nothing} onOpen={nothing} />);
}
const exampleOf = (step: string, name: string): Example => {
  const found = examples.find((each) => each.step === step && each.name === name);
  if (!found) throw new Error(`no example ${step}.${name}`);
  return found;
};

/** An example in which a call to the platform is running when the screen opens. */
const running = exampleOf('platform-check', 'interrupted');
const asksNobody = ({ profile, step }: Example): boolean => profile.practice || isProven(step, profile);
const named = (some: readonly Example[]) =>
  some.map((example) => [`${example.step}.${example.name}`, example] as const);

describe('a screen that may need IT', () => {
  it.each(named(examples.filter((example) => example !== running && !asksNobody(example))))(
    'has one way to the company’s IT: %s',
    async (_name, example) => {
      show(example);
      await screen.findByRole('heading', { level: 1 });
      await waitFor(() => expect(waysToIt()).toHaveLength(1));
    },
  );
});

describe('a screen that proves that everything works', () => {
  const proven = examples.filter(
    (example) => asksNobody(example) && !example.profile.practice && !example.name.startsWith('sender-'),
  );
  it.each(named(proven))('does not ask IT for anything: %s', async (_name, example) => {
    show(example);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: t('letter-box.ask') })).toBeNull();
  });
});

it('a screen that waits for a call does not ask IT for anything', async () => {
  show(running);
  await screen.findByText(t('interrupted.looking'));
  expect(screen.queryByRole('button', { name: t('letter-box.ask') })).toBeNull();
});

describe('the letter of a screen without one of its own', () => {
  it.each([
    ['sign-in', 'known', [address]],
    [
      'platform',
      'unreachable',
      ['rheintal.talentportal.example', 'ENOTFOUND', t('problem.unreachable.title')],
    ],
    ['platform-check', 'ready', [address, 'smtp.ionos.de', '465', 'Talentportal', '192.0.2.10, 192.0.2.11']],
  ] as const)('says where the user is and what is known: %s.%s', async (step, name, known) => {
    show(exampleOf(step, name));
    fireEvent.click(await screen.findByRole('button', { name: t('letter-box.ask') }));
    const letter = await screen.findByText(new RegExp(letterText('de', 'letter.greeting')));
    expect(letter.textContent).toContain(letterText('de', `letter.about.${step}`));
    expect(letter.textContent).toContain(t(`step.${step}`));
    for (const each of known) expect(letter.textContent).toContain(each);
    expect(letter.textContent).not.toMatch(/undefined|\{\w+\}/);
  });

  it.each(examples.filter(({ step }) => step === 'route').map((example) => [example.name, example] as const))(
    'lists the ways that the screen shows, and no others: %s',
    async (_name, example) => {
      show(example);
      const shown = (await screen.findAllByRole('radio')).map(
        (radio) => radio.closest('label')?.querySelector('[class*=title]')?.textContent ?? '',
      );
      fireEvent.click(await screen.findByRole('button', { name: t('letter-box.ask') }));
      const letter = await screen.findByText(new RegExp(letterText('de', 'letter.greeting')));
      const listed = [...letter.textContent.matchAll(/^- (.*)$/gm)].map(([, way]) => way);
      expect(listed).toEqual(shown.map((way) => inOurVoice(way, 'de')));
    },
  );

  it('asks on the last screen why the message is in the junk folder', async () => {
    show(exampleOf('summary', 'junk'));
    fireEvent.click(await screen.findByRole('button', { name: t('letter-box.ask') }));
    const letter = await screen.findByText(new RegExp(letterText('de', 'letter.greeting')));
    expect(letter.textContent).toContain('SPF, DKIM und DMARC');
  });
});
