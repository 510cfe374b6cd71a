import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { App } from '../../renderer/app/index.ts';
import {
  address,
  endpoint,
  guidedProven,
  guidedSignedIn,
  profileWith,
} from '../../renderer/examples/index.ts';
import { fakeHost, type FakeAnswers } from '../../renderer/host/index.ts';
import { platformForms } from '../../shared/knowledge/index.ts';
import type { Answers } from '../../shared/model/index.ts';
import { fail, ok } from '../../shared/result.ts';
import { screenText, text, type TextKey, type TextValues } from '../../shared/texts/index.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const t = (key: TextKey, values?: TextValues) => text('de', key, values);
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const form = platformForms.find(({ id }) => id === 'personio')!;

async function open(more: Partial<Answers> = {}, answers?: FakeAnswers): Promise<void> {
  const profile = profileWith({ ...guidedSignedIn, ...more }, guidedProven('personio'));
  render(<App host={fakeHost([profile], answers)} />);
  await press(t('start.open'));
}

const rows = () => within(screen.getByRole('list', { name: t('hand-over.form', { platform: 'Personio' }) }));
const lit = () => document.querySelector('ol[aria-label] li[aria-current="step"]')?.textContent;
const label = (value: string) => form.fields.find((field) => field.value === value)!.label.de;

