/** Runs the built program with the browser shell and a separate settings folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

export interface RunningWizard {
  /** The one-time address. */
  readonly address: string;
  readonly home: string;
  readonly output: readonly string[];
  /**
   * Stops the program and keeps its settings for the next start.
   * @returns the program's exit code.
   */
  end(signal?: NodeJS.Signals): Promise<number | null>;
  /** Stops the program and removes its settings. */
  remove(): Promise<void>;
}

export interface WizardOptions {
  readonly home?: string;
  readonly flags?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Whether the program opens the browser, as it does for a user. */
  readonly opens?: boolean;
  /** The folder of the built bundles. */
  readonly out?: string;
}

export async function startWizard(options: WizardOptions = {}): Promise<RunningWizard> {
  const { home = mkdtempSync(join(tmpdir(), 'absender-home-')), flags = [], env = {}, out = 'out' } = options;
  const quiet = options.opens === true ? [] : ['--no-open'];
  const child: ChildProcess = spawn(process.execPath, [resolve(out, 'main/browser.js'), ...quiet, ...flags], {
    env: { ...process.env, ABSENDER_HOME: home, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  const address = Promise.withResolvers<string>();
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      output.push(line);
      if (line.startsWith('http://127.0.0.1:')) address.resolve(line);
    });
  }
  child.once('close', () => address.reject(new Error(`the program ended: ${output.join('\n')}`)));
  const end = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    child.kill(signal);
    await once(child, 'close');
    return child.exitCode;
  };
  return {
    address: await address.promise.catch((error: unknown) => {
      if (options.home === undefined) rmSync(home, { recursive: true, force: true });
      throw error;
    }),
    home,
    output,
    end,
    remove: async () => {
      await end();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
