/**
 * Makes text from outside harmless to show: escape sequences, control characters, bidirectional overrides and invisible
 * characters become blanks or vanish, and the length is limited. Line breaks become blanks too.
 */
export function printable(text: string, limit = 1_000): string {
  const clean = text
    .slice(0, limit * 4)
    // ANSI escape sequences (ECMA-48), first so that their letters go with them.
    // eslint-disable-next-line no-control-regex -- control characters are what this is about
    .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|[@-_])/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '')
    .trim();
  // Half of a character is none.
  return clean.length > limit ? `${clean.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…` : clean;
}
