import { certain, type Cause } from '../model/index.ts';

interface Reading {
  readonly cause: Cause;
  readonly confidence: number;
  readonly alternatives: readonly Cause[];
}

/**
 * A server that cannot reach its password database also says "authentication failed" (Postfix with Dovecot does). Words
 * that do not mention the password leave that possible, so it becomes the first alternative.
 */
export const orBrokenStore = <Found extends Reading>(found: Found): Found =>
  found.cause === 'wrong-credentials' && (found.confidence < certain || found.alternatives.length === 0)
    ? {
        ...found,
        alternatives: [...new Set<Cause>(['service-unavailable', ...found.alternatives])].slice(0, 5),
      }
    : found;
