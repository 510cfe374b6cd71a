/** Tests hostile content in command-line arguments and in files named by them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { commandLine as run } from '../../support/command-line.ts';

const home = mkdtempSync(join(tmpdir(), 'absender-hostile-'));
beforeAll(() => {
  vi.stubEnv('ABSENDER_HOME', home);
  vi.stubEnv('DISPLAY', '');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

/** Runs the command line as a separate process, for tests that depend on the locale. */
const runProgram = (args: readonly string[], locale: string) =>
  spawnSync(process.execPath, ['build/absender.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: locale },
  });
/** Control characters other than line feeds, zero-width characters, and Unicode direction marks. */
// eslint-disable-next-line no-control-regex -- that is the point
const unprintable = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;
const red = '\u001b[31mred\u001b[0m\u0007';

describe('a hostile command line', () => {
  it.each([
    ['an escape sequence as the command', [red]],
    ['an escape sequence as an option', ['discover', 'a@b.test', `--${red}`]],
    ['an escape sequence as an address', ['discover', `${red}@firma.test`]],
    ['an escape sequence as a port', ['probe', 'a@b.test', '--host', 'x.test', '--port', red]],
    ['a host with a right-to-left override', ['probe', 'a@b.test', '--host', 'x\u202e.test']],
    [
      'a user name with a right-to-left override',
      ['probe', 'a@b.test', '--host', 'x.test', '--user', 'hr\u202emoc'],
    ],
    ['a client id with a line break', ['conformance', 'https://x.test', '--client-id', 'a\r\nb']],
    ['a platform whose URL has a misleading user name', ['conformance', 'https://a.test@evil.test']],
    [
      'a settings database whose URL has a misleading user name',
      ['discover', 'a@b.test', '--ispdb', 'https://a.test@evil.test'],
    ],
    ['an address of enormous length', ['discover', `${'x'.repeat(100_000)}@firma.test`]],
    ['an address with a line break', ['discover', 'a@firma.test\r\nRCPT TO:b']],
    ['a host with a line break', ['probe', 'a@b.test', '--host', 'x.test\r\nQUIT']],
    ['a member of every object as the command', ['__proto__']],
    ['a profile that is a path', ['export', '../../etc/passwd']],
    ['a profile named like a member of every object', ['push', '__proto__']],
    ['a profile file that is not there', ['import', '/nonexistent.absender']],
    ['a profile file that never ends', ['import', '/dev/zero']],
    ['a profile file that is a folder', ['import', home]],
    ['a certificate file that is not there', ['discover', 'a@firma.test', '--ca-file', '/nonexistent']],
    ['a certificate file that is a folder', ['discover', 'a@firma.test', '--ca-file', home]],
  ])('is rejected with a plain message: %s', async (_what, args) => {
    const { status, stdout, stderr } = await run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(unprintable);
    // The user gets a message without a stack trace.
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stderr.length).toBeLessThan(2_000);
  });

  it.each([
    ['de_DE.UTF-8', 'Diese Option gibt es hier nicht: Angabe 3. Meinten Sie --json?', 'Befehle:'],
    ['en_US.UTF-8', 'There is no such option here: argument 3. Did you mean --json?', 'Commands:'],
  ])('is rejected, with help, in the user’s language: %s', (locale, refusal, heading) => {
    const { status, stderr } = runProgram(['discover', 'a@b.test', '--jsom'], locale);
    expect([status, stderr.split('\n')[0]]).toEqual([2, refusal]);
    const help = runProgram(['--help'], locale);
    expect([help.status, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toContain(heading);
  });

  it('does not print a password in the wrong place', async () => {
    const { status, stderr } = await run(['probe', 'a@b.test', 'Kanarienvogel-4711']);
    expect([status, stderr.split('\n')[0]]).toEqual([2, 'These are too many arguments.']);
    expect(stderr).not.toContain('Kanarienvogel');
  });

  it('rejects a certificate file with other content as wrong usage', async () => {
    const file = join(home, 'ca.pem');
    writeFileSync(file, Buffer.from([0, 1, 2, 3, 27]));
    const { status, stderr } = await run([
      'probe',
      'a@firma.test',
      '--host',
      '127.0.0.1',
      '--port',
      '1',
      '--ca-file',
      file,
    ]);
    expect([status, stderr.trim()]).toEqual([
      2,
      'There are no certificates in the file named with --ca-file.',
    ]);
  });

  it('imports no profile from an invalid file', async () => {
    const file = join(home, 'x.absender');
    writeFileSync(file, '{"format":"absender-profile","version":1,"answers":{"reviewed":true}}');
    const { status, stderr } = await run(['import', file]);
    expect([status, stderr.trim()]).toEqual([2, 'This cannot be used (invalid-input: no profile)']);
  });

  it.each([
    ['probe', ['probe', 'a@b.test', '--host', '127.0.0.1:1', '--password-stdin']],
    ['conformance', ['conformance', 'https://127.0.0.1:1', '--client-id', 'c']],
  ])('rejects a secret that it cannot read unambiguously: %s', async (_what, args) => {
    for (const [input, words] of [
      ['', 'Standard input is empty.'],
      ['Kanarienvogel\n4711\n', 'Standard input holds several lines.'],
      ['Kanarien\0vogel', 'Standard input holds characters that no password has.'],
      [Buffer.from('Kanarienvögel', 'latin1'), 'Standard input is neither UTF-8 nor UTF-16'],
      ['Kanarienvogel'.padEnd(9_000, 'x'), 'Standard input holds more than a password can have.'],
    ] as const) {
      const { status, stdout, stderr } = await run(args, input);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(words);
      expect(stderr).not.toContain('Kanarien');
    }
  });

  it('reads failures in PowerShell’s encoding', async () => {
    const text = '535 5.7.8 Error: authentication failed\r\n554 5.7.1 Relay access denied\r\n';
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    const { status, stdout } = await run(['explain', '--lines', '--json'], bytes);
    const causes = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { cause: string }).cause);
    expect([status, causes]).toEqual([0, ['wrong-credentials', 'relay-denied']]);
  });

  it('treats binary data as an unknown failure', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 27, 91, 51, 49, 109]), Buffer.from(' 535\n')]);
    const { status, stdout, stderr } = await run(['explain'], bytes);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).not.toMatch(unprintable);
  });

  it.each([
    ['a number in quotes', '{"stage":"auth","code":"535","text":"Login fail"}', 'wrong-credentials'],
    [
      'fields without a value',
      '{"stage":null,"code":null,"text":"550 5.7.1 Relaying denied"}',
      'relay-denied',
    ],
    [
      'a text split into a list of lines',
      '{"text":["550-5.1.1 No such","550 5.1.1 user"],"stage":"rcpt"}',
      'recipient-unknown',
    ],
    [
      'a stage that is a number',
      '{"stage":7,"text":"535 5.7.8 Error: authentication failed"}',
      'wrong-credentials',
    ],
    [
      'a zero byte',
      '{"stage":"auth","text":"a\\u0000b 535 5.7.8 authentication failed"}',
      'wrong-credentials',
    ],
    [
      'line separators other than a line feed',
      '{"stage":"rcpt","text":"550 no\u2028such user\rhere"}',
      'recipient-unknown',
    ],
    ['nothing but a text', '"554 5.7.1 Relay access denied"', 'relay-denied'],
    [
      'a password made unreadable',
      'AUTH PLAIN ********\\n535 5.7.8 authentication failed',
      'wrong-credentials',
    ],
    [
      'a cause behind a very long text',
      `{"text":"${'x '.repeat(20_000)}535 5.7.8 authentication failed"}`,
      'wrong-credentials',
    ],
    ['an object without known members', '{"foo":{"bar":[1]}}', 'unknown'],
    ['broken JSON', '{"text":', 'unknown'],
    ['a list', '[1,2]', 'unknown'],
  ])('uses what it can of a line with %s', async (_what, line, cause) => {
    const { status, stdout } = await run(['explain', '--json'], `${line}\r\n`);
    expect([status, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ cause })]);
  });

  it('accepts a very long line', async () => {
    const { status, stdout } = await run(['explain', '--json'], `550 ${'x'.repeat(3_000_000)}\n`);
    expect(status).toBe(0);
    expect(stdout.length).toBeLessThan(2_000);
  });
});
