export { keychainVault, type KeychainVaultOptions } from './keychain.ts';
export { memoryVault } from './memory.ts';
export type { SecretKey, Vault, VaultState } from './types.ts';
