import { unescaped, unquoted } from './escapes.ts';
import { fold, Folding } from './fold.ts';
import type { TextReading } from './reading.ts';
import { decodeRuns } from './runs.ts';

/** Maximum number of nested encodings that are decoded. */
const deepest = 4;
/** Returns the work budget for a text, by its length. A text that exceeds it was made for that purpose. */
export const patienceFor = (length: number): number => length * 24;
/** An additional fixed budget. */
export const patience = 500_000;

/**
 * @param reading the folded text, with positions; absent for decoded runs, which are mostly noise.
 * @param isPlain the text was not encoded, so its characters around a match are meaningful.
 */
export type OnReading = (folding: Folding, reading: TextReading | undefined, isPlain: boolean) => void;

/**
 * Calls back with the text and everything that can be decoded from it, nested encodings included.
 *
 * @param shortest the minimum number of bytes to look for.
 * @param patient the remaining budget; reduced by the work done.
 *
 * @returns whether the budget was sufficient.
 */
export function forEachReading(
  text: string,
  shortest: number,
  patient: { left: number },
  onReading: OnReading,
): boolean {
  const take = (length: number): boolean => (patient.left -= length) >= 0;
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
