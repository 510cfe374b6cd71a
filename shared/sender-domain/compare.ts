import type { CheckedRecord, RecordState, RecordType, WantedRecord } from '../model/index.ts';
import { unquoted } from './cells.ts';
import { dkimKeyOf, isDkimName } from './dkim.ts';
import {
  dmarcPolicyOf,
  isAtLeast,
  isDmarc,
  isMeantAsDmarc,
  isUsableDmarc,
  withDmarcPolicy,
} from './dmarc.ts';
import { bareName } from './names.ts';
import { isMeantAsSpf, isSpf, mechanismsOf, mergedSpf, spfProblems, targetsOf } from './spf.ts';

/** The published values at one name, by record type; a type that could not be queried is absent. */
export type PublishedRecords = Readonly<Partial<Record<RecordType, readonly string[]>>>;

/** The DNS results for one required record. */
export interface FoundRecord {
  /** The answers of the domain's own name servers. */
  readonly own?: PublishedRecords | undefined;
  /** The answers of the default resolver. */
  readonly elsewhere?: PublishedRecords | undefined;
  /** The values of the required type at the name with the domain mistakenly appended twice. */
  readonly doubled?: readonly string[] | undefined;
}

/** Facts about the whole domain that are needed to check a single record. */
export interface DomainContext {
  readonly domain: string;
  /** All names that the domain's SPF record includes, directly or indirectly. */
  readonly spfReaches: ReadonlySet<string>;
  /** All required records; needed because several MX records with the same name are compared together. */
  readonly required: readonly WantedRecord[];
}

interface Judgement {
  readonly state: RecordState;
  readonly set?: string;
}

const matching: Judgement = { state: 'there' };

