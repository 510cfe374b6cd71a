import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { bundle } from '../bundle.ts';
import { median } from './setting.ts';
import { atMost, type Row } from './table.ts';

const root = resolve(import.meta.dirname, '../..');
const rounds = 20;
const starts = 5;
const failure = 'connect ECONNREFUSED 192.0.2.1:587\n';

const commands = {
  '--version': { args: ['--version'], most: 3 },
  '--help': { args: ['--help'], most: 3 },
  'explain, one line': { args: ['explain'], most: 6 },
} as const;

/** Measures the start time of the command line and of `npm start`, with current bundles. */
export async function measureStart(): Promise<Row[]> {
  await bundle();
  const folder = mkdtempSync(join(tmpdir(), 'absender-bench-'));
  try {
    return [...ratios(folder), await untilAddress(folder)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Measures CPU time relative to Node with an empty script. Runs of both alternate, so that conditions are the same.
 */
function ratios(folder: string): Row[] {
  const empty = join(folder, 'empty.js');
  writeFileSync(empty, '');
  const programs = Object.values(commands).map(({ args }) => [join(root, 'build/absender.js'), ...args]);
  const all = [[empty], ...programs].map((args) => ({ args, ticks: 0 }));
  // The first run fills Node's compile cache.
  for (const { args } of all) ticksOf(args);
  for (let round = 0; round < rounds; round++) for (const each of all) each.ticks += ticksOf(each.args);
  const [base, ...times] = all.map(({ ticks }) => ticks);
  return Object.entries(commands).map(([what, { most }], index) => ({
    what: `start: ${what}, processor time of an empty Node process`,
    value: (times[index] ?? NaN) / (base ?? NaN),
    unit: 'x',
    bar: atMost(most),
  }));
}

/** Returns the CPU time of a run in clock ticks. One tick is coarse, but the sum over many runs is not. */
function ticksOf(args: readonly string[]): number {
  const before = ticksOfChildren();
  const { status } = spawnSync(process.execPath, args, { cwd: root, input: failure });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${status}`);
  return ticksOfChildren() - before;
}

/** Returns the user and system time of all children that have ended; see proc(5), `cutime` and `cstime`. */
function ticksOfChildren(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return Number(fields[13]) + Number(fields[14]);
}

async function untilAddress(folder: string): Promise<Row> {
  const times: number[] = [];
  for (let start = 0; start < starts; start++) {
    const begin = performance.now();
    // Starts a process group that can be ended as a whole, because npm does not forward signals.
    const child = spawn('npm', ['start', '--silent', '--', '--browser', '--no-open'], {
      cwd: root,
      env: { ...process.env, ABSENDER_HOME: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    const ended = once(child, 'close');
    await once(child.stdout, 'data');
    times.push(performance.now() - begin);
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
  return { what: 'npm start: address', value: median(times), unit: 'ms', bar: atMost(1_000) };
}
