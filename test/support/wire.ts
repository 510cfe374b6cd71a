/** Records everything that this process writes to a socket, before encryption. */
import { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

export interface Written {
  /** The peer's port. */
  readonly port: number | undefined;
  readonly encrypted: boolean;
  readonly text: string;
}

/** Reports every write before it happens or, if the socket is still connecting, as soon as its peer is known. */
export function listenToSockets(onWritten: (one: Written) => void): { stop(): void } {
  const prototype = Socket.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const original = { write: prototype['write']!, end: prototype['end']! };
  const recording = (name: 'write' | 'end') =>
    function (this: Socket, chunk: unknown, ...rest: unknown[]): unknown {
      // If standard output is a pipe, it is a socket too.
      const printed = this === process.stdout || this === process.stderr;
      if (!printed && (typeof chunk === 'string' || chunk instanceof Uint8Array)) {
        const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
        const encrypted = this instanceof TLSSocket;
        const report = () => onWritten({ port: this.remotePort, encrypted, text });
        if (this.connecting) this.once('connect', report);
        else report();
      }
      return original[name].call(this, chunk, ...rest);
    };
  prototype['write'] = recording('write');
  prototype['end'] = recording('end');
  return { stop: () => void Object.assign(prototype, original) };
}
