/**
 * Characters that are invisible or change how others are displayed: control, format and other invisible characters,
 * lone surrogates and unassigned code points. The two common variation selectors are excluded, because they only choose
 * how an emoji is drawn.
 */
const unseen =
  /[[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}]--[\ufe0e\ufe0f]]/v;

/** Returns whether a text contains no invisible or display-changing characters, so that it is displayed as it is. */
export const isPrintable = (text: string): boolean => !unseen.test(text);

/**
 * Makes external text safe to display: replaces or removes escape sequences, control characters, line breaks,
 * bidirectional overrides and invisible characters, and limits the length.
 */
export function printable(text: string, limit = 1_000): string {
  const clean = text
    .slice(0, limit * 4)
    // ANSI escape sequences (ECMA-48) are removed first, while their letters can still be recognised.
    // eslint-disable-next-line no-control-regex -- control characters are what this is about
    .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|[@-_])/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(new RegExp(unseen, 'gv'), '')
    .trim();
  // Truncation must not leave half of a surrogate pair.
  return clean.length > limit ? `${clean.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…` : clean;
}
