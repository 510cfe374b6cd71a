/** Tests that the engine queries a name server on loopback for the records that a platform requires. */
import { afterEach, expect, it } from 'vitest';

import { canCheckAgain, currentResults, flowOf, isWell, waitingFor } from '../../../shared/flow/index.ts';
import type { Answers, Profile } from '../../../shared/model/index.ts';
import { hostThrough } from '../../../shared/contract/index.ts';
import { memoryStore } from '../../../main/store/index.ts';
import { startDns, type TestDns } from '../../support/dns.ts';
import { testEngine } from '../../support/engine.ts';

const servers: TestDns[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const name = 'em1.firma.test';
const given: Partial<Answers> = {
  platform: { kind: 'guided', form: 'smartrecruiters' },
  address: 'jobs@firma.test',
  route: 'domain',
  domainRecords: [{ type: 'CNAME', name, value: 'u1.sender.test' }],
};

/** Starts the engine with a DNS server that has the record if `isThere` is true. */
async function start(store: ReturnType<typeof memoryStore>, isThere: boolean) {
  const dns = await startDns([
    { type: 'TXT', name: 'firma.test', data: 'v=spf1 -all' },
    ...(isThere ? [{ type: 'CNAME' as const, name, data: 'u1.sender.test' }] : []),
  ]);
  servers.push(dns);
  const app = testEngine({ store, sources: { dnsServer: dns.address } });
  return hostThrough(app, () => crypto.randomUUID());
}
const recordOf = (profile: Profile) => currentResults(profile).domainCheck?.report.records[0];

it('is kept with the profile, ends the waiting once the records exist, and is checked again later', async () => {
  const store = memoryStore();
  let host = await start(store, false);
  const created = await host.call('profiles.create', { practice: false });
  if (!created.ok) throw new Error(created.problem.kind);
  const profileId = created.value.profile.id;
  const call = async (operation: 'domain.check' | 'profiles.checkAgain') => {
    const result = await host.call(operation, { profileId });
    if (!result.ok) throw new Error(result.problem.kind);
    return result.value.profile;
  };
  await host.call('tenant.connect', { profileId, connection: given.platform! });
  await host.call('profiles.answer', {
    profileId,
    answers: { ...given, domainWatched: true, askedAt: '2026-11-29T08:00:00.000Z', askedWhom: 'it-admin' },
  });
  let profile = await call('domain.check');
  expect(recordOf(profile)).toMatchObject({ state: 'missing', set: 'u1.sender.test' });
  expect(flowOf(profile).current).toBe('domain-check');
  expect(waitingFor(profile)).toBeDefined();

  // After a restart, the program finds the record for which it was waiting earlier.
  host = await start(store, true);
  profile = await call('profiles.checkAgain');
  expect(recordOf(profile)?.state).toBe('there');
  expect(currentResults(profile).recheck).toMatchObject({
    domain: { works: true },
    changes: ['domain-works-again'],
  });
  expect([profile.answers.domainWatched, waitingFor(profile)]).toEqual([undefined, undefined]);

  host = await start(store, false);
  expect(canCheckAgain(profile)).toBe(true);
  profile = await call('profiles.checkAgain');
  const { recheck } = currentResults(profile);
  expect(recheck).toMatchObject({
    domain: { works: false, cause: 'dns-record-missing' },
    changes: ['domain-broke'],
  });
  expect(isWell(recheck!)).toBe(false);

  // The result applies only to these records, so it is no longer valid once others are required.
  const other = await host.call('profiles.answer', { profileId, answers: { domainRecords: [] } });
  expect(other.ok && currentResults(other.value.profile).domainCheck).toBeUndefined();
});
