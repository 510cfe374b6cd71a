import { exitCodes } from './exit.ts';
import { complain } from './words.ts';

/** How systems name a reader who has left. */
const left: ReadonlySet<unknown> = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

let isRead = true;
let isLost = false;

/** Whether somebody may still read what is printed: what nobody reads need not be made. */
export const hasReader = (): boolean => isRead;

function onError(error: unknown): void {
  const { code } = error as { code?: unknown };
  isRead = false;
  if (left.has(code) || isLost) return;
  isLost = true;
  complain('cli.unwritten', { code: typeof code === 'string' ? code : '' });
}

/**
 * Output that cannot be written breaks nothing off: a change at a platform comes to its end, with the exit code that it
 * has. Who stopped reading wanted no more; but where a disk is full, what it should have kept is missing, which is said.
 */
export function guardOutput(): void {
  const { stdout, stderr } = process;
  stdout.on('error', onError);
  // Where not even this can be said, the exit code is left.
  stderr.on('error', () => undefined);
  // Pipes tell it by an event, files by an exception.
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
