import { z } from 'zod';

import { operations, progressSchema } from '../../shared/contract/index.ts';
import { guides, patterns, platformForms, providers, remedyFor } from '../../shared/knowledge/index.ts';
import { causes } from '../../shared/model/index.ts';
import { folded } from '../../shared/known-secrets/index.ts';
import { commandLine, conformance, texts } from '../../shared/texts/index.ts';

let words: string | undefined;

/**
 * Returns every word that this program itself uses, in its texts, its provider data and the names in the contract:
 * folded, without duplicates, one per line.
 */
export function ownWords(): string {
  words ??= joined([
    JSON.stringify([texts, commandLine, conformance, guides, patterns, platformForms, providers]),
    JSON.stringify(causes.map((cause) => remedyFor(cause, undefined))),
    ...names([...Object.values(operations).flatMap(({ input, output }) => [input, output]), progressSchema]),
  ]);
  return words;
}

const joined = (all: readonly string[]): string =>
  [...new Set(all.join(' ').split(/[\s"'`,;:!?()[\]{}<>=|\\/…„“”‚‘’–]+/))].map(folded).join('\n');

/** Collects the names of members and constants in schemas. */
function names(schemas: readonly z.core.$ZodType[]): string[] {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (value instanceof z.core.$ZodType) collect(value._zod.def);
    else
      for (const [name, member] of Object.entries(value)) {
        found.add(name);
        collect(member);
      }
  };
  for (const schema of schemas) collect(schema);
  return [...found];
}
