/**
 * `npm run learn`: learns from the labelled texts (test/shared/diagnosis/data) how strongly each word suggests each
 * cause, and writes this to shared/knowledge/learnt/weights.ts. Pieces of words count like words. Both are weighed
 * together with the patterns, see shared/diagnosis/weigh.ts. Run it after changes to the labelled texts, the patterns or
 * the reading of pastes; a test fails if the weights are outdated.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

import { bestReading, wordsToWeigh } from '../shared/diagnosis/explain.ts';
import { featuresOf, loudness } from '../shared/diagnosis/likeness.ts';
import { readDialogue } from '../shared/dialogue/index.ts';
import { learntDigits, type LearntWords } from '../shared/knowledge/index.ts';
import { causeSchema, observationSchema, type Cause, type Stage } from '../shared/model/index.ts';
import { regression } from './regression.ts';

/**
 * The minimum number of texts in which a word has to occur. A word from a single text is no evidence about other texts.
 */
const often = 2;
/** The same minimum for a part of a word. Most parts are rare and hardly change the result. */
const oftenPiece = 5;
/** The minimum number of texts about a cause. Words are no evidence for a rarer cause, which only patterns can find. */
const fewestTexts = 8;
/** If a text has several correct causes, the combined share of all but the best one. */
const shared = 0.3;
/**
 * Weights below this value, in tenths, are left out, because they would make up most of the file but hardly change the
 * result.
 */
const least = 1.5;

const labelledSchema = z.object({ id: z.string(), given: observationSchema, causes: z.array(causeSchema) });

/** The training data from one labelled text. */
export interface Lesson {
  readonly id: string;
  /** The correct causes, best first. */
  readonly causes: readonly [Cause, ...Cause[]];
  readonly stage: Stage | undefined;
  readonly words: ReadonlySet<string>;
}

export const lessons = (): Lesson[] =>
  ['seen', 'written', 'varied', 'pastes', 'oauth']
    .flatMap((name) =>
      readFileSync(new URL(`../test/shared/diagnosis/data/${name}.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .map((line) => labelledSchema.parse(JSON.parse(line))),
    )
    .flatMap(({ id, given, causes: [cause, ...others] }) => {
      if (cause === undefined || given.text === undefined) return [];
      const dialogue = readDialogue(given.text);
      const reading = bestReading(given, dialogue);
      const { own } = wordsToWeigh(given, dialogue, reading);
      return [{ id, causes: [cause, ...others], stage: reading.facts.stage, words: own }];
    });

/** The content of the weights file: all causes, and each word with its weights. */
export interface Learnt {
  readonly causes: readonly Cause[];
  readonly words: readonly (readonly [word: string, weights: string])[];
}

export function learn(all: readonly Lesson[]): Learnt {
  const byCause = Map.groupBy(all, ({ causes: [cause] }) => cause);
  const causes = [...byCause].flatMap(([cause, { length }]) => (length < fewestTexts ? [] : [cause])).sort();
  const texts = all.filter(({ causes: [cause] }) => causes.includes(cause));
  if (causes.length > learntDigits.length) throw new RangeError(`${causes.length} causes`);
  const index = new Map(causes.map((cause, at) => [cause, at]));
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const feature of featuresOf(text)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const needed = (feature: string) => (feature.startsWith('#') ? oftenPiece : often);
  const words = [...counts].flatMap(([word, count]) => (count < needed(word) ? [] : [word])).sort();
  const numbers = new Map(words.map((word, row) => [word, row]));
  const weights = regression(
    texts.map((text) => ({
      features: featuresOf(text).flatMap((feature) => numbers.get(feature) ?? []),
      right: rightness(text.causes.flatMap((cause) => index.get(cause) ?? [])),
    })),
    { features: words.length, classes: causes.length, loudness },
  );
  return {
    causes,
    words: words.flatMap((word, row) => {
      const own = weights.subarray(row * causes.length, (row + 1) * causes.length);
      const digits = [...own].map((weight, at) => inDigits(at, weight * 10)).join('');
      return digits === '' ? [] : [[word, digits] as const];
    }),
  };
}

/** Distributes a total of 1 among the correct causes of a text: the best one gets most of it, the others the rest. */
function rightness([best = 0, ...others]: readonly number[]): ReadonlyMap<number, number> {
  if (others.length === 0) return new Map([[best, 1]]);
  return new Map([[best, 1 - shared], ...others.map((other) => [other, shared / others.length] as const)]);
}

const middle = learntDigits.length / 2;

/** Encodes a cause and its weight as two digits. */
function inDigits(cause: number, tenths: number): string {
  if (Math.abs(tenths) < least) return '';
  const weight = Math.min(Math.max(Math.round(tenths) + middle, 0), learntDigits.length - 1);
  return `${learntDigits[cause]}${learntDigits[weight]}`;
}

export const asLearnt = ({ causes, words }: Learnt): LearntWords => ({ causes, words: new Map(words) });

/** Returns the file's content: all causes, and a line per word. */
export const inFile = ({ causes, words }: Learnt): string =>
  `// Written by \`npm run learn\`: words of the labelled texts, and how much each speaks for each cause.
export const learntCauses = \`
${causes.join('\n')}
\`;
export const learntWeights = \`
${words.map((line) => line.join(' ')).join('\n')}
\`;
`;

if (import.meta.main)
  writeFileSync(new URL('../shared/knowledge/learnt/weights.ts', import.meta.url), inFile(learn(lessons())));
