/** Anything at all as a command line: an exit code that says something, words for a person, and nothing repeated. */
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { answer } from '../../../main/shells/cli/program.ts';
import { language } from '../../../main/shells/cli/words.ts';
import { commandLine } from '../../../shared/texts/index.ts';
import { canary, inAllForms, tells } from '../../support/canary.ts';
import { testEngine } from '../../support/engine.ts';
import { unprintable } from '../../support/unprintable.ts';
import { works } from '../app/pushing.ts';

const said = { stdout: '', stderr: '' };

/** An engine that asks nobody: what is looked at is what becomes of the arguments. */
const make = () =>
  testEngine({
    probe: ({ endpoint }) => Promise.resolve(works(endpoint)),
    discover: () =>
      Promise.resolve({
        domain: 'firma.test',
        nullMx: false,
        staleAutoconfig: false,
        candidates: [],
        evidence: [],
      }),
    onIncident: ({ text }) => {
      throw new Error(text);
    },
  });

const stdin = Object.getOwnPropertyDescriptor(process, 'stdin')!;
beforeEach(() => {
  for (const name of ['stdout', 'stderr'] as const) {
    const hear = (text: string | Uint8Array) => {
      said[name] += String(text);
      return true;
    };
    vi.spyOn(process[name], 'write').mockImplementation(hear);
    vi.spyOn(console, name === 'stdout' ? 'log' : 'error').mockImplementation(
      (text: string) => void hear(`${text}\n`),
    );
  }

  // It ends at once.
  Object.defineProperty(process, 'stdin', { get: () => Readable.from([]), configurable: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  Object.defineProperty(process, 'stdin', stdin);
});

async function run(args: readonly string[]) {
  Object.assign(said, { stdout: '', stderr: '' });
  const before = process.exitCode;
  process.exitCode = 0;
  await answer(args, make);
  const code = process.exitCode;
  process.exitCode = before;
  return { code, ...said };
}

const names = ['discover', 'probe', 'explain', 'push', 'check-again', 'export', 'import', 'profiles'];
const flags = [
  '--json',
  '--dns',
  '--ispdb',
  '--no-ispdb',
  '--ca-file',
  '--host',
  '--port',
  '--security',
  '--user',
  '--from',
  '--to',
  '--password-stdin',
  '--timeout',
  '--local-address',
  '--thorough',
  '--all',
  '--finish',
  '--undo',
  '--help',
  '-h',
  '--version',
  '--',
  '-',
];
/** As somebody might hand over a password who does not know better. */
const password = fc.constantFrom(
  canary,
  `--password=${canary}`,
  `--${canary}`,
  `-p${canary}`,
  `--json=${canary}`,
  ...inAllForms(canary).split(' '),
);
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\u001b[31mred\u0007',
    'x\u202e.test',
    'a@b.test\r\nRCPT TO:x',
    '__proto__',
    'constructor',
    '../../etc/passwd',
    '/dev/zero',
    'x'.repeat(20_000),
    "'\n(Did you mean this?)",
    '--\u001b[31m',
    '\ud800',
  ),
);
const meant = fc.constantFrom('jobs@firma.test', '465', 'tls', 'mail.firma.test', '127.0.0.1', '0', '-1');
const anything = fc.oneof(fc.constantFrom(...flags), password, nasty, meant);
/** Nearly right, or right. */
const sensible = fc.tuple(
  fc.constantFrom(
    ['discover', 'jobs@firma.test'],
    ['probe', 'jobs@firma.test', '--host', 'mail.firma.test'],
    ['check-again', '--all'],
    ['profiles'],
    ['push', 'nobody'],
  ),
  fc.array(anything, { maxLength: 2 }),
);
const commandLines = fc.oneof(
  { weight: 1, arbitrary: sensible.map(([begin, rest]) => [...begin, ...rest]) },
  { weight: 1, arbitrary: fc.array(anything, { maxLength: 6 }) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...names, 'practice', 'conformance', 'help'),
        fc.array(anything, { maxLength: 6 }),
      )
      .map(([name, rest]) => [name, ...rest])
      // That is right, and goes on until somebody stops it.
      .filter(([name, ...rest]) => name !== 'practice' || rest.some((arg) => !['--', ''].includes(arg))),
  },
);

/** Some of our sentences without what is filled in. */
const ours = Object.values(commandLine).map((each) => each[language].split('{')[0] ?? '');
const lines = (text: string) => text.split('\n').filter((line) => line !== '');

describe('any command line', () => {
  it('ends with an exit code that says something, and with words of ours that repeat nothing', async () => {
    const seen = new Set<number | string>();
    await fc.assert(
      fc.asyncProperty(commandLines, async (args) => {
        const { code, stdout, stderr } = await run(args);
        seen.add(code);
        expect([0, 1, 2]).toContain(code);
        for (const line of lines(stdout + stderr)) expect(line).not.toMatch(unprintable);
        expect(stderr).not.toMatch(/\n\s+at |Error:|error:/);
        expect(stderr.length).toBeLessThan(5_000);
        expect(tells(stdout + stderr, canary)).toBe(false);
        if (code === 2) {
          expect(stdout).toBe('');
          const [first = ''] = lines(stderr);
          expect(ours.some((words) => words !== '' && first.startsWith(words)) || /^[<-]/.test(first)).toBe(
            true,
          );
        }
      }),
      { numRuns: 1_500 },
    );
    expect([...seen].sort()).toEqual([0, 1, 2]);
  });
});
