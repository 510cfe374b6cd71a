import { expect, it } from 'vitest';

import { facts, review, type Fact } from '../../../build/knowledge.ts';

const fact = (more: Partial<Fact>): Fact => ({
  kind: 'remedy',
  id: 'greylisted',
  asOf: '2026-06-30',
  sources: ['https://one.example/', 'https://two.example/'],
  ...more,
});
const reasons = (more: Partial<Fact>, olderThan?: string) =>
  review([fact(more)], olderThan).flatMap((found) => found.reasons);

it('lists a fact that was last confirmed before the given date', () => {
  expect(reasons({}, '2026-07-01')).toEqual(['older than 2026-07-01']);
  expect(reasons({}, '2026-06-30')).toEqual([]);
  expect(reasons({})).toEqual([]);
});

it('lists a fact without a second source, and takes neither memory nor a repetition for one', () => {
  expect(reasons({ sources: ['https://one.example/'] })).toEqual(['no second source']);
  expect(reasons({ sources: ['https://one.example/', 'memory (unverified)'] })).toEqual(['no second source']);
  expect(reasons({ sources: ['https://one.example/', 'https://one.example/'] })).toEqual([
    'no second source',
  ]);
});

it('knows every kind of knowledge, each fact dated and not in the future', () => {
  expect(new Set(facts.map(({ kind }) => kind))).toEqual(
    new Set(['provider', 'gateway', 'pattern', 'remedy', 'form']),
  );
  for (const { asOf } of facts) expect(asOf <= new Date().toISOString().slice(0, 10)).toBe(true);
});
