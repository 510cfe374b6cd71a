import { certain, type Cause } from '../model/index.ts';

interface Reading {
  readonly cause: Cause;
  readonly confidence: number;
  readonly alternatives: readonly Cause[];
}

/**
 * Adds a broken password database as the first alternative to a wrong password, unless the text mentions the password.
 * A server that cannot reach its password database also says "authentication failed" (e.g. Postfix with Dovecot).
 */
export const orBrokenStore = <Found extends Reading>(found: Found): Found =>
  found.cause === 'wrong-credentials' && (found.confidence < certain || found.alternatives.length === 0)
    ? {
        ...found,
        alternatives: [...new Set<Cause>(['service-unavailable', ...found.alternatives])].slice(0, 5),
      }
    : found;
