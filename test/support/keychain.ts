import type { Keychain } from '../../main/vault/port.ts';

/**
 * Creates a keychain with entries (secrets by account) that a test can read.
 * @param broken faulty functions that replace those of the keychain.
 */
export const keychainOf = (entries: Map<string, string>, broken: Partial<Keychain> = {}): Keychain => ({
  getPassword: (_service, account) => Promise.resolve(entries.get(account) ?? null),
  setPassword: (_service, account, secret) => Promise.resolve(void entries.set(account, secret)),
  deletePassword: (_service, account) => Promise.resolve(entries.delete(account)),
  findCredentials: () => Promise.resolve([...entries.keys()].map((account) => ({ account }))),
  ...broken,
});
