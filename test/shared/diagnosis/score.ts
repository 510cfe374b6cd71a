import { readFileSync } from 'node:fs';

import { explain } from '../../../shared/diagnosis/index.ts';
import { certain, type Cause, type Observation, type Owner } from '../../../shared/model/index.ts';

/** A text and its correct causes, the best one first. */
export interface Labelled {
  readonly id: string;
  readonly given: Observation;
  readonly causes: readonly Cause[];
  /** Who can fix the problem, if the text says so. */
  readonly owner?: Owner;
}

interface Miss {
  readonly id: string;
  readonly text: string;
  readonly wanted: readonly Cause[];
  readonly got: Cause;
  readonly confidence: number;
}

export interface Score {
  readonly total: number;
  readonly right: number;
  /** The share of texts for which the user would have been shown a wrong cause without "perhaps". */
  readonly misled: number;
  readonly misses: readonly Miss[];
}

/**
 * Reads the labelled texts of one file. `seen`: replies and errors that real servers and clients produced. `written`:
 * handwritten texts, and texts with a `source`, which come from vendors, server sources and threads and were labelled
 * before the diagnosis was run on them. `pastes`: complete pastes by users. `oauth`: texts of sign-in pages, token
 * endpoints and platforms.
 */
export const labelled = (name: 'seen' | 'written' | 'varied' | 'pastes' | 'oauth'): Labelled[] =>
  readFileSync(new URL(`data/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);

/** Returns whether a text belongs to the held-out part: about 30 % of the texts, always the same ones. */
export const isHeldOut = ({ id }: Labelled): boolean =>
  Array.from(id).reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 9_973, 7) % 10 < 3;

export function score(texts: readonly Labelled[]): Score {
  const misses = texts.flatMap(({ id, given, causes }) => {
    const { cause, confidence } = explain(given);
    return causes.includes(cause)
      ? []
      : [{ id, text: given.text ?? '', wanted: causes, got: cause, confidence }];
  });
  return {
    total: texts.length,
    right: (texts.length - misses.length) / texts.length,
    misled: misses.filter(({ confidence }) => confidence >= certain).length / texts.length,
    misses,
  };
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Formats a score for the error message if it misses its threshold. */
export const scoreReport = (name: string, { total, right, misled, misses }: Score): string =>
  [
    `${name}: ${percent(right)} of ${total} right, ${percent(misled)} wrong with certainty`,
    ...misses.map(
      ({ id, wanted, got, confidence, text }) =>
        `  ${confidence >= certain ? '!' : ' '} ${id}: ${got} (${confidence}) instead of ${wanted.join(' or ')}: ${text.slice(0, 160)}`,
    ),
  ].join('\n');
