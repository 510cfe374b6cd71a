import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import type { Clipboard } from '../../app/index.ts';

type Command = readonly [program: string, ...args: string[]];
interface Tool {
  readonly write: Command;
  readonly read: Command;
}

const deadlineMs = 5_000;

/**
 * Returns the command line that runs a PowerShell script. The copied text is passed on standard input, because
 * arguments are visible in the process list.
 */
const powershell = (script: string): Command => [
  'powershell.exe',
  '-NoProfile',
  '-NonInteractive',
  '-Command',
  script,
];

/** Returns the clipboard tools of a system, in order of preference. */
function toolsOf(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly Tool[] {
  if (platform === 'darwin') return [{ write: ['pbcopy'], read: ['pbpaste'] }];
  if (platform === 'win32') {
    const utf8 = '[Console]::InputEncoding = [Console]::OutputEncoding = [Text.Encoding]::UTF8;';
    const write = `${utf8} $text = [Console]::In.ReadToEnd(); if ($text) { Set-Clipboard -Value $text } else { Set-Clipboard -Value $null }`;
    return [
      { write: powershell(write), read: powershell(`${utf8} [Console]::Out.Write((Get-Clipboard -Raw))`) },
    ];
  }
  const wayland: Tool = { write: ['wl-copy'], read: ['wl-paste', '--no-newline'] };
  const x11: readonly Tool[] = [
    { write: ['xclip', '-selection', 'clipboard'], read: ['xclip', '-selection', 'clipboard', '-o'] },
    { write: ['xsel', '--clipboard', '--input'], read: ['xsel', '--clipboard', '--output'] },
  ];
  return [...(env['WAYLAND_DISPLAY'] ? [wayland] : []), ...(env['DISPLAY'] ? x11 : [])];
}

function isThere([program]: Command, env: NodeJS.ProcessEnv): boolean {
  return (env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}

/** Runs a tool until it exits. Does not wait for its background processes, which serve the clipboard on X11. */
function run([program, ...args]: Command, env: NodeJS.ProcessEnv, input?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const output = input === undefined ? 'pipe' : 'ignore';
    const child = spawn(program, args, { env, timeout: deadlineMs, stdio: ['pipe', output, 'ignore'] });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    const done = (code: number | null) => {
      if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'));
      else reject(new Error('the clipboard did not answer'));
    };
    child.once(input === undefined ? 'close' : 'exit', done);
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}

/** Returns access to the system's clipboard through its command-line tools, or undefined if there are none. */
export function systemClipboard(platform = process.platform, env = process.env): Clipboard | undefined {
  const tool = toolsOf(platform, env).find(({ write }) => isThere(write, env));
  return (
    tool && {
      read: () => run(tool.read, env),
      write: async (text) => {
        await run(tool.write, env, text);
      },
    }
  );
}
