import { Redaction } from '../../shared/known-secrets/index.ts';

/** Creates a redaction for a test, which keeps its secrets in plain text. */
export function redactionOf(...secrets: readonly string[]): Redaction {
  const redaction = new Redaction({ digest: (text) => text });
  for (const secret of secrets) redaction.learn(secret);
  return redaction;
}
