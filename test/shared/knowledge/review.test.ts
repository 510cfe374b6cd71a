import { expect, it } from 'vitest';

import { texts, weights } from '../../../build/knowledge-weight.ts';
import { facts, review, type Fact } from '../../../build/knowledge.ts';
import { patterns } from '../../../shared/knowledge/index.ts';

const fact = (more: Partial<Fact>): Fact => ({
  kind: 'remedy',
  id: 'greylisted',
  asOf: '2026-06-30',
  sources: ['https://one.example/', 'https://two.example/'],
  ...more,
});
const nothing = new Map<string, number>();
const reasons = (more: Partial<Fact>, olderThan?: string) =>
  review([fact(more)], nothing, olderThan).flatMap((found) => found.reasons);

it('lists a fact that was last confirmed before the given date', () => {
  expect(reasons({}, '2026-07-01')).toEqual(['older than 2026-07-01']);
  expect(reasons({}, '2026-06-30')).toEqual([]);
  expect(reasons({})).toEqual([]);
});

it('lists a fact without a second source, and counts neither memory nor a repetition as one', () => {
  expect(reasons({ sources: ['https://one.example/'] })).toEqual(['no second source']);
  expect(reasons({ sources: ['https://one.example/', 'memory (unverified)'] })).toEqual(['no second source']);
  expect(reasons({ sources: ['https://one.example/', 'https://one.example/'] })).toEqual([
    'no second source',
  ]);
  expect(reasons({ sources: ['memory (unverified)'] })).toEqual(['no source']);
});

it('lists a fact that rests on one observation', () => {
  expect(reasons({ confirmed: false })).toEqual(['not confirmed']);
  expect(reasons({ confirmed: true })).toEqual([]);
});

it('begins with the facts that most texts rest on, and otherwise with the oldest', () => {
  const all = [
    fact({ id: 'rare', sources: [] }),
    fact({ id: 'old', sources: [], asOf: '2026-01-01' }),
    fact({ id: 'frequent', sources: [] }),
    fact({ id: 'settled' }),
  ];
  const weight = new Map([
    ['remedy frequent', 40],
    ['remedy rare', 1],
    ['remedy settled', 900],
  ]);
  expect(review(all, weight).map(({ fact: { id } }) => id)).toEqual(['frequent', 'rare', 'old']);
});

it('weighs a fact by the texts whose explanation rests on it', () => {
  const weight = weights([
    { stage: 'auth', code: 535, provider: 'gmx', text: '535 Authentication credentials invalid' },
    {
      stage: 'auth',
      provider: 'microsoft365',
      text: '535 5.7.139 SmtpClientAuthentication is disabled for the Tenant',
    },
    { text: 'Lorem ipsum' },
  ]);
  expect(Object.fromEntries(weight)).toEqual({
    'pattern freemail-protocols-off': 1,
    'remedy gmx/smtp-access-disabled-by-provider': 1,
    'provider gmx': 1,
    'guide gmx/prepare/you': 1,
    'pattern m365-smtp-auth-off-tenant': 1,
    'remedy microsoft365/smtp-auth-disabled-tenant': 1,
    'provider microsoft365': 1,
    'warning microsoft365/passwords-off-by-default': 1,
    'guide microsoft365/prepare/it-admin': 1,
    'guide microsoft365/redirect/you': 1,
    'guide microsoft365/registration/it-admin': 1,
    'guide microsoft365/own-connection/you': 1,
    'remedy unknown': 1,
  });
});

it('names only existing facts in its weights, including most patterns', () => {
  const known = new Set(facts.map(({ kind, id }) => `${kind} ${id}`));
  const named = [...weights(texts()).keys()];
  expect(named.filter((name) => !known.has(name))).toEqual([]);
  expect(named.filter((name) => name.startsWith('pattern ')).length).toBeGreaterThan(patterns.length / 2);
});

it('knows every kind of knowledge, each fact once, dated and not in the future', () => {
  expect(new Set(facts.map(({ kind }) => kind))).toEqual(
    new Set([
      'provider',
      'warning',
      'gateway',
      'interceptor',
      'program',
      'pattern',
      'remedy',
      'guide',
      'form',
    ]),
  );
  const names = facts.map(({ kind, id }) => `${kind} ${id}`);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  for (const { asOf } of facts) expect(asOf <= new Date().toISOString().slice(0, 10)).toBe(true);
});
