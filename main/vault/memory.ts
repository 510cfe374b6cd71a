import type { SecretKey, Vault, VaultState } from './types.ts';

const nameOf = ({ kind, profileId, account }: SecretKey): string =>
  JSON.stringify([profileId, kind, account]);

/** Creates a vault that keeps secrets in memory until the program exits. */
export function memoryVault(reason?: VaultState['reason']): Vault {
  const secrets = new Map<string, string>();
  const state: VaultState = { kind: 'memory', ...(reason && { reason }) };
  return {
    state: () => Promise.resolve(state),
    read: (key) => Promise.resolve(secrets.get(nameOf(key))),
    write: (key, secret) => {
      secrets.set(nameOf(key), secret);
      return Promise.resolve(state);
    },
    remove: (key) => {
      secrets.delete(nameOf(key));
      return Promise.resolve();
    },
    removeProfile: (profileId) => {
      for (const name of secrets.keys()) {
        if ((JSON.parse(name) as string[])[0] === profileId) secrets.delete(name);
      }
      return Promise.resolve(true);
    },
    removeAll: () => {
      secrets.clear();
      return Promise.resolve(true);
    },
  };
}
