import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { memoryJournal, openJournal, type Journal } from '../../../main/journal/index.ts';

let folder: string;
let journal: Journal;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'absender-journal-')), 'log');
  journal = openJournal(folder, '0.0.0-test');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const written = () =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

describe('the log', () => {
  it('can be read, newest last, by this user only', () => {
    journal.note('first');
    journal.note('second');
    expect(journal.lines().map((line) => line.slice(25))).toEqual(['first', 'second']);
    expect(statSync(join(folder, 'absender.log')).mode & 0o777).toBe(0o600);
  });

  it('never grows beyond its limit, and keeps the newest lines', () => {
    for (let i = 0; i < 6_000; i += 1) journal.note(`${i} `.padEnd(400, 'x '));
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(sizes.reduce((a, b) => a + b)).toBeLessThan(900_000);
    expect(readdirSync(folder).sort()).toEqual(['absender.log', 'absender.log.1', 'absender.log.2']);
    expect(journal.lines().at(-1)).toContain(' 5999 ');
    expect(journal.lines().length).toBeLessThanOrEqual(1_000);
  });

  it('is one line per note, whatever its content', () => {
    journal.note('open\n2026-01-01 forged: ok\u001b[2K\u202e');
    expect(journal.lines()).toHaveLength(1);
    // eslint-disable-next-line no-control-regex -- that is the point
    expect(written()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('does not stop the program if it cannot be written', () => {
    writeFileSync(folder, 'a file where the folder should be');
    journal.note('x');
    expect(journal.incident('open', new Error('odd')).text).toContain('odd');
    expect(journal.incidents()).toEqual([]);
  });
});

describe('an email address', () => {
  it.each([
    'bewerbung@firma.test',
    'bewerbung@müller-bau.de',
    'büro.köln@xn--mller-bau-q9a.de',
    'jobs@🦊.example',
    'a+b@c(d).example',
  ])('is in neither, whatever its letters: %s', (address) => {
    journal.note(`answer: ${address} <${address}>, "${address}"`);
    const { text } = journal.incident('page: screen', new Error(`cannot show ${address}`));
    const domain = address.slice(address.indexOf('@') + 1);
    for (const said of [written(), text, journal.lines().join()]) {
      expect(said).not.toContain(domain);
      expect(said).toContain('•••');
    }
  });
});

describe.skipIf(process.platform === 'win32')('something other than a file as the log', () => {
  it.each([
    ['a pipe', (path: string) => expect(spawnSync('mkfifo', [path]).status).toBe(0)],
    ['a folder', (path: string) => mkdirSync(path)],
    ['a link', (path: string) => symlinkSync(join(folder, 'other'), path)],
  ])('(%s) is neither written to nor waited for', (_what, lay) => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'other'), 'untouched');
    lay(join(folder, 'absender.log'));
    journal.note('x');
    expect(journal.lines()).toEqual([]);
    expect(journal.incident('open', new Error('odd')).text).toContain('odd');
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('untouched');
  });
});

describe('a secret', () => {
  it.each([
    '535 you sent AUTH PLAIN AGpvYnMAS2FuYXJpZW4=',
    '{"password":"ab\\"unknown to us","client_secret":"unknown too"}',
    'Kennwort: unknown to us',
  ])('that is unknown is recognised by its context: %s', (text) => {
    journal.note(text);
    for (const trace of ['AGpvYnMAS2FuYXJpZW4', 'unknown']) expect(written()).not.toContain(trace);
  });
});

describe('an incident', () => {
  it('records what happened, where, and what preceded it, in full for the user', () => {
    journal.note('mailbox.check: ok (12 ms)');
    const incident = journal.incident('review', new TypeError('cannot read x'));
    expect(readFileSync(incident.path, 'utf8')).toBe(incident.text);
    for (const part of [
      'Absender 0.0.0-test',
      'during: review',
      'TypeError: cannot read x',
      'mailbox.check: ok',
    ])
      expect(incident.text).toContain(part);
    expect(journal.incidents()).toEqual([incident]);
    expect(journal.lines().at(-1)).toContain('incident during review');
  });

  it('is kept among the ten newest', () => {
    for (let i = 0; i < 14; i += 1) {
      const path = join(folder, `incident-2026-01-${String(10 + i)}T00-00-00-000Z.txt`);
      journal.note('x');
      writeFileSync(path, `at: 2026-01-${10 + i}T00:00:00.000Z\n`);
    }
    journal.incident('open', new Error('newest'));
    expect(readdirSync(folder).filter((name) => name.startsWith('incident-'))).toHaveLength(10);
    expect(journal.incidents()[0]?.text).toContain('newest');
  });

  it('can be anything that is thrown', () => {
    const thrown = fc.oneof(
      fc.anything(),
      fc.string({ unit: 'binary' }).map((text) => new Error(text)),
    );
    fc.assert(
      fc.property(thrown, (error) => {
        const { text } = memoryJournal().incident('x', error);
        // eslint-disable-next-line no-control-regex -- that is the point
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
      }),
    );
  });

  it('is removed with everything else', () => {
    journal.incident('open', new Error('x'));
    journal.forget();
    expect(existsSync(folder)).toBe(false);
    expect(journal.lines()).toEqual([]);
  });
});
