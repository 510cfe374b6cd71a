import type { Output } from '../../shared/contract/index.ts';

export type VaultState = Output<'open'>['vault'];

/** Whose secret it is. Together they name one keychain entry that a person can recognise. */
export interface SecretKey {
  readonly kind: 'mailbox' | 'tenant';
  readonly profileId: string;
  /** User name or client id. */
  readonly account: string;
}

/** Keeps secrets: in the system's keychain, or in memory until the program ends. Never in a file. */
export interface Vault {
  /**
   * Which of the two it is, of one secret or of any of them; found out by a round trip the first time. A keychain that
   * takes its time is not waited for: until it answers, it counts as silent.
   */
  state(key?: SecretKey): Promise<VaultState>;
  read(key: SecretKey): Promise<string | undefined>;
  /** Falls back to memory when the keychain refuses; the state says so. */
  write(key: SecretKey, secret: string): Promise<VaultState>;
  remove(key: SecretKey): Promise<void>;
  /** Removes every secret of a profile. @returns whether they are gone for sure. */
  removeProfile(profileId: string): Promise<boolean>;
  /** Removes every secret of this program, also those of profiles that are long gone. @returns whether they are gone for sure. */
  removeAll(): Promise<boolean>;
}
