import type { VaultState } from './types.ts';

/** The part of keytar that this program uses; tests replace it. */
export interface Keychain {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
  findCredentials(service: string): Promise<{ account: string }[]>;
}

/**
 * Loads keytar, which is an optional dependency with a native module. Without it, or without its system library, the
 * program runs without a keychain.
 */
export async function loadKeytar(): Promise<Keychain | undefined> {
  try {
    const module = await import('keytar');
    return module.default;
  } catch {
    return undefined;
  }
}

export type VaultReason = NonNullable<VaultState['reason']>;

/**
 * Determines why a keychain call failed, from the error messages of keytar's backends (libsecret, Keychain Services,
 * Credential Manager).
 */
export function reasonOf(error: unknown): VaultReason {
  if (error instanceof KeychainSilence) return 'no-answer';
  const message = error instanceof Error ? error.message : '';
  if (
    /d-?bus|no such interface|was not provided|does not exist at path|no such object|autolaunch/i.test(
      message,
    )
  )
    return 'no-service';
  if (/locked|dismissed|user interaction|cancel/i.test(message)) return 'locked';
  return 'refused';
}

export class KeychainSilence extends Error {
  override readonly name = 'KeychainSilence';
}
