import { domainToASCII } from 'node:url';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Conformance } from '../../renderer/tools/conformance/conformance.tsx';
import { CheckSender } from '../../renderer/tools/check-sender/check-sender.tsx';
import { CheckServer } from '../../renderer/tools/check-server/check-server.tsx';
import { App } from '../../renderer/app/index.ts';
import { WizardRun } from '../../renderer/app/wizard-run.tsx';
import {
  address,
  connected,
  finding,
  platform,
  pressedWords,
  profileWith,
  report,
  signedIn,
} from '../../renderer/examples/index.ts';
import { examples, startExamples } from '../../renderer/gallery/index.ts';
import { fakeHost, type FakeAnswers } from '../../renderer/host/index.ts';
import { maskAddresses, ViewContext } from '../../renderer/theme/index.ts';
import { defaultPreferences, domainOf, practice } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { conformanceText, senderText, text, type TextKey } from '../../shared/texts/index.ts';
import { resting } from '../support/stored.ts';

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

/** Returns all text for users and screen readers, except the values of fields, which are displayed as dots. */
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

/** Presses every copy button. */
function copyAll(root: Element): void {
  const labels = copies.map(t);
  for (const button of root.querySelectorAll('button')) {
    if (labels.includes(button.textContent)) fireEvent.click(button);
  }
}

/** The names that identify the mailbox: its domain, and its host at the platform. */
interface Names {
  readonly domain: string;
  readonly host: string;
}
const usual: Names = { domain: domainOf(address), host: new URL(platform.url).host };
/** Non-ASCII letters, an emoji, and all special characters of regular expressions that a host name may contain. */
const odd: Names = { domain: 'müller-bau.de', host: '🦊a+b(c)*{d}$&.example' };

/** Replaces the example's names with the given ones everywhere in a value. */
function renamed<Value>(value: Value, names: Names): Value {
  if (names === usual || value === undefined) return value;
  const text = JSON.stringify(value)
    .replaceAll(usual.domain, names.domain)
    .replaceAll(usual.host, () => names.host);
  return JSON.parse(text) as Value;
}
const renamedAnswers = (answers: FakeAnswers = {}, names: Names): FakeAnswers =>
  Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      async (...given: never[]) => renamed(await (answer as (...all: never[]) => unknown)(...given), names),
    ]),
  );

