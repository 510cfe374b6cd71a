import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import { WizardRun } from '../../renderer/app/wizard-run.tsx';
import { examples } from '../../renderer/gallery/index.ts';
import { fakeHost } from '../../renderer/host/index.ts';
import type { Output } from '../../shared/contract/index.ts';
import type { StepId } from '../../shared/flow/index.ts';
import { ok } from '../../shared/result.ts';
import { text, type TextKey } from '../../shared/texts/index.ts';

afterEach(cleanup);

const t = (key: TextKey) => text('de', key);
type Vault = Output<'mailbox.hasPassword'>['vault'];
type Place = readonly [StepId, string, TextKey];
const fields: readonly Place[] = [
  ['sign-in', 'known', 'sign-in.password'],
  ['platform', 'refused', 'platform.secret'],
  ['platform', 'odoo-key', 'platform.odoo.key'],
];

async function fieldOf([step, name, label]: Place, vault: Vault) {
  const example = examples.find((each) => each.step === step && each.name === name)!;
  const hasPassword = () => Promise.resolve(ok({ stored: true, vault }));
  const host = fakeHost([example.profile], { ...example.answers, 'mailbox.hasPassword': hasPassword });
  const nothing = () => undefined;
  render(
    <WizardRun host={host} first={example.profile} firstStep={step} onLeave={nothing} onOpen={nothing} />,
  );
  return screen.findByLabelText<HTMLInputElement>(t(label));
}

it.each(fields)('a note below its field says that a secret is not stored: %s.%s', async (...field) => {
  const input = await fieldOf(field, { kind: 'memory', reason: 'no-service' });
  const note = await screen.findByText(t('secret.memory'));
  expect(input.getAttribute('aria-describedby')?.split(' ')).toContain(note.id);
  // A warning about the input must not replace the note.
  fireEvent.change(input, { target: { value: 'abcdefghijklmnop' } });
  screen.getByText(t('secret.memory'));
});

it.each(fields)('there is no note if there is a keychain: %s.%s', async (...field) => {
  await fieldOf(field, { kind: 'keychain' });
  expect(screen.queryByText(t('secret.memory'))).toBeNull();
});

it('in practice, the note is not about a missing keychain', async () => {
  await fieldOf(['sign-in', 'known', 'sign-in.password'], { kind: 'memory', reason: 'practice' });
  await screen.findByText(t('secret.practice'));
  expect(screen.queryByText(t('sign-in.password.keychain'))).toBeNull();
});
