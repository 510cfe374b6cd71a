import type { Output } from '../../shared/contract/index.ts';

export type VaultState = Output<'app.open'>['vault'];

/** Identifies a secret. The parts form the name of a keychain entry that the user can recognise. */
export interface SecretKey {
  readonly kind: 'mailbox' | 'tenant';
  readonly profileId: string;
  /** User name or client id. */
  readonly account: string;
}

/** Stores secrets in the operating system's keychain, or in memory until the program exits, but never in a file. */
export interface Vault {
  /**
   * Returns where the secret with this key is stored. Without a key, returns where secrets are stored in general: in
   * memory if that is true of any of them. The first call tests the keychain with a temporary entry. A slow keychain
   * counts as not answering until it does.
   */
  state(key?: SecretKey): Promise<VaultState>;
  read(key: SecretKey): Promise<string | undefined>;
  /** Falls back to memory if the keychain refuses; the returned state says so. */
  write(key: SecretKey, secret: string): Promise<VaultState>;
  remove(key: SecretKey): Promise<void>;
  /** Removes every secret of a profile. @returns whether they are certain to be gone. */
  removeProfile(profileId: string): Promise<boolean>;
  /**
   * Removes every secret of this program, including those of deleted profiles.
   *
   * @returns whether they are certain to be gone.
   */
  removeAll(): Promise<boolean>;
}
