/** Runs the command line as `main.ts` does, but within the test's process. */
import { Readable } from 'node:stream';
import { vi } from 'vitest';

import type { MakeEngine } from '../../main/shells/cli/engine.ts';

// Makes the output English, whatever the language of this computer. The setting is read when the first text is needed.
Object.defineProperty(navigator, 'language', { value: 'en-GB', configurable: true });
const { answer } = await import('../../main/shells/cli/program.ts');

export interface CommandOutput {
  readonly status: number | string | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command line until it ends.
 * @param input the content of standard input.
 * @param make creates the engine; by default, the real one.
 */
export async function commandLine(
  args: readonly string[],
  input: string | Buffer = '',
  make?: MakeEngine,
): Promise<CommandOutput> {
  const output = { stdout: '', stderr: '' };
  const capture = (name: keyof typeof output) => (text: string | Uint8Array) => {
    output[name] += typeof text === 'string' ? text : Buffer.from(text).toString();
    return true;
  };
  const line = (name: keyof typeof output) => (text: unknown) => void capture(name)(`${String(text)}\n`);
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(capture('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(capture('stderr')),
    vi.spyOn(console, 'log').mockImplementation(line('stdout')),
    vi.spyOn(console, 'error').mockImplementation(line('stderr')),
    vi.spyOn(process, 'stdin', 'get').mockImplementation(() => standardInput(input)),
  ];
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await answer(args, make);
    return { status: process.exitCode, ...output };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}

/** Creates a replacement for `process.stdin` with this content. */
const standardInput = (input: string | Buffer): typeof process.stdin => {
  const stream: unknown = Readable.from(input.length === 0 ? [] : [Buffer.from(input)]);
  return stream as typeof process.stdin;
};
