import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { mailLimits } from './header.ts';
import type { Answered, ToWorker } from './messages.ts';
import type { Resolve, VerifiedMail } from './verify.ts';

const deadlineMs = 5_000;
/** Time limit in milliseconds for loading the thread's program on a busy computer. */
const loadingMs = 10_000;

/** Returns the path of the thread's program: next to this file in the sources, next to the chunks in a bundle. */
function program(): string {
  const folder = import.meta.dirname;
  if (import.meta.filename.endsWith('.ts')) return join(folder, 'worker.ts');
  return join(basename(folder) === 'chunks' ? join(folder, '..') : folder, 'received-mail.js');
}

/** `not-a-mail`: no header, no single sender, or oversized. `too-costly`: it exceeded the time or memory limit. */
export type MailProblem = 'not-a-mail' | 'too-costly';

/**
 * Determines what a received message proves about its sender. The message is only kept in memory.
 *
 * @param resolve queries the DNS, with its own limits.
 */
export async function readMail(
  bytes: Uint8Array,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<VerifiedMail | MailProblem> {
  if (bytes.length > mailLimits.bytes) return 'not-a-mail';
  const ended = Promise.withResolvers<VerifiedMail | MailProblem>();
  const worker = new Worker(program(), {
    workerData: new Uint8Array(bytes),
    resourceLimits: { maxOldGenerationSizeMb: 120 },
    stdout: true,
    stderr: true,
  });
  const stop = () => ended.resolve('too-costly');
  let timer = setTimeout(stop, loadingMs);
  signal.addEventListener('abort', stop, { once: true });
  worker.on('message', (message: Answered) => {
    if (message.kind === 'ready') {
      clearTimeout(timer);
      timer = setTimeout(stop, deadlineMs);
    } else if (message.kind === 'verified') ended.resolve(message.verified ?? 'not-a-mail');
    else
      resolve(message.name, message.type).then(
        (value) => worker.postMessage({ id: message.id, value } satisfies ToWorker),
        (error: unknown) =>
          worker.postMessage({
            id: message.id,
            code: (error as NodeJS.ErrnoException).code ?? 'EUNKNOWN',
          } satisfies ToWorker),
      );
  });
  worker.once('error', stop);
  worker.once('exit', stop);
  try {
    return await ended.promise;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
