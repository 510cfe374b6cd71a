import { repliesIn } from '../dialogue/index.ts';

/**
 * The codes found in a text, which may be a bare reply, a program's message that quotes a reply, or only an enhanced
 * status code.
 */
export interface Codes {
  /** The reply code; of nested replies, the innermost one. */
  readonly code: number | undefined;
  /** All enhanced status codes, innermost first. */
  readonly enhanced: readonly string[];
  /** The name of a system, library or TLS error. */
  readonly errno: string | undefined;
}

const enhancedForm = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]\d)/g;
const pairForm = /(?<![\d.])([2-5]\d\d)[ -]#?(?=[245]\.\d{1,3}\.\d)/g;
const loneForm = /(?<![\d.:/=_-])([45][0-5]\d)(?=[ \-,:;)'"\]]|$)/g;
const errnoForm =
  /\b(?:E(?:CONN\w{2,12}|TIME(?:DOUT|OUT)|HOSTUNREACH|NETUNREACH|NETDOWN|AI_\w{4,8}|NOTFOUND|NODATA|SERVFAIL|ADDRNOTAVAIL|PIPE|DNS|SOCKET|PROTOCOL|AUTH|ENVELOPE|MESSAGE|TLS|ACCES|PERM)|WSA\w{4,20}|ERR_\w{4,60}|(?:CERT|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)_\w{3,50})\b/;

/** Windows socket error numbers, as Python and .NET print them. */
const winsock: Readonly<Record<string, string>> = {
  '10013': 'EACCES',
  '10049': 'EADDRNOTAVAIL',
  '10050': 'ENETDOWN',
  '10051': 'ENETUNREACH',
  '10053': 'ECONNRESET',
  '10054': 'ECONNRESET',
  '10060': 'ETIMEDOUT',
  '10061': 'ECONNREFUSED',
  '10065': 'EHOSTUNREACH',
  '11001': 'ENOTFOUND',
  '11002': 'EAI_AGAIN',
  '11004': 'ENOTFOUND',
};

export function readCodes(text: string): Codes {
  const pairs = [...text.matchAll(pairForm)];
  // A number counts as a code only where a reply can begin, and not if it is part of a time or size.
  const lone = text.split('\n').flatMap((line) => {
    const replies = repliesIn(line);
    return [...line.matchAll(loneForm)].filter(({ index }) => replies.some(({ at }) => at === index));
  });
  const code = (pairs.at(-1) ?? lone[0])?.[1];
  const windows =
    /(?:win ?error|winsock|wsa|socket ?error|socketfehler|erreur (?:de )?socket|error de socket|errore socket|error code|fehlercode|\berrno)\D{0,4}(1[01]0\d\d)\b/i.exec(
      text,
    )?.[1];
  return {
    code: code === undefined ? undefined : Number(code),
    enhanced: [...text.matchAll(enhancedForm)].map(([found]) => found).reverse(),
    errno: errnoForm.exec(text)?.[0] ?? (windows === undefined ? undefined : winsock[windows]),
  };
}

/** Maps the different names of an error in Windows, Go and Node's resolver to a single name. */
export const canonicalErrno = (errno: string): string =>
  errno
    .trim()
    .toUpperCase()
    .replace(/^WSA(?=E)/, '');