describe('handing over', () => {
  it('shows every field of the page in its order, with its value', async () => {
    await open();
    await screen.findByText(form.path!.de);
    const drawn = rows()
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    for (const [index, field] of form.fields.entries()) expect(drawn[index]).toContain(field.label.de);
    expect(drawn[2]).toContain(endpoint.host);
    expect(drawn[3]).toContain(String(endpoint.port));
    expect(drawn[4]).toContain('SSL');
    expect(drawn[5]).toContain(address);
  });

  it('names the entry to choose from a list as on the page, and offers nothing to copy', async () => {
    const index = form.fields.findIndex(({ fixed }) => fixed?.de === 'Unternehmensname');
    await open({ handedOver: form.fields.map((_field, at) => at).filter((at) => at !== index) });
    await screen.findByText(t('hand-over.choose'));
    const row = rows().getAllByRole('listitem')[index]!;
    const lines = [...row.querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(lines).toContain('Unternehmensname');
    expect(within(row).queryByRole('button', { name: t('common.copy') })).toBeNull();
    // Alternatives are shown in a note, because they are not part of the value.
    expect(lines).toContain(form.fields[index]!.note!.de);
  });

  it('ticks off copied fields, highlights the next one, and leaves the password for last', async () => {
    const copied: string[] = [];
    const writeText = (words: string) => (copied.push(words), Promise.resolve());
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
    await open(
      {},
      { 'mailbox.copyPassword': () => Promise.resolve(ok({ copied: true, clearsAfterSeconds: 60 })) },
    );
    await waitFor(() => expect(lit()).toContain(label('sender')));
    for (const value of ['sender', 'host', 'port', 'username']) {
      await press(`${t('common.copy')}: ${label(value)}`);
      await screen.findByRole('button', { name: `${t('common.copied')}: ${label(value)}` });
    }
    expect(copied).toEqual([address, endpoint.host, String(endpoint.port), address]);
    for (const { value, label: name } of form.fields)
      if (['fixed', 'security'].includes(value))
        await press(t('hand-over.entered.named', { label: name.de }));
    await waitFor(() => expect(lit()).toContain(label('password')));
    await press(t('hand-over.copy-password'));
    // Copied fields count as filled in, so the only remaining step is to confirm that the test message has arrived.
    await press(t('platform-test.yes'));
    await screen.findByRole('heading', { level: 1, name: t('summary.title') });
  });

  it('loses no tick, however fast they follow each other', async () => {
    const ticks: unknown[] = [];
    await open(
      {},
      { 'profiles.answer': ({ answers }) => (ticks.push(answers.handedOver), new Promise(() => undefined)) },
    );
    for (const index of [1, 4]) {
      const name = t('hand-over.entered.named', { label: form.fields[index]!.label.de });
      fireEvent.click(await screen.findByRole('button', { name }));
    }
    expect(ticks).toEqual([[1], [1, 4]]);
  });

  it('lets the user reopen a field that was ticked off', async () => {
    await open({ handedOver: [0, 1] });
    const name = form.fields[1]!.label.de;
    const button = await screen.findByRole('button', { name: t('hand-over.again.named', { label: name }) });
    button.focus();
    fireEvent.click(button);
    const entered = await screen.findByRole('button', {
      name: t('hand-over.entered.named', { label: name }),
    });
    expect(document.activeElement).toBe(entered);
  });

  it('leads to the test, whatever was ticked off', async () => {
    await open();
    await press(t('hand-over.all'));
    await screen.findByRole('heading', {
      level: 1,
      name: t('platform-test.title', { platform: 'Personio' }),
    });
  });

  it('copies the password without ever showing it', async () => {
    const asked: string[] = [];
    const at = form.fields.findIndex(({ value }) => value === 'password');
    await open(
      { handedOver: form.fields.map((_, index) => index).filter((index) => index < at) },
      {
        'mailbox.copyPassword': ({ profileId }) => {
          asked.push(profileId);
          return Promise.resolve(ok({ copied: true, clearsAfterSeconds: 60 }));
        },
      },
    );
    await press(t('hand-over.copy-password'));
    await screen.findByText(t('hand-over.copied', { seconds: 60 }));
    expect(asked).toEqual(['example']);
  });

  it('says so if it cannot copy', async () => {
    const at = form.fields.findIndex(({ value }) => value === 'password');
    const handedOver = form.fields.map((_, index) => index).filter((index) => index < at);
    await open(
      { handedOver },
      { 'mailbox.copyPassword': () => Promise.resolve(fail({ kind: 'not-found' })) },
    );
    await press(t('hand-over.copy-password'));
    await screen.findByText(t('hand-over.not-copied'));
  });
});

describe('the platform’s own test', () => {
  const handedOver = form.fields.map((_, index) => index);

  it('continues when the message has arrived', async () => {
    await open({ handedOver });
    await press(t('test-mail.arrived.inbox'));
    await press(t('common.continue'));
    await screen.findByRole('heading', { level: 1, name: t('summary.title') });
    expect(screen.queryByRole('button', { name: t('summary.rollback') })).toBeNull();
  });

  it('says where to find the addresses for the firewall, and invents none', async () => {
    await open({ handedOver });
    fireEvent.click(await screen.findByText(t('platform-test.arrived.no')));
    fireEvent.click(
      await screen.findByText(form.outcomes.find(({ id }) => id === 'cannot-connect')!.seen.de),
    );
    await screen.findByRole('button', { name: t('finding.lead.it-admin') });
    await screen.findByText(form.egressIpsSource ?? '');
    expect(screen.queryByRole('button', { name: t('common.continue') })).toBeNull();
  });

  it('explains what the platform says, and lets the user check the fields again', async () => {
    const said: unknown[] = [];
    await open(
      { handedOver },
      {
        'messages.explain': ({ observations }) => {
          said.push(...observations.map(({ text: words }) => words));
          return Promise.resolve(ok({ findings: [] }));
        },
      },
    );
    fireEvent.click(await screen.findByText(t('platform-test.arrived.no')));
    fireEvent.click(await screen.findByText(t('platform-test.other')));
    const input = await screen.findByLabelText(t('platform-test.words'));
    fireEvent.change(input, { target: { value: ' 535 5.7.8 authentication failed ' } });
    await press(t('platform-test.words.explain'));
    await waitFor(() => expect(said).toEqual(['535 5.7.8 authentication failed']));
    await press(t('platform-test.fields-again'));
    await screen.findByRole('heading', {
      level: 1,
      name: t('hand-over.title', { platform: 'Personio' }),
    });
  });
});

describe('the window beside the platform’s page', () => {
  it.each([true, false])('is offered only if the shell supports it: %s', async (works) => {
    const asked: boolean[] = [];
    await open(
      {},
      {
        'desktop.keepInFront': ({ on }) => {
          asked.push(on);
          return ok({ works });
        },
      },
    );
    await expect.poll(() => asked).toEqual([false]);
    const button = () => screen.queryByRole('button', { name: screenText('de', 'hand-over.front') });
    if (!works) {
      expect(button()).toBeNull();
      return;
    }
    await expect.poll(button).not.toBeNull();
    fireEvent.click(button()!);
    fireEvent.click(await screen.findByRole('button', { name: screenText('de', 'hand-over.front.off') }));
    await expect.poll(() => asked).toEqual([false, true, false]);
    cleanup();
    // On the next screen, the window has its original size again.
    await expect.poll(() => asked.at(-1)).toBe(false);
  });
});