function expectNothingTold(root: Element, { domain, host }: Names = usual): void {
  const shown = readable(root).replaceAll(new RegExp(`\\S+@(?:${practice.domain}|privat.example)`, 'g'), '');
  expect(shown).not.toMatch(/[\p{L}\d]@[\p{L}\d]/u);
  for (const name of [domain, host, domainToASCII(domain), new URL(`https://${host}`).host])
    expect(shown).not.toContain(name);
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

  it.each([...Object.values(practice.mailboxes), practice.applicant, practice.wrongSenderUser])(
    'what is invented for practice can be read: %s',
    (invented) => {
      const words = `Zum Üben ${invented}. Domain: ${domainOf(invented)}`;
      expect(maskAddresses(words, [practice.domain])).toBe(words);
    },
  );

  it('a name that only looks like an invented one is masked', () => {
    expect(maskAddresses('jobs@musterfirma.example.firma.de')).not.toContain('musterfirma');
    expect(maskAddresses('jobs@nicht-musterfirma.example')).not.toContain('musterfirma');
  });

  it.each([
    ['Einträge von firma.de', 'Einträge von f•••.de'],
    ['mail.Firma.de:465', 'mail.f•••.de:465'],
    ['meinefirma.de', 'meinefirma.de'],
    ['firma.der.example', 'firma.der.example'],
  ])('only the part of a host name that identifies the mailbox is masked: %s', (before, after) => {
    expect(maskAddresses(before, ['firma.de'])).toBe(after);
  });

  it.each(
    examples.flatMap((example) =>
      [usual, odd].map(
        (names) => [`${example.step}.${example.name}, ${names.domain}`, example, names] as const,
      ),
    ),
  )(
    'no screen tells whose mailbox it is, and what is copied is whole: %s',
    async (_name, { profile: given, step, answers: told, type = [], press = [] }, names) => {
      const profile = names === usual ? given : resting(renamed(given, names));
      const answers = renamedAnswers(told, names);
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
      for (const [label, value] of type)
        fireEvent.change(await screen.findByLabelText(maskAddresses(t(label))), { target: { value } });
      for (const key of press) {
        const [target] = await screen.findAllByText(maskAddresses(pressedWords('de', key)));
        if (target) fireEvent.click(target);
      }
      // Expands the letter at the end of the screen, if there is one.
      const asking = screen.queryByRole('button', { name: t('letter-box.ask'), expanded: false });
      if (asking) fireEvent.click(asking);
      await waitFor(() => expect(container.querySelector('[data-loading]')).toBeNull());
      expectNothingTold(container, names);
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
      for (const key of press)
        fireEvent.click(await screen.findByRole('button', { name: pressedWords('de', key) }));
      await waitFor(() => expect(container.querySelector('[data-loading]')).toBeNull());
      expectNothingTold(container);
      copyAll(container);
      for (const copy of copied) expect(copy).not.toContain('•••@');
    },
  );

  it('nor does a received mail from a domain that no profile contains', async () => {
    const open = examples.find(({ step, name }) => step === 'domain-check' && name === 'open')!;
    const found = renamed(open.profile.results.domainCheck!.report, { ...usual, domain: 'neu-gmbh.de' });
    const host = fakeHost([], { 'sender.check': () => ok({ report: found, from: 'neu-gmbh.de' }) });
    const { container } = render(
      <ViewContext value={{ technical: true, callMode: true }}>
        <CheckSender host={host} onBack={() => undefined} />
      </ViewContext>,
    );
    fireEvent.click(await screen.findByRole('button', { name: senderText('de', 'sender.tool.mail') }));
    const paste = senderText('de', 'sender.received.paste');
    fireEvent.click(await screen.findByRole('button', { name: paste }));
    const lines = await screen.findByLabelText(paste, { selector: 'textarea' });
    fireEvent.change(lines, { target: { value: 'From: Jobs <jobs@firma.de>' } });
    fireEvent.click(screen.getByRole('button', { name: senderText('de', 'sender.received.read') }));
    await screen.findAllByText((words) => words.includes('n•••.de'));
    expect(readable(container)).not.toContain('neu-gmbh');
  });

  it('nor do the other names in a certificate', async () => {
    const failed = report('tls');
    const [certificate] = report().tls!.chain;
    const chain = [{ ...certificate!, names: ['mail.andere-firma.de', '*.andere-firma.de'] }];
    const profile = profileWith(signedIn, {
      ...connected,
      localCheck: {
        report: { ...failed, tls: { ...report().tls!, chain } },
        findings: [finding('tls-certificate-name-mismatch', { stage: 'tls' })],
      },
    });
    const { container } = render(
      <ViewContext value={{ technical: true, callMode: true }}>
        <WizardRun
          host={fakeHost([profile])}
          first={profile}
          firstStep="check"
          onLeave={() => undefined}
          onOpen={() => undefined}
        />
      </ViewContext>,
    );
    await screen.findByText(t('finding.certificate.names'));
    await waitFor(() => expect(container.querySelector('[data-loading]')).toBeNull());
    const values = [...container.querySelectorAll('dd')].map(({ textContent }) => textContent).join('\n');
    expect(values).toContain('m•••.de');
    expect(values).not.toContain('andere-firma');
  });

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
      for (const key of press)
        fireEvent.click(await screen.findByRole('button', { name: pressedWords('de', key) }));
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

  it.each(
    startExamples
      .filter((example) => example.screen === undefined)
      .flatMap((each) =>
        [usual, odd].map((names) => [`${each.name}, ${names.domain}`, each, names] as const),
      ),
  )('nor does the first screen: %s', async (_name, { opened: given, answers: told }, called) => {
    const opened = renamed(given, called);
    const answers = renamedAnswers(told, called);
    const preferences = { ...defaultPreferences, callMode: true };
    const host = fakeHost([...opened.profiles], {
      ...answers,
      'app.open': () => Promise.resolve(ok({ ...opened, preferences })),
    });
    const { container } = render(<App host={host} />);
    await screen.findByRole('heading', { level: 1 });
    const names = opened.profiles.map(({ answers: given }) => given.address ?? '');
    for (const name of names) {
      expect(readable(container)).not.toContain(name.slice(name.indexOf('@') + 1) || '@@');
    }
    expectNothingTold(container, called);
  });
});
