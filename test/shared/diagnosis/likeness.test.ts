import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { counted, inFile, lessons, type Lesson } from '../../../build/learn.ts';
import { explain } from '../../../shared/diagnosis/index.ts';
import { likelihoodsOf, likenessOf } from '../../../shared/diagnosis/likeness.ts';
import { certain } from '../../../shared/model/index.ts';

const all = lessons();

test('the counts are those of the labelled texts of today', () => {
  const file = new URL('../../../shared/knowledge/learnt/counts.ts', import.meta.url);
  expect(inFile(counted(all)), 'run `npm run learn`').toBe(readFileSync(file, 'utf8'));
});

test('words tell the cause of most texts that they were not learnt from', () => {
  const parts = 6;
  const isRight = ({ causes, stage, words }: Lesson, known: ReturnType<typeof likelihoodsOf>): boolean => {
    const [best] = [...(likenessOf(words, stage, known) ?? [])].sort(([, a], [, b]) => b - a);
    return best !== undefined && causes.includes(best[0]);
  };
  const right = Array.from({ length: parts }, (_, part) => {
    const known = likelihoodsOf(counted(all.filter((_lesson, index) => index % parts !== part)));
    return all.filter((lesson, index) => index % parts === part && isRight(lesson, known)).length;
  });
  expect(right.reduce((sum, count) => sum + count, 0) / all.length).toBeGreaterThanOrEqual(0.7);
});

test('a wording that no pattern knows is told by its words, and never with certainty', () => {
  const found = explain({ text: '552 MessageWall: MIME/REJECT: Invalid structure', stage: 'message' });
  expect(found.cause).toBe('content-rejected');
  expect(found.confidence).toBeLessThan(certain);
});
