import type { RecordType } from '../model/index.ts';
import {
  fits,
  isNoise,
  isPreference,
  isTtl,
  roleOf,
  typeInTitle,
  typeOf,
  unquoted,
  withoutButton,
  type CellRole,
} from './cells.ts';
import { looksLikeName } from './names.ts';
import type { TableReading, WrittenRecord } from './reading.ts';
import { isSpf } from './spf.ts';

/** Splits a row into cells at the first separator that yields a cell with only a record type. */
function cellsOf(line: string): string[] | undefined {
  for (const separator of ['\t', '|', ',', ';', '  ', ' – ', ' — ', ' - ']) {
    if (!line.includes(separator)) continue;
    const cells =
      separator === '  '
        ? line.trim().split(/ {2,}/)
        : separator.length > 1
          ? line.split(separator)
          : split(line, separator);
    const bare = cells.map((cell) => withoutButton(cell.trim()));
    if (bare.length >= 2 && (bare.some((cell) => typeOf(cell) !== undefined) || headingsOf(bare)))
      return bare;
  }
  return undefined;
}

/** Splits at a separator outside quotes. A quoted cell keeps its quotes, which are needed to join TXT strings. */
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
  // CSV doubles quotes inside quotes (RFC 4180 section 2).
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/^"([^]*)"$/, '$1')
      .replaceAll('""', '"'),
  );
}

/** Returns the record type in a title such as `CNAME records:`; undefined for other lines. */
const titleOf = (line: string): RecordType | undefined =>
  /^[^:=]{0,40}:?$/.test(line.trim()) && !/[.!?]$/.test(line.trim()) ? typeInTitle(line) : undefined;

/** Returns the cells of a row that states no type, completed with the type from a title above. */
function withKind(line: string, kind: RecordType | undefined): string[] | undefined {
  const cells = kind === undefined ? undefined : cellsOf(`${line}\t${kind}`);
  return cells !== undefined && cells.length > 2 ? cells : undefined;
}

/** Returns the roles of the columns if the cells are a heading row with at least a name and a value column. */
function headingsOf(cells: readonly string[]): (CellRole | undefined)[] | undefined {
  const roles = cells.map(roleOf);
  return roles.includes('name') && roles.includes('value') ? roles : undefined;
}

/** Transposes a table that has its headings in the first column. */
export function upright(lines: readonly string[]): string[] {
  const rows = lines.map((line) => line.trim().split(/\t+|\s*\|\s*/));
  const isPart = ([label = '', ...parts]: readonly string[]): boolean =>
    roleOf(label) !== undefined &&
    typeOf(label) === undefined &&
    parts.length > 1 &&
    parts.every((part) => roleOf(part) === undefined);
  const sideways = rows.filter(isPart);
  const [first = []] = sideways;
  if (sideways.length < 2 || sideways.some(({ length }) => length !== first.length)) return [...lines];
  return first.map((_, column) => sideways.map((row) => row[column] ?? '').join('\t'));
}

/** Reads a table with one record per row. */
export function inRows(lines: readonly string[]): TableReading | undefined {
  const found: WrittenRecord[] = [];
  const unread: string[] = [];
  let columns: (CellRole | undefined)[] | undefined;
  let announced: RecordType | undefined;
  for (const line of lines) {
    const cells = cellsOf(line) ?? withKind(line, announced);
    // A line that only names a type applies to the rows below that state none.
    if (cells === undefined) announced = titleOf(line) ?? announced;
    const headings = cells && headingsOf(cells);
    if (headings) {
      columns = headings;
      continue;
    }
    const kept = cells && columns && columns.length <= cells.length ? byColumns(cells, columns) : undefined;
    const each = kept ?? (cells && byOrder(cells)) ?? byBlanks(line);
    if (each) found.push(each);
    else if (isRecordLike(line, cells)) unread.push(line.trim());
  }
  return found.length > 0 ? { found, unread } : undefined;
}

/** Returns whether a line seems to be a record: it has the cells of one, or a type followed by a possible value. */
const isRecordLike = (line: string, cells: readonly string[] | undefined): boolean => {
  if (cells) return cells.filter((cell) => !isNoise(cell)).length > 2;
  const [first = '', , ...more] = line.trim().split(/\s+/);
  return typeOf(first) !== undefined && more.length > 0 && /[.=]\S/.test(more.join(' '));
};

