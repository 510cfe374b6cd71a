import { Redaction } from '../../shared/known-secrets/index.ts';

/** A redaction for a test, which knows its secrets in clear. */
export function redactionOf(...secrets: readonly string[]): Redaction {
  const redaction = new Redaction({ digest: (text) => text });
  for (const secret of secrets) redaction.learn(secret);
  return redaction;
}
