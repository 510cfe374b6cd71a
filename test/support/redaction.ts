import { Redaction } from '../../shared/known-secrets/index.ts';

/** A redaction for the length of a test, which has its secrets in clear. */
export function redactionOf(...secrets: readonly string[]): Redaction {
  const redaction = new Redaction({ digest: (text) => text });
  for (const secret of secrets) redaction.learn(secret);
  return redaction;
}
