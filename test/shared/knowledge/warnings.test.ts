import { describe, expect, it } from 'vitest';

import { bars, fleschKincaidGrade, lix } from '../../../build/readability.ts';
import { providers, warningsOn } from '../../../shared/knowledge/index.ts';

const warnings = providers.flatMap(({ id, warnings: own = [] }) =>
  own.map((warning) => [`${id}/${warning.id}`, warning] as const),
);

describe('a rule with a date', () => {
  it('is warned of before it holds, and after that as what may stop things at any time', () => {
    const at = (day: string) =>
      warningsOn(day, 'microsoft365').map(({ warning, state }) => [warning.cause, state]);
    expect(at('2026-11-23')).toEqual([['smtp-auth-disabled-tenant', 'ahead']]);
    expect(at('2027-01-15')).toEqual([['smtp-auth-disabled-tenant', 'in-force']]);
  });

  it('is of its provider only', () => {
    expect(warningsOn('2026-11-23', 'ionos')).toEqual([]);
    expect(warningsOn('2026-11-23', undefined)).toEqual([]);
  });

  it.each(warnings)('says the day and reads at everyday level: %s', (_, { de, en }) => {
    for (const words of [de, en])
      for (const sentence of [words.ahead, words['in-force']])
        expect(sentence.match(/\{\w+\}/g)).toEqual(['{date}']);
    const plain = (words: typeof de) => Object.values(words).map((text) => text.replace('{date}', 'Montag'));
    expect(fleschKincaidGrade(plain(en))).toBeLessThanOrEqual(bars.en);
    expect(lix(plain(de))).toBeLessThanOrEqual(bars.de);
    expect([...plain(de), ...plain(en)].join()).not.toMatch(/!|--/);
  });
});
