/**
 * How easy texts are to read. English: Flesch-Kincaid grade, 0.39 words/sentence + 11.8 syllables/word - 15.59 (Kincaid
 * et al. 1975). German: LIX, words/sentence + 100 × words of more than six letters/word (Björnsson 1968).
 *
 * Counted strictly: names of menus count like any other word, though nobody can choose them. A heading and a step are
 * one sentence at least; a colon does not end one.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const word = /[\p{L}\p{N}]+(?:['’.@-][\p{L}\p{N}]+)*/gu;

/** `texts` are separate paragraphs; each is at least one sentence. */
function sentences(texts: readonly string[]): string[][] {
  return texts
    .flatMap((text) => text.split(/[.!?](?=\s|$)/u))
    .map((sentence) => sentence.match(word) ?? [])
    .filter((words) => words.length > 0);
}

export function fleschKincaidGrade(texts: readonly string[]): number {
  const found = sentences(texts);
  const words = found.flat();
  const syllables = words.reduce((sum, each) => sum + Math.max(1, syllable(each)), 0);
  return fleschKincaid({ sentence: found.length, word: words.length, syllable: syllables });
}

export function lix(texts: readonly string[]): number {
  const found = sentences(texts);
  const words = found.flat();
  const long = words.filter((each) => (each.match(/\p{L}/gu)?.length ?? 0) > 6);
  return words.length / found.length + (100 * long.length) / words.length;
}
