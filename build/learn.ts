/**
 * `npm run learn`: counts the words of the labelled texts (test/shared/diagnosis/data) by cause and writes them to
 * shared/knowledge/learnt/counts.ts. They suggest a cause if no pattern is sure, see shared/diagnosis/likeness.ts. Run
 * it after changes to the labelled texts; a test fails if the counts are outdated.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

import { mostTelling } from '../shared/diagnosis/explain.ts';
import { tellingWords } from '../shared/diagnosis/likeness.ts';
import { readDialogue } from '../shared/dialogue/index.ts';
import type { LearntWords } from '../shared/knowledge/index.ts';
import { causeSchema, observationSchema, type Cause, type Stage } from '../shared/model/index.ts';

/** A word that occurs in only one text says nothing about others. */
const often = 2;

const labelledSchema = z.object({ id: z.string(), given: observationSchema, causes: z.array(causeSchema) });

/** What one labelled text adds to the counts. */
export interface Lesson {
  readonly id: string;
  /** The right causes, best first. */
  readonly causes: readonly [Cause, ...Cause[]];
  readonly stage: Stage | undefined;
  readonly words: ReadonlySet<string>;
}

export const lessons = (): Lesson[] =>
  ['seen', 'written', 'pastes', 'oauth']
    .flatMap((name) =>
      readFileSync(new URL(`../test/shared/diagnosis/data/${name}.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .map((line) => labelledSchema.parse(JSON.parse(line))),
    )
    .flatMap(({ id, given, causes: [cause, ...others] }) => {
      if (cause === undefined || given.text === undefined) return [];
      const { facts } = mostTelling(given, readDialogue(given.text));
      return [{ id, causes: [cause, ...others], stage: facts.stage, words: tellingWords(facts) }];
    });

const tally = (names: readonly string[]): [name: string, count: number][] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
};

export function counted(texts: readonly Lesson[]): LearntWords {
  const causes = [...new Set(texts.map(({ causes: [cause] }) => cause))].sort();
  const index = new Map(causes.map((cause, at) => [cause, at]));
  const byWord = new Map<string, string[]>();
  for (const {
    causes: [cause],
    words,
  } of texts)
    for (const word of words)
      byWord.set(word, [...(byWord.get(word) ?? []), String(index.get(cause)).padStart(3, '0')]);
  return {
    causes: causes.map((cause) => {
      const own = texts.filter((text) => text.causes[0] === cause);
      return {
        cause,
        texts: own.length,
        stages: Object.fromEntries(tally(own.flatMap(({ stage }) => stage ?? []))),
      };
    }),
    words: Object.fromEntries(
      [...byWord]
        .filter(([, found]) => found.length >= often)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([word, found]) => [word, tally(found).map(([at, count]) => [Number(at), count] as const)]),
    ),
  };
}

const entry = ([name, count]: readonly [name: string | number, count: number]): string =>
  count === 1 ? String(name) : `${name}:${count}`;

/** The file's content: a line per cause, and one per word. */
export const inFile = ({ causes, words }: LearntWords): string =>
  `// Written by \`npm run learn\`: words of the labelled texts with their causes.
export const learntCauses = \`
${causes.map(({ cause, texts, stages }) => [`${cause}:${texts}`, ...Object.entries(stages).map(entry)].join(' ')).join('\n')}
\`;
export const learntCounts = \`
${Object.entries(words)
  .map(([word, counts]) => [word, ...counts.map(entry)].join(' '))
  .join('\n')}
\`;
`;

if (import.meta.main)
  writeFileSync(new URL('../shared/knowledge/learnt/counts.ts', import.meta.url), inFile(counted(lessons())));
