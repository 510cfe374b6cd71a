import { exitCodes } from './exit.ts';
import { complain } from './words.ts';

/** Error codes that mean a closed pipe. */
const left: ReadonlySet<unknown> = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

let isRead = true;
let isLost = false;

/** Returns whether anyone may still read the output. If not, there is no need to produce it. */
export const hasReader = (): boolean => isRead;

function onError(error: unknown): void {
  const { code } = error as { code?: unknown };
  isRead = false;
  if (left.has(code) || isLost) return;
  isLost = true;
  complain('cli.unwritten', { code: typeof code === 'string' ? code : '' });
}

/**
 * Prevents an error of standard output from interrupting the command, so that a change at a platform is completed with
 * its usual exit code. A closed pipe is not an error, but a full disk is reported, because output is missing.
 */
export function guardOutput(): void {
  const { stdout, stderr } = process;
  stdout.on('error', onError);
  // If even the error stream fails, only the exit code remains.
  stderr.on('error', () => undefined);
  // Pipes report errors through an event, files through an exception.
  const write = stdout.write.bind(stdout) as (...args: unknown[]) => boolean;
  stdout.write = (...args: unknown[]): boolean => {
    try {
      return write(...args);
    } catch (error) {
      onError(error);
      return false;
    }
  };
  process.once('exit', () => {
    if (isLost) process.exitCode = exitCodes.unwritten;
  });
}
