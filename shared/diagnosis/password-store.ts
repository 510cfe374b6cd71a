import { certain, type Cause } from '../model/index.ts';

interface Reading {
  readonly cause: Cause;
  readonly confidence: number;
  readonly alternatives: readonly Cause[];
}

/**
 * A server that cannot reach its own passwords says "authentication failed" as well (Postfix with Dovecot does): words
 * that do not speak of the password itself leave that open, before anything else.
 */
export const orBrokenStore = <Found extends Reading>(found: Found): Found =>
  found.cause === 'wrong-credentials' && (found.confidence < certain || found.alternatives.length === 0)
    ? {
        ...found,
        alternatives: [...new Set<Cause>(['service-unavailable', ...found.alternatives])].slice(0, 5),
      }
    : found;
