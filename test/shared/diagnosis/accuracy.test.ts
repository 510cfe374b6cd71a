import { describe, expect, test } from 'vitest';

import { explain } from '../../../shared/diagnosis/index.ts';
import { certain } from '../../../shared/model/index.ts';
import { isHeldOut, labelled, score, scoreReport, type Labelled } from './score.ts';

const seen = labelled('seen');
const sets: [string, Labelled[]][] = [
  ['failures that were really seen', seen],
  ['the third of them that is set apart', seen.filter(isHeldOut)],
  ['wordings put together or looked up by hand', labelled('written')],
  ['wordings of other programs, people and languages', labelled('varied')],
  ['what sign-in pages and connections say', labelled('oauth')],
];

describe.each(sets)('%s', (name, texts) => {
  const result = score(texts);

  test('nearly all lead to the right cause', () => {
    expect(result.right, scoreReport(name, result)).toBeGreaterThanOrEqual(0.96);
  });

  test('hardly any mislead with certainty', () => {
    expect(result.misled, scoreReport(name, result)).toBeLessThanOrEqual(0.01);
  });
});

/** The ways in which programs and people distort server replies before users paste them. */
const distortions: [string, (text: string) => string][] = [
  ['in capitals', (text) => text.toUpperCase()],
  ['quoted by Python', (text) => `smtplib.SMTPResponseException: (0, b'${text.replaceAll('\n', '\\n')}')`],
  ['with a server name and an id behind it', (text) => `${text} [mx-out-7.example.net 08DBB276B7E699C4]`],
  ['without line breaks', (text) => text.replace(/\s+/g, ' ')],
  ['with other punctuation', (text) => text.replace(/[,;:!]/g, ' –')],
];

test.each(distortions)('texts %s still lead to the right cause', (name, distort) => {
  const texts = seen.map((entry) => ({
    ...entry,
    given: { ...entry.given, text: distort(entry.given.text ?? '') },
  }));
  const result = score(texts);
  expect(result.right, scoreReport(name, result)).toBeGreaterThanOrEqual(0.93);
});

test('most causes are still found from the texts alone, without their context', () => {
  const texts = seen.map(({ given, ...entry }) => ({ ...entry, given: { text: given.text } }));
  const result = score(texts);
  expect(result.right, scoreReport('texts alone', result)).toBeGreaterThanOrEqual(0.8);
});

test('a text without information is not explained', () => {
  for (const text of [
    '',
    '   ',
    'Lorem ipsum dolor sit amet',
    'Asmodeus demands zorkmids for safe passage',
  ]) {
    expect(explain({ text })).toMatchObject({ cause: 'unknown' });
    expect(explain({ text }).confidence).toBeLessThan(certain);
  }
});
