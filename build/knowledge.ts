/**
 * `npm run knowledge [-- --older-than DATE]`: lists the facts to review: those with fewer than two sources, those that
 * are not confirmed and, with a date, those last confirmed before it. A recollection does not count as a source.
 *
 * The list is ordered by weight: the facts that most of the labelled texts (test/shared/diagnosis/data) depend on come
 * first, see knowledge-weight.ts.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';

import { companyProgramsFact } from '../shared/knowledge/company-programs.ts';
import { platformForms } from '../shared/knowledge/forms/all.ts';
import { gateways } from '../shared/knowledge/gateways.ts';
import { guides } from '../shared/knowledge/guides/guide-for.ts';
import { interceptorFact } from '../shared/knowledge/interceptors.ts';
import { isMemory } from '../shared/knowledge/memory.ts';
import { patterns } from '../shared/knowledge/patterns/all.ts';
import { providers } from '../shared/knowledge/providers/all.ts';
import { remedies } from '../shared/knowledge/remedies/all.ts';
import { guideId, remedyId, texts, weights } from './knowledge-weight.ts';

/** One dated fact from any part of the knowledge. */
export interface Fact {
  readonly kind:
    'provider' | 'warning' | 'gateway' | 'interceptor' | 'program' | 'pattern' | 'remedy' | 'guide' | 'form';
  readonly id: string;
  /** ISO 8601 date. */
  readonly asOf: string;
  readonly sources: readonly string[];
  /** False if it depends on a single observation. */
  readonly confirmed?: boolean;
}

type Dated = Pick<Fact, 'id' | 'asOf' | 'sources'>;
const dated = ({ id, asOf, sources }: Dated): Dated => ({ id, asOf, sources });
const refs = (sources: readonly { readonly ref: string }[]): string[] => sources.map(({ ref }) => ref);

export const facts: readonly Fact[] = [
  ...providers.map((entry): Fact => ({ kind: 'provider', ...dated(entry), confirmed: entry.confirmed })),
  ...providers.flatMap(({ id, warnings = [] }) =>
    warnings.map((entry): Fact => ({ kind: 'warning', ...dated(entry), id: `${id}/${entry.id}` })),
  ),
  ...providers.flatMap(({ id, dkim }): Fact[] =>
    dkim ? [{ kind: 'provider', ...dkim, id: `${id}/dkim` }] : [],
  ),
  ...gateways.map((entry): Fact => ({ kind: 'gateway', ...dated(entry) })),
  { kind: 'interceptor', ...interceptorFact },
  { kind: 'program', ...companyProgramsFact },
  ...patterns.map((entry): Fact => ({ kind: 'pattern', ...dated(entry) })),
  ...remedies.map((entry): Fact => {
    return { kind: 'remedy', id: remedyId(entry), asOf: entry.asOf, sources: refs(entry.sources) };
  }),
  ...guides.map((entry): Fact => {
    return { kind: 'guide', id: guideId(entry), asOf: entry.asOf, sources: refs(entry.sources) };
  }),
  ...platformForms.map((entry): Fact => ({ kind: 'form', ...dated(entry) })),
];

/** Counts a fact's sources, except for recollections. */
const found = ({ sources }: Fact): number => new Set(sources.filter((source) => !isMemory(source))).size;

function reasonsFor(fact: Fact, olderThan: string | undefined): string[] {
  const sources = found(fact);
  return [
    ...(olderThan !== undefined && fact.asOf < olderThan ? [`older than ${olderThan}`] : []),
    ...(fact.confirmed === false ? ['not confirmed'] : []),
    ...(sources < 2 ? [sources === 0 ? 'no source' : 'no second source'] : []),
  ];
}

interface Review {
  readonly fact: Fact;
  readonly reasons: readonly string[];
  /** The number of labelled texts whose explanation depends on the fact. */
  readonly weight: number;
}

/** Returns the facts to review with the reasons, ordered by weight, then by age. */
export function review(
  all: readonly Fact[],
  weight: ReadonlyMap<string, number>,
  olderThan?: string,
): Review[] {
  return all
    .map((fact) => ({
      fact,
      reasons: reasonsFor(fact, olderThan),
      weight: weight.get(`${fact.kind} ${fact.id}`) ?? 0,
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        a.fact.asOf.localeCompare(b.fact.asOf) ||
        a.fact.kind.localeCompare(b.fact.kind) ||
        a.fact.id.localeCompare(b.fact.id),
    );
}

function main(): void {
  const { values } = parseArgs({ options: { 'older-than': { type: 'string' } } });
  const date = z.iso.date().optional().safeParse(values['older-than']);
  if (!date.success) {
    console.error('--older-than wants a date such as 2026-06-30.');
    process.exitCode = 2;
    return;
  }
  const observations = texts();
  const toReview = review(facts, weights(observations), date.data);
  console.log(`Texts: how many of the ${observations.length} labelled texts rest on the fact.\n`);
  console.log('texts  as of       kind         fact');
  for (const { fact, reasons, weight } of toReview) {
    const row = [String(weight).padStart(5), fact.asOf, fact.kind.padEnd(11), fact.id];
    console.log(`${row.join('  ')}: ${reasons.join(', ')}`);
  }
  console.log(`\n${toReview.length} of ${facts.length} want another look.`);
}

if (import.meta.main) main();
