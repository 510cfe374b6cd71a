import { providers } from './providers/all.ts';

/** Endings that do not exist, and what was meant. */
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

/** Shorter names have neighbours that exist. */
const longEnough = 4;

const known = providers.flatMap(({ domains }) => domains);

/** Whether one character too many, too few, another one or two in the wrong order make the difference. */
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

/** What was probably meant by a domain with a slip in it: `gmail.con`, `gmial.com`. Undefined where it may well be right. */
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
