import type { Dialogue } from '../dialogue/index.ts';
import type { Cause } from '../model/index.ts';

/** Mechanisms that are common in programs that sign in with a password or a token. */
const common = /\b(?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER)\b/i;

/**
 * Returns the cause for which a client gave up although the server refused nothing: the server offers sign-in only on
 * an encrypted connection, or only with mechanisms that hardly any program supports. Undefined if the capabilities do
 * not show this.
 */
export function missingFromOffer({
  turns,
  passed,
  refusal,
}: Dialogue): readonly [cause: Cause, shown: string] | undefined {
  if (refusal || passed.includes('auth')) return undefined;
  const offered = turns.filter(({ role, stage }) => role === 'accepted' && stage === 'ehlo');
  if (offered.length < 2) return undefined;
  const signIns = offered.filter(({ text }) => /^250[ -]AUTH\b/i.test(text));
  const [signIn] = signIns;
  if (signIn)
    return signIns.some(({ text }) => common.test(text))
      ? undefined
      : ['auth-mechanism-unsupported', signIn.text];
  const encryption = offered.find(({ text }) => /^250[ -]STARTTLS\b/i.test(text));
  return encryption && !passed.includes('starttls') ? ['tls-required', encryption.text] : undefined;
}
