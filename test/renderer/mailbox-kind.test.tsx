import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import { address, connected, platform, profileWith } from '../../renderer/examples/index.ts';
import { carryOn, press, see, t } from '../support/page.tsx';

afterEach(cleanup);

it('can be answered in another way while the mailbox is still looked for', async () => {
  await carryOn(profileWith({ platform, address }, { connection: connected.connection }), {
    discover: () => new Promise(() => undefined),
  });
  await see('kind.title');
  fireEvent.click(screen.getByText(t('kind.own')));
  await press('common.continue');
  expect(await screen.findByText(t('address.looking'))).toBeTruthy();
  await press('common.cancel');
  expect(await screen.findByRole('button', { name: t('common.continue') })).toBeTruthy();
  expect(screen.queryByText(t('address.looking'))).toBeNull();
});
