import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import { connected, discovery, profileWith, signedIn } from '../../renderer/examples/index.ts';
import { carryOn, field, press, see, t, type } from '../support/page.tsx';

afterEach(cleanup);

const summary = () =>
  screen.findByRole('heading', { name: t('common.errors') }).then((heading) => heading.closest('section')!);

it('several errors are listed above the form, each with a link to its field, until they are corrected', async () => {
  const { signIn: _signIn, ...answers } = signedIn;
  await carryOn(profileWith(answers, connected));
  await see('sign-in.title');
  await type('sign-in.username', '');
  await press('sign-in.check');
  const listed = within(await summary());
  // Each error is shown only once, at its field.
  expect(screen.getAllByText(t('sign-in.password.error'))).toHaveLength(1);
  fireEvent.click(listed.getByRole('button', { name: t('sign-in.password') }));
  expect(document.activeElement).toBe(await field('sign-in.password'));
  await type('sign-in.password', 'Sommer2026');
  await waitFor(() => expect(screen.queryByText(t('sign-in.password.error'))).toBeNull());
});

it('a single error is only shown at its field', async () => {
  const { signIn: _signIn, ...answers } = signedIn;
  await carryOn(profileWith(answers, { ...connected, discovery: { discovery } }));
  await see('sign-in.title');
  await press('sign-in.check');
  await screen.findByText(t('sign-in.password.error'));
  expect(screen.queryByRole('heading', { name: t('common.errors') })).toBeNull();
});
