import type { Redaction } from '../../../shared/known-secrets/index.ts';

const asJson = /"\w*token"\s*:\s*"((?:[^"\\]|\\.)*)/gi;
const asForm = /(?:^|[&\s])\w*token=([^&\s]+)/gi;

/** What a request signs in with is a secret, in the form that it has in there as well. */
export function learnSignIn(
  { authorization = '' }: Readonly<Record<string, string>>,
  redaction: Redaction,
): void {
  const credentials = /^\S+ +(.+)$/.exec(authorization)?.[1];
  if (credentials !== undefined) redaction.learn(credentials);
}

/**
 * Every token in an answer that gives some (RFC 6749 section 5.1): also in one that is cut off, has no type, or is a form.
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
