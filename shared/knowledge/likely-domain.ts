import { providers } from './providers/all.ts';

/** Mistyped top-level domains that do not exist, with the intended ones. */
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

/** The minimum length of a name. Shorter names are too close to other existing names. */
const longEnough = 4;

const known = providers.flatMap(({ domains }) => domains);

/** Returns whether two names differ by one inserted, missing, replaced or swapped character. */
function isOneSlipFrom(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB ||
    restB.slice(1) === restA ||
    restA.slice(1) === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}

/**
 * Returns the domain that was probably meant if this one looks like a typo, e.g. `gmail.con` or `gmial.com`. Undefined
 * if it may well be correct.
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
