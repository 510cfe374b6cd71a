/**
 * Runs one of our programs and records everything that leaves it: what it prints, writes and sends, and what other
 * processes can see.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import { filesIn, tells } from './canary.ts';
import type { Written } from './wire.ts';

/** A record from the code that watches the program from inside, see `watching.ts`. */
export type WatcherLine =
  | { readonly point: 'arguments' | 'environment'; readonly text: string }
  | ({ readonly point: 'network' } & Written);

export interface Watched {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly lines: readonly WatcherLine[];
  /** The folder that is home, working folder and temporary folder in one. */
  readonly home: string;
}

export interface WatchedProgram {
  /** The program's file, relative to the project's root, and its arguments. */
  readonly args: readonly [file: string, ...args: string[]];
  readonly home: string;
  /** The content of standard input. */
  readonly input?: string;
  readonly onStart?: (child: ChildProcess) => void;
}

export async function watched({
  args: [file, ...args],
  home,
  input = '',
  onStart,
}: WatchedProgram): Promise<Watched> {
  const runtime = join(home, 'run');
  mkdirSync(runtime, { recursive: true, mode: 0o700 });
  const { PATH, DBUS_SESSION_BUS_ADDRESS, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(
    process.execPath,
    ['--import', resolve('test/support/watching.ts'), resolve(file), ...args],
    {
      cwd: home,
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
      env: {
        PATH,
        HOME: home,
        TMPDIR: home,
        ABSENDER_HOME: home,
        XDG_RUNTIME_DIR: runtime,
        ...(NODE_COMPILE_CACHE !== undefined && { NODE_COMPILE_CACHE }),
        // Gives access to the keychain of the user who runs the test.
        ...(DBUS_SESSION_BUS_ADDRESS !== undefined && { DBUS_SESSION_BUS_ADDRESS }),
      },
    },
  );
  onStart?.(child);
  const lines: WatcherLine[] = [];
  const reading = createInterface({ input: child.stdio[3] as Readable });
  reading.on('line', (line) => lines.push(JSON.parse(line) as WatcherLine));
  const outputs = Promise.all([text(child.stdout), text(child.stderr), once(reading, 'close')]);
  child.stdin.end(input);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  const [stdout, stderr] = await outputs;
  return { code, signal, stdout, stderr, lines, home };
}

const watchedPoints = ['stdout', 'stderr', 'files', 'arguments', 'environment', 'network'] as const;
export type WatchedPoint = (typeof watchedPoints)[number];

/**
 * Returns the places where one of the secrets was found.
 *
 * @param mayKnow ports to which the program may send a secret; to the mail server's port only over TLS.
 */
export function leakingPoints(
  { stdout, stderr, lines, home }: Watched,
  secrets: readonly string[],
  mayKnow: { readonly platform: number; readonly mail?: number },
): WatchedPoint[] {
  const intended = (line: WatcherLine) =>
    line.point === 'network' &&
    (line.port === mayKnow.platform || (line.port === mayKnow.mail && line.encrypted));
  const texts: Record<WatchedPoint, readonly string[]> = {
    stdout: [stdout],
    stderr: [stderr],
    files: filesIn(home),
    arguments: lines.filter(({ point }) => point === 'arguments').map((line) => line.text),
    environment: lines.filter(({ point }) => point === 'environment').map((line) => line.text),
    network: lines.filter((line) => line.point === 'network' && !intended(line)).map((line) => line.text),
  };
  return watchedPoints.filter((point) =>
    texts[point].some((each) => secrets.some((secret) => tells(each, secret))),
  );
}
