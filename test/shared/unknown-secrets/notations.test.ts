import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { openJournal } from '../../../main/journal/index.ts';
import { explain } from '../../../shared/diagnosis/index.ts';
import { letterFor } from '../../../shared/knowledge/index.ts';
import { withoutSecrets } from '../../../shared/unknown-secrets/index.ts';
import { moreNotations } from './more-notations.ts';
import { notations, readable } from './notations.ts';
import { shows } from './shows.ts';

/** Two secrets, one whose Base64 form ends without `=`, and one whose form ends with it. */
const secrets = ['Zaunkoenig73', 'Zaunkoenig731'];

const failure = '535 5.7.8 Error: authentication failed';
const cases = Object.entries({ ...notations, ...moreNotations }).flatMap(([name, write]) =>
  secrets.map((secret) => [name, secret, write(secret)] as const),
);
const journal = openJournal(mkdtempSync(join(tmpdir(), 'absender-notations-')), '0');

test('there are many notations', () => {
  expect(Object.keys(notations).length).toBeGreaterThanOrEqual(100);
});

describe.each(cases)('%s with %s', (_name, secret, text) => {
  test('shows no secret on its own', () => {
    expect(shows(withoutSecrets(text), secret), withoutSecrets(text)).toBe(false);
  });

  test.each([
    ['alone', text],
    ['in front of a failure', `${text}\n${failure}`],
    ['behind a failure', `${failure}\n${text}`],
    ['in one line with a failure', `${failure} ${text.replaceAll('\n', ' ')}`],
  ])('shows none in an answer or a letter, %s', (_where, paste) => {
    const { evidence, cause } = explain({ text: paste });
    const { body } = letterFor(
      'it-admin',
      { cause, address: 'jobs@firma.example', egressIps: [], evidence: [...evidence, paste] },
      'de',
    );
    for (const shown of [evidence.join('\n'), JSON.stringify(evidence), body])
      expect(shows(shown, secret), shown).toBe(false);
  });

  test('shows none in the support file', () => {
    const { text: incident } = journal.incident('a test', new Error(text));
    expect(shows(incident, secret), incident).toBe(false);
  });
});

test.each(readable)('stays readable: %s', (text) => {
  expect(withoutSecrets(text)).toBe(text);
});
