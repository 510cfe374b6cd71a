import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { App } from '../../renderer/app/index.ts';
import { Explain } from '../../renderer/tools/explain.tsx';
import { Privacy } from '../../renderer/app/privacy.tsx';
import { WizardRun } from '../../renderer/app/wizard-run.tsx';
import { address, connected, platform, profileWith } from '../../renderer/examples/index.ts';
import { examples, startExamples } from '../../renderer/gallery/index.ts';
import { fakeHost } from '../../renderer/host/index.ts';
import { platformForms } from '../../shared/knowledge/index.ts';
import { text, type TextKey, type TextValues } from '../../shared/texts/index.ts';

afterEach(cleanup);

const t = (key: TextKey, values?: TextValues) => text('de', key, values);
const button = (key: TextKey) => screen.findByRole('button', { name: t(key) });
const press = async (key: TextKey) => fireEvent.click(await button(key));
const expectFocus = async (element: Element | Promise<Element>) => {
  const wanted = await element;
  await waitFor(() => expect(document.activeElement).toBe(wanted));
};

function show(step: string, name: string): Element {
  const example = examples.find((each) => each.step === step && each.name === name);
  if (!example) throw new Error(`no example ${step}.${name}`);
  const { profile, answers, step: firstStep } = example;
  const host = fakeHost([profile], answers);
  return render(
    <WizardRun
      host={host}
      first={profile}
      firstStep={firstStep}
      onLeave={() => undefined}
      onOpen={() => undefined}
    />,
  ).container;
}

describe('a question that replaces the button that was pressed', () => {
  const questions = [
    {
      where: 'deleting a mailbox',
      begin: async () => {
        render(<App host={fakeHost([profileWith({ platform, address }, connected)])} />);
        await button('start.delete');
      },
      keys: ['start.delete', 'start.delete.no'],
      question: t('start.delete.question', { name: address }),
    },
    {
      where: 'taking a set-up back',
      begin: async () => {
        show('summary', 'done');
        await button('summary.rollback');
      },
      keys: ['summary.rollback', 'summary.rollback.no'],
      question: t('summary.rollback.question'),
    },
    {
      where: 'forgetting everything',
      begin: async () => {
        const { opened } = startExamples.find(({ name }) => name === 'privacy')!;
        render(<Privacy host={fakeHost()} opened={opened} onBack={() => undefined} />);
        await button('privacy.forget');
      },
      keys: ['privacy.forget', 'privacy.forget.no'],
      question: t('privacy.forget.question'),
    },
  ] as const;

  it.each(questions)(
    'is read out with the answer that changes nothing, and gives the focus back: $where',
    async ({ begin, keys: [ask, no], question }) => {
      await begin();
      await press(ask);
      await expectFocus(button(no));
      expect(document.activeElement?.closest('[role="group"]')).toBe(
        screen.getByRole('group', { name: question }),
      );
      await press(no);
      await expectFocus(button(ask));
    },
  );

  it('moves the focus to the title when its subject no longer exists', async () => {
    render(<App host={fakeHost([profileWith({ platform, address }, connected)])} />);
    await press('start.delete');
    await press('start.delete.yes');
    await expectFocus(screen.findByRole('heading', { level: 1 }));
    await waitFor(() => expect(screen.queryByText(address)).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });
});

describe('an incomplete form', () => {
  it('has the focus on the missing lines', async () => {
    render(<Explain host={fakeHost()} onBack={() => undefined} />);
    await press('explain.do');
    await expectFocus(screen.findByLabelText(t('explain.label')));
  });

  it.each([
    ['mailbox-kind', 'empty', 'radiogroup', 'kind.error'],
    ['platform', 'empty', 'combobox', 'platform.choose.error'],
  ] as const)(
    'has the focus on the choice that is missing, and says so there: %s',
    async (step, name, role, error) => {
      show(step, name);
      const group = await screen.findByRole(role);
      await press('common.continue');
      await waitFor(() => expect(group.contains(document.activeElement)).toBe(true));
      const described = group.getAttribute('aria-describedby') ?? '';
      const said = described.split(' ').map((id) => document.getElementById(id)?.textContent);
      expect(said).toContain(t(error));
    },
  );
});

describe('a screen reader', () => {
  it('announces the next field of the platform’s page, from a live region that stays', async () => {
    const container = show('hand-over', 'security');
    const said = (value: string) => {
      const form = platformForms.find(({ id }) => id === 'personio');
      return t('hand-over.next', {
        label: form?.fields.find((each) => each.value === value)?.label.de ?? '',
      });
    };
    const place = await screen.findByText(said('security'));
    fireEvent.click(container.querySelector('ol[aria-label] li[aria-current] button')!);
    await waitFor(() => expect(place.textContent).toBe(said('username')));
    expect(place.getAttribute('role')).toBe('status');
    expect(place.isConnected).toBe(true);
  });

  it('is interrupted by the reason for a failed check, not by all its details', async () => {
    show('check', 'smtp-auth-off');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(t('finding.change.it-admin'));
    expect(alert.querySelector('button, ol, pre')).toBeNull();
  });

  it.each([
    ['test-mail', 'sent', 'test-mail.arrived.junk', 'test-mail.junk'],
    ['test-mail', 'sent', 'test-mail.arrived.missing', 'test-mail.missing'],
  ] as const)(
    'hears what a choice means, from a place that was there before: %s.%s',
    async (step, name, choice, meaning) => {
      const container = show(step, name);
      const option = await screen.findByText(t(choice));
      const places = [...container.querySelectorAll('[role="status"]')];
      fireEvent.click(option);
      const said = await screen.findByText(t(meaning));
      expect(places).toContain(said.closest('[role="status"]'));
    },
  );

  it('announces what is known about a platform as soon as it is chosen', async () => {
    const container = show('platform', 'empty');
    const option = await screen.findByText('Personio');
    const places = [...container.querySelectorAll('[role="status"]')];
    fireEvent.click(option);
    await waitFor(() =>
      expect(places.some(({ textContent }) => textContent.includes('Personio'))).toBe(true),
    );
  });

  it('announces the meaning of the result of the platform’s own test', async () => {
    const container = show('platform-test', 'ready');
    const option = await button('test-mail.arrived.inbox');
    const places = [...container.querySelectorAll('[role="status"]')];
    fireEvent.click(option);
    await waitFor(() => expect(places.some(({ textContent }) => textContent !== '')).toBe(true));
  });
});
