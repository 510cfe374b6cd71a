import {
  domainOf,
  type Address,
  type CheckedRecord,
  type Language,
  type PlatformForm,
  type SenderReport,
} from '../../model/index.ts';
import { printable } from '../../printable.ts';
import { senderText, letterText, type SenderKey, type TextValues } from '../../texts/index.ts';
import { dnsOperators } from '../dns-operators.ts';
import type { Letter } from './mail-draft.ts';

type Say = (key: SenderKey, more?: TextValues) => string;
type DomainFacts = Pick<SenderReport, 'domain' | 'records' | 'spf' | 'dns'>;

/**
 * Writes a letter to the operator of the domain's DNS about the records that the platform requires for sending.
 *
 * @param report the records and their state in the DNS. If there are none, the letter says where the platform shows
 * them.
 */
export function domainLetter(
  { name, methods = [] }: Pick<PlatformForm, 'name' | 'methods'>,
  address: Address,
  language: Language,
  report?: DomainFacts,
): Letter {
  const method = methods.find(({ kind }) => kind === 'domain');
  const values = {
    platform: printable(name, 100),
    address: printable(address, 320),
    domain: printable(domainOf(address), 255),
  };
  const say: Say = (key, more = values) => senderText(language, key, more);
  const hints = [method?.path?.[language], method?.source].flatMap((line) =>
    line ? [printable(line, 300)] : [],
  );
  const known = (method?.records ?? []).map(({ kind, name: recordName = '@', value, for: whom }) => {
    const record =
      kind === 'spf-include' ? say('sender.letter.include', { value: printable(value, 200) }) : '';
    const prefix = whom ? `${printable(whom[language], 200)}: ` : '';
    return `- ${prefix}${record || `${kind} ${printable(recordName, 200)} ${printable(value, 200)}`}`;
  });
  const blocks = [
    letterText(language, 'letter.greeting'),
    say('sender.letter.lead'),
    ...(report && report.records.length > 0
      ? aboutRecords(report, say)
      : [
          ...(known.length > 0 ? [known.join('\n')] : []),
          [say('sender.letter.shown'), ...hints.map((line) => `- ${line}`)].join('\n'),
        ]),
    ...(report ? [aboutServers(report, language, say)] : []),
    letterText(language, 'letter.close'),
  ];
  return {
    subject: say('sender.letter.subject'),
    body: `${blocks.filter((each) => each !== '').join('\n\n')}\n`,
  };
}

function aboutRecords(report: DomainFacts, say: Say): string[] {
  const { records, spf, domain } = report;
  // Records that exist, or that are only missing from a resolver's cache, do not have to be added.
  const open = records.filter(({ state }) => state !== 'there' && state !== 'stale');
  const [first] = open;
  if (first === undefined) return [];
  const isSpf =
    open.some(({ set }) => set !== undefined && /^v=spf1 /i.test(set)) && spf.record !== undefined;
  const { mergedLookups = 0 } = spf;
  return [
    say('sender.letter.records'),
    ...open.map((record) => aboutRecord(record, domain, say).join('\n')),
    [
      ...(isSpf ? [say('sender.letter.spf')] : []),
      ...(isSpf && mergedLookups > 10 ? [say('sender.letter.spf-lookups', { count: mergedLookups })] : []),
      say('sender.letter.stay'),
      say('sender.letter.try', { command: `nslookup -type=${first.type} ${printable(first.name, 260)}` }),
    ].join('\n'),
  ];
}

function aboutRecord(
  { type, name, state, set, expected, found }: CheckedRecord,
  domain: string,
  say: Say,
): string[] {
  const full = printable(name, 260);
  const relative =
    full === domain ? '@' : full.endsWith(`.${domain}`) ? full.slice(0, -domain.length - 1) : full;
  const now = found.map((value) => printable(value, 4_100)).join(' | ');
  const needsSubdomain = state === 'conflict' && set === undefined;
  return [
    say('sender.letter.type', { type }),
    relative === '@'
      ? say('sender.letter.apex', { name: full })
      : say('sender.letter.name', { relative, name: full }),
    ...(needsSubdomain ? [] : [say('sender.letter.value', { value: printable(set ?? expected, 4_100) })]),
    ...(now === '' || state === 'doubled-name' ? [] : [say('sender.letter.now', { value: now })]),
    ...(state === 'doubled-name' ? [say('sender.letter.doubled', { name: `${full}.${domain}` })] : []),
    ...(state === 'conflict' && set !== undefined ? [say('sender.letter.instead')] : []),
    ...(needsSubdomain ? [say('sender.letter.subdomain')] : []),
  ];
}

function aboutServers({ dns }: DomainFacts, language: Language, say: Say): string {
  const names = dns.nameServers.map((each) => printable(each, 255)).join(', ');
  const operator = dnsOperators.find(({ id }) => id === dns.operator);
  if (names === '') return '';
  if (!operator) return say('sender.letter.servers', { names });
  const path = operator.path?.[language];
  return [
    say('sender.letter.operator', { operator: operator.name, names }),
    ...(path === undefined ? [] : [say('sender.there.path', { path })]),
  ].join('\n');
}
