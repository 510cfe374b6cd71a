import type { RecordType } from '../model/index.ts';
import { fits, isHostName, isNoise, isTtl, roleOf, typeInTitle, typeOf, type CellRole } from './cells.ts';
import type { TableReading, WrittenRecord } from './reading.ts';
import { byOrder } from './rows.ts';

/** Derives a record's type from its name and value, for records without a stated type. */
function meantBy({ name = '', value = '' }: Partial<Record<CellRole, string>>): RecordType | undefined {
  if (/^"?v=(?:spf1|DKIM1|DMARC1)\b/i.test(value.trim())) return 'TXT';
  return /\._domainkey\b/.test(name) && isHostName(value) ? 'CNAME' : undefined;
}

/**
 * Reads records written as `Name: x` and `Value: y`, with one part per line, or with each part on the line after its
 * heading.
 */
export function inLabels(lines: readonly string[]): TableReading | undefined {
  const found: WrittenRecord[] = [];
  const unread: string[] = [];
  let parts: Partial<Record<CellRole, string>> = {};
  let awaited: CellRole | undefined;
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
      // A line that only names a type applies to the records below.
      const type = typeOf(text) ?? typeInTitle(text);
      if (type !== undefined) {
        if (parts.value !== undefined) close();
        announced = type;
      }
    }
  }
  close();
  return found.length > 0 && labels >= 2 * found.length ? { found, unread } : undefined;
}

/**
 * Reads a table that was copied column by column, with one cell per line, as some programs do. Each column has a
 * heading, or the first column contains the types.
 */
export function inColumns(lines: readonly string[]): TableReading | undefined {
  const cells = lines.map((line) => line.trim()).filter((line) => !isNoise(line));
  const roleIndices = cells.flatMap((cell, index) => (roleOf(cell) === undefined ? [] : [index]));
  const kinds = cells.findIndex((cell) => typeOf(cell) === undefined);
  const everyRow = kinds > 1 ? cells.map((_, index) => index).filter((index) => index % kinds === 0) : [];
  const starts = roleIndices.length > 1 ? roleIndices : everyRow;
  const shift = roleIndices.length > 1 ? 1 : 0;
  const columns = starts.map((start, index) => cells.slice(start + shift, starts[index + 1] ?? cells.length));
  const rows = columns[0]?.length ?? 0;
  if (starts[0] !== 0 || columns.length < 3 || rows < 2) return undefined;
  if (columns.some(({ length }) => length !== rows)) return undefined;
  const each = [...Array(rows).keys()].map((row) => columns.map((column) => column[row] ?? ''));
  const found = each.map((row) => byOrder(row));
  return found.every((one) => one !== undefined) ? { found, unread: [] } : undefined;
}

/** Reads a table with one cell per line, as pasted into a text field. Each record starts with its type. */
export function inCells(lines: readonly string[]): TableReading | undefined {
  const all = lines.map((line) => line.trim()).filter((line) => !isNoise(line));
  const headings = all.map(roleOf);
  const order = headings.slice(0, Math.max(0, headings.indexOf(undefined)));
  const cells = all.slice(order.length);
  const typeIndices = cells.flatMap((cell, index) => (typeOf(cell) === undefined ? [] : [index]));
  const [first] = typeIndices;
  if (first === undefined) return undefined;
  const typeAt = order.includes('type') && order.length > 1 ? order.indexOf('type') : first;
  const found: WrittenRecord[] = [];
  const unread: string[] = [];
  for (const [index, typeIndex] of typeIndices.entries()) {
    const type = typeOf(cells[typeIndex] ?? '');
    if (type === undefined) continue;
    const end = (typeIndices[index + 1] ?? cells.length + typeAt) - typeAt;
    const own = cells
      .slice(Math.max(0, typeIndex - typeAt), end)
      .filter((cell) => typeOf(cell) === undefined);
    const each = byOrder([type, ...own]);
    // If too many cells remain, some of them are not part of this record.
    const isWhole = each !== undefined && own.filter((cell) => !isNoise(cell) && !isTtl(cell)).length <= 3;
    if (isWhole) found.push(each);
    else unread.push([type, ...own].join(' '));
  }
  return found.length > 0 ? { found, unread } : undefined;
}
