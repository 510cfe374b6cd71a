import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import {
  at,
  checked,
  ledChecked,
  ownConnected,
  profileWith,
  signedIn,
} from '../../renderer/examples/index.ts';
import type { TenantProblem } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { screenText } from '../../shared/texts/index.ts';
import { carryOn, press, t } from '../support/page.tsx';

afterEach(cleanup);

async function activating(problem: TenantProblem): Promise<void> {
  const profile = profileWith(signedIn, checked);
  const refused = { basis: '', at, during: 'activate' as const, problem };
  await carryOn(profile, {
    'tenant.push': () =>
      Promise.resolve(
        ok({ profile: { ...profile, results: { ...profile.results, problem: refused } }, end: 'refused' }),
      ),
  });
  await press('activate.do');
  await screen.findByRole('alert');
}

it('an activation that fails reports that the previous settings still apply', async () => {
  await activating({ kind: 'server-error', status: 500 });
  await screen.findByText(t('problem.server-error.title'));
  await screen.findByText(t('problem.unchanged'));
});

it('a connection that the platform has checked is shown without a check from here', async () => {
  await carryOn(profileWith(ownConnected, ledChecked));
  await screen.findByRole('heading', {
    level: 1,
    name: screenText('de', 'platform-check.connection.works'),
  });
  const rows = screen.getAllByRole('row').map((row) => row.textContent);
  expect(rows).toContain(`${t('review.security')}–${t('review.security.yes')}`);
  expect(rows.join('\n')).toContain(screenText('de', 'review.sign-in.connection', { provider: 'Microsoft' }));
  expect(document.body.textContent).not.toContain(t('platform-check.blocked'));
});

it('an activation with an unknown outcome does not claim that', async () => {
  await activating({ kind: 'unknown-outcome', reason: 'other-settings' });
  await screen.findByText(t('problem.other-settings.title'));
  expect(screen.queryByText(t('problem.unchanged'))).toBeNull();
});
