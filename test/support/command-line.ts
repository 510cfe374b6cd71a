/** The command line inside of the test's own process: as `main.ts` runs it, without the start of a program. */
import { Readable } from 'node:stream';
import { vi } from 'vitest';

import type { MakeEngine } from '../../main/shells/cli/engine.ts';

// In English, whatever this computer speaks; asked for when the first words are needed.
Object.defineProperty(navigator, 'language', { value: 'en-GB', configurable: true });
const { answer } = await import('../../main/shells/cli/program.ts');

export interface Said {
  readonly status: number | string | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line to its end. @param input of standard input, which ends with it. @param make the engine that a user has when absent. */
export async function commandLine(
  args: readonly string[],
  input: string | Buffer = '',
  make?: MakeEngine,
): Promise<Said> {
  const said = { stdout: '', stderr: '' };
  const hear = (name: keyof typeof said) => (text: string | Uint8Array) => {
    said[name] += typeof text === 'string' ? text : Buffer.from(text).toString();
    return true;
  };
  const line = (name: keyof typeof said) => (text: unknown) => void hear(name)(`${String(text)}\n`);
  const replaced = [
    vi.spyOn(process.stdout, 'write').mockImplementation(hear('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(hear('stderr')),
    vi.spyOn(console, 'log').mockImplementation(line('stdout')),
    vi.spyOn(console, 'error').mockImplementation(line('stderr')),
    vi.spyOn(process, 'stdin', 'get').mockImplementation(() => standardInput(input)),
  ];
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await answer(args, make);
    return { status: process.exitCode, ...said };
  } finally {
    process.exitCode = before;
    for (const spy of replaced) spy.mockRestore();
  }
}

/** As much of it as a program reads. */
const standardInput = (input: string | Buffer): typeof process.stdin => {
  const stream: unknown = Readable.from(input.length === 0 ? [] : [Buffer.from(input)]);
  return stream as typeof process.stdin;
};
