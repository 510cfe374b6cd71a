import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import { profileWith, redirecting, withProvider } from '../../renderer/examples/index.ts';
import type { Answers } from '../../shared/model/index.ts';
import { carryOn, press, see, t, type } from '../support/page.tsx';

afterEach(cleanup);

const nord = { name: 'Rheintal Nord', address: 'nord-jobs@talentportal.example' };
const sued = { name: 'Rheintal Süd', address: 'sued-jobs@talentportal.example' };
const inboundForm = { ending: '-jobs', domains: ['talentportal.example'], example: nord.address };
const open = (more: object, answers: Partial<Answers> = {}) =>
  carryOn(
    profileWith(
      { ...redirecting, ...answers },
      withProvider('strato', 'STRATO', { inboundAddress: undefined, ...more }),
    ),
  );

it('is chosen if the platform has several, and used from then on', async () => {
  await open({ inboundAddresses: [nord, sued] });
  await press('redirect.done');
  await screen.findByText(t('inbound.which.error'));
  fireEvent.click(await screen.findByRole('radio', { name: /Rheintal Süd/ }));
  expect(screen.queryByLabelText(t('inbound.label'))).toBeNull();
  await waitFor(() => expect(screen.getAllByText(sued.address).length).toBeGreaterThan(1));
  await press('redirect.done');
  await see('redirect-proof.title');
});

it('can be a different one', async () => {
  await open({ inboundAddresses: [nord, sued] });
  fireEvent.click(await screen.findByRole('radio', { name: t('inbound.another') }));
  await type('inbound.label', 'west-jobs@talentportal.example');
  await press('redirect.done');
  await see('redirect-proof.title');
});

it('needs a confirmation if it does not look like one of this platform', async () => {
  await open({ inboundForm });
  await type('inbound.label', 'nord@talentportal.example');
  await press('redirect.done');
  await screen.findByText(t('inbound.other-form', { example: nord.address }));
  await type('inbound.label', 'nord-jobs@elsewhere.example');
  await press('redirect.done');
  await screen.findByText(t('inbound.other-form', { example: nord.address }));
  await press('redirect.done');
  await see('redirect-proof.title');
});

it('needs no confirmation if it does', async () => {
  await open({ inboundForm });
  await type('inbound.label', 'west-jobs@mail.talentportal.example');
  await press('redirect.done');
  await see('redirect-proof.title');
});
