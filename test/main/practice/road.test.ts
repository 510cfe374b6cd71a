import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startPractice, type PracticeWorld } from '../../../main/practice/index.ts';
import { probe } from '../../../main/probe/index.ts';
import { tenantAt, type Tenant } from '../../../main/tenant/index.ts';
import { practice, type MailSettings } from '../../../shared/model/index.ts';

const signal = new AbortController().signal;
let world: PracticeWorld;
let tenant: Tenant;

beforeAll(async () => {
  world = await startPractice({
    probe: (request, network, stop) =>
      probe(
        { ...request, credentials: request, vantage: 'platform' },
        { ...network, lookup: (host) => network.lookup(host) },
        { signal: stop },
      ),
  });
  tenant = tenantAt(
    { kind: 'mail-api', url: world.tenantUrl, clientId: practice.clientId },
    practice.clientSecret,
  );
});

afterAll(() => world.stop());

function settingsFor(scenario: keyof typeof practice.mailboxes): MailSettings {
  const sender = practice.mailboxes[scenario];
  const [candidate] = world.discover(sender).candidates;
  const { host, port, security, username } = candidate!;
  return { host, port, security, username, sender };
}

const check = (scenario: keyof typeof practice.mailboxes, password: string) => {
  const { host, port, security, username, sender } = settingsFor(scenario);
  return probe(
    { endpoint: { host, port, security }, credentials: { username, password }, sender },
    { lookup: (name) => world.lookup(name), extraCa: [world.ca] },
    { signal },
  );
};

describe('the practice mailboxes, seen from this workstation', () => {
  it.each([
    ['works', practice.password, 'works', undefined],
    ['firewall', practice.password, 'works', undefined],
    ['app-password', practice.appPassword, 'works', undefined],
    ['app-password', practice.password, 'failed', 'auth'],
    ['shared', practice.password, 'failed', 'auth'],
    ['wrong-sender', practice.password, 'failed', 'sender'],
    ['works', 'mistyped', 'failed', 'auth'],
  ] as const)('%s with %s: %s %s', async (scenario, password, verdict, stage) => {
    const report = await check(scenario, password);
    expect(report.verdict).toBe(verdict);
    expect(report.stages.find(({ outcome }) => outcome === 'failed')?.stage).toBe(stage);
    expect(JSON.stringify(report)).not.toContain(password);
  });
});

describe('the practice platform', () => {
  it('takes a mailbox from draft to a test mail, and back', async () => {
    const before = await tenant.current({ signal });
    expect(before).toMatchObject({ ok: true, value: { settings: null } });
    const version = before.ok ? before.value.version : '';
    const settings = settingsFor('works');
    const draft = await tenant.writeDraft(settings, practice.password, version, { signal });
    if (!draft.ok) throw new Error(draft.problem.kind);
    await expect(tenant.check(draft.value, { signal })).resolves.toMatchObject({
      value: { verdict: 'works', vantage: 'platform' },
    });
    const active = await tenant.activate(draft.value, { signal });
    expect(active).toMatchObject({ value: { settings } });
    await expect(tenant.sendTestMail('anna@example.com', { signal })).resolves.toMatchObject({ ok: true });
    expect(world.sent.at(-1)).toMatchObject({ from: practice.mailboxes.works, to: ['anna@example.com'] });
    const restored = await tenant.rollBack(active.ok ? active.value.version : '', { signal });
    expect(restored).toMatchObject({ value: { settings: null } });
  });

  it('is not let in where the workstation is', async () => {
    const before = await tenant.current({ signal });
    const version = before.ok ? before.value.version : '';
    const draft = await tenant.writeDraft(settingsFor('firewall'), practice.password, version, { signal });
    if (!draft.ok) throw new Error(draft.problem.kind);
    const report = await tenant.check(draft.value, { signal });
    expect(report).toMatchObject({ value: { verdict: 'failed' } });
    expect(JSON.stringify(report)).toContain('Client host rejected');
  });

  it('refuses a draft that rests on settings somebody else has changed', async () => {
    const draft = await tenant.writeDraft(settingsFor('works'), practice.password, '"settings-0"', {
      signal,
    });
    expect(draft).toMatchObject({ ok: false, problem: { kind: 'conflict', status: 412 } });
  });

  it('says that the client secret is wrong', async () => {
    const stranger = tenantAt(
      { kind: 'mail-api', url: world.tenantUrl, clientId: practice.clientId },
      'wrong',
    );
    await expect(stranger.current({ signal })).resolves.toMatchObject({ problem: { kind: 'unauthorised' } });
  });
});
