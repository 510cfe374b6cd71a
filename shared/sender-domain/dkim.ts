import type { SelectorState } from '../model/index.ts';

export const isDkimName = (name: string): boolean => /(?:^|\.)_domainkey\./.test(name);

/** Returns the selector of a name `SELECTOR._domainkey.DOMAIN`; undefined for other names. */
export function selectorOf(name: string, domain: string): string | undefined {
  const end = `._domainkey.${domain}`;
  return name.endsWith(end) && name.length > end.length ? name.slice(0, -end.length) : undefined;
}

const tags = (record: string): Map<string, string> =>
  new Map(
    record
      .split(';')
      .map((part) => part.split(/=([^]*)/, 2).map((half) => half.trim()))
      .filter(([name]) => name !== undefined && name !== '')
      .map(([name = '', value = '']) => [name.toLowerCase(), value] as const),
  );

/** Returns the public key in a record, without spaces; undefined if it is not a key record (RFC 6376 section 3.6.1). */
export function dkimKeyOf(record: string): string | undefined {
  const found = tags(record);
  return found.has('p') && [undefined, 'DKIM1'].includes(found.get('v'))
    ? (found.get('p') ?? '').replace(/\s+/g, '')
    : undefined;
}

/** Returns the state of a selector according to its TXT records. An empty key means that the key was revoked. */
export function selectorState(records: readonly string[]): SelectorState {
  const [record, ...more] = records;
  if (record === undefined) return 'absent';
  const keys = records.map(dkimKeyOf);
  // If there are several key records, verification results are undefined (RFC 6376 section 3.6.2.2).
  if (more.length > 0 && keys.filter((key) => key !== undefined).length !== 1) return 'broken';
  const key = keys.find((each) => each !== undefined);
  if (key === undefined) return 'broken';
  if (key === '') return 'revoked';
  return /^[a-z0-9+/]{40,}={0,2}$/i.test(key) ? 'present' : 'broken';
}
