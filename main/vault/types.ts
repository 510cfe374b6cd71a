import type { Output } from '../../shared/contract/index.ts';

export type VaultState = Output<'app.open'>['vault'];

/** Identifies a secret. The parts form the name of a keychain entry that the user can recognise. */
export interface SecretKey {
  readonly kind: 'mailbox' | 'tenant';
  readonly profileId: string;
  /** User name or client id. */
  readonly account: string;
}

/** Stores secrets in the system's keychain, or in memory until the program ends. Never in a file. */
export interface Vault {
  /**
   * Returns where one secret, or any secret, is stored. This is determined by a test entry on the first call. A slow
   * keychain counts as silent until it answers.
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
