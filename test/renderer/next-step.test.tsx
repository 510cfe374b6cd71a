/** Tests that a screen's main action is the next step for the person or party named in its title. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { WizardRun } from '../../renderer/app/wizard-run.tsx';
import { examples } from '../../renderer/gallery/index.ts';
import { fakeHost, type FakeAnswers } from '../../renderer/host/index.ts';
import { ok } from '../../shared/result.ts';
import { screenText, senderText, type ScreenTextKey } from '../../shared/texts/index.ts';
import { press, see, t, type } from '../support/page.tsx';

afterEach(cleanup);

const exampleOf = (name: string) => {
  const found = examples.find((each) => `${each.step}.${each.name}` === name);
  if (!found) throw new Error(`no example ${name}`);
  return found;
};
const s = (key: ScreenTextKey) => screenText('de', key);
const mains = () =>
  [...document.querySelectorAll('main button[data-kind="main"]')].map((each) => each.textContent);
const titled = (name: string) => screen.findByRole('heading', { level: 1, name });

/** Opens an example with an engine that records the letters that it receives. */
function at(name: string, ticked?: 'microsoft-allow-forwarding') {
  const { profile: example, step, answers } = exampleOf(name);
  const profile = ticked ? { ...example, answers: { ...example.answers, ticked: [ticked] } } : example;
  const letters: { subject: string; body: string }[] = [];
  const recording: FakeAnswers = {
    ...answers,
    'desktop.openLetter': (letter) => {
      letters.push(letter);
      return Promise.resolve(ok({}));
    },
  };
  const nothing = () => undefined;
  const host = fakeHost([profile], recording);
  render(<WizardRun host={host} first={profile} firstStep={step} onLeave={nothing} onOpen={nothing} />);
  return letters;
}

describe('the letter to the person who has to act', () => {
  it('comes first on the last screen if mail may not arrive, with a title that says so', async () => {
    const letters = at('summary.sender-will-not-arrive');
    await titled(s('summary.warned'));
    expect(mains()).toEqual([t('finding.lead.it-admin')]);
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first?.textContent).toBe('Ihre Domain erlaubt den Versand noch nicht');
    await press('finding.lead.it-admin');
    await waitFor(() => expect(letters).toHaveLength(1));
  });

  it.each([
    ['returned', 'Hop count exceeded'],
    ['blocked', '5.7.520'],
  ])('contains what a mail server said about the redirect: %s', async (name, words) => {
    const letters = at(`redirect-proof.${name}`);
    await see('redirect-proof.title.failed');
    expect(mains()).toEqual([t('finding.lead.it-admin')]);
    await press('finding.lead.it-admin');
    await waitFor(() => expect(letters).toHaveLength(1));
    if (name === 'returned') expect(letters[0]?.body).toContain(words);
  });

  it('goes to the web team if the career page lacks the address, and another page can be checked', async () => {
    const letters = at('career-page.absent');
    await titled(s('career-page.title.absent'));
    fireEvent.click(await screen.findByRole('button', { name: s('career-page.mail') }));
    await waitFor(() => expect(letters).toHaveLength(1));
    fireEvent.click(await screen.findByRole('button', { name: new RegExp(`^${s('career-page.other')}`) }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox')));
    await screen.findByRole('button', { name: t('career-page.look') });
  });

  it('is the first open step of a redirect; then the redirect itself is', async () => {
    at('redirect.microsoft');
    await screen.findByRole('button', { name: t('letter-box.read') });
    expect(mains()).toEqual([t('finding.lead.it-admin')]);
    cleanup();
    at('redirect.microsoft', 'microsoft-allow-forwarding');
    await see('redirect.title');
    expect(mains()).toEqual([t('redirect.done')]);
  });

  it('is in the recommended option of a mailbox without a password', async () => {
    at('alternatives.shared');
    await see('alternatives.title.shared');
    expect(mains()).toEqual([t('finding.lead.it-admin')]);
    await screen.findByText(s('recommended'));
  });
});

describe('the platform’s test mail', () => {
  it('an answer is reduced to one line, which can be changed, and nothing is recommended before the next one', async () => {
    at('platform-test.ready');
    await press('platform-test.arrived.no');
    await waitFor(async () =>
      expect(document.activeElement).toBe(await titled(s('platform-test.title.missing'))),
    );
    expect(mains()).toEqual([]);
    expect(screen.queryByRole('button', { name: t('test-mail.arrived.inbox') })).toBeNull();
    const change = `${s('answered.change')}: ${t('platform-test.arrived')}`;
    fireEvent.click(screen.getByRole('button', { name: change }));
    await press('test-mail.arrived.inbox');
    await titled(s('platform-test.title.arrived'));
    expect(mains()).toEqual([t('common.continue')]);
  });

  it('is not asked about in practice, where the screen shows it', async () => {
    at('test-mail.practice');
    await titled(s('platform-test.title.arrived'));
    expect(screen.queryByRole('radio')).toBeNull();
    expect(mains()).toEqual([t('common.continue')]);
  });
});

it('while values are handed over, the next value to copy is the main action', async () => {
  at('hand-over.open');
  await see('hand-over.title', { platform: 'Personio' });
  expect(mains()).toEqual([t('common.copy')]);
});

it.each([
  ['redirect.microsoft', 'support.personio.de'],
  ['own-connection.google', 'support.personio.de'],
])('no page of another platform is named as a source: %s', async (name, host) => {
  at(name);
  await screen.findByText(/^Stand:/);
  expect(document.body.textContent).not.toContain(host);
});

describe('the records of a domain', () => {
  it('the title counts what is not right, and the records are folded away for IT', async () => {
    at('domain-check.open');
    await titled(senderText('de', 'sender.there.title.open', { open: 3, count: 4 }));
    expect(mains()).toEqual([t('finding.lead.it-admin')]);
    await screen.findByRole('button', { name: t('finding.for-it'), expanded: false });
  });

  it('a pasted table is folded away, and its buttons only appear on request', async () => {
    const { type: typed = [] } = exampleOf('domain-records.read');
    at('domain-records.read');
    for (const [label, value] of typed) await type(label, value);
    const count = senderText('de', 'sender.which.count', { count: 3 });
    await screen.findByRole('button', { name: count, expanded: false });
    expect(
      screen.queryByRole('button', { name: new RegExp(senderText('de', 'sender.edit.drop')) }),
    ).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: senderText('de', 'sender.edit.start') }));
    await screen.findAllByRole('button', { name: new RegExp(senderText('de', 'sender.edit.drop')) });
  });
});
