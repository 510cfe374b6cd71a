import { describe, expect, it } from 'vitest';

import { keychainVault, type SecretKey } from '../../main/vault/index.ts';

const service = 'Absender test';
const key: SecretKey = { kind: 'mailbox', profileId: 'p1', account: 'jobs@firma.test' };

describe('a real keychain', () => {
  it('keeps a secret for the next run', async () => {
    const vault = keychainVault({ service });
    await expect(vault.state()).resolves.toEqual({ kind: 'keychain' });
    await vault.write(key, 'Geheim-ÄÖÜ-4711');
    await expect(keychainVault({ service }).read(key)).resolves.toBe('Geheim-ÄÖÜ-4711');
  });

  it('deletes every secret of a profile, and no other', async () => {
    const vault = keychainVault({ service });
    const tenant: SecretKey = { ...key, kind: 'tenant', account: 'client' };
    const other: SecretKey = { ...key, profileId: 'p2' };
    await Promise.all([vault.write(key, 'a1'), vault.write(tenant, 'b2'), vault.write(other, 'c3')]);
    await vault.removeProfile('p1');
    await expect(Promise.all([vault.read(key), vault.read(tenant), vault.read(other)])).resolves.toEqual([
      undefined,
      undefined,
      'c3',
    ]);
    await vault.removeProfile('p2');
  });

  it('reads nothing after the user has deleted the entry', async () => {
    const vault = keychainVault({ service });
    await vault.write(key, 'weg');
    await keychainVault({ service }).remove(key);
    await expect(vault.read(key)).resolves.toBeUndefined();
  });
});
