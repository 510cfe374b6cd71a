import type { WantedRecord } from '../model/index.ts';
import { fits, isHostName, roleOf, typeOf, unquoted, withoutTags } from './cells.ts';
import { inJson } from './json.ts';
import { inCells, inColumns, inLabels } from './labels.ts';
import { bareCell, bareName, fullName, isWithin, looksLikeName } from './names.ts';
import { inProse, loose } from './prose.ts';
import type { WrittenRecord } from './reading.ts';
import { headerLines } from './mail-headers.ts';
import { inRows, upright } from './rows.ts';
import { tidied } from './tidy.ts';
import { linesOfZone } from './zone-file.ts';

/** The DNS records found in a text that was pasted from a platform's page. */
export interface PastedRecords {
  readonly records: readonly WantedRecord[];
  /** Lines that seem to contain a record but could not be parsed. Nothing is guessed from them. */
  readonly unread: readonly string[];
  /** Header lines of an email in the text, which cannot be part of a table. */
  readonly ofMail?: readonly string[];
  /** MX records for which the text states no preference, so a common one was assumed. */
  readonly assumed?: readonly WantedRecord[];
}

const longestTable = 100_000;
const mostRecords = 50;

/**
 * Reads a table of records in any common layout: rows with cells separated by tabs, bars, commas or spaces; one cell or
 * labelled part per line; zone files; HTML.
 *
 * @param domain the company's domain in lower-case ASCII. Names in the table are relative to it, or full.
 */
export function readRecords(text: string, domain: string): PastedRecords {
  const plain = tidied(withoutTags(text.slice(0, longestTable)), domain);
  const lines = upright(linesOfZone(plain).map((line) => line.replace(/^\s*\||\|\s*$/g, '')));
  const json = inJson(text);
  const { found, unread } =
    json ??
    inRows(lines) ??
    inColumns(lines) ??
    inLabels(lines) ??
    inCells(lines) ??
    inProse(lines, domain) ??
    loose(lines);
  const read = new Map(
    found.flatMap((each) => {
      const whole = record(each, domain);
      return whole === undefined ? [] : [[JSON.stringify(whole.record), whole] as const];
    }),
  );
  const all = [...read.values()].slice(0, mostRecords);
  const left = [...read.values()].slice(mostRecords).map((each) => `${each.record.type} ${each.record.name}`);
  const ofMail = headerLines(text.slice(0, longestTable));
  const assumed = all.filter(({ isAssumed }) => isAssumed).map((each) => each.record);
  return {
    records: all.map((each) => each.record),
    unread: [
      ...new Set([...unread, ...(json === undefined ? overlooked(lines, found, unread) : []), ...left]),
    ],
    ...(assumed.length > 0 && { assumed }),
    ...(ofMail.length > 0 && { ofMail }),
  };
}

export type RecordPart = 'type' | 'name' | 'value';

/** Parses a record that a user typed, or returns the name of the invalid part. An MX record needs a preference. */
export function typedRecord(
  parts: Readonly<Record<RecordPart, string>>,
  domain: string,
): WantedRecord | RecordPart {
  const type = typeOf(parts.type);
  if (type === undefined) return 'type';
  if (parts.name.trim() !== '' && !looksLikeName(parts.name)) return 'name';
  const isTyped = type === 'TXT' ? parts.value.trim() !== '' : fits(type, parts.value);
  const read = isTyped ? record({ type, name: parts.name, value: parts.value }, domain) : undefined;
  return read === undefined || read.isAssumed ? 'value' : read.record;
}

/**
 * Record types, including those that no platform requires. Only upper case matches, because lower-case words are likely
 * to be part of a sentence.
 */
const kind = /^(?:A|AAAA|CNAME|MX|TXT|NS|SRV|CAA|PTR|TLSA|ALIAS|ANAME)$/;
/** Maximum number of words in a line with a record, apart from a long text value. */
const mostWords = 8;

/** Returns the lines that may contain a record but could not be read. */
function overlooked(
  lines: readonly string[],
  found: readonly WrittenRecord[],
  unread: readonly string[],
): string[] {
  return lines
    .filter((line) => isRecord(line) || isAlone(line.trim()))
    .map((line) => line.trim())
    .filter((line) => !unread.some((each) => each.includes(line)));

  function isRecord(line: string): boolean {
    const words = line.split(/[\s|,;]+/).map((word) => word.replace(/^["'(]+|["'):]+$/g, ''));
    const hasKind = words.slice(0, 5).some((word) => kind.test(word));
    const hasData = words.some((word) => isData(word) || isAddress(word)) || /\t.*\t/.test(line);
    const isShort = words.length <= mostWords || /^"?v=/i.test(line);
    const isRead = found.some(({ name, value }) => line.includes(name) && line.includes(value.slice(0, 12)));
    return hasKind && hasData && isShort && !isRead && words.some((word) => !kind.test(word));
  }

  /** Returns whether a line consists of a single value, with or without a label, that was not read. */
  function isAlone(line: string): boolean {
    const [, label = '', rest = line] = /^([^:：=\s]{1,40})\s*[:：]\s*(.*)$/.exec(line) ?? [];
    const text = roleOf(label) === 'value' ? rest : line;
    const isValue = /^"?v=/i.test(text) || (/^\S+$/.test(text) && (isData(text) || isAddress(text)));
    return (
      isValue && !found.some(({ name, value }) => line.includes(name) || line.includes(value.slice(0, 12)))
    );
  }
}

const isData = (word: string): boolean => isHostName(word.replace(/[,;:]$/, '')) || /^"?v=/i.test(word);
const isAddress = (word: string): boolean =>
  /^\d+(?:\.\d+){2,}\.?$/.test(word) || /^[\da-f]*:[\da-f:]*:[\da-f]+$/i.test(word);

/** Completes and normalises a record from a pasted text. @returns undefined for an empty value. */
function record(
  written: WrittenRecord,
  domain: string,
): { record: WantedRecord; isAssumed: boolean } | undefined {
  const { type, name, preference } = written;
  const full = fullName(bareCell(name), domain);
  const value = unquoted(written.value);
  const bare = bareName(value.replace(/\s+/g, ' '));
  const entryOf = (whole: WantedRecord, isAssumed = false) => ({ record: whole, isAssumed });
  if (value === '') return undefined;
  if (type === 'TXT') return entryOf({ type, name: full, value: value.slice(0, 4_000) });
  if (type === 'MX') {
    const [, before, host = '', behind] = /^(?:(\d{1,5}) )?(\S+?)(?: (\d{1,5}))?$/.exec(bare) ?? [];
    const given = preference ?? before ?? behind;
    return entryOf({ type, name: full, value: `${given ?? '10'} ${bareName(host)}` }, given === undefined);
  }
  // If a CNAME record would point from another domain to this one, its name and value were swapped.
  const isTurned = type === 'CNAME' && !isWithin(full, domain) && isWithin(bare, domain);
  return entryOf(isTurned ? { type, name: bare, value: full } : { type, name: full, value: bare });
}
