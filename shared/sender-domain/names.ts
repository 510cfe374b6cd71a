/** Normalises a DNS name for comparison: lower case, without surrounding spaces and the final dot. */
export const bareName = (name: string): string => name.trim().toLowerCase().replace(/\.$/, '');

export const isWithin = (name: string, domain: string): boolean =>
  name === domain || name.endsWith(`.${domain}`);

/** Returns whether a name appears to belong to the company, because it is in the domain or in the domain's parent. */
export const isOwnName = (name: string, domain: string): boolean => {
  const parent = domain.split('.').slice(1).join('.');
  return isWithin(name, domain) || (parent.includes('.') && isWithin(name, parent));
};

/** Matches a possible record name in a table: labels with letters of any script, digits, hyphens and underscores. */
const form =
  /^(?:@|\*|(?:\*\.)?[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}_])?(?:\.[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}_])?)*\.?)$/u;

/**
 * Returns the name in a table cell without quotes and remarks; a term for the domain itself, such as `root`, becomes
 * `@`.
 */
export const bareCell = (text: string): string =>
  text
    .trim()
    .replace(/^["']|["']$/g, '')
    // The name and the domain, displayed separately, as in `em123 .firma.de`.
    .replace(/(?<=\S)\s+\.(?=\S)/g, '.')
    .replace(/(?<=\S)\s+(?:\(.*\)|or\b.*|oder\b.*|\/.*)$/i, '')
    .replace(/^\(?(?:blank|empty|leer|none|root|apex|leave (?:blank|empty)|leer lassen)\)?$/i, '@');

export const looksLikeName = (text: string): boolean => {
  const name = bareCell(text);
  return name.length <= 255 && form.test(name);
};

/** Returns whether a name ends in a common top-level domain, which relative names hardly ever do. */
const isWhole = (name: string): boolean =>
  /\.(?:com|net|org|info|biz|eu|de|at|ch|li|lu|nl|fr|it|io|uk|test|example)$/.test(name);

/**
 * Returns the full name for a name in a table. Platforms show names relative to the domain (`em123`) or in full,
 * usually without the final dot that would tell them apart, so the top-level domain decides.
 *
 * @param domain the company's domain in lower case.
 */
export function fullName(name: string, domain: string): string {
  const bare = bareName(name);
  if (bare === '' || bare === '@') return domain;
  // If the company uses a subdomain, names in the table may belong to its parent domain.
  if (isOwnName(bare, domain) || name.trim().endsWith('.')) return bare;
  return isWhole(bare) ? bare : `${bare}.${domain}`;
}

/** Returns the name with the domain appended once more, as some hosters do automatically. */
export const doubledName = (name: string, domain: string): string => `${name}.${domain}`;

/** Returns the name to enter at a DNS hoster that appends the domain automatically. */
export const relativeName = (name: string, domain: string): string =>
  name === domain ? '@' : isWithin(name, domain) ? name.slice(0, -domain.length - 1) : name;
