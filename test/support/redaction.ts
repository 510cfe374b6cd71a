import { Redaction } from '../../shared/known-secrets/index.ts';

/** Creates a redaction for a test. It stores plain text instead of digests. */
export function redactionOf(...secrets: readonly string[]): Redaction {
  const redaction = new Redaction({ digest: (text) => text });
  for (const secret of secrets) redaction.learn(secret);
  return redaction;
}
