import { describe, expect, it } from 'vitest';

import { bars, fleschKincaidGrade, lix } from '../../../build/readability.ts';
import { providers, warningsOn } from '../../../shared/knowledge/index.ts';

const warnings = providers.flatMap(({ id, warnings: own = [] }) =>
  own.map((warning) => [`${id}/${warning.id}`, warning] as const),
);

describe('a rule with a date', () => {
  it('has a warning until its month is over, and then a warning that it may apply at any time', () => {
    const at = (day: string) => warningsOn(day, 'microsoft365').map(({ state }) => state);
    expect(at('2026-11-23')).toEqual(['ahead']);
    expect(at('2026-12-31')).toEqual(['ahead']);
    expect(at('2027-01-01')).toEqual(['in-force']);
  });

  it('leaves open what the source leaves open: with which reply Microsoft will refuse', () => {
    expect(warnings.map(([, { causes }]) => causes)).toEqual([
      ['smtp-auth-disabled-tenant', 'basic-auth-retired'],
    ]);
  });

  it('applies to its provider only', () => {
    expect(warningsOn('2026-11-23', 'ionos')).toEqual([]);
    expect(warningsOn('2026-11-23', undefined)).toEqual([]);
  });

  it.each(warnings)(
    'says the month but no day, and reads at everyday level: %s',
    (_, { changesIn, de, en }) => {
      for (const [language, words] of Object.entries({ de, en })) {
        const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
        for (const sentence of [words.ahead, words['in-force']]) {
          expect(sentence).toContain(month.format(new Date(changesIn)));
          expect(sentence).not.toMatch(/\d\. (?:Dez|Jan)|(?:Dec|Jan)\w+ \d{1,2},|\{/);
        }
      }
      const plain = (words: typeof de) => Object.values(words);
      expect(fleschKincaidGrade(plain(en))).toBeLessThanOrEqual(bars.en);
      expect(lix(plain(de))).toBeLessThanOrEqual(bars.de);
      expect([...plain(de), ...plain(en)].join()).not.toMatch(/!|--/);
    },
  );
});
