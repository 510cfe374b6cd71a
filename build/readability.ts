/**
 * Measures how easy texts are to read. English: Flesch-Kincaid grade, 0.39 words/sentence + 11.8 syllables/word - 15.59
 * (Kincaid et al. 1975). German: LIX, words/sentence + 100 × words of more than six letters/word (Björnsson 1968).
 *
 * Counts strictly: menu names count like any other words, although we did not choose them. A heading or list item is at
 * least one sentence; a colon does not end one.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

import type { RemedyText } from '../shared/knowledge/index.ts';
import { remedies } from '../shared/knowledge/remedies/all.ts';
import { texts } from '../shared/texts/index.ts';

const word = /[\p{L}\p{N}]+(?:['’.@-][\p{L}\p{N}]+)*/gu;

/**
 * Splits texts into sentences, and those into words. `texts` are separate paragraphs; each is at least one sentence.
 */
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

/** The limits: English at grade 8 and German at LIX 45 read like a daily newspaper. */
export const bars = { en: 8, de: 45 } as const;

/** Returns the text of a remedy by paragraph, without technical details. */
export const wordsOf = ({ title, stopped, why, steps, request, answer }: RemedyText): string[] => [
  title,
  stopped,
  why,
  ...steps,
  request,
  ...(answer === undefined ? [] : [answer]),
];

/** `npm run readability`: prints the values of every remedy, the hardest last, and of all other texts together. */
function main(): void {
  const rows = remedies.map(({ cause, provider, en, de }) => ({
    name: provider === undefined ? cause : `${provider}/${cause}`,
    en: fleschKincaidGrade(wordsOf(en)),
    de: lix(wordsOf(de)),
  }));
  const all = Object.values(texts);
  rows.sort((a, b) => Math.max(a.en / bars.en, a.de / bars.de) - Math.max(b.en / bars.en, b.de / bars.de));
  rows.push({
    name: '(all texts of the screens)',
    en: fleschKincaidGrade(all.map(({ en }) => en)),
    de: lix(all.map(({ de }) => de)),
  });
  for (const { name, en, de } of rows) {
    console.log(`English grade ${en.toFixed(1).padStart(4)}  German LIX ${de.toFixed(1)}  ${name}`);
  }
  if (rows.some(({ en, de }) => en > bars.en || de > bars.de)) process.exitCode = 1;
}

if (import.meta.main) main();
