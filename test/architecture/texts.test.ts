import { describe, expect, it } from 'vitest';

import { texts } from '../../shared/texts/index.ts';
import { sources } from './sources.ts';

const users = sources.filter(({ path }) => !/^(shared\/texts|test)\//.test(path)).map(({ text }) => text);
const literals = new Set(
  users.flatMap((text) => [...text.matchAll(/['"`]([a-z][\w.-]+)['"`]/g)].map(([, key]) => key)),
);
/** Keys that are put together: `owner.${owner}`. */
const beginnings = users.flatMap((text) =>
  [...text.matchAll(/`([a-z][\w-]*\.[\w.-]*)\$\{[^}]*\}([\w.-]*)/g)].map(([, start = '', end = '']) => ({
    start,
    end,
  })),
);

describe('the texts', () => {
  it('are all used', () => {
    const unused = Object.keys(texts).filter(
      (key) =>
        !literals.has(key) &&
        !beginnings.some(({ start, end }) => key.startsWith(start) && key.includes(end)),
    );
    expect(unused).toEqual([]);
  });

  it('say the same in both languages, with the same places to fill', () => {
    const places = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const [key, { de, en }] of Object.entries(texts)) {
      expect(de.trim(), key).not.toBe('');
      expect(en.trim(), key).not.toBe('');
      expect(places(de), key).toEqual(places(en));
    }
  });
});
