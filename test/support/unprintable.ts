import { expect } from 'vitest';

/** Matches control characters, line breaks, direction changes and invisible characters. */
export const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Returns every string in a value, including keys. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [key, ...textsIn(member)]);
}

export function expectPrintable(value: unknown): void {
  for (const text of textsIn(value)) expect(text).not.toMatch(unprintable);
}
