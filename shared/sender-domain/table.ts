import type { RecordType, WantedRecord } from '../model/index.ts';
import {
  fits,
  isHostName,
  isNoise,
  isPreference,
  isTtl,
  roleOf,
  typeOf,
  unquoted,
  withoutTags,
  type Role,
} from './cells.ts';
import { tidied } from './tidy.ts';
import { linesOfZone } from './zone-file.ts';
import { bareCell, bareName, fullName, isWithin, looksLikeName } from './names.ts';
import { isSpf, mechanismsOf } from './spf.ts';

/** Records that a platform's page shows, as they were pasted. */
export interface PastedRecords {
  readonly records: readonly WantedRecord[];
  /** Lines that name a kind of record and could not be understood. Nothing was guessed from them. */
  readonly unread: readonly string[];
}

/** What was found of one record, as it was written. */
interface Found {
  readonly type: RecordType;
  readonly name: string;
  readonly value: string;
  readonly preference?: string | undefined;
}

const longestTable = 100_000;
const mostRecords = 50;

/**
 * Reads a table of records in any layout that people copy: rows with tabs, bars, commas or blanks, one cell or one labelled
 * part a line, zone files, HTML.
 *
 * @param domain of the company, lower-case ASCII: names of the table are relative to it, or whole.
 */
export function readRecords(text: string, domain: string): PastedRecords {
  const plain = tidied(withoutTags(text.slice(0, longestTable)), domain);
  const lines = linesOfZone(plain).map((line) => line.replace(/^\s*\||\|\s*$/g, ''));
  const found = inJson(text) ??
    inRows(lines) ??
    inLabels(lines) ??
    inCells(lines) ??
    inProse(lines, domain) ?? { found: loose(lines), unread: [] };
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

/** Lines that name a kind of record and something that one could hold, and that nothing was read from. */
const overlooked = (lines: readonly string[], found: readonly Found[]): string[] =>
  lines
    .map((line) => line.trim())
    .filter((line) => /\b(?:TXT|CNAME|MX)\b/.test(line) && line.split(/\s+/).some((word) => isData(word)))
    .filter(
      (line) => !found.some(({ name, value }) => line.includes(name) || line.includes(value.slice(0, 12))),
    );

const isData = (word: string): boolean => isHostName(word.replace(/[,;:]$/, '')) || /^"?v=/i.test(word);

function record({ type, name, value, preference }: Found, domain: string): WantedRecord | undefined {
  const full = fullName(bareCell(name), domain);
  if (type === 'TXT') {
    const txt = unquoted(value);
    return txt === '' ? undefined : { type, name: full, value: txt.slice(0, 4_000) };
  }
  const bare = unquoted(value).replace(/\s+/g, ' ');
  if (type !== 'MX') return { type, name: full, value: bareName(bare) };
  const [, before, host = '', behind] = /^(?:(\d{1,5}) )?(\S+?)(?: (\d{1,5}))?$/.exec(bare) ?? [];
  return { type, name: full, value: `${preference ?? before ?? behind ?? '10'} ${bareName(host)}` };
}

/** A row's cells, by the first separator that leaves the kind of record in a cell of its own. */
function cellsOf(line: string): string[] | undefined {
  for (const separator of ['\t', '|', ',', ';', '  ']) {
    if (!line.includes(separator)) continue;
    const cells = separator === '  ' ? line.trim().split(/ {2,}/) : split(line, separator);
    const bare = cells.map((cell) => cell.trim());
    if (bare.length >= 2 && (bare.some((cell) => typeOf(cell) !== undefined) || headingsOf(bare)))
      return bare;
  }
  return undefined;
}

/** Splits at a separator outside of quotes; a quoted cell keeps its quotes, which TXT values are put together by. */
function split(line: string, separator: string): string[] {
  const cells = [''];
  let quoted = false;
  for (const char of line) {
    if (char === '"') quoted = !quoted;
    if (char === separator && !quoted) cells.push('');
    else cells.push((cells.pop() ?? '') + char);
  }
  if (separator !== ',' && separator !== ';')
    return separator === '|' ? cells.map((cell) => cell.trim()) : cells;
  // CSV doubles quotes inside of quotes (RFC 4180 section 2).
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/^"([^]*)"$/, '$1')
      .replaceAll('""', '"'),
  );
}

