import type { Observation } from '../model/index.ts';
import { printable } from '../printable.ts';

const hidden = '•••';

/**
 * Removes what may be a secret from a text of unknown origin: everything behind AUTH commands and `password=`-like names,
 * bearer tokens, and every long base64 word that is not plainly something else.
 */
export const withoutSecrets = (text: string): string =>
  text
    .replace(/\b(AUTH[ \t]+[A-Z0-9-]{3,20}[ \t]+)[^\s"'<>]+/gi, `$1${hidden}`)
    .replace(/\b(bearer[ \t]+)[^\s"'<>,;]+/gi, `$1${hidden}`)
    // The answer to a challenge (RFC 4954 section 4).
    .replace(/(?<=^|\s)(334[ -]\S+\s+(?:(?:C|>>>?|<-|->|CLIENT)[: ]\s*)?)(?!\d{3}[ -])\S+/g, `$1${hidden}`)
    .replace(
      /\b((?:pass(?:word|wd|wort|phrase)?|kennwort|pwd|secret|token|api[_-]?key)["']?[ \t]{0,3}[=:][ \t]{0,3}["']?)[^\s"',;}]+/gi,
      `$1${hidden}`,
    )
    .replace(/(?<![\w+/.-])[A-Za-z0-9+/]{6,}={1,2}(?![\w=])/g, hidden)
    .replace(/(?<![\w+/.-])(?:A[A-Za-z0-9+/]{19,}|[A-Za-z0-9+/]{40,})(?![\w+/.-])/g, hidden);

/** A server's or program's words as a finding may show them. */
export const quoteText = (text: string, limit = 600): string =>
  printable(withoutSecrets(text.slice(0, 8_000)), limit);

/** What an observation rests on, in its own words. */
export function quote({ text, errno }: Observation): string[] {
  return [text, errno].flatMap((part) => {
    const shown = part ? quoteText(part) : '';
    return shown === '' ? [] : [shown];
  });
}
