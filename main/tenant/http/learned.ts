import type { Redaction } from '../../../shared/known-secrets/index.ts';

const asJson = /"\w*token"\s*:\s*"((?:[^"\\]|\\.)*)/gi;
const asForm = /(?:^|[&\s])\w*token=([^&\s]+)/gi;

/**
 * Registers a request's credentials for redaction, in the encoded form in which the `Authorization` header contains
 * them.
 */
export function learnSignIn(
  { authorization = '' }: Readonly<Record<string, string>>,
  redaction: Redaction,
): void {
  const credentials = /^\S+ +(.+)$/.exec(authorization)?.[1];
  if (credentials !== undefined) redaction.learn(credentials);
}

/**
 * Registers every token in a token response (RFC 6749 section 5.1) for redaction, even if the response is truncated,
 * form-encoded, or has no content type.
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
