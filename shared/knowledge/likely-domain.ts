import { providers } from './providers/all.ts';

/** Mistyped top-level domains that do not exist, with the domains that were meant. */
const endings: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  vom: 'com',
  xom: 'com',
  comm: 'com',
  ed: 'de',
  dee: 'de',
  nte: 'net',
  nett: 'net',
  ogr: 'org',
};

/** The minimum length of a name. Shorter names are too similar to other existing names. */
const longEnough = 4;

const known = providers.flatMap(({ domains }) => domains);

/** Returns whether two names differ by one inserted, missing, replaced or swapped character. */
function isOneSlipFrom(typed: string, candidate: string): boolean {
  if (typed === candidate || Math.abs(typed.length - candidate.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === candidate[start]) start++;
  const [typedRest, candidateRest] = [typed.slice(start), candidate.slice(start)];
  return (
    typedRest.slice(1) === candidateRest ||
    candidateRest.slice(1) === typedRest ||
    typedRest.slice(1) === candidateRest.slice(1) ||
    (typedRest.slice(2) === candidateRest.slice(2) &&
      typedRest[0] === candidateRest[1] &&
      typedRest[1] === candidateRest[0])
  );
}

/**
 * Returns the domain that was probably meant, if this one looks like a typo, e.g. `gmail.con` or `gmial.com`. Undefined
 * if the domain may well be correct.
 */
export function likelyDomain(typed: string): string | undefined {
  const domain = typed.toLowerCase();
  const dot = domain.lastIndexOf('.');
  const ending = endings[domain.slice(dot + 1)];
  const corrected = ending === undefined ? domain : `${domain.slice(0, dot)}.${ending}`;
  if (known.includes(corrected)) return corrected === domain ? undefined : corrected;
  const [name = ''] = corrected.split('.');
  const meant =
    name.length < longEnough
      ? undefined
      : known.find((each) => each.split('.').length === 2 && isOneSlipFrom(corrected, each));
  return meant ?? (ending === undefined ? undefined : corrected);
}
