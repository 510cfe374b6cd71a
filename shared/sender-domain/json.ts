import { fits, roleOf, typeOf } from './cells.ts';
import type { TableReading, WrittenRecord } from './reading.ts';

/** Reads DNS records in JSON, as copied from an API reply or with a copy button. */
export function inJson(text: string): TableReading | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const found: WrittenRecord[] = [];
  const unread: string[] = [];
  const collect = (value: unknown): void => {
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
    else if (parts.has('type') && content !== undefined) unread.push([...parts.values()].join(' '));
    else for (const part of Object.values(value)) collect(part);
  };
  try {
    collect(JSON.parse(text));
  } catch {
    return undefined;
  }
  return found.length + unread.length > 0 ? { found, unread } : undefined;
}
