/** Returns whether a text is a DMARC record (RFC 9989 section 4.7). */
export const isDmarc = (text: string): boolean =>
  /^v[ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/i.test(text) && /^.{0,6}DMARC1/.test(text);

/** Returns whether a text was meant as a DMARC record, even if it is malformed. */
export const isMeantAsDmarc = (text: string): boolean => /v?\s*=?\s*dmarc\s*1\b/i.test(text);

export const dmarcPolicies = ['none', 'quarantine', 'reject'] as const;
export type DmarcPolicy = (typeof dmarcPolicies)[number];

const tag = (record: string, name: string): string | undefined =>
  new RegExp(String.raw`;\s*${name}\s*=\s*([^;\s]*)`, 'i').exec(`;${record}`)?.[1]?.toLowerCase();

/** Returns the policy for messages from the domain itself that fail DMARC; undefined if there is none. */
export function dmarcPolicyOf(record: string): DmarcPolicy | undefined {
  const policy = tag(record, 'p');
  return dmarcPolicies.find((each) => each === policy);
}

/** Returns the alignment mode: `s` for strict, or `r` for relaxed, the default (RFC 9989 section 4.7). */
export const dmarcAlignment = (record: string, of: 'aspf' | 'adkim'): 'r' | 's' =>
  tag(record, of) === 's' ? 's' : 'r';

/**
 * Returns whether a record takes effect: it has a known policy, or an address for reports (RFC 9989 section 4.10.1).
 */
export const isUsableDmarc = (record: string): boolean =>
  isDmarc(record) &&
  ['sp', 'np'].every((name) =>
    [undefined, ...dmarcPolicies].includes(tag(record, name) as DmarcPolicy | undefined),
  ) &&
  (dmarcPolicyOf(record) !== undefined ||
    (tag(record, 'p') === undefined && tag(record, 'rua') !== undefined));

/** Returns the record with its policy for the domain itself replaced and everything else unchanged. */
export const withDmarcPolicy = (record: string, policy: DmarcPolicy): string =>
  tag(record, 'p') === undefined
    ? record.replace(/^([^;]*)(;|$)/, `$1; p=${policy}$2`)
    : record.replace(/(;\s*p\s*=\s*)[^;\s]*/i, `$1${policy}`);

export const isAtLeast = (policy: DmarcPolicy | undefined, required: DmarcPolicy | undefined): boolean =>
  dmarcPolicies.indexOf(policy ?? 'none') >= dmarcPolicies.indexOf(required ?? 'none');
