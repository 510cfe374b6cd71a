import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import { connected, platform, profileWith } from '../../renderer/examples/index.ts';
import { screenText } from '../../shared/texts/index.ts';
import { carryOn, field, press, see, t, type } from '../support/page.tsx';

afterEach(cleanup);

it('help explains the terms from any screen, and leads back to unchanged input', async () => {
  await carryOn(profileWith({ platform }, connected));
  await see('address.title');
  await type('address.label', 'jobs@fir');
  await press('frame.help');
  await screen.findByRole('heading', { level: 1, name: screenText('de', 'help.title') });
  screen.getByText(screenText('de', 'help.term.app-password'));
  screen.getByText(screenText('de', 'help.place.it-admin'));
  const [back] = screen.getAllByRole('button', { name: t('common.back') });
  fireEvent.click(back!);
  await see('address.title');
  expect((await field('address.label')).value).toBe('jobs@fir');
});
