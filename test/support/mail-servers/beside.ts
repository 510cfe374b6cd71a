/** Runs an unpacked server as if it were installed, in a private mount namespace. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { Plan } from './plan.ts';

export interface Beside {
  /** The folder of the unpacked package. */
  readonly root: string;
  /** The path of the executable, relative to {@link root}. */
  readonly program: string;
  readonly args: readonly string[];
  /** The ids of users and groups that the package would have created, by name. */
  readonly accounts: Readonly<Record<string, number>>;
  /** Shell lines that run in the namespace before the program. */
  readonly prepare?: readonly string[];
  /** Matches the output that shows that the server is listening. */
  readonly ready: RegExp;
}

/**
 * @returns a function that stops the server.
 * @throws an error with the server's output if it exits or is not listening in time.
 */
export async function startBeside(plan: Plan, server: Beside): Promise<() => void> {
  const { folder, prefix, write } = plan;
  const accounts = Object.entries(server.accounts);
  const extended = (file: 'passwd' | 'group', line: (name: string, id: number) => string) => {
    const others = readFileSync(`/etc/${file}`, 'utf8')
      .split('\n')
      .filter((entry) => !accounts.some(([name]) => entry.startsWith(`${name}:`)));
    return write(file, [...accounts.map(([name, id]) => line(name, id)), ...others].join('\n'));
  };
  const passwd = extended('passwd', (name, id) => `${name}:x:${id}:${id}::/nonexistent:/usr/sbin/nologin`);
  const group = extended('group', (name, id) => `${name}:x:${id}:`);
  const script = [
    'set -e',
    `mount --bind ${passwd} /etc/passwd`,
    `mount --bind ${group} /etc/group`,
    ...(server.prepare ?? []),
    'exec "$@"',
  ].join('\n');
  const path = join(folder, 'mail.log');
  const log = openSync(path, 'a');
  const [command = '', ...args] = [
    ...prefix,
    ...['unshare', '--mount', 'sh', '-c', script, 'sh', join(server.root, server.program), ...server.args],
  ];
  const child = spawn(command, args, {
    stdio: ['ignore', log, log],
    // Starts a process group, so that the child processes can be stopped together with it.
    detached: true,
    env: {
      PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
      LD_LIBRARY_PATH: join(server.root, 'usr/lib/x86_64-linux-gnu'),
    },
  });
  closeSync(log);
  const stop = () => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    // Kills the child processes too, so that nothing writes into the folder while it is removed.
    process.kill(-child.pid, 'SIGKILL');
  };
  try {
    await untilReady(child, server.ready, () => readFileSync(path, 'utf8'));
  } catch (error) {
    stop();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return stop;
}

async function untilReady(child: ChildProcess, ready: RegExp, log: () => string): Promise<void> {
  const ended = once(child, 'exit');
  for (let tries = 0; tries < 200; tries += 1) {
    if (ready.test(log())) return;
    if ((await Promise.race([ended, pause(50)])) !== undefined) break;
  }
  throw new Error(`the server did not start: ${log()}`);
}
