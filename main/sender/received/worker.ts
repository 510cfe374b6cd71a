/**
 * Reads one message in a separate thread, so that its time and memory can be limited. Queries the DNS through its
 * parent.
 */
import { parentPort, workerData } from 'node:worker_threads';

import type { Answered, ToWorker } from './messages.ts';
import { library, verifyMail } from './verify.ts';

const port = parentPort;
if (port) {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  port.on('message', ({ id, value, code }: ToWorker) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (code === undefined) asked?.resolve(value);
    else asked?.reject(Object.assign(new Error(code), { code }));
  });
  const resolve = (name: string, type: string) => {
    const id = waiting.size + Math.random();
    const asked = Promise.withResolvers<unknown>();
    waiting.set(id, asked);
    port.postMessage({ kind: 'question', id, name, type } satisfies Answered);
    return asked.promise;
  };
  await library();
  port.postMessage({ kind: 'ready' } satisfies Answered);
  const verified = await verifyMail(Buffer.from(workerData as Uint8Array), resolve);
  port.postMessage({ kind: 'verified', verified } satisfies Answered);
  port.close();
}
