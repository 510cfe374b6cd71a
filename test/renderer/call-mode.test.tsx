import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Conformance } from '../../renderer/app/conformance/conformance.tsx';
import { CheckServer } from '../../renderer/app/check-server/check-server.tsx';
import { App } from '../../renderer/app/index.ts';
import { WizardRun } from '../../renderer/app/wizard-run.tsx';
import { address, platform } from '../../renderer/examples/index.ts';
import { examples, startExamples } from '../../renderer/gallery/index.ts';
import { fakeHost } from '../../renderer/host/index.ts';
import { maskAddresses, ViewContext } from '../../renderer/theme/index.ts';
import { defaultPreferences } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { conformanceText, text, type TextKey } from '../../shared/texts/index.ts';

const t = (key: TextKey) => text('de', key);
const copied: string[] = [];

beforeEach(() => {
  copied.length = 0;
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((words) => {
    copied.push(words);
    return Promise.resolve();
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** All that can be read, or read out; what stands in a field shows as dots. */
function readable(root: Element): string {
  const names = [...root.querySelectorAll('*')].flatMap((each) =>
    ['aria-label', 'title', 'alt', 'placeholder'].map((name) => each.getAttribute(name) ?? ''),
  );
  return [document.title, root.textContent, ...names].join('\n');
}

const copies: readonly TextKey[] = [
  'common.copy',
  'letter-box.copy',
  'technical.copy',
  'finding.commands.copy',
  'platform-check.ips.copy',
  'privacy.log.copy',
  'privacy.incident.copy',
];

/** Presses everything that copies. */
function copyAll(root: Element): void {
  const labels = copies.map(t);
  for (const button of root.querySelectorAll('button')) {
    if (labels.includes(button.textContent)) fireEvent.click(button);
  }
}

function expectNothingTold(root: Element): void {
  const shown = readable(root);
  expect(shown).not.toMatch(/[\p{L}\d]@[\p{L}\d]/u);
  expect(shown).not.toContain(address.slice(address.indexOf('@') + 1));
  expect(shown).not.toContain(new URL(platform.url).host);
}

describe('while others see the screen', () => {
  it.each([
    ['jobs@firma.de', 'j•••@f•••.de'],
    ['An: <bewerbung@rheintal.co.uk>, danke', 'An: <b•••@r•••.uk>, danke'],
    ['jobs@localhost', 'j•••@l•••'],
    ['nichts', 'nichts'],
  ])('an address shows only how it begins: %s', (before, after) => {
    expect(maskAddresses(before)).toBe(after);
  });

  it.each([
    ['Einträge von firma.de', 'Einträge von f•••.de'],
    ['mail.Firma.de:465', 'mail.f•••.de:465'],
    ['meinefirma.de', 'meinefirma.de'],
    ['firma.der.example', 'firma.der.example'],
  ])('a host name that tells whose mailbox it is does so too: %s', (before, after) => {
    expect(maskAddresses(before, ['firma.de'])).toBe(after);
  });

  it.each(examples.map((example) => [`${example.step}.${example.name}`, example] as const))(
    'no screen tells whose mailbox it is, and what is copied is whole: %s',
    async (_name, { profile, step, answers, press = [] }) => {
      const { container } = render(
        <ViewContext value={{ technical: true, callMode: true }}>
          <WizardRun
            host={fakeHost([profile], answers)}
            first={profile}
            firstStep={step}
            onLeave={() => undefined}
            onOpen={() => undefined}
          />
        </ViewContext>,
      );
      await screen.findByRole('heading', { level: 1 });
      for (const key of press) {
        const [target] = await screen.findAllByText(maskAddresses(t(key)));
        if (target) fireEvent.click(target);
      }
      // The letter that waits at the end of the screen, where there is one.
      const asking = screen.queryByRole('button', { name: t('letter-box.ask'), expanded: false });
      if (asking) fireEvent.click(asking);
      await waitFor(() => expect(container.querySelector('[data-loading]')).toBeNull());
      expectNothingTold(container);
      copyAll(container);
      for (const words of copied) expect(words).not.toContain('•••@');
    },
  );

  it.each(
    startExamples.filter(({ screen: shown }) => shown === 'check-server').map((each) => [each.name, each]),
  )(
    'nor does a mailbox that is only looked at, and what is copied is whole: %s',
    async (_name, { first, answers, press = [], waitFor: words }) => {
      const { container } = render(
        <ViewContext value={{ technical: true, callMode: true }}>
          <CheckServer host={fakeHost([], answers)} onBack={() => undefined} {...(first && { first })} />
        </ViewContext>,
      );
      if (words !== undefined) await screen.findAllByText(words, { exact: false });
      for (const key of press) fireEvent.click(await screen.findByRole('button', { name: t(key) }));
      await waitFor(() => expect(container.querySelector('[data-loading]')).toBeNull());
      expectNothingTold(container);
      copyAll(container);
      for (const copy of copied) expect(copy).not.toContain('•••@');
    },
  );

  it.each(
    startExamples.filter(({ screen: shown }) => shown === 'conformance').map((each) => [each.name, each]),
  )(
    'nor does a platform that is checked, and what is copied is whole: %s',
    async (_name, { judged, answers, press = [] }) => {
      const { container } = render(
        <ViewContext value={{ technical: true, callMode: true }}>
          <Conformance
            host={fakeHost([], answers)}
            onBack={() => undefined}
            {...(judged && { first: judged })}
          />
        </ViewContext>,
      );
      for (const key of press) fireEvent.click(await screen.findByRole('button', { name: t(key) }));
      await waitFor(() => expect(container.querySelector('[data-loading]')).toBeNull());
      expectNothingTold(container);
      expect(readable(container)).not.toContain('talentplattform');
      const copy = screen.queryByRole('button', { name: conformanceText('de', 'conformance.report.copy') });
      if (!copy) return;
      fireEvent.click(copy);
      expect(copied).toHaveLength(1);
      expect(copied[0]).toContain(judged?.url);
      expect(copied[0]).not.toContain('•••');
    },
  );

  it.each(startExamples.filter((example) => example.screen === undefined).map((each) => [each.name, each]))(
    'nor does the first screen: %s',
    async (_name, { opened, answers }) => {
      const preferences = { ...defaultPreferences, callMode: true };
      const host = fakeHost([...opened.profiles], {
        ...answers,
        open: () => Promise.resolve(ok({ ...opened, preferences })),
      });
      const { container } = render(<App host={host} />);
      await screen.findByRole('heading', { level: 1 });
      const names = opened.profiles.map(({ answers: given }) => given.address ?? '');
      for (const name of names) {
        expect(readable(container)).not.toContain(name.slice(name.indexOf('@') + 1) || '@@');
      }
      expectNothingTold(container);
    },
  );
});
