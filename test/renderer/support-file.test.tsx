import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';

import { WizardRun } from '../../renderer/app/wizard-run.tsx';
import { examples } from '../../renderer/gallery/index.ts';
import { fakeHost } from '../../renderer/host/index.ts';
import { text } from '../../shared/texts/index.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Saves the support file on this screen. @returns its content. */
async function savedAt(state: string): Promise<Record<string, unknown>> {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob);
    return 'blob:saved';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { profile, step, answers } = examples.find((each) => `${each.step}.${each.name}` === state)!;
  const nothing = () => undefined;
  render(
    <WizardRun
      host={fakeHost([profile], answers)}
      first={profile}
      firstStep={step}
      onLeave={nothing}
      onOpen={nothing}
    />,
  );
  if (state === 'check.unknown')
    fireEvent.click(await screen.findByRole('button', { name: text('de', 'finding.more') }));
  fireEvent.click(await screen.findByRole('button', { name: text('de', 'common.technical') }));
  fireEvent.click(await screen.findByRole('button', { name: text('de', 'technical.support') }));
  expect(saved).toHaveLength(1);
  return JSON.parse(await saved[0]!.text()) as Record<string, unknown>;
}

it('a support file contains the check and its finding', async () => {
  expect(await savedAt('check.unknown')).toMatchObject({
    format: 'absender-support',
    report: { verdict: 'failed' },
    findings: [{ cause: 'unknown' }],
  });
});

it.each([
  ['platform.refused', { kind: 'unauthorised', status: 401 }],
  ['platform-check.field-refused', { problem: { kind: 'invalid' } }],
])('a support file contains the platform’s refusal: %s', async (state, problem) => {
  const file = await savedAt(state);
  expect(file).toMatchObject({ format: 'absender-support', problem });
  expect(file).not.toHaveProperty('report');
});
