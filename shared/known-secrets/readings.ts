import { unescaped, unquoted } from './escapes.ts';
import { fold, Folding } from './fold.ts';
import type { Reading } from './reading.ts';
import { decodeRuns } from './runs.ts';

/** Encodings within encodings that are undone. */
const deepest = 4;
/** How much is looked through at most for a text of some length: one that was made to take long says nothing else. */
export const patienceFor = (length: number): number => length * 24;
/** The same beside the length. */
export const patience = 500_000;

/**
 * @param reading the text that was folded, whose places the folding knows; absent where it is noise, mostly.
 * @param isPlain it was not encoded, so that what stands around a word belongs to it.
 */
export type Look = (folding: Folding, reading: Reading | undefined, isPlain: boolean) => void;

/**
 * Everything that a text may say, also in encodings within encodings.
 *
 * @param shortest bytes of what is looked for.
 * @param patient holds how much may be looked through, and loses what was.
 *
 * @returns whether all of it was looked at.
 */
export function lookThrough(text: string, shortest: number, patient: { left: number }, look: Look): boolean {
  const take = (length: number): boolean => (patient.left -= length) >= 0;
  const folding = new Folding(text.length + 8);
  const read = (reading: Reading, depth: number, isPlain = true): boolean => {
    if (!take(reading.text.length)) return false;
    look(fold(reading.text, folding), reading, isPlain);
    if (depth === 0) return true;
    for (const undone of [unescaped(reading), unquoted(reading)])
      if (undone && !read(undone, depth - 1, isPlain)) return false;
    return decodeRuns(reading, shortest, folding, (texts) => {
      look(folding, undefined, false);
      return take(folding.length) && (texts === undefined || read(texts, depth - 1, false));
    });
  };
  return read({ text }, deepest);
}
