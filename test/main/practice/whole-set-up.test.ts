import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { PracticeWorld } from '../../../main/practice/index.ts';
import type { Tenant } from '../../../main/tenant/index.ts';
import type { Progress } from '../../../shared/contract/index.ts';
import { practice, tenantCapabilitiesSchema } from '../../../shared/model/index.ts';
import { practiceWorld, settingsFor } from './practising.ts';
import { tenantAt } from '../../support/tenant.ts';

const signal = new AbortController().signal;
let world: PracticeWorld;
let tenant: Tenant;
const clientOf = (secret: string) =>
  tenantAt({ kind: 'mail-api', url: world.tenantUrl, clientId: practice.clientId }, secret);

beforeAll(async () => {
  world = await practiceWorld();
  tenant = clientOf(practice.clientSecret);
});
afterAll(() => world.stop());

async function draftOf(scenario: keyof typeof practice.mailboxes) {
  const now = await tenant.current({ signal });
  const version = now.ok ? now.value.version : '';
  const draft = await tenant.writeDraft(settingsFor(world, scenario), practice.password, version, { signal });
  if (!draft.ok) throw new Error(draft.problem.kind);
  return draft.value;
}

describe('the practice platform', () => {
  it('reports its capabilities', async () => {
    const capabilities = await tenant.capabilities({ signal });
    expect(capabilities).toMatchObject({ ok: true, value: { runsChecks: true, sendsTestMail: true } });
    expect(capabilities.ok && tenantCapabilitiesSchema.parse(capabilities.value)).toBeTruthy();
  });

  it('takes a mailbox from draft to test message, and rolls back', async () => {
    const before = await tenant.current({ signal });
    expect(before).toMatchObject({ ok: true, value: { settings: null } });
    const draft = await draftOf('works');
    const told: Progress[] = [];
    const checked = await tenant.check(draft, { signal, report: (progress) => told.push(progress) });
    expect(checked).toMatchObject({ value: { verdict: 'works', vantage: 'platform' } });
    const stages = told.flatMap((progress) => (progress.kind === 'stage-ended' ? [progress.record] : []));
    expect(stages).toEqual(checked.ok && checked.value.stages);
    expect(await tenant.current({ signal })).toEqual(before);
    const active = await tenant.activate(draft, { signal });
    expect(active).toMatchObject({ value: { settings: settingsFor(world, 'works'), draftId: draft.id } });
    expect(await tenant.sendTestMail('anna@example.com', { signal })).toMatchObject({ ok: true });
    expect(world.sent.at(-1)).toMatchObject({ from: practice.mailboxes.works, to: ['anna@example.com'] });
    const restored = await tenant.rollBack(active.ok ? active.value.version : '', { signal });
    expect(restored).toMatchObject({ value: { settings: null } });
  });

  it('is rejected by a mail server that accepts this computer', async () => {
    const report = await tenant.check(await draftOf('firewall'), { signal });
    expect(report).toMatchObject({ value: { verdict: 'failed' } });
    expect(JSON.stringify(report)).toContain('Client host rejected');
  });

  it('rejects a draft based on settings that were changed since', async () => {
    const draft = await tenant.writeDraft(settingsFor(world, 'works'), practice.password, '"settings-0"', {
      signal,
    });
    expect(draft).toMatchObject({ ok: false, problem: { kind: 'conflict', status: 412 } });
  });

  it('reports a wrong client secret', async () => {
    expect(await clientOf('wrong').current({ signal })).toMatchObject({ problem: { kind: 'unauthorised' } });
  });
});
