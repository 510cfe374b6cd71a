import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import { guidedConnected, profileWith, redirecting, withProvider } from '../../renderer/examples/index.ts';
import { guidesFor } from '../../shared/knowledge/index.ts';
import { carryOn, see, t } from '../support/page.tsx';

afterEach(cleanup);

const [byYou] = guidesFor('redirect', 'google_workspace');
const codeTask = byYou!.tasks.find(({ needs }) => needs === 'readable-code')!.de.title;

const open = async (form: string) => {
  const { discovery } = withProvider('google_workspace', 'Google Workspace / Gmail');
  await carryOn(
    profileWith(
      {
        ...redirecting,
        platform: { kind: 'guided', form },
        mailboxKind: 'own',
        redirectBy: 'you',
        inboundAddress: 'firma@in.example',
      },
      { ...guidedConnected(form), discovery },
    ),
  );
  await see('redirect.title');
};

it('asks for Gmail’s code if the platform shows it', async () => {
  await open('personio');
  await screen.findByText(codeTask);
});

it.each([
  ['lever', 'redirect.code.by-support', 'Lever'],
  ['kenjo', 'redirect.code.impossible', 'Kenjo'],
] as const)('asks nobody for a code that cannot be read there: %s', async (form, said, platform) => {
  await open(form);
  await screen.findByText(t(said, { platform }));
  expect(screen.queryByText(codeTask)).toBeNull();
});
