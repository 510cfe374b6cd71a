/**
 * What nobody sees, or what changes how the rest is seen: control, format and other invisible characters, halves of
 * characters, and what no standard has. The two variation selectors that people write only choose how an emoji looks.
 */
const unseen =
  /[[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}]--[\ufe0e\ufe0f]]/v;

/** Whether a text is what it looks like. */
export const isPrintable = (text: string): boolean => !unseen.test(text);

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
    .replace(new RegExp(unseen, 'gv'), '')
    .trim();
  // Half of a character is none.
  return clean.length > limit ? `${clean.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…` : clean;
}
