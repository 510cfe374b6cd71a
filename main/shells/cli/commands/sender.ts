import { openSync, readSync, closeSync } from 'node:fs';
import { TextDecoder } from 'node:util';

import type { CallProblem } from '../../../../shared/contract/index.ts';
import { dnsOperators } from '../../../../shared/knowledge/index.ts';
import type {
  CheckedRecord,
  ReceivedMail,
  SenderReport,
  WantedRecord,
} from '../../../../shared/model/index.ts';
import { printable } from '../../../../shared/printable.ts';
import { isOwnName, readRecords, relativeName } from '../../../../shared/sender-domain/index.ts';
import { senderText, type SenderKey, type TextValues } from '../../../../shared/texts/index.ts';
import { refusal, type CliEngine, type EngineOptions, type WithEngine } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { complainUnanswered, printFinding, printJson } from '../output.ts';
import { encodingOf } from '../text-bytes.ts';
import { complain, language } from '../words.ts';
import { WrongUsage } from '../wrong-usage.ts';
import { words } from '../words.ts';

export interface SenderOptions extends EngineOptions {
  readonly platform?: string;
  readonly provider?: string;
  readonly records?: string;
  readonly mail?: string;
  readonly dns?: string;
  readonly json?: boolean;
}

/**
 * Maximum size of an email file in bytes. A larger file contains attachments, which take longer to parse and prove
 * nothing more.
 */
const largestMail = 2_000_000;
/** Maximum size of a file with DNS records in bytes, more than any platform lists. */
const largestTable = 200_000;

/** Checks what receiving mail servers can see of a domain. Reads the files before the engine starts. */
export async function sender(domain: string, options: SenderOptions, withEngine: WithEngine): Promise<void> {
  const records = options.records === undefined ? [] : recordsIn(options.records, domain);
  const mail = options.mail === undefined ? undefined : bytesOf('--mail', options.mail, largestMail);
  await withEngine(options, (engine) => run({ domain, records, mail }, options, engine));
}

/**
 * Reads a file.
 *
 * @param limit the maximum size in bytes.
 * @throws WrongUsage if the file cannot be read or is larger.
 */
function bytesOf(option: string, file: string, limit: number): Buffer {
  const buffer = Buffer.alloc(limit + 1);
  let size = 0;
  try {
    const handle = openSync(file, 'r');
    try {
      for (let read = -1; read !== 0 && size <= limit; size += read)
        read = readSync(handle, buffer, size, buffer.length - size, null);
    } finally {
      closeSync(handle);
    }
  } catch {
    throw new WrongUsage(words('cli.wrong.at', { name: option, words: words('cli.sender.unreadable') }));
  }
  if (size > limit)
    throw new WrongUsage(words('cli.wrong.at', { name: option, words: words('cli.sender.large') }));
  return buffer.subarray(0, size);
}

function recordsIn(file: string, domain: string): readonly WantedRecord[] {
  const bytes = bytesOf('--records', file, largestTable);
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const { records, unread, assumed = [] } = readRecords(text, domain);
  for (const line of unread) complain('cli.sender.unread', { line: line.slice(0, 200) });
  for (const { type, name } of records)
    if (!isOwnName(name, domain)) complain('cli.sender.foreign', { record: `${type} ${name}`, domain });
  for (const { name, value } of assumed) complain('cli.sender.assumed', { record: `MX ${name} ${value}` });
  if (records.length === 0)
    throw new WrongUsage(words('cli.wrong.at', { name: '--records', words: words('cli.sender.no-records') }));
  return records;
}

interface Given {
  readonly domain: string;
  readonly records: readonly WantedRecord[];
  readonly mail: Buffer | undefined;
}

async function run(
  { domain, records, mail }: Given,
  { platform, provider, dns, json = false }: SenderOptions,
  { host, signal }: CliEngine,
): Promise<number> {
  const result = await host.call(
    'sender.check',
    {
      domain,
      ...(records.length > 0 && { records: [...records] }),
      ...(platform !== undefined && { platform }),
      ...(provider !== undefined && { provider }),
      ...(mail !== undefined && { mail: mail.toString('base64') }),
      ...(dns !== undefined && { nameServer: dns }),
    },
    { signal },
  );
  if (!result.ok) return refused(result.problem);
  const { report, from } = result.value;
  if (from !== undefined && from !== report.domain) complain('cli.sender.other-domain', { domain: from });
  if (report.findings.some(({ cause }) => cause === 'dns-failure')) complainUnanswered(dns);
  if (json) printJson(report);
  else printReport(report);
  return report.verdict === 'in-order' ? exitCodes.works : exitCodes.finding;
}

