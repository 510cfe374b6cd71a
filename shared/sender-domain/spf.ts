import type { SpfProblem } from '../model/index.ts';
import { bareName } from './names.ts';

/** Returns whether a text is an SPF record (RFC 7208 section 4.5). */
export const isSpf = (text: string): boolean => /^v=spf1(?: |$)/i.test(text);

/** Returns whether a text was meant as an SPF record, even if it is malformed. */
export const isMeantAsSpf = (text: string): boolean =>
  /^[\s"'“”„`\\]*(?:txt\s+|@\s+)?["'“]?v\s*=\s*spf\s*1?\b|^[\s"'“”„`\\]*v=spf1/i.test(text) ||
  /^spf1?\s+(?:include|mx|a|ip4)[: ]/i.test(text);

const name = String.raw`[a-z0-9_%{}.+/=-]+`;
const cidr = String.raw`(?:/\d{1,3})?(?://\d{1,3})?`;
/** Mechanisms and modifiers (RFC 7208 section 12). */
const grammar = new RegExp(
  String.raw`^(?:[+?~-]?(?:all|include:${name}|exists:${name}|a(?::${name})?${cidr}|mx(?::${name})?${cidr}|ptr(?::${name})?|ip4:\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?|ip6:[0-9a-f:.]+(?:/\d{1,3})?)|[a-z][a-z0-9_.-]*=\S*)$`,
  'i',
);

const isAll = (term: string): boolean => /^[+?~-]?all$/i.test(term);
const isRedirect = (term: string): boolean => /^redirect=/i.test(term);

/** Returns the terms after the version, after correcting typos. */
const termsOf = (text: string): string[] => repaired(text).split(' ').slice(1);

/** Returns the mechanisms that authorise senders, without `all` and `redirect`. */
export const mechanismsOf = (text: string): string[] =>
  termsOf(text).filter((term) => !isAll(term) && !/^[a-z]+=/i.test(term));

/** Returns the names to which a record refers with `include` or `redirect`. */
export const targetsOf = (text: string): string[] =>
  termsOf(text).flatMap((term) => {
    const target = /^(?:\+?include:|redirect=)(.+)$/i.exec(term)?.[1];
    return target === undefined ? [] : [bareName(target)];
  });

/** Returns the hosts that a record names to authorise their IP addresses. */
export const hostsOf = (text: string): string[] =>
  termsOf(text).flatMap((term) => {
    const host = /^\+?(?:a|mx):([^/]+)/i.exec(term)?.[1];
    return host === undefined ? [] : [bareName(host)];
  });

/**
 * Corrects common typos in a record: quotes, typographic hyphens, commas, spaces after a colon, missing spaces, a final
 * dot, a repeated version.
 */
export function repaired(text: string): string {
  const terms = text
    .replace(/["'“”„`\\\ufffd]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\u00a0\s]+/g, ' ')
    .trim()
    .replace(/^(?:txt |@ )+/i, '')
    .replace(/\bv\s*=\s*spf\s*1?(?=[\s:;,]|include|mx\b|a\b|ip[46]|$)/gi, ' ')
    .replace(/^spf1? /i, ' ')
    .replace(/[,;]+/g, ' ')
    .replace(/\b(include|redirect|ip[46]|a|mx|exists)\s*([:=])\s+/gi, '$1$2')
    .replace(/\binclude[=.](?=\S)/gi, 'include:')
    .replace(/\bip:(?=\d)/gi, 'ip4:')
    .replace(/(\S)(?=include:|redirect=)/gi, (found) => (/[+?~-]/.test(found) ? found : `${found} `))
    .replace(/([a-z0-9])([~?-]all)\b/gi, '$1 $2')
    .replace(/([+?~-])\s+all\b/gi, '$1all')
    .split(' ')
    .map((term) =>
      /^[+?~-]?(?:include|a|mx|exists):|^redirect=/i.test(term) ? term.replace(/\.$/, '') : term,
    )
    .filter((term) => term !== '' && !/^[:=]$/.test(term));
  return ['v=spf1', ...terms].join(' ');
}

/** Returns the problems with the record itself, without following its includes. */
export function spfProblems(record: string): SpfProblem[] {
  const terms = record
    .split(/ +/)
    .slice(1)
    .filter((term) => term !== '');
  const last = terms.findIndex(isAll);
  return [
    ...(terms.every((term) => grammar.test(term)) && isSpf(record) ? [] : ['syntax' as const]),
    ...(terms.some((term) => /^\+?all$/i.test(term)) ? ['everybody-allowed' as const] : []),
    ...(last === -1 && !terms.some(isRedirect) ? ['no-default' as const] : []),
    ...(last !== -1 && terms.slice(last + 1).some((term) => !/^[a-z]+=/i.test(term))
      ? ['after-all' as const]
      : []),
  ];
}

/** Returns the `all` term that the records share, or `~all` if they differ, have none, or authorise everybody. */
function defaultOf(alls: readonly string[]): string {
  const kinds = new Set(alls.map((all) => all.toLowerCase().replace(/^\+?all$/, '~all')));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : '~all';
}

/**
 * Merges SPF records into one that authorises all their senders and the required ones. Existing terms keep their order,
 * and duplicates are removed.
 *
 * @param found the current records; more than one is an error (RFC 7208 section 4.5).
 * @param required the required SPF records, or only terms to add; may be empty.
 */
export function mergedSpf(found: readonly string[], required: readonly string[]): string {
  const terms = found.flatMap(termsOf);
  const alls = terms.filter(isAll);
  const redirects = terms.filter(isRedirect);
  // `redirect` is ignored in a record with `all` and may occur only once (RFC 7208 section 6.1).
  const goesOn = redirects.length === 1 && alls.length === 0;
  const kept = terms
    .filter(
      (term) =>
        !isAll(term) && (goesOn || !isRedirect(term) || (found.length > 1 && alls.length < found.length)),
    )
    .map((term) => (isRedirect(term) && !goesOn ? term.replace(/^redirect=/i, 'include:') : term));
  const added = required.flatMap(mechanismsOf);
  // The same mechanism with another qualifier does not authorise the sender, so the required one replaces it.
  const against = new Set(added.flatMap((term) => ['-', '~', '?'].map((sign) => sign + term.toLowerCase())));
  const last = goesOn ? kept.filter(isRedirect) : [];
  const first = kept.filter((term) => !last.includes(term) && !against.has(term.toLowerCase()));
  const unique = new Map<string, string>();
  for (const term of [...first, ...added]) {
    const key = term.toLowerCase().replace(/^\+/, '');
    if (!unique.has(key)) unique.set(key, term);
  }
  const requiredAlls = required.flatMap(termsOf).filter(isAll);
  const end = goesOn ? last : [defaultOf(alls.length > 0 ? alls : requiredAlls)];
  return ['v=spf1', ...unique.values(), ...end].join(' ');
}
