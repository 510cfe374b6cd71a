import type { WantedRecord } from '../model/index.ts';
import { isHostName, unquoted, withoutTags } from './cells.ts';
import { inJson } from './json.ts';
import { inCells, inColumns, inLabels } from './labels.ts';
import { bareCell, bareName, fullName, isWithin } from './names.ts';
import { inProse, loose } from './prose.ts';
import type { WrittenRecord } from './reading.ts';
import { inRows, upright } from './rows.ts';
import { tidied } from './tidy.ts';
import { linesOfZone } from './zone-file.ts';

/** The records in a pasted text from a platform's page. */
export interface PastedRecords {
  readonly records: readonly WantedRecord[];
  /** Lines with a record type that could not be parsed. Nothing is guessed from them. */
  readonly unread: readonly string[];
}

const longestTable = 100_000;
const mostRecords = 50;

/**
 * Reads a table of records in any common layout: rows separated by tabs, bars, commas or blanks; one cell or labelled
 * part per line; zone files; HTML.
 *
 * @param domain of the company, lower-case ASCII. Names in the table are relative to it, or full.
 */
export function readRecords(text: string, domain: string): PastedRecords {
  const plain = tidied(withoutTags(text.slice(0, longestTable)), domain);
  const lines = upright(linesOfZone(plain).map((line) => line.replace(/^\s*\||\|\s*$/g, '')));
  const found =
    inJson(text) ??
    inRows(lines) ??
    inColumns(lines) ??
    inLabels(lines) ??
    inCells(lines) ??
    inProse(lines, domain) ??
    loose(lines);
  const records = found.found.flatMap((each) => record(each, domain) ?? []);
  const seen = new Set<string>();
  return {
    records: records
      .filter((each) => {
        const key = JSON.stringify(each);
        return !seen.has(key) && seen.add(key);
      })
      .slice(0, mostRecords),
    unread: [...new Set([...found.unread, ...overlooked(lines, found.found)])],
  };
}

/** Lines that may contain a record but were not read. */
const overlooked = (lines: readonly string[], found: readonly WrittenRecord[]): string[] =>
  lines
    .map((line) => line.trim())
    .filter((line) => {
      const words = line.split(/\s+/);
      return (
        /^"?v=/i.test(line) ||
        ((/\b(?:TXT|CNAME|MX)\b/.test(line) || words.length === 1) && words.some(isData))
      );
    })
    .filter(
      (line) => !found.some(({ name, value }) => line.includes(name) || line.includes(value.slice(0, 12))),
    );

const isData = (word: string): boolean => isHostName(word.replace(/[,;:]$/, '')) || /^"?v=/i.test(word);

function record({ type, name, value, preference }: WrittenRecord, domain: string): WantedRecord | undefined {
  const full = fullName(bareCell(name), domain);
  if (type === 'TXT') {
    const txt = unquoted(value);
    return txt === '' ? undefined : { type, name: full, value: txt.slice(0, 4_000) };
  }
  const bare = unquoted(value).replace(/\s+/g, ' ');
  if (type !== 'MX') {
    const target = bareName(bare);
    // A CNAME from another domain to this one has its parts swapped.
    const isTurned = type === 'CNAME' && !isWithin(full, domain) && isWithin(target, domain);
    return isTurned ? { type, name: target, value: full } : { type, name: full, value: target };
  }
  const [, before, host = '', behind] = /^(?:(\d{1,5}) )?(\S+?)(?: (\d{1,5}))?$/.exec(bare) ?? [];
  return { type, name: full, value: `${preference ?? before ?? behind ?? '10'} ${bareName(host)}` };
}