/**
 * Reports in the user's language that a file is not an email or could not be parsed in time. Other problems are
 * reported as usual.
 */
function refused(problem: CallProblem): number {
  const { detail } = problem;
  if (detail !== 'not-a-mail' && detail !== 'too-costly') return refusal(problem);
  complain(`cli.sender.mail.${detail}`);
  return exitCodes.usage;
}

const say = (key: SenderKey, values?: TextValues): void =>
  console.log(printable(senderText(language, key, values), 5_000));
const sayBelow = (key: SenderKey, values?: TextValues): void =>
  console.log(`  ${printable(senderText(language, key, values), 5_000)}`);

function printReport(report: SenderReport): void {
  const { domain, verdict, spf, dkim, dmarc, records, mail, dns, findings } = report;
  if (dns.unknownDomain && !mail) {
    say('sender.unknown-domain', { domain });
    sayBelow('sender.unknown-domain.help');
    return;
  }
  say(`sender.verdict.${verdict}`, { domain });
  say(`sender.spf.${spf.state}`);
  if (spf.lookups !== undefined) sayBelow('sender.lookups', { count: spf.lookups });
  for (const problem of spf.problems) sayBelow(`sender.problem.${problem}`);
  if (spf.merged !== undefined) sayBelow('sender.set', { value: `TXT ${domain} ${spf.merged}` });
  if (spf.mergedLookups !== undefined) sayBelow('sender.lookups', { count: spf.mergedLookups });
  say(`sender.dkim.${dkim.state}`);
  for (const { selector, state } of dkim.selectors)
    console.log(`  ${printable(`${selector}._domainkey: ${state}`)}`);
  say(`sender.dmarc.${dmarc.state}`);
  for (const record of records) printRecord(record, report);
  if (mail) printMail(mail);
  if (mail?.part && verdict === 'not-visible') sayBelow('sender.mail.part.help');
  if (dns.nameServers.length > 0) say('sender.name-servers', { names: dns.nameServers.join(', ') });
  const operator = dnsOperators.find(({ id }) => id === dns.operator);
  if (operator) say('sender.operator', { operator: operator.name });
  for (const finding of findings) {
    console.log('');
    printFinding(finding);
  }
}

function printRecord({ type, name, state, found, set }: CheckedRecord, { domain, dns }: SenderReport): void {
  console.log(`${printable(`${type} ${name}`, 300)} ${senderText(language, `sender.record.${state}`)}`);
  if (state !== 'there') for (const value of found) sayBelow('sender.found', { value });
  if (set !== undefined) sayBelow('sender.set', { value: `${type} ${name} ${set}` });
  if (set !== undefined && name !== domain) sayBelow('sender.name', { name: relativeName(name, domain) });
  if (state === 'conflict' && type === 'MX') sayBelow('sender.needs-subdomain');
  if (state === 'stale' && found.length === 0 && dns.negativeTtl !== undefined)
    sayBelow('sender.stale-until', { time: clock(dns.negativeTtl) });
}

function printMail({ signatures, spf, dmarc, receiver, part }: ReceivedMail): void {
  say('sender.mail');
  for (const { domain, selector, result, reason, aligned } of signatures) {
    const found = reason === 'no-body' ? senderText(language, 'sender.mail.no-body') : result;
    console.log(
      `  ${printable(`DKIM ${domain} (${selector}): ${found}`)}, ${senderText(language, aligned ? 'sender.aligned' : 'sender.not-aligned')}`,
    );
  }
  if (signatures.length === 0 && !part) sayBelow('sender.mail.unsigned');
  console.log(
    `  ${printable(`SPF ${spf.domain}: ${spf.result}`)}, ${senderText(language, spf.aligned ? 'sender.aligned' : 'sender.not-aligned')}`,
  );
  console.log(`  DMARC: ${dmarc.result} (p=${dmarc.policy})`);
  if (receiver) sayBelow('sender.mail.receiver', { server: receiver.server });
  for (const { domain = '', result } of receiver?.dkim ?? [])
    console.log(`    ${printable(`DKIM ${domain}: ${result}`)}`);
  if (receiver?.spf !== undefined) console.log(`    SPF: ${printable(receiver.spf)}`);
  if (receiver?.dmarc !== undefined) console.log(`    DMARC: ${printable(receiver.dmarc)}`);
}

/** Formats the time of day that is this many seconds from now. */
const clock = (seconds: number): string =>
  new Date(Date.now() + seconds * 1_000).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
