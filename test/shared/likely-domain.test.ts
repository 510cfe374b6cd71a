import { describe, expect, it } from 'vitest';

import { likelyDomain, providers } from '../../shared/knowledge/index.ts';

describe('a typo in a domain', () => {
  it.each([
    ['gmail.con', 'gmail.com'],
    ['GMIAL.com', 'gmail.com'],
    ['gmail.cmo', 'gmail.com'],
    ['outlok.com', 'outlook.com'],
    ['t-onlin.de', 't-online.de'],
    ['web.dee', 'web.de'],
    ['musterbau.con', 'musterbau.com'],
    ['gmai.con', 'gmail.com'],
  ])('%s was meant to be %s', (typed, meant) => {
    expect(likelyDomain(typed)).toBe(meant);
  });

  it.each(['musterbau.de', 'gmx.ch', 'wob.de', 'gmz.de', 'mail.example', 'gmail.example', 'x.com'])(
    '%s may well be right',
    (typed) => {
      expect(likelyDomain(typed)).toBeUndefined();
    },
  );

  it('is not reported for any domain of a provider', () => {
    const known = providers.flatMap(({ domains }) => domains);
    expect(known.filter((domain) => likelyDomain(domain) !== undefined)).toEqual([]);
  });
});