function byColumns(
  cells: readonly string[],
  columns: readonly (CellRole | undefined)[],
): WrittenRecord | undefined {
  const cellOf = (role: CellRole): string => cells[columns.indexOf(role)] ?? '';
  const value = cellOf('value');
  const type = typeOf(cellOf('type')) ?? cells.map(typeOf).find((each) => each !== undefined);
  const name = cellOf('name');
  if (type === undefined || !fits(type, value) || !(name === '' || looksLikeName(name))) return undefined;
  const priority = cellOf('priority');
  return { type, name, value, ...(isPreference(priority) && { preference: priority }) };
}

/**
 * Reads a row of a table without headings by the order of its cells: the name comes before the value, and a number is a
 * TTL or a preference.
 */
export function byOrder(cells: readonly string[]): WrittenRecord | undefined {
  const typeIndex = cells.findIndex((cell) => typeOf(cell) !== undefined);
  const type = typeOf(cells[typeIndex] ?? '');
  if (type === undefined) return undefined;
  const others = cells.filter((cell, index) => index !== typeIndex && !isNoise(cell));
  const words = others.filter((cell) => !isTtl(cell) && !isPreference(cell));
  const [first = '', ...rest] = words;
  const preference =
    type === 'MX' ? others.find((cell) => isPreference(cell) && Number(cell) <= 100) : undefined;
  const more = preference === undefined ? {} : { preference };
  if (rest.length === 0) {
    // The name of an SPF record is often omitted, because it is the domain itself.
    return isSpf(unquoted(first)) ? { type, name: '@', value: first } : undefined;
  }
  const fitting = rest.filter((cell) => fits(type, cell));
  const [value] = fitting;
  if (looksLikeName(first) && value !== undefined) {
    // The value may have been split because it contains the separator.
    const whole = type === 'TXT' ? rest.slice(rest.indexOf(value)).filter((cell) => !isNoise(cell)) : [value];
    const isCut = whole.length > 1 && whole.slice(1).every((part) => /^\s*[a-z]{1,4}\s*=|^\s*$/i.test(part));
    // Without headings, it is unclear which of two values is the current one and which is the required one.
    if (!isCut && new Set(fitting).size > 1) return undefined;
    return { type, name: first, value: isCut ? whole.join('; ') : value, ...more };
  }
  const turned = rest.find(looksLikeName);
  return turned !== undefined && fits(type, first)
    ? { type, name: turned, value: first, ...more }
    : undefined;
}

/** Reads `TYPE NAME VALUE` or `NAME [TTL] [IN] TYPE VALUE`, separated by single spaces. */
function byBlanks(line: string): WrittenRecord | undefined {
  const words = line
    .trim()
    .replace(/^(?:[-*•]|[\p{Extended_Pictographic}✓✔✗✘☐☑]\ufe0f?|\d{1,2}[.)]|(?:update )?add)\s+/u, '')
    .split(/\s+/);
  for (const typeIndex of [0, 1, 2, 3]) {
    const type = typeOf(words[typeIndex]?.replace(/:$/, '') ?? '');
    if (type === undefined) continue;
    const before = words.slice(0, typeIndex).filter((word) => !/^in$/i.test(word) && !isTtl(word));
    const behind = words
      .slice(typeIndex + 1)
      .filter((word, index) => !(index < 2 && (/^in$/i.test(word) || /^\d{3,7}$/.test(word))));
    if (/^record:?$/i.test(behind[0] ?? '')) behind.shift();
    const name = (before.length > 0 ? before.join(' ') : (behind.shift() ?? '')).replace(/:$/, '');
    const value = behind.join(' ').replace(/^(?:->|→|=>|=)\s*/, '');
    if (before.length > 1 || !looksLikeName(name) || /^\d+$/.test(name)) return undefined;
    if (/\s["“]?v=/.test(value)) return undefined;
    const trimmed = type === 'TXT' ? value : value.replace(/\s+ttl.*$/i, '');
    return fits(type, trimmed) ? { type, name, value: trimmed } : undefined;
  }
  return undefined;
}