/** Normalises a value by removing characters that are often added or lost when it is pasted or typed. */
const loose = (text: string): string =>
  unquoted(text)
    .replace(/["'“”„`\\\s\ufffd]/g, '')
    .replace(/[.;]+$/, '');

/** Determines the state of a required record by comparing it with the published ones. */
export function checkRecord(
  required: WantedRecord,
  found: FoundRecord,
  domainContext: DomainContext,
): CheckedRecord {
  const published = found.own?.[required.type] === undefined ? found.elsewhere : found.own;
  const { type, name, value: expected } = required;
  const checked = { type, name, expected, found: published ? foundIn(published, type) : [] };
  if (published?.[type] === undefined) return { ...checked, state: 'unknown' };
  const now = judge(required, published, domainContext);
  const hasNone = now.state === 'missing' || now.state === 'conflict';
  if (
    hasNone &&
    (found.doubled ?? []).some((value) => judgeValue(required, [value], domainContext).state === 'there')
  )
    return { ...checked, state: 'doubled-name', found: [...(found.doubled ?? [])], set: expected };
  // The resolver's answer, which may come from a cache and be outdated.
  const cached =
    found.own && found.elsewhere?.[type] !== undefined && published === found.own
      ? found.elsewhere
      : undefined;
  if (now.state === 'there' && cached && judge(required, cached, domainContext).state !== 'there')
    return { ...checked, state: 'stale', found: foundIn(cached, type) };
  return { ...checked, ...now };
}

const foundIn = (published: PublishedRecords, type: RecordType): string[] =>
  (Object.entries(published) as [RecordType, readonly string[]][])
    .flatMap(([kind, values]) => values.map((value) => (kind === type ? value : `${kind} ${value}`)))
    .slice(0, 50);

function judge(required: WantedRecord, published: PublishedRecords, domainContext: DomainContext): Judgement {
  const { type, name, value } = required;
  const own = published[type] ?? [];
  const others = (Object.entries(published) as [RecordType, readonly string[]][]).filter(
    ([kind, values]) => kind !== type && values.length > 0,
  );
  const set = type === 'TXT' && isMeantAsSpf(value) ? mergedSpf([], [value]) : value;
  // A CNAME record cannot coexist with other records (RFC 1034 section 3.6.2), so the domain itself cannot have one.
  if (type === 'CNAME' && name === domainContext.domain) return { state: 'conflict' };
  const byValue = judgeValue(required, own, domainContext);
  if (type === 'CNAME' && own.length > 0 && others.length > 0) return { ...byValue, state: 'conflict', set };
  if (byValue.state !== 'missing') return byValue;
  const sameElsewhere = others.some(([, values]) => values.some((each) => isSame(value, each)));
  if (sameElsewhere) return { state: 'wrong-type', set };
  const key =
    type === 'CNAME' && isDkimName(name) && published.TXT?.some((each) => dkimKeyOf(each) !== undefined);
  if (key) return { state: 'wrong-type', set };
  const alias = type === 'CNAME' ? others.length > 0 : (published.CNAME ?? []).length > 0;
  return alias ? { state: 'conflict', set } : byValue;
}

const isSame = (required: string, found: string): boolean =>
  bareName(loose(found)).replace(/^\d+(?=[a-z])/i, '') === bareName(loose(required.replace(/^\d+ /, '')));

/** Compares the required record only with the published values of its type. */
function judgeValue(required: WantedRecord, own: readonly string[], domainContext: DomainContext): Judgement {
  const { type, name, value } = required;
  if (type === 'TXT') {
    if (isMeantAsSpf(value) || targetsOf(value).length > 0) return judgeSpf(value, own, domainContext);
    if (isDmarc(value) && name.startsWith('_dmarc.')) return judgeDmarc(value, own);
    return judgeText(required, own, domainContext);
  }
  if (type === 'MX') return judgeMx(required, own, domainContext);
  if (own.length === 0) return { state: 'missing', set: value };
  const target = bareName(value);
  if (own.some((each) => bareName(each) === target))
    return type === 'CNAME' && own.length > 1 ? { state: 'several', set: value } : matching;
  return {
    state: own.some((each) => isSpoilt(target, each, domainContext.domain)) ? 'malformed' : 'other-value',
    set: value,
  };
}

/**
 * Returns whether the found target is a corrupted form of the required one: with the domain or the target itself
 * appended, in quotes, or written as a URL.
 */
function isSpoilt(target: string, found: string, domain: string): boolean {
  const bare = bareName(loose(found.toLowerCase()))
    .replace(/^https?:\/\//, '')
    .replace(/\/+$/, '');
  const tails = domain.split('.').map((_, index, labels) => labels.slice(index).join('.'));
  return (
    bare === target || tails.some((tail) => bare === `${target}.${tail}`) || bare === `${target}.${target}`
  );
}

function judgeMx(
  { name, value, ...rest }: WantedRecord,
  own: readonly string[],
  domainContext: DomainContext,
): Judgement {
  const hostOf = (text: string) => bareName(text.replace(/^\d+ /, ''));
  const requiredHosts = domainContext.required
    .filter((each) => each.type === rest.type && each.name === name)
    .map((each) => hostOf(each.value));
  const hosts = own.map(hostOf).filter((host) => host !== '');
  if (hosts.length === 0) return { state: 'missing', set: value };
  if (hosts.includes(hostOf(value)))
    return hosts.every((host) => requiredHosts.includes(host)) ? matching : { state: 'several', set: value };
  if (hosts.some((host) => isSpoilt(hostOf(value), host, domainContext.domain)))
    return { state: 'malformed', set: value };
  if (hosts.every((host) => requiredHosts.includes(host))) return { state: 'missing', set: value };
  // Replacing the MX records of the domain itself would stop its mail delivery, so the platform needs a subdomain.
  return name === domainContext.domain ? { state: 'conflict' } : { state: 'other-value', set: value };
}

function judgeSpf(value: string, own: readonly string[], { spfReaches }: DomainContext): Judgement {
  const records = own.filter(isSpf);
  const meant = own.filter(isMeantAsSpf);
  const set = mergedSpf(meant, [value]);
  if (records.length > 1 || (records.length === 1 && meant.length > 1)) return { state: 'several', set };
  const [record] = records;
  if (record === undefined) return { state: meant.length > 0 ? 'malformed' : 'missing', set };
  if (spfProblems(record).includes('syntax')) return { state: 'malformed', set };
  const terms = record.toLowerCase().split(/ +/);
  const end = terms.findIndex((term) => /^[+?~-]?all$/.test(term));
  const counted = (end === -1 ? terms : terms.slice(0, end)).map((term) => term.replace(/^\+/, ''));
  const isCounted = (mechanism: string): boolean => {
    const term = mechanism.toLowerCase().replace(/^\+/, '');
    return counted.includes(term) || (term.startsWith('include:') && spfReaches.has(bareName(term.slice(8))));
  };
  return mechanismsOf(value).every(isCounted) ? matching : { state: 'other-value', set };
}

function judgeDmarc(value: string, own: readonly string[]): Judgement {
  const records = own.filter(isDmarc);
  const [record, ...more] = records;
  const meant = own.filter(isMeantAsDmarc);
  if (record === undefined) return { state: meant.length > 0 ? 'malformed' : 'missing', set: value };
  const requiredPolicy = dmarcPolicyOf(value);
  if (more.length > 0) {
    const strictest = records.reduce((a, b) => (isAtLeast(dmarcPolicyOf(a), dmarcPolicyOf(b)) ? a : b));
    return { state: 'several', set: strictest };
  }
  if (!isUsableDmarc(record)) return { state: 'malformed', set: value };
  // The company keeps its own policy if it is at least as strict as the one that the platform requires.
  return isAtLeast(dmarcPolicyOf(record), requiredPolicy)
    ? matching
    : { state: 'other-value', set: withDmarcPolicy(record, requiredPolicy ?? 'none') };
}

function judgeText(
  { name, value }: WantedRecord,
  own: readonly string[],
  { domain }: DomainContext,
): Judgement {
  const key = dkimKeyOf(value);
  const equals = (each: string): boolean =>
    key === undefined
      ? each.trim().replace(/\s+/g, ' ') === value.replace(/\s+/g, ' ')
      : dkimKeyOf(each) === key;
  const isKeyName = isDkimName(name);
  if (own.some(equals)) return isKeyName && own.length > 1 ? { state: 'several', set: value } : matching;
  if (own.length === 0) return { state: 'missing', set: value };
  const normalized = loose(value);
  const isSpoiltText = (each: string): boolean => {
    const text = loose(each);
    return (
      text === normalized ||
      text.endsWith(normalized) ||
      (isKeyName && text.length > 40 && normalized.startsWith(text))
    );
  };
  if (own.some(isSpoiltText)) return { state: 'malformed', set: value };
  // The domain itself can have many TXT records; only one for the same purpose counts as a different value.
  const tag = /^[\w.-]+[=:]/.exec(value)?.[0].toLowerCase();
  const isSibling =
    name !== domain || (tag !== undefined && own.some((each) => each.toLowerCase().startsWith(tag)));
  return { state: isSibling ? 'other-value' : 'missing', set: value };
}
