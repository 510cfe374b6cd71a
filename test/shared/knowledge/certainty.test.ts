import { describe, expect, it } from 'vitest';

import { facts } from '../../../build/knowledge.ts';
import { explain, bestReading } from '../../../shared/diagnosis/explain.ts';
import { readDialogue } from '../../../shared/dialogue/index.ts';
import { generic } from '../../../shared/knowledge/forms/generic.ts';
import { patterns, platformForms, restsOnMemory } from '../../../shared/knowledge/index.ts';
import { certain, type Observation } from '../../../shared/model/index.ts';

/** Forms that only repeat the fields of the general form, and therefore state nothing specific to their platform. */
const general = platformForms.filter(
  ({ fields, methods = [] }) => methods.length === 0 && fields === generic.fields,
);
const told = facts.filter(({ kind, id }) => kind !== 'form' || general.every((form) => form.id !== id));

describe('every fact', () => {
  it('has a source and a date', () => {
    const without = told.filter(
      ({ sources, asOf }) => sources.length === 0 || Number.isNaN(Date.parse(asOf)),
    );
    expect(without.map(({ kind, id }) => `${kind} ${id}`)).toEqual([]);
  });

  it('that users see has a better source than memory', () => {
    const shown = ['form', 'guide', 'remedy', 'warning', 'interceptor', 'gateway', 'provider'];
    const remembered = told.filter((fact) => shown.includes(fact.kind) && restsOnMemory(fact));
    expect(remembered.map(({ kind, id }) => `${kind} ${id}`)).toEqual([]);
  });
});

it('an explanation is never certain if it relies only on patterns from memory', () => {
  const remembered = patterns.filter(restsOnMemory);
  const said = remembered.map(({ ideas, when = {} }): Observation => {
    const { codes = [], providers = [] } = when;
    const words = ideas.map((idea) => (idea.split('|')[0] ?? '').replace(/[*$]/g, ''));
    return { text: [...codes.slice(0, 1), ...words].join(' '), provider: providers[0] };
  });
  const decided = said.filter((observation) => {
    const { best } = bestReading(observation, readDialogue(observation.text ?? ''));
    return best !== undefined && remembered.includes(best);
  });
  expect(decided.length).toBeGreaterThan(5);
  const sure = decided.filter((observation) => explain(observation).confidence >= certain);
  expect(sure).toEqual([]);
});