/** `CNAME records:` */
const titleOf = (line: string): RecordType | undefined =>
  /^[^:=]{0,40}:?$/.test(line.trim()) && !/[.!?]$/.test(line.trim())
    ? typeOf(/\b(TXT|CNAME|MX)\b/.exec(line)?.[1] ?? '')
    : undefined;

/** The cells of a row that leaves out the kind, which stands above it. */
function withKind(line: string, kind: RecordType | undefined): string[] | undefined {
  const cells = kind === undefined ? undefined : cellsOf(`${line}\t${kind}`);
  return cells !== undefined && cells.length > 2 ? cells : undefined;
}

/** The roles of a heading row: at least a name and a value column. */
function headingsOf(cells: readonly string[]): (Role | undefined)[] | undefined {
  const roles = cells.map(roleOf);
  return roles.includes('name') && roles.includes('value') ? roles : undefined;
}

interface Reading {
  readonly found: readonly Found[];
  readonly unread: readonly string[];
}

/** As an interface answers, or a page's own button copies it. */
function inJson(text: string): Reading | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const found: Found[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const parts = new Map(
      Object.entries(value).flatMap(([key, part]) => {
        const role = roleOf(key.replace(/[_-]/g, ' ').replace(/(?<=[a-z])(?=[A-Z])/g, ' '));
        return role !== undefined && (typeof part === 'string' || typeof part === 'number')
          ? [[role, String(part)] as const]
          : [];
      }),
    );
    const type = typeOf(parts.get('type') ?? '');
    const content = parts.get('value');
    if (type !== undefined && content !== undefined && fits(type, content))
      found.push({ type, name: parts.get('name') ?? '@', value: content, preference: parts.get('priority') });
    else for (const part of Object.values(value)) look(part);
  };
  try {
    look(JSON.parse(text));
  } catch {
    return undefined;
  }
  return found.length > 0 ? { found, unread: [] } : undefined;
}

/** One record a row. */
function inRows(lines: readonly string[]): Reading | undefined {
  const found: Found[] = [];
  const unread: string[] = [];
  let columns: (Role | undefined)[] | undefined;
  let announced: RecordType | undefined;
  for (const line of lines) {
    const cells = cellsOf(line) ?? withKind(line, announced);
    // A line that only names the kind stands above rows that do not.
    if (cells === undefined) announced = titleOf(line) ?? announced;
    const headings = cells && headingsOf(cells);
    if (headings) {
      columns = headings;
      continue;
    }
    const kept = cells && columns && columns.length <= cells.length ? byColumns(cells, columns) : undefined;
    const each = kept ?? (cells && byPlace(cells)) ?? byBlanks(line);
    if (each) found.push(each);
    else if (cells && cells.filter((cell) => !isNoise(cell)).length > 2) unread.push(line.trim());
  }
  return found.length > 0 ? { found, unread } : undefined;
}

function byColumns(cells: readonly string[], columns: readonly (Role | undefined)[]): Found | undefined {
  const at = (role: Role): string => cells[columns.indexOf(role)] ?? '';
  const value = at('value');
  const type = typeOf(at('type')) ?? cells.map(typeOf).find((each) => each !== undefined);
  const name = at('name');
  if (type === undefined || !fits(type, value) || !(name === '' || looksLikeName(name))) return undefined;
  const priority = at('priority');
  return { type, name, value, ...(isPreference(priority) && { preference: priority }) };
}

