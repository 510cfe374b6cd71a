/** Tests that any arguments lead to a defined exit code and to a message that does not repeat them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { language } from '../../../main/shells/cli/words.ts';
import { commandLine as texts } from '../../../shared/texts/index.ts';
import { canary, inAllForms, tells } from '../../support/canary.ts';
import { commandLine } from '../../support/command-line.ts';
import { testEngine } from '../../support/engine.ts';
import { unprintable } from '../../support/unprintable.ts';
import { works } from '../app/pushing.ts';

/** An engine that does not use the network; only the arguments matter here. */
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
    checkSender: ({ domain }) =>
      Promise.resolve({
        report: {
          domain,
          spf: { state: 'unknown', problems: [] },
          dkim: { state: 'not-visible', selectors: [] },
          dmarc: { state: 'unknown' },
          records: [],
          dns: { nameServers: [] },
        },
        signsAligned: undefined,
        silent: false,
      }),
    onIncident: ({ text }) => {
      throw new Error(text);
    },
  });

const names = [
  'discover',
  'probe',
  'explain',
  'push',
  'check-again',
  'export',
  'import',
  'profiles',
  'sender',
];
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
  '--records',
  '--mail',
  '--platform',
  '--provider',
  '--finish',
  '--undo',
  '--help',
  '-h',
  '--version',
  '--',
  '-',
];
/** Generates arguments in which a user puts a password in a wrong place. */
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
/** Generates arguments that are valid or nearly valid. */
const sensible = fc.tuple(
  fc.constantFrom(
    ['discover', 'jobs@firma.test'],
    ['probe', 'jobs@firma.test', '--host', 'mail.firma.test'],
    ['check-again', '--all'],
    ['sender', 'jobs@firma.test'],
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
      // Valid `practice` arguments are excluded, because the command would run until it is stopped.
      .filter(([name, ...rest]) => name !== 'practice' || rest.some((arg) => !['--', ''].includes(arg))),
  },
);

/** The texts of the command line, up to their first placeholder. */
const ours = Object.values(texts).map((each) => each[language].split('{')[0] ?? '');
const lines = (text: string) => text.split('\n').filter((line) => line !== '');

describe('any command line', () => {
  it('ends with a defined exit code, and with a message that repeats nothing', async () => {
    const seen = new Set<unknown>();
    await fc.assert(
      fc.asyncProperty(commandLines, async (args) => {
        const { status, stdout, stderr } = await commandLine(args, '', make);
        seen.add(status);
        expect([0, 1, 2]).toContain(status);
        for (const line of lines(stdout + stderr)) expect(line).not.toMatch(unprintable);
        expect(stderr).not.toMatch(/\n\s+at |Error:|error:/);
        expect(stderr.length).toBeLessThan(5_000);
        expect(tells(stdout + stderr, canary)).toBe(false);
        if (status === 2) {
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
