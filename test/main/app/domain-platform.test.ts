/**
 * Tests a platform that sends on behalf of the domain and is set up through the Tenant Mail API. The platform checks
 * the DNS records too, in addition to the check from this computer.
 */
import { afterEach, beforeEach, expect, it } from 'vitest';

import { startPractice, type PracticeWorld } from '../../../main/practice/index.ts';
import { hostThrough, type Host } from '../../../shared/contract/index.ts';
import { currentResults, flowOf } from '../../../shared/flow/index.ts';
import { practice, type Profile } from '../../../shared/model/index.ts';
import { startDns, type TestDns } from '../../support/dns.ts';
import { testEngine } from '../../support/engine.ts';
import { quickProbe } from '../tenant/setting.ts';

const aliases = ['pf1', 'pf2'].map((key) => ({
  type: 'CNAME' as const,
  name: `${key}._domainkey.firma.test`,
  data: `${key}.firma-test.dkim.platform.practice.example`,
}));

let world: PracticeWorld;
let dns: TestDns;
/** Whether the platform's own servers can see the DNS records. */
let seenThere: boolean;
let host: Host;
let profileId: string;

beforeEach(async () => {
  seenThere = false;
  world = await startPractice({
    probe: quickProbe,
    lookUpAlias: (name) =>
      Promise.resolve(seenThere ? aliases.filter((each) => each.name === name).map(({ data }) => data) : []),
  });
  dns = await startDns([{ type: 'TXT', name: 'firma.test', data: 'v=spf1 -all' }, ...aliases]);
  host = hostThrough(testEngine({ sources: { dnsServer: dns.address } }), () => crypto.randomUUID());
  const created = await host.call('profiles.create', { practice: false });
  if (!created.ok) throw new Error(created.problem.kind);
  profileId = created.value.profile.id;
  const platform = { kind: 'mail-api', url: world.tenantUrl, clientId: practice.clientId } as const;
  await host.call('tenant.connect', {
    profileId,
    connection: platform,
    clientSecret: practice.clientSecret,
  });
  await host.call('profiles.answer', { profileId, answers: { address: 'jobs@firma.test', route: 'domain' } });
});
afterEach(async () => {
  dns.close();
  await world.stop();
});

const call = async (
  operation: 'profiles.checkAgain' | 'domain.check' | 'domain.stop' | 'profiles.get',
  more: { resume?: true } = {},
): Promise<Profile> => {
  const result = await host.call(operation, { profileId, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.profile;
};
const views = (profile: Profile) => {
  const { report, platform } = currentResults(profile).domainCheck!;
  return [
    report.records.map(({ state }) => state),
    platform?.records.map(({ state }) => state),
    platform?.state,
  ];
};

it('lists its required records itself, so nothing is pasted, and first offers a way without a password', async () => {
  const before = await call('profiles.get');
  expect(flowOf(before).steps).toEqual([
    'platform',
    'address',
    'route',
    'domain-records',
    'domain-check',
    'connection-test',
    'summary',
  ]);
  const profile = await call('domain.check');
  expect(profile.answers.domainRecords).toEqual(
    aliases.map(({ type, name, data }) => ({ type, name, value: data })),
  );
});

it('may see the records later than this computer, and is then queried again', async () => {
  const early = await call('domain.check');
  expect(views(early)).toEqual([['there', 'there'], ['missing', 'missing'], 'pending']);
  expect(flowOf(early).current).toBe('domain-check');
  seenThere = true;
  const late = await call('domain.check');
  expect(views(late)).toEqual([['there', 'there'], ['there', 'there'], 'confirmed']);
  expect(flowOf(late).current).toBe('connection-test');
});

it('stops sending on behalf of the domain when requested', async () => {
  seenThere = true;
  await call('domain.check');
  const stopped = await call('domain.stop');
  expect(currentResults(stopped).domainCheck?.platform?.state).toBe('stopped');
  expect(flowOf(stopped).current).toBe('domain-check');
});

it('resumes sending only when requested', async () => {
  seenThere = true;
  await call('domain.check');
  await call('domain.stop');
  expect(views(await call('domain.check'))).toEqual([['there', 'there'], ['there', 'there'], 'stopped']);
  const resumed = await call('domain.check', { resume: true });
  expect(views(resumed)[2]).toBe('confirmed');
  expect(flowOf(resumed).current).toBe('connection-test');
});

it('stays stopped when the whole set-up is checked again', async () => {
  seenThere = true;
  await call('domain.check');
  await call('domain.stop');
  const again = await call('profiles.checkAgain');
  expect(currentResults(again).domainCheck?.platform?.state).toBe('stopped');
  expect(again.answers.domainConfirmed).toBeUndefined();
});

it('that can no longer be queried is reported, and this computer’s own result stays valid', async () => {
  await call('domain.check');
  await world.stop();
  const profile = await call('domain.check');
  const { report, problem } = currentResults(profile).domainCheck!;
  expect(problem?.kind).toBe('unreachable');
  expect(report.records.map(({ state }) => state)).toEqual(['there', 'there']);
  world = await startPractice({ probe: quickProbe });
});
