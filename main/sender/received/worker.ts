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
    const question = waiting.get(id);
    waiting.delete(id);
    if (code === undefined) question?.resolve(value);
    else question?.reject(Object.assign(new Error(code), { code }));
  });
  const resolve = (name: string, type: string) => {
    const id = waiting.size + Math.random();
    const question = Promise.withResolvers<unknown>();
    waiting.set(id, question);
    port.postMessage({ kind: 'question', id, name, type } satisfies Answered);
    return question.promise;
  };
  await library();
  port.postMessage({ kind: 'ready' } satisfies Answered);
  const verified = await verifyMail(Buffer.from(workerData as Uint8Array), resolve);
  port.postMessage({ kind: 'verified', verified } satisfies Answered);
  port.close();
}
