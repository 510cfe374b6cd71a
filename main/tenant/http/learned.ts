import type { Redaction } from '../../../shared/known-secrets/index.ts';

const asJson = /"\w*token"\s*:\s*"((?:[^"\\]|\\.)*)/gi;
const asForm = /(?:^|[&\s])\w*token=([^&\s]+)/gi;

/** Adds a request's credentials to the redaction, in the encoding of its header. */
export function learnSignIn(
  { authorization = '' }: Readonly<Record<string, string>>,
  redaction: Redaction,
): void {
  const credentials = /^\S+ +(.+)$/.exec(authorization)?.[1];
  if (credentials !== undefined) redaction.learn(credentials);
}

/**
 * Adds every token in a token response (RFC 6749 section 5.1), even if the response is truncated, untyped, or
 * form-encoded.
 */
export function learnTokens(text = '', redaction: Redaction): void {
  for (const [, value = ''] of text.matchAll(asJson)) redaction.learn(unquoted(value));
  for (const [, value = ''] of text.matchAll(asForm)) redaction.learn(value);
}

function unquoted(value: string): string {
  try {
    return String(JSON.parse(`"${value}"`));
  } catch {
    return value;
  }
}
