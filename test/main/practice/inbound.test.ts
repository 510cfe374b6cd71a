import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { PracticeWorld } from '../../../main/practice/index.ts';
import type { Tenant } from '../../../main/tenant/index.ts';
import { practice, type PracticeScenario } from '../../../shared/model/index.ts';
import { practiceWorld } from './practising.ts';
import { tenantAt } from '../../support/tenant.ts';

let world: PracticeWorld;
let tenant: Tenant;
const { signal } = new AbortController();

beforeAll(async () => {
  world = await practiceWorld();
  const connection = { kind: 'mail-api', url: world.tenantUrl, clientId: practice.clientId } as const;
  tenant = tenantAt(connection, practice.clientSecret);
});
afterAll(() => world.stop());

const round = async (scenario: PracticeScenario) => {
  const result = await tenant.checkInbound?.(practice.mailboxes[scenario], { signal });
  if (!result?.ok) throw new Error('not checked');
  return result.value;
};

describe('a message that the practice company redirects', () => {
  it.each(['shared', 'works', 'app-password'] as const)('arrives unchanged from %s', async (scenario) => {
    const { outcome, sender, seenFrom } = await round(scenario);
    expect([outcome, seenFrom]).toEqual(['intact', sender]);
  });

  it('arrives with another sender if it was forwarded, until the IT redirects it', async () => {
    const { outcome, seenFrom } = await round('wrong-sender');
    expect([outcome, seenFrom]).toEqual(['rewritten', practice.mailboxes['wrong-sender']]);
    world.askIt(practice.mailboxes['wrong-sender']);
    expect((await round('wrong-sender')).outcome).toBe('intact');
  });

  it('is returned with the server’s text if the company forbids it, until IT allows it', async () => {
    const { outcome, words } = await round('firewall');
    expect(outcome).toBe('returned');
    expect(words).toContain('5.7.520');
    world.askIt(practice.mailboxes.firewall);
    expect((await round('firewall')).outcome).toBe('intact');
  });
});
