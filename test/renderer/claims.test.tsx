import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { WizardRun } from '../../renderer/app/wizard-run.tsx';
import { examples } from '../../renderer/gallery/index.ts';
import { fakeHost } from '../../renderer/host/index.ts';
import { currentResults } from '../../shared/flow/index.ts';
import type { Profile, TenantCapabilities } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import { t } from '../support/page.tsx';

afterEach(cleanup);

/** Texts that screens show, each with the condition under which it is true. */
const claims: readonly (readonly [TextKey, (profile: Profile) => boolean])[] = [
  ['route.mailbox.detail', (profile) => capabilitiesIn(profile)?.runsChecks === true],
  ['check.lead.works', (profile) => capabilitiesIn(profile)?.runsChecks === true],
  ['platform-check.lead', (profile) => capabilitiesIn(profile)?.runsChecks === true],
  ['platform-check.title.works', (profile) => currentResults(profile).platformCheck !== undefined],
  ['abilities.checks', (profile) => capabilitiesIn(profile)?.runsChecks === true],
  ['abilities.test-mail', (profile) => capabilitiesIn(profile)?.sendsTestMail === true],
  ['test-mail.title', (profile) => currentResults(profile).activation !== undefined],
  ['check.title.works', (profile) => currentResults(profile).localCheck?.report.verdict === 'works'],
  ['summary.local', (profile) => currentResults(profile).localCheck?.report.verdict === 'works'],
  ['summary.platform', (profile) => currentResults(profile).platformCheck !== undefined],
  // Without a keychain, the program stores no password.
  ['sign-in.password.keychain', () => false],
];
const capabilitiesIn = ({ results }: Profile) => results.connection?.capabilities;

const withLess = (profile: Profile, less: Partial<TenantCapabilities>): Profile => {
  const { connection } = profile.results;
  if (!connection?.capabilities) return profile;
  const capabilities = { ...connection.capabilities, ...less };
  return { ...profile, results: { ...profile.results, connection: { ...connection, capabilities } } };
};

const nothing = () => undefined;
const platforms: readonly (readonly [string, Partial<TenantCapabilities>])[] = [
  ['as it is', {}],
  ['without checks and test mails', { runsChecks: false, sendsTestMail: false }],
];

describe.each(platforms)('at a platform %s, without a keychain', (_name, less) => {
  it.each(examples)('no sentence claims what is not so: $step $name', async (example) => {
    const profile = withLess(example.profile, less);
    const host = fakeHost([profile], {
      'mailbox.hasPassword': () => Promise.resolve(ok({ stored: false, vault: { kind: 'memory' } })),
      ...example.answers,
      ...(example.answers?.['mailbox.hasPassword'] && {}),
    });
    render(
      <WizardRun host={host} first={profile} firstStep={example.step} onLeave={nothing} onOpen={nothing} />,
    );
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(document.querySelector('[data-loading]')).toBeNull());
    const said = claims.filter(([key]) => screen.queryByText(t(key)) !== null);
    expect(said.filter(([, isSo]) => !isSo(profile)).map(([key]) => key)).toEqual([]);
  });
});

it('the claims are made somewhere', () => {
  // If the list of claims were short or empty, the tests above would prove nothing.
  expect(claims.length).toBeGreaterThan(10);
});
