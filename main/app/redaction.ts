import { hash, randomBytes } from 'node:crypto';

import { handedIn, operations, type OperationName } from '../../shared/contract/index.ts';
import { Redaction } from '../../shared/known-secrets/index.ts';
import type { Vault } from '../vault/index.ts';
import { ownWords } from './own-words.ts';

/**
 * Creates the redaction for an engine. It keeps secrets only as digests under a random key, which suffice to recognise
 * them but do not reveal them.
 */
export function newRedaction(): Redaction {
  const key = randomBytes(32).toString('base64');
  const digest = (text: string) => hash('sha256', key + text, 'base64').slice(0, 22);
  return new Redaction({ digest, ownWords });
}

/** Learns the secrets in a caller's input. Other values in the input, such as the user name, are not secret. */
export function learnInput(redaction: Redaction, operation: string, input: unknown): void {
  if (!Object.hasOwn(operations, operation)) return;
  const { secrets, beside } = handedIn(operations[operation as OperationName].input, input);
  redaction.open(textsIn(beside));
  for (const secret of secrets) redaction.learn(secret);
}

/** Wraps a vault so that the redaction learns every secret that is read from it or written to it. */
export const taughtBy = (vault: Vault, redaction: Redaction): Vault => ({
  ...vault,
  read: async (key) => {
    const secret = await vault.read(key);
    redaction.open([key.account]);
    if (secret !== undefined) redaction.learn(secret);
    return secret;
  },
  write: (key, secret) => {
    redaction.open([key.account]);
    redaction.learn(secret);
    return vault.write(key, secret);
  },
});

/** Returns every string in plain data. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
