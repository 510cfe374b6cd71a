/** Tests the practice platform that sends on behalf of the domain: from a missing DNS record to a confirmed domain. */
import { afterEach, beforeEach, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { currentResults, flowOf } from '../../../shared/flow/index.ts';
import { practice, type Profile } from '../../../shared/model/index.ts';
import { testEngine } from '../../support/engine.ts';
import { programBehind, type PushingProgram } from './pushing.ts';

let app: App;
let call: PushingProgram['call'];
beforeEach(() => {
  app = testEngine({
    // No external DNS server is queried for a fictional domain.
    sources: { dnsServer: '127.0.0.1:1' },
  });
  ({ call } = programBehind(app));
});
afterEach(() => app.close());

async function practising(): Promise<string> {
  const { practice: running } = await call('practice.start', {});
  const { profile } = await call('profiles.create', { practice: true });
  const connection = { kind: 'mail-api', url: running.domainTenantUrl, clientId: practice.clientId } as const;
  await call('tenant.connect', {
    profileId: profile.id,
    connection,
    clientSecret: practice.clientSecret,
  });
  await call('profiles.answer', {
    profileId: profile.id,
    answers: { address: practice.mailboxes.works, route: 'domain' },
  });
  return profile.id;
}
const ask = (profileId: string) =>
  call('profiles.answer', {
    profileId,
    answers: { askedAt: new Date().toISOString(), askedWhom: 'it-admin' },
  });
const seen = ({ profile }: { readonly profile: Profile }) => {
  const { report, platform } = currentResults(profile).domainCheck!;
  const states = (all: readonly { readonly state: string }[]) => all.map(({ state }) => state);
  return [states(report.records), states(platform?.records ?? []), platform?.state];
};

it('lacks a record until IT receives the letter, and is confirmed after that', async () => {
  const profileId = await practising();
  expect(seen(await call('domain.check', { profileId }))).toEqual([
    ['there', 'missing'],
    ['there', 'missing'],
    'pending',
  ]);
  await ask(profileId);
  const checked = await call('domain.check', { profileId });
  expect(seen(checked)).toEqual([['there', 'there'], ['there', 'there'], 'confirmed']);
  expect(flowOf(checked.profile).current).toBe('connection-test');
  const { report } = currentResults(checked.profile).domainCheck!;
  expect([report.dkim.state, report.dns.nameServers]).toEqual([
    'present',
    ['ns1', 'ns2'].map((name) => `${name}.dns-${practice.domain}`),
  ]);
});

it('starts afresh with each practice run', async () => {
  const first = await practising();
  await call('domain.check', { profileId: first });
  await ask(first);
  expect(seen(await call('domain.check', { profileId: first }))[2]).toBe('confirmed');
  const second = await practising();
  expect(seen(await call('domain.check', { profileId: second }))).toEqual([
    ['there', 'missing'],
    ['there', 'missing'],
    'pending',
  ]);
});
