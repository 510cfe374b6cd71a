/**
 * Tests that in practice, no screen makes claims about real providers, or about a platform's page that does not exist.
 */
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import { WizardRun } from '../../renderer/app/wizard-run.tsx';
import { examples } from '../../renderer/gallery/index.ts';
import { fakeHost } from '../../renderer/host/index.ts';
import { links } from '../../shared/knowledge/links.ts';
import { screenText } from '../../shared/texts/index.ts';
import { t } from '../support/page.tsx';

afterEach(cleanup);

const shown = ['prepare', 'own-connection', 'connection-test', 'redirect', 'check'];
const real = [...links.values()].map(({ de }) => de);

it.each(
  examples
    .filter(({ step, press }) => shown.includes(step) && press === undefined)
    .map((each) => [`${each.step}.${each.name}`, each] as const),
)('opens no page of a real provider: %s', async (_name, { profile, step, answers }) => {
  const practised = { ...profile, practice: true };
  const { container } = render(
    <WizardRun
      host={fakeHost([practised], answers)}
      first={practised}
      firstStep={step}
      onLeave={() => undefined}
      onOpen={() => undefined}
    />,
  );
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(container.querySelector('[data-loading]')).toBeNull());
  const buttons = screen.queryAllByRole('button').map(({ textContent }) => textContent);
  expect(buttons.filter((each) => real.includes(each))).toEqual([]);
  if (step === 'prepare') screen.getByText(screenText('de', 'practice.tasks'));
  if (step !== 'connection-test') return;
  // The fictional platform has no page with buttons to press.
  const platform = profile.results.connection?.capabilities?.name ?? '';
  expect(container.textContent).not.toContain(t('connection-test.lead', { platform }));
  screen.getByText(screenText('de', 'practice.test'));
});
