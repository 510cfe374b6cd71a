import { afterEach, beforeEach, expect, it } from 'vitest';

import { practice } from '../../../shared/model/index.ts';
import { problem } from './faulty.ts';
import { settingUp, type TenantWorld } from './setting.ts';
import { tenantAt } from '../../support/tenant.ts';

let setting: TenantWorld;
beforeEach(async () => {
  setting = await settingUp();
});
afterEach(() => setting.stop());

const capabilities = (token: string) =>
  tenantAt({ kind: 'mail-api', url: setting.way.url }, token).capabilities({ signal: setting.signal });

it('signs in with a token that an administrator issued, without requesting another', async () => {
  expect(await capabilities(practice.staticToken)).toMatchObject({ ok: true });
  expect(setting.way.requests('oauth')).toEqual([]);
  expect(setting.way.seen[0]?.headers.authorization).toBe(`Bearer ${practice.staticToken}`);
});

it('uses a refused token only once, because it cannot be renewed', async () => {
  expect(await capabilities('an-old-token')).toMatchObject({
    problem: { kind: 'unauthorised', status: 401 },
  });
  expect(setting.way.seen).toHaveLength(1);
});

it('sends nothing that cannot be a token', async () => {
  for (const slip of ['two words', 'line\r\nbreak', 'ümlaut', 'x'.repeat(2_001)])
    expect(await capabilities(slip)).toMatchObject({ problem: { kind: 'unauthorised' } });
  expect(setting.way.seen).toEqual([]);
});

it('never shows the token, even if the platform repeats it', async () => {
  setting.way.meet('GET', problem(403, { detail: `no rights for ${practice.staticToken}` }));
  const refused = await capabilities(practice.staticToken);
  expect(JSON.stringify(refused)).not.toContain(practice.staticToken);
  expect(refused).toMatchObject({ problem: { kind: 'forbidden' } });
});
