import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { asLearnt, inFile, learn, lessons, type Lesson } from '../../../build/learn.ts';
import { explain } from '../../../shared/diagnosis/index.ts';
import { likenessOf } from '../../../shared/diagnosis/likeness.ts';
import type { LearntWords } from '../../../shared/knowledge/index.ts';
import { certain } from '../../../shared/model/index.ts';

const all = lessons();

test('the weights match the current labelled texts', () => {
  const file = new URL('../../../shared/knowledge/learnt/weights.ts', import.meta.url);
  expect(inFile(learn(all)), 'run `npm run learn`').toBe(readFileSync(file, 'utf8'));
});

/**
 * Returns the source of a text, or the batch in which it was collected. Texts from one source or batch resemble each
 * other, so all of them are used either for training or for testing, never for both.
 */
const sourceOf = ({ id }: Lesson): string =>
  /^(?:[a-z]\d+|blind-[a-z]\d)(?=-)/.exec(id)?.[0] ?? id.split('-')[0] ?? '';

test('words identify the cause of most texts from sources outside the training texts', () => {
  const sources = [...new Set(all.map(sourceOf))];
  const isHeldOut = (lesson: Lesson): boolean => sources.indexOf(sourceOf(lesson)) % 3 === 0;
  const known: LearntWords = asLearnt(learn(all.filter((lesson) => !isHeldOut(lesson))));
  const heldOut = all.filter(isHeldOut);
  const right = heldOut.filter(({ causes, stage, words }) => {
    const [best] = [...(likenessOf(words, stage, known) ?? [])].sort(([, a], [, b]) => b - a);
    return best !== undefined && causes.includes(best[0]);
  });
  expect(right.length / heldOut.length).toBeGreaterThanOrEqual(0.72);
});

test('a wording that no pattern matches is explained by its words, and never with certainty', () => {
  const found = explain({ text: '552 MessageWall: MIME/REJECT: Invalid structure', stage: 'message' });
  expect(found.cause).toBe('content-rejected');
  expect(found.confidence).toBeLessThan(certain);
});
