import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { address, connected, platform, profileWith } from '../../renderer/examples/index.ts';
import { carryOn, press, see, t } from '../support/page.tsx';

beforeEach(() => history.replaceState(null, ''));
afterEach(cleanup);

const atKind = profileWith({ platform, address }, connected);
/** Simulates the browser's back button: changes the history entry and notifies the page. */
function backTo(state: unknown): void {
  history.replaceState(state, '');
  window.dispatchEvent(new PopStateEvent('popstate', { state }));
}

describe('the browser’s back', () => {
  it('goes to the previous step', async () => {
    await carryOn(atKind);
    await see('kind.title');
    await press('common.back');
    await see('address.title');
    expect(history.state).toEqual({ profileId: 'example', step: 'address' });
    backTo({ profileId: 'example', step: 'mailbox-kind' });
    await see('kind.title');
  });

  it('leaves the wizard from the step that it was opened at', async () => {
    await carryOn(atKind);
    await see('kind.title');
    backTo(null);
    await see('start.profiles');
  });
});

describe('the parts of a set-up', () => {
  it('lead back to answered steps, and never ahead', async () => {
    await carryOn(atKind);
    await see('kind.title');
    const parts = screen.getByRole('navigation', { name: t('wizard.phases') });
    expect([...parts.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      t('wizard.phase.platform'),
    ]);
    expect(parts.querySelector('[aria-current="step"]')?.textContent).toBe(t('wizard.phase.mailbox'));
    await press('wizard.phase.platform');
    await waitFor(() => expect(document.title).not.toContain(t('kind.title')));
  });
});
