/** The weight of each fact: the number of labelled test texts whose explanation is based on it. */
import { readFileSync } from 'node:fs';

import { bestReading } from '../shared/diagnosis/explain.ts';
import { readDialogue } from '../shared/dialogue/index.ts';
import { guides } from '../shared/knowledge/guides/guide-for.ts';
import type { Guide, Remedy } from '../shared/knowledge/index.ts';
import { providers } from '../shared/knowledge/providers/all.ts';
import { remedyFor } from '../shared/knowledge/remedies/remedy-for.ts';
import type { Observation } from '../shared/model/index.ts';

export const remedyId = ({ provider, cause, vantage }: Remedy): string =>
  [provider, cause, vantage].filter((part) => part !== undefined).join('/');
export const guideId = ({ provider = 'any', purpose, by }: Guide): string => `${provider}/${purpose}/${by}`;

export const texts = (): Observation[] =>
  ['seen', 'written'].flatMap((name) =>
    readFileSync(new URL(`../test/shared/diagnosis/data/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { given: Observation }).given),
  );

/**
 * Counts the texts per fact, by kind and id. A pattern counts if it decides the cause, a remedy if the user reads it, a
 * provider with its warnings and guides if the failure occurred there, the list of interceptors if it identified one.
 */
export function weights(observations: readonly Observation[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const count = (kind: string, id: string) => sums.set(`${kind} ${id}`, (sums.get(`${kind} ${id}`) ?? 0) + 1);
  for (const observation of observations) {
    const { facts, best } = bestReading(observation, readDialogue(observation.text ?? ''));
    const cause = best?.cause ?? 'unknown';
    if (best) count('pattern', best.id);
    count('remedy', remedyId(remedyFor(cause, facts.provider)));
    if (cause === 'antivirus-interception') count('interceptor', 'interceptors');
    const provider = providers.find(({ id }) => id === facts.provider);
    if (!provider) continue;
    count('provider', provider.id);
    for (const { id } of provider.warnings ?? []) count('warning', `${provider.id}/${id}`);
    for (const guide of guides) if (guide.provider === provider.id) count('guide', guideId(guide));
  }
  return sums;
}