/** Without headings, the order tells: the name is before the value, and numbers are a time to live or a preference. */
function byPlace(cells: readonly string[]): Found | undefined {
  const place = cells.findIndex((cell) => typeOf(cell) !== undefined);
  const type = typeOf(cells[place] ?? '');
  if (type === undefined) return undefined;
  const others = cells.filter((cell, at) => at !== place && !isNoise(cell));
  const words = others.filter((cell) => !isTtl(cell) && !isPreference(cell));
  const [first = '', ...rest] = words;
  const preference =
    type === 'MX' ? others.find((cell) => isPreference(cell) && Number(cell) <= 100) : undefined;
  const more = preference === undefined ? {} : { preference };
  if (rest.length === 0) {
    // Of an SPF record, the name is often left out: it is the domain's.
    return isSpf(unquoted(first)) ? { type, name: '@', value: first } : undefined;
  }
  const value = rest.find((cell) => fits(type, cell));
  if (looksLikeName(first) && value !== undefined) {
    // A value that holds the separator itself was cut by it.
    const whole = type === 'TXT' ? rest.slice(rest.indexOf(value)).filter((cell) => !isNoise(cell)) : [value];
    return {
      type,
      name: first,
      value: whole.length > 1 && /;\s*$|=|^p=/.test(whole.slice(1).join('')) ? whole.join('; ') : value,
      ...more,
    };
  }
  const turned = rest.find(looksLikeName);
  return turned !== undefined && fits(type, first)
    ? { type, name: turned, value: first, ...more }
    : undefined;
}

/** What a sentence puts around a name: quotes, brackets, and the punctuation behind it. */
const bareWord = (word: string): string => word.replace(/^["'„“(<]+|["'“”)>.,;:!]+$/g, '');

/**
 * Sentences, each about one record: "Create a CNAME record for a that points to b". The name is a part of the company's
 * domain or has an underscore, and there is one of it; the value is the only other host, or the text behind `v=`.
 */
function inProse(lines: readonly string[], domain: string): Reading | undefined {
  const found: Found[] = [];
  for (const line of lines) {
    const types = new Set([...line.matchAll(/\b(?:TXT|CNAME|MX)\b/g)].map(([type]) => type));
    const type = types.size === 1 ? typeOf([...types][0] ?? '') : undefined;
    const [, text] = /["„“]?(v=[^"“”]+)/i.exec(line) ?? [];
    const words = (text === undefined ? line : line.replace(text, '')).split(/\s+/).map(bareWord);
    const hosts = words.filter((word) => isHostName(word) || /^[a-z0-9-]*\.?_[a-z]+$/i.test(word));
    const isOwn = (word: string): boolean => isWithin(bareName(word), domain) || !isHostName(word);
    const [name, ...names] = hosts.filter((word) => isOwn(word) || /^[^.]+\._domainkey$/.test(word));
    const [host, ...others] = hosts.filter((word) => word !== name);
    const value = type === 'TXT' ? text?.trim() : host;
    if (type === undefined || name === undefined || value === undefined) continue;
    if (names.length > 0 || others.length > 0 || !fits(type, value)) continue;
    found.push({ type, name, value });
  }
  return found.length > 0 ? { found, unread: [] } : undefined;
}

/** `TYPE NAME VALUE` or `NAME [TTL] [IN] TYPE VALUE`, with single blanks. */
function byBlanks(line: string): Found | undefined {
  const words = line
    .trim()
    .replace(/^[-*•]\s+|^\d{1,2}[.)]\s+|^(?:update )?add\s+/, '')
    .split(/\s+/);
  for (const place of [0, 1, 2, 3]) {
    const type = typeOf(words[place]?.replace(/:$/, '') ?? '');
    if (type === undefined) continue;
    const before = words.slice(0, place).filter((word) => !/^in$/i.test(word) && !isTtl(word));
    const behind = words
      .slice(place + 1)
      .filter((word, at) => !(at < 2 && (/^in$/i.test(word) || /^\d{3,7}$/.test(word))));
    const name = before.length > 0 ? before.join(' ') : (behind.shift() ?? '');
    const value = behind.join(' ').replace(/^(?:->|→|=>|=)\s*/, '');
    if (before.length > 1 || !looksLikeName(name)) return undefined;
    const trimmed = type === 'TXT' ? value : value.replace(/\s+ttl.*$/i, '');
    return fits(type, trimmed) ? { type, name, value: trimmed } : undefined;
  }
  return undefined;
}

