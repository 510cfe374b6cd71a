import { senderDomain } from '../../../shared/knowledge/remedies/general/sender-domain.ts';
import { expect, test } from 'vitest';

import { idsOf, patterns, patternSchema, providers } from '../../../shared/knowledge/index.ts';
import { causes } from '../../../shared/model/index.ts';

test.each(patterns.map((pattern) => [pattern.id, pattern] as const))(
  'pattern %s is well formed',
  (_id, pattern) => {
    expect(patternSchema.safeParse(pattern).error).toBeUndefined();
    expect(pattern.alternatives).not.toContain(pattern.cause);
    expect(pattern.ideas.length > 0 || pattern.when !== undefined, 'it would match everything').toBe(true);
  },
);

test('no two patterns share an id', () => {
  const ids = patterns.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('a pattern names only providers, or groups with several members', () => {
  const known = new Set(providers.map(({ id }) => id));
  for (const { id, when } of patterns)
    for (const name of when?.providers ?? [])
      expect([id, name, known.has(name) || idsOf(name).length > 1]).toEqual([id, name, true]);
});

test('no idea has an empty alternative, which would match every text', () => {
  const ideas = patterns.flatMap(({ id, ideas, not }) =>
    [...ideas, ...(not === undefined ? [] : [not])].map((idea) => ({ id, idea })),
  );
  expect(
    ideas.filter(({ idea }) => idea.split('|').some((word) => word.replace(/[*$]/g, '').trim() === '')),
  ).toEqual([]);
});

test('every cause but "unknown" has a pattern, or is found in the DNS', () => {
  const covered = new Set([...patterns, ...senderDomain].map(({ cause }) => cause));
  expect(causes.filter((cause) => cause !== 'unknown' && !covered.has(cause))).toEqual([]);
});
