/** A name as DNS compares it: lower case, without blanks around it and without the final dot. */
export const bareName = (name: string): string => name.trim().toLowerCase().replace(/\.$/, '');

export const isWithin = (name: string, domain: string): boolean =>
  name === domain || name.endsWith(`.${domain}`);

/** What may stand as a name in a table: labels of letters of any alphabet, digits, hyphens and underscores. */
const form =
  /^(?:@|\*|(?:\*\.)?[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}_])?(?:\.[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}_])?)*\.?)$/u;

/** A name's cell without what pages add to it: quotes, a remark, a word for the domain itself. */
export const bareCell = (text: string): string =>
  text
    .trim()
    .replace(/^["']|["']$/g, '')
    // A field with the domain behind it.
    .replace(/(?<=\S)\s+\.(?=\S)/g, '.')
    .replace(/(?<=\S)\s+(?:\(.*\)|or\b.*|oder\b.*|\/.*)$/i, '')
    .replace(/^\(?(?:blank|empty|leer|none|root|apex|leave (?:blank|empty)|leer lassen)\)?$/i, '@');

export const looksLikeName = (text: string): boolean => {
  const name = bareCell(text);
  return name.length <= 255 && form.test(name);
};

/** Ends as whole names do, and parts of names hardly ever. */
const isWhole = (name: string): boolean =>
  /\.(?:com|net|org|info|biz|eu|de|at|ch|li|lu|nl|fr|it|io|uk|test|example)$/.test(name);

/**
 * The full name that a table's name means. Platforms show names relative to the domain (`em123`) or whole; both are tried
 * by their ending, since the final dot that would tell is mostly left out.
 *
 * @param domain of the company, lower case.
 */
export function fullName(name: string, domain: string): string {
  const bare = bareName(name);
  if (bare === '' || bare === '@') return domain;
  if (isWithin(bare, domain) || name.trim().endsWith('.')) return bare;
  // A sub-domain's own address: the table may be relative to the domain above it.
  const parent = domain.split('.').slice(1).join('.');
  if (parent.includes('.') && isWithin(bare, parent)) return bare;
  return isWhole(bare) ? bare : `${bare}.${domain}`;
}

/** The same name with the domain behind it once more, as a hoster makes it that appends the domain by itself. */
export const doubledName = (name: string, domain: string): string => `${name}.${domain}`;

/** How the name is typed where the hoster appends the domain. */
export const relativeName = (name: string, domain: string): string =>
  name === domain ? '@' : isWithin(name, domain) ? name.slice(0, -domain.length - 1) : name;
