import { expect, it } from 'vitest';

import { bars, fleschKincaidGrade, lix } from '../../../build/readability.ts';
import { questions } from '../../../shared/knowledge/index.ts';

it('grades English by sentence length and syllables', () => {
  // 5 words, 5 syllables: 0.39 × 5 + 11.8 × 1 - 15.59.
  expect(fleschKincaidGrade(['The cat sat down here.'])).toBeCloseTo(-1.84, 2);
  expect(
    fleschKincaidGrade([
      'Administrators subsequently reconfigure organisational authentication requirements.',
    ]),
  ).toBeGreaterThan(20);
});

it('measures German by sentence length and long words', () => {
  // 4 words, 1 of them longer than 6 letters: 4 + 25.
  expect(lix(['Das Postfach ist voll.'])).toBeCloseTo(29);
  expect(lix(['Das Postfach ist voll', 'Es ist leer'])).toBeCloseTo(3.5 + 100 / 7);
});

it('does not end a sentence at a server name or an abbreviation', () => {
  expect(lix(['Der Server heißt mail.firma.de heute.'])).toBe(lix(['Der Server heißt mailfirmade heute.']));
});

it.each(Object.entries(questions))('asks about %s in everyday words', (_cause, { de, en }) => {
  // The limit is higher, because in one or two sentences, a single long name has more weight than in a remedy.
  expect(fleschKincaidGrade([en])).toBeLessThanOrEqual(bars.en + 1);
  expect(lix([de])).toBeLessThanOrEqual(bars.de + 5);
});
