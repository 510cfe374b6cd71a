import { X509Certificate } from 'node:crypto';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { checkServerIdentity, createSecureContext, getCACertificates, type SecureContext } from 'node:tls';

/** Time limit in milliseconds for the thread. A thread that takes longer is assumed never to have started. */
const threadMs = 2_000;

/** Posts the certificate authorities of this computer as PEM, then wakes a waiting {@link ofThisComputer}. */
const program = `
const { workerData } = require('node:worker_threads');
workerData.port.postMessage(require('node:tls').getCACertificates('system'));
Atomics.store(workerData.done, 0, 1);
Atomics.notify(workerData.done, 0);
`;

interface Reading {
  readonly done: Int32Array;
  readonly port: MessagePort;
}

let reading: Reading | undefined;
let known: readonly string[] | undefined;

let public256: ReadonlySet<string> | undefined;

/** Returns the SHA-256 fingerprints of the runtime's certificate authorities, which are trusted on every computer. */
export function publicAuthorities(): ReadonlySet<string> {
  public256 ??= new Set(getCACertificates('bundled').map((pem) => new X509Certificate(pem).fingerprint256));
  return public256;
}

const contexts = new Map<string, SecureContext>();

/**
 * Starts reading the certificate authorities of this computer in a thread, because that takes longer than most round
 * trips. Callers need not wait for it, because {@link trust} waits if necessary.
 */
export function readAhead(): void {
  if (known || reading) return;
  const done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const { port1: port, port2 } = new MessageChannel();
  const thread = new Worker(program, {
    eval: true,
    workerData: { done, port: port2 },
    transferList: [port2],
  });
  // Without the thread, the certificate authorities are read when they are needed.
  thread.on('error', () => (reading = undefined)).unref();
  reading = { done, port };
}

/** Returns the certificate authorities that this computer trusts, e.g. those of a company's TLS inspection, as PEM. */
function ofThisComputer(): readonly string[] {
  if (reading) Atomics.wait(reading.done, 0, 0, threadMs);
  const read = reading && (receiveMessageOnPort(reading.port)?.message as string[] | undefined);
  reading?.port.close();
  reading = undefined;
  known ??= read ?? getCACertificates('system');
  return known;
}

/**
 * Returns the trusted certificate authorities: the runtime's, those of this computer, and any extra ones. Contexts are
 * cached.
 *
 * @param extraCa PEM certificates.
 */
export function trust(extraCa: readonly string[] = []): SecureContext {
  const key = extraCa.join('\n');
  let context = contexts.get(key);
  if (!context) {
    const ca = new Set([...getCACertificates('default'), ...ofThisComputer(), ...extraCa]);
    context = createSecureContext({ ca: [...ca], minVersion: 'TLSv1.2' });
    contexts.set(key, context);
  }
  return context;
}

/**
 * Returns the TLS options for every connection. Verification is set explicitly, because Node otherwise reads its
 * default from the environment (see `unverified.ts`).
 */
export const verified = (extraCa: readonly string[] = []) => ({
  secureContext: trust(extraCa),
  rejectUnauthorized: true,
  checkServerIdentity,
});
