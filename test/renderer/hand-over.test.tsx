import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

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
import { text, type TextKey, type TextValues } from '../../shared/texts/index.ts';

afterEach(cleanup);

const t = (key: TextKey, values?: TextValues) => text('de', key, values);
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const form = platformForms.find(({ id }) => id === 'personio')!;

async function open(more: Partial<Answers> = {}, answers?: FakeAnswers): Promise<void> {
  const profile = profileWith({ ...guidedSignedIn, ...more }, guidedProven('personio'));
  render(<App host={fakeHost([profile], answers)} />);
  await press(t('start.open'));
}

describe('handing over', () => {
  it('leads through every field in the order of the page, and on to the test', async () => {
    await open();
    await screen.findByText(form.path!.de);
    await press(t('hand-over.open.done'));
    const seen: string[] = [];
    for (const { label } of form.fields) {
      seen.push((await screen.findByRole('heading', { level: 2, name: label.de })).textContent);
      await press(t('hand-over.entered'));
    }
    expect(seen).toEqual(form.fields.map(({ label }) => label.de));
    await screen.findByRole('heading', {
      level: 1,
      name: t('platform-test.title', { platform: 'Personio' }),
    });
  });

  it('shows what belongs into a field, by the names that the page has for it', async () => {
    await open({ handedOver: [0, 1] });
    await screen.findByText(endpoint.host);
    await press(t('hand-over.entered'));
    await screen.findByText(String(endpoint.port));
    await press(t('hand-over.entered'));
    await screen.findByText('SSL');
    await press(t('hand-over.entered'));
    await screen.findByText(address);
  });

  it('copies the password without ever showing it', async () => {
    const asked: string[] = [];
    const at = form.fields.findIndex(({ value }) => value === 'password');
    await open(
      { handedOver: form.fields.map((_, index) => index).filter((index) => index < at) },
      {
        copyPassword: ({ profileId }) => {
          asked.push(profileId);
          return Promise.resolve(ok({ copied: true, clearsAfterSeconds: 60 }));
        },
      },
    );
    await press(t('hand-over.copy-password'));
    await screen.findByText(t('hand-over.copied', { seconds: 60 }));
    expect(asked).toEqual(['example']);
  });

  it('says so where it can not copy', async () => {
    const at = form.fields.findIndex(({ value }) => value === 'password');
    const handedOver = form.fields.map((_, index) => index).filter((index) => index < at);
    await open({ handedOver }, { copyPassword: () => Promise.resolve(fail({ kind: 'not-found' })) });
    await press(t('hand-over.copy-password'));
    await screen.findByText(t('hand-over.not-copied'));
  });
});

describe('the platform’s own test', () => {
  const handedOver = form.fields.map((_, index) => index);

  it('goes on when the mail arrived', async () => {
    await open({ handedOver });
    fireEvent.click(await screen.findByText(form.outcomes[0]!.seen.de));
    await press(t('common.continue'));
    await screen.findByRole('heading', { level: 1, name: t('summary.title') });
    expect(screen.queryByRole('button', { name: t('summary.rollback') })).toBeNull();
  });

  it('says where the addresses for the firewall stand, and invents none', async () => {
    await open({ handedOver });
    fireEvent.click(
      await screen.findByText(form.outcomes.find(({ id }) => id === 'cannot-connect')!.seen.de),
    );
    await screen.findByText(form.egressIpsSource ?? '');
    expect(screen.queryByRole('button', { name: t('common.continue') })).toBeNull();
  });

  it('explains what the platform says, and goes through the fields again', async () => {
    const said: unknown[] = [];
    await open(
      { handedOver },
      {
        explain: ({ observations }) => {
          said.push(...observations.map(({ text: words }) => words));
          return Promise.resolve(ok({ findings: [] }));
        },
      },
    );
    fireEvent.click(await screen.findByText(t('platform-test.other')));
    const input = await screen.findByLabelText(t('platform-test.words'));
    fireEvent.change(input, { target: { value: ' 535 5.7.8 authentication failed ' } });
    await press(t('platform-test.words.explain'));
    await waitFor(() => expect(said).toEqual(['535 5.7.8 authentication failed']));
    await press(t('platform-test.fields-again'));
    await screen.findByRole('heading', {
      level: 1,
      name: t('hand-over.open.title', { platform: 'Personio' }),
    });
  });
});
