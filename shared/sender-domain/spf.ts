import type { SpfProblem } from '../model/index.ts';
import { bareName } from './names.ts';

/** An SPF record as RFC 7208 section 4.5 tells one from other texts. */
export const isSpf = (text: string): boolean => /^v=spf1(?: |$)/i.test(text);

/** A text that somebody meant as an SPF record, however spoilt. */
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

/** What stands behind the version, however the record is written. */
const termsOf = (text: string): string[] => repaired(text).split(' ').slice(1);

/** The mechanisms that let somebody send: without the default at the end and where to go on. */
export const mechanismsOf = (text: string): string[] =>
  termsOf(text).filter((term) => !isAll(term) && !/^[a-z]+=/i.test(term));

/** The names that a record hands on to and that count as allowed there. */
export const targetsOf = (text: string): string[] =>
  termsOf(text).flatMap((term) => {
    const target = /^(?:\+?include:|redirect=)(.+)$/i.exec(term)?.[1];
    return target === undefined ? [] : [bareName(target)];
  });

/** Hosts that a record names by their addresses. */
export const hostsOf = (text: string): string[] =>
  termsOf(text).flatMap((term) => {
    const host = /^\+?(?:a|mx):([^/]+)/i.exec(term)?.[1];
    return host === undefined ? [] : [bareName(host)];
  });

/**
 * A record without the slips that pasting and typing leave: quotes, typographic hyphens, commas, blanks behind a colon or
 * none before a word, a final dot, the version twice.
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

/** What is wrong with a record by itself: without a look at what it hands on to. */
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

/** The strictest default that all of them agree to; nobody wants everybody to be allowed. */
function defaultOf(alls: readonly string[]): string {
  const kinds = new Set(alls.map((all) => all.toLowerCase().replace(/^\+?all$/, '~all')));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : '~all';
}

/**
 * One record that allows what all of these allow, and what is wanted: what stands there stays, in its order, and nothing
 * twice.
 *
 * @param found the records that stand there now; more than one is an error (RFC 7208 section 4.5).
 * @param wanted an SPF record, or only what is to be added; may be empty.
 */
export function mergedSpf(found: readonly string[], wanted: readonly string[]): string {
  const terms = found.flatMap(termsOf);
  const alls = terms.filter(isAll);
  const redirects = terms.filter(isRedirect);
  // A default makes a redirection void (RFC 7208 section 6.1), and there can be only one.
  const goesOn = redirects.length === 1 && alls.length === 0;
  const kept = terms
    .filter(
      (term) =>
        !isAll(term) && (goesOn || !isRedirect(term) || (found.length > 1 && alls.length < found.length)),
    )
    .map((term) => (isRedirect(term) && !goesOn ? term.replace(/^redirect=/i, 'include:') : term));
  const added = wanted.flatMap(mechanismsOf);
  // An allowance that was turned into its opposite is not what is wanted.
  const against = new Set(added.flatMap((term) => ['-', '~', '?'].map((sign) => sign + term.toLowerCase())));
  const last = goesOn ? kept.filter(isRedirect) : [];
  const first = kept.filter((term) => !last.includes(term) && !against.has(term.toLowerCase()));
  const unique = new Map<string, string>();
  for (const term of [...first, ...added]) {
    const key = term.toLowerCase().replace(/^\+/, '');
    if (!unique.has(key)) unique.set(key, term);
  }
  const wantedAlls = wanted.flatMap(termsOf).filter(isAll);
  const end = goesOn ? last : [defaultOf(alls.length > 0 ? alls : wantedAlls)];
  return ['v=spf1', ...unique.values(), ...end].join(' ');
}
