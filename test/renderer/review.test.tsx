/** Regression tests for problems reported by users that no other test covers. */
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { App } from '../../renderer/app/index.ts';
import { WizardRun } from '../../renderer/app/wizard-run.tsx';
import { examples } from '../../renderer/gallery/index.ts';
import { fakeHost } from '../../renderer/host/index.ts';
import { ViewContext } from '../../renderer/theme/index.ts';
import { remedies } from '../../shared/knowledge/remedies/all.ts';
import type { Language } from '../../shared/model/index.ts';
import { texts, screenTexts } from '../../shared/texts/index.ts';
import { t } from '../support/page.tsx';

afterEach(cleanup);

async function show(step: string, name: string): Promise<HTMLElement> {
  const { profile, answers, step: at } = examples.find((each) => each.step === step && each.name === name)!;
  const { container } = render(
    <ViewContext value={{ technical: true, callMode: false }}>
      <WizardRun
        host={fakeHost([profile], answers)}
        first={profile}
        firstStep={at}
        onLeave={() => undefined}
        onOpen={() => undefined}
      />
    </ViewContext>,
  );
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(container.querySelector('[data-loading]')).toBeNull());
  return container;
}

/** Returns the accessible name of a button, followed by its description. */
const calledOf = (button: Element): string => {
  const about = document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
  return `${button.getAttribute('aria-label') ?? button.textContent} ${about}`.trim();
};

it.each([
  ...['platform-address.ready', 'hand-over.open', 'platform-check.firewall', 'domain-check.open'],
  ...['check.client-refused', 'redirect.microsoft', 'summary.done', 'alternatives.shared'],
])('no two buttons of a screen have the same name: %s', async (state) => {
  const [step = '', name = ''] = state.split('.');
  await show(step, name);
  const names = screen.getAllByRole('button').map(calledOf);
  expect(names).toEqual([...new Set(names)]);
});

it('no two buttons of two entries on the first screen have the same name', async () => {
  const { profile } = examples.find(({ step, name }) => step === 'check' && name === 'works')!;
  const other = { ...profile, id: 'other', answers: { ...profile.answers, address: 'karriere@b.example' } };
  render(<App host={fakeHost([profile, other])} />);
  await screen.findByRole('heading', { name: t('start.profiles') });
  const names = screen.getAllByRole('button').map(calledOf);
  expect(names).toEqual([...new Set(names)]);
});

it('the duration of a check is a whole number', async () => {
  const container = await show('check', 'client-refused');
  const shown = [...container.querySelectorAll('dd')].map((each) => each.textContent);
  expect(shown.filter((each) => /\d ms$/.test(each))).not.toEqual([]);
  expect(shown.filter((each) => /[.,]\d+ ms$/.test(each))).toEqual([]);
});

describe('misleading words', () => {
  const all: (readonly [string, Readonly<Record<Language, string>>])[] = [
    ...Object.entries({ ...texts, ...screenTexts }).filter(([key]) => !key.startsWith('cli.')),
    ...remedies.map(
      ({ cause, de, en }) => [cause, { de: JSON.stringify(de), en: JSON.stringify(en) }] as const,
    ),
  ];
  it.each([
    ['de', /Mailserver finden|bürgt|Ausweis|Arbeitsplatz aus/],
    ['de', /beim Schließen verschwind|verschwindet beim Schließen/],
    ['de', /[Zz]urücknehm|Raten hilft|Weitergeben|Drei Fragen|schon ausgefüllt/],
    // A text must say which kind of address it means: an email address, an IP address, or a URL.
    ['de', /(?<![a-z])Adresse der (?:Plattform|Seite|Karriereseite|Anmeldung)/],
    ['de', /Schlüsselbund(?!verwaltung)/],
    ['en', /\broad\b|workstation|digital ID|hangs? below|hand on|whole way/],
    ['en', /keychain(?! Access)/i],
    ['en', /\bthree questions\b|credentials? do not fit/],
  ] as const)('are in no text: %s %s', (language, words) => {
    const found = all.filter(([, text]) => words.test(text[language])).map(([key]) => key);
    expect(found.filter((key) => key !== 'privacy.secrets-left.text')).toEqual([]);
  });
});