/** The kind of record where nothing names it: a text that says it, or a host for a key. */
function meantBy({ name = '', value = '' }: Partial<Record<Role, string>>): RecordType | undefined {
  if (/^"?v=(?:spf1|DKIM1|DMARC1)\b/i.test(value.trim())) return 'TXT';
  return /\._domainkey\b/.test(name) && isHostName(value) ? 'CNAME' : undefined;
}

/** `Name: x`, `Value: y`, a part a line; or a heading and its part below it. */
function inLabels(lines: readonly string[]): Reading | undefined {
  const found: Found[] = [];
  const unread: string[] = [];
  let parts: Partial<Record<Role, string>> = {};
  let awaited: Role | undefined;
  let announced: RecordType | undefined;
  const close = () => {
    const { name = '', value, priority } = parts;
    const type = typeOf(parts.type ?? '') ?? announced ?? meantBy(parts);
    if (type !== undefined && value !== undefined && (fits(type, value) || type === 'TXT'))
      found.push({ type, name, value, preference: priority });
    else if (parts.name !== undefined || value !== undefined) unread.push(Object.values(parts).join(' '));
    parts = {};
  };
  let labels = 0;
  for (const line of lines) {
    const text = line.trim();
    const [, label = '', rest = ''] = /^([^:：=]{1,40}?)\s*[:：]\s*(.*)$/.exec(text) ?? [];
    const role = roleOf(label) ?? roleOf(text);
    if (role !== undefined && (label !== '' || !isNoise(text))) {
      labels += 1;
      if (parts[role] !== undefined) close();
      const given = roleOf(label) === undefined ? '' : rest;
      if (given !== '') parts[role] = given;
      awaited = given === '' ? role : undefined;
    } else if (awaited !== undefined && !isNoise(text)) {
      parts[awaited] = text;
      awaited = undefined;
    } else {
      // A line that only names the kind stands above what belongs to it.
      const type = typeOf(text) ?? typeOf(/\b(TXT|CNAME|MX)\b/.exec(text)?.[1] ?? '');
      if (type !== undefined) {
        if (parts.value !== undefined) close();
        announced = type;
      }
    }
  }
  close();
  return found.length > 0 && labels >= 2 * found.length ? { found, unread } : undefined;
}

/** One cell a line, as tables are pasted into a text field: the kind of record says where each begins. */
function inCells(lines: readonly string[]): Reading | undefined {
  const all = lines.map((line) => line.trim()).filter((line) => !isNoise(line));
  const headings = all.map(roleOf);
  const order = headings.slice(0, Math.max(0, headings.indexOf(undefined)));
  const cells = all.slice(order.length);
  const places = cells.flatMap((cell, at) => (typeOf(cell) === undefined ? [] : [at]));
  const [first] = places;
  if (first === undefined) return undefined;
  const typeAt = order.includes('type') && order.length > 1 ? order.indexOf('type') : first;
  const found: Found[] = [];
  const unread: string[] = [];
  for (const [index, place] of places.entries()) {
    const type = typeOf(cells[place] ?? '');
    if (type === undefined) continue;
    const end = (places[index + 1] ?? cells.length + typeAt) - typeAt;
    const own = cells.slice(Math.max(0, place - typeAt), end).filter((cell) => typeOf(cell) === undefined);
    const each = byPlace([type, ...own]);
    if (each) found.push(each);
    else unread.push([type, ...own].join(' '));
  }
  return found.length > 0 ? { found, unread } : undefined;
}

/** An SPF record, or only what is to be added to it, without any table around it. */
function loose(lines: readonly string[]): Found[] {
  return lines.flatMap((line): Found[] => {
    const text = unquoted(line);
    const spf =
      /\bv=spf1\s[^"“”]*/i.exec(text)?.[0] ?? /(?:^|\s)(?:include|redirect)[:=][\w.-]+\.\w+/i.exec(text)?.[0];
    if (spf === undefined || mechanismsOf(spf).length === 0) return [];
    return [{ type: 'TXT', name: '@', value: spf.trim() }];
  });
}
