import { unescaped, unquoted } from './escapes.ts';
import { fold, Folding } from './fold.ts';
import type { TextReading } from './reading.ts';
import { decodeRuns } from './runs.ts';

/** Maximum nesting depth of encodings that are decoded. */
const deepest = 4;
/** Returns the work budget for a text of this length. Only a maliciously constructed text exceeds it. */
export const patienceFor = (length: number): number => length * 24;
/** A fixed work budget that is granted in addition. */
export const patience = 500_000;

/**
 * Receives a text, or what was decoded from it.
 *
 * @param reading the text that was folded, with positions; absent for decoded runs, which are mostly noise.
 * @param isPlain whether the text was not encoded, so that the characters around a match are meaningful.
 */
export type OnReading = (folding: Folding, reading: TextReading | undefined, isPlain: boolean) => void;

/**
 * Calls back with the text and everything that can be decoded from it, nested encodings included.
 *
 * @param shortest the minimum length in bytes of a decoded text.
 * @param budget the remaining work budget, which is reduced by the work done.
 *
 * @returns whether the budget was sufficient.
 */
export function forEachReading(
  text: string,
  shortest: number,
  budget: { left: number },
  onReading: OnReading,
): boolean {
  const take = (length: number): boolean => (budget.left -= length) >= 0;
  const folding = new Folding(text.length + 8);
  const read = (reading: TextReading, depth: number, isPlain = true): boolean => {
    if (!take(reading.text.length)) return false;
    onReading(fold(reading.text, folding), reading, isPlain);
    if (depth === 0) return true;
    for (const undone of [unescaped(reading), unquoted(reading)])
      if (undone && !read(undone, depth - 1, isPlain)) return false;
    return decodeRuns(reading, shortest, folding, (texts) => {
      onReading(folding, undefined, false);
      return take(folding.length) && (texts === undefined || read(texts, depth - 1, false));
    });
  };
  return read({ text }, deepest);
}
