/** Tests output to a pipe whose reader closes it, and to a file on a full disk. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { commandLine } from '../../../shared/texts/index.ts';

const home = mkdtempSync(join(tmpdir(), 'absender-output-'));
const file = join(home, 'x.absender');
let profileId: string;

beforeAll(async () => {
  const answers = { address: 'jobs@firma.test', mailboxKind: 'own' };
  writeFileSync(file, JSON.stringify({ format: 'absender-profile', version: 1, answers }));
  profileId = (await run(['import', file])).stdout.trim();
  expect(profileId).not.toBe('');
});
afterAll(() => rmSync(home, { recursive: true }));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(
  args: readonly string[],
  input = '',
  stdout: 'read' | 'closed' | number = 'read',
): Promise<Ended> {
  const stdio: StdioOptions = ['pipe', typeof stdout === 'number' ? stdout : 'pipe', 'pipe'];
  const child: ChildProcess = spawn(process.execPath, ['build/absender.js', ...args], {
    stdio,
    env: { ...process.env, ABSENDER_HOME: home, LC_ALL: 'en_US.UTF-8', DISPLAY: '' },
  });
  const texts = { stdout: '', stderr: '' };
  if (stdout === 'closed') child.stdout?.destroy();
  else child.stdout?.on('data', (chunk: Buffer) => (texts.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString()));
  // A command may end before it has read all its input.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...texts };
}

const failures = '535 5.7.8 Error: authentication failed\n'.repeat(3_000);
const nobody = '127.0.0.1:1';
const commands: [args: readonly string[], input?: string][] = [
  [['--help']],
  [['--version']],
  [['discover', 'jobs@firma.test', '--dns', nobody, '--json']],
  [['probe', 'jobs@firma.test', '--host', nobody]],
  [['explain'], failures],
  [['explain', '--json'], failures],
  [['push', 'PROFILE', '--json']],
  [['check-again', '--all', '--json']],
  [['export', 'PROFILE']],
  [['import', file]],
  [['profiles']],
  [['practice', '--walk']],
  [['sender', 'firma.test', '--dns', nobody, '--json']],
  [['conformance', `http://${nobody}`, '--json'], 'secret\n'],
];
const forThisProfile = (args: readonly string[]) => args.map((arg) => (arg === 'PROFILE' ? profileId : arg));

describe.each(commands)('absender %j', (args, input = '') => {
  it('completes its work even if its output cannot be written', async () => {
    const full = existsSync('/dev/full') ? openSync('/dev/full', 'w') : undefined;
    const given = forThisProfile(args);
    const [read, left, lost] = await Promise.all([
      run(given, input),
      run(given, input, 'closed'),
      full === undefined ? undefined : run(given, input, full),
    ]);
    expect(read.stdout).not.toBe('');
    // A reader that closes the output is not an error.
    expect(left.status).toBe(read.status);
    expect(left.stderr).not.toMatch(/EPIPE|\n\s+at /);
    if (full === undefined || !lost) return;
    closeSync(full);
    // If output could not be written, this is reported once.
    expect(lost.status).toBe(74);
    expect(lost.stderr).not.toMatch(/\n\s+at /);
    expect(lost.stderr.split('ENOSPC')).toHaveLength(2);
  });
});

it('every command is covered', async () => {
  const { stdout } = await run(['--help']);
  const known = stdout
    .slice(stdout.indexOf(commandLine['cli.title.Commands:'].en))
    .split('\n')
    .flatMap((line) => /^ {2}([a-z][a-z-]+)/.exec(line)?.[1] ?? []);
  const tried = new Set(commands.map(([[name = '']]) => name));
  expect(known.filter((name) => name !== 'help' && !tried.has(name))).toEqual([]);
});

it('output without a reader is not produced: explaining line after line ends', async () => {
  const child = spawn(process.execPath, ['build/absender.js', 'explain', '--lines'], {
    env: { ...process.env, ABSENDER_HOME: home, DISPLAY: '' },
  });
  child.stdin.on('error', () => undefined);
  child.stdout.once('data', () => child.stdout.destroy());
  const feed = () => {
    while (child.stdin.writable && child.stdin.write(failures));
  };
  child.stdin.on('drain', feed);
  feed();
  const [status] = (await once(child, 'close')) as [number | null];
  expect(status).toBe(0);
});
