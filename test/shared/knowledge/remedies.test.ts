import { describe, expect, it } from 'vitest';

import { bars, fleschKincaidGrade, lix, wordsOf } from '../../../build/readability.ts';
import { letterFor, linkLabel, linkUrl, remedyFor, remedySchema } from '../../../shared/knowledge/index.ts';
import { remedies } from '../../../shared/knowledge/remedies/all.ts';
import { causes } from '../../../shared/model/index.ts';

const named = remedies.map(
  (remedy) =>
    [
      [remedy.cause, 'at', remedy.provider ?? 'any provider', remedy.vantage].join(' ').trim(),
      remedy,
    ] as const,
);

describe('a remedy', () => {
  it.each(causes)('exists in general for %s', (cause) => {
    const remedy = remedyFor(cause);
    expect(remedy.cause).toBe(cause);
    expect(remedy.provider).toBeUndefined();
    expect(remedyFor(cause, 'a-provider-nobody-knows')).toBe(remedy);
  });

  it('exists only once for each cause and provider', () => {
    const keys = named.map(([name]) => name);
    expect(keys.filter((name, at) => keys.indexOf(name) !== at)).toEqual([]);
  });

  it.each(named)('keeps to the schema: %s', (_, remedy) => {
    expect(remedySchema.parse(remedy)).toEqual(remedy);
    expect(remedy.de.steps).toHaveLength(remedy.en.steps.length);
    expect(remedy.de.answer === undefined).toBe(remedy.en.answer === undefined);
    expect(remedy.de.technical === undefined).toBe(remedy.en.technical === undefined);
  });

  it.each(named)('names only pages that exist: %s', (_, remedy) => {
    for (const id of remedy.links) {
      expect(linkUrl(id)).toMatch(/^https:\/\/[a-z0-9.-]+\/\S*$/);
      expect(linkLabel(id, 'de')).not.toBe(id);
      expect(linkLabel(id, 'en')).not.toBe(id);
    }
  });

  it.each(named)('reads at everyday level: %s', (_, remedy) => {
    expect(fleschKincaidGrade(wordsOf(remedy.en))).toBeLessThanOrEqual(bars.en);
    expect(lix(wordsOf(remedy.de))).toBeLessThanOrEqual(bars.de);
  });

  it.each(named)('speaks plainly, politely and without codes: %s', (_, remedy) => {
    for (const sentence of [...wordsOf(remedy.de), ...wordsOf(remedy.en)]) {
      expect(sentence).not.toMatch(
        /[!\p{Cc}\p{Cf}]|--|\b(?:42[1-9]|45\d|50[1-4]|521|53\d|55\d)\b|\b[245]\.\d\.\d|\bE[A-Z]{5,}\b/u,
      );
      expect(sentence).not.toMatch(/\b(?:bitte|please|leider|unfortunately|einfach|simply)\b/i);
    }
    for (const heading of [remedy.de.title, remedy.en.title]) expect(heading).not.toMatch(/[.?]$/);
    // Straight quotes in a sentence are typos: menu names are in the typographic quotes of each language.
    for (const sentence of wordsOf(remedy.de)) expect(sentence).not.toMatch(/["'”]/);
    for (const sentence of wordsOf(remedy.en)) expect(sentence).not.toMatch(/["'„]/);
  });
});

it.each(['ip-not-allowed', 'port-blocked', 'connection-refused'] as const)(
  'says nothing about the platform if this workstation is blocked: %s',
  (cause) => {
    for (const provider of [undefined, 'exchange_onprem']) {
      const here = remedyFor(cause, provider, 'workstation');
      expect(JSON.stringify([here.de, here.en])).not.toMatch(/Plattform|platform/);
      expect(JSON.stringify(remedyFor(cause, provider, 'platform'))).toMatch(/Plattform/);
    }
    const facts = { cause, address: 'jobs@firma.test', egressIps: ['192.0.2.10'], evidence: [] };
    const body = (vantage: 'workstation' | 'platform') =>
      letterFor('it-admin', { ...facts, vantage }, 'de').body;
    expect(body('workstation')).not.toContain('192.0.2.10');
    expect(body('platform')).toContain('192.0.2.10');
  },
);

it('opens only links from our own data', () => {
  expect(linkUrl('https://example.com/')).toBeUndefined();
  expect(linkUrl('constructor')).toBeUndefined();
});
