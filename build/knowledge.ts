/**
 * `npm run knowledge [-- --older-than DATE]`: which facts want another look. Lists everything that has no second source,
 * and with a date everything that was last confirmed before it. Without a second source: fewer than two, where a note
 * from memory counts as none.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';

import { platformForms } from '../shared/knowledge/forms/all.ts';
import { gateways } from '../shared/knowledge/gateways.ts';
import { patterns } from '../shared/knowledge/patterns/all.ts';
import { providers } from '../shared/knowledge/providers/all.ts';
import { remedies } from '../shared/knowledge/remedies/all.ts';

/** One dated piece of knowledge, whatever room it lives in. */
export interface Fact {
  readonly kind: 'provider' | 'gateway' | 'pattern' | 'remedy' | 'form';
  readonly id: string;
  /** ISO 8601 date. */
  readonly asOf: string;
  readonly sources: readonly string[];
}

export const facts: readonly Fact[] = [
  ...providers.map(({ id, asOf, sources }): Fact => ({ kind: 'provider', id, asOf, sources })),
  ...gateways.map(({ id, asOf, sources }): Fact => ({ kind: 'gateway', id, asOf, sources })),
  ...patterns.map(({ id, asOf, sources }): Fact => ({ kind: 'pattern', id, asOf, sources })),
  ...remedies.map(({ cause, provider, asOf, sources }): Fact => ({
    kind: 'remedy',
    id: provider === undefined ? cause : `${provider}/${cause}`,
    asOf,
    sources: sources.map(({ ref }) => ref),
  })),
  ...platformForms.map(({ id, asOf, sources }): Fact => ({ kind: 'form', id, asOf, sources })),
];

const confirmed = ({ sources }: Fact) => sources.filter((source) => !/\bmemory\b/i.test(source));

export const isOlder = ({ asOf }: Fact, date: string): boolean => asOf < date;
export const lacksSecondSource = (fact: Fact): boolean => new Set(confirmed(fact)).size < 2;

/** The facts that want another look, the oldest first, each with the reasons. */
export function review(all: readonly Fact[], olderThan?: string): { fact: Fact; reasons: string[] }[] {
  return all
    .map((fact) => ({
      fact,
      reasons: [
        ...(olderThan !== undefined && isOlder(fact, olderThan) ? [`older than ${olderThan}`] : []),
        ...(lacksSecondSource(fact) ? ['no second source'] : []),
      ],
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => a.fact.asOf.localeCompare(b.fact.asOf) || a.fact.kind.localeCompare(b.fact.kind));
}

function main(): void {
  const { values } = parseArgs({ options: { 'older-than': { type: 'string' } } });
  const date = z.iso.date().optional().safeParse(values['older-than']);
  if (!date.success) {
    console.error('--older-than wants a date such as 2026-06-30.');
    process.exitCode = 2;
    return;
  }
  const found = review(facts, date.data);
  for (const { fact, reasons } of found) {
    console.log(`${fact.asOf}  ${fact.kind.padEnd(8)}  ${fact.id}: ${reasons.join(', ')}`);
  }
  console.log(`${found.length} of ${facts.length} want another look.`);
}

if (import.meta.main) main();
