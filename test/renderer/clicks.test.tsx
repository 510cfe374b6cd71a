import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import {
  address,
  discovery,
  endpoint,
  guidedConnected,
  personio,
  profileWith,
  report,
  signIn,
} from '../../renderer/examples/index.ts';
import { withAnswers } from '../../shared/flow/index.ts';
import { platformForms } from '../../shared/knowledge/index.ts';
import type { Answers, Profile } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { field, open, see, t, type } from '../support/page.tsx';

let clicks = 0;
/** Counts a click, except on an input: a click on the label of a choice causes a second click on its input. */
const count = ({ target }: Event) => {
  if (!(target instanceof HTMLInputElement)) clicks += 1;
};
beforeEach(() => {
  clicks = 0;
  document.addEventListener('click', count, true);
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
});
afterEach(() => {
  document.removeEventListener('click', count, true);
  cleanup();
  vi.restoreAllMocks();
});

const form = platformForms.find(({ id }) => id === 'personio')!;

it('Personio is set up in at most twelve clicks, if text fields are submitted with Enter', async () => {
  let answers: Answers = {};
  const profile = (): Profile =>
    profileWith(answers, {
      ...(answers.platform && guidedConnected('personio')),
      ...(answers.address !== undefined && { discovery: { discovery } }),
      ...(checked && { localCheck: { report: report(), findings: [] } }),
    });
  let checked = false;
  const now = () => Promise.resolve(ok({ profile: profile() }));
  open([], {
    'profiles.create': now,
    'profiles.get': now,
    'tenant.connect': () => {
      answers = { ...answers, platform: personio };
      return now();
    },
    'profiles.answer': (given) => {
      answers = withAnswers(answers, given.answers);
      return now();
    },
    'mailbox.discover': () => Promise.resolve(ok({ discovery, profile: profile() })),
    'mailbox.check': () => {
      checked = true;
      return now();
    },
    'mailbox.copyPassword': () => Promise.resolve(ok({ copied: true, clearsAfterSeconds: 60 })),
  });
  const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
  const enter = (input: HTMLElement) => fireEvent.submit(input.closest('form')!);
  await press(t('start.set-up'));
  await see('platform.title');
  fireEvent.click(await screen.findByText('Personio'));
  await press(t('common.continue'));
  await see('address.title');
  await type('address.label', address);
  enter(await field('address.label'));
  await see('kind.title');
  fireEvent.click(screen.getByText(t('kind.own')));
  await press(t('common.continue'));
  await see('sign-in.title');
  await type('sign-in.password', 'Sommer2026');
  enter(await field('sign-in.password'));
  await see('check.title.works');
  await press(t('common.continue'));
  await see('hand-over.title', { platform: form.name });
  const rows = within(screen.getByRole('list', { name: t('hand-over.form', { platform: form.name }) }));
  for (const { value, label } of form.fields) {
    if (value === 'fixed' || value === 'security') continue;
    if (value === 'password') await press(t('hand-over.copy-password'));
    else fireEvent.click(rows.getByRole('button', { name: `${t('common.copy')}: ${label.de}` }));
  }
  await press(t('platform-test.yes'));
  await see('summary.title');
  expect({ host: answers.signIn?.endpoint.host, user: answers.signIn?.username }).toEqual({
    host: endpoint.host,
    user: signIn.username,
  });
  expect(clicks).toBeLessThanOrEqual(12);
});
