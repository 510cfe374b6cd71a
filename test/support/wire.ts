/** Everything that this process writes to a socket, before it is encrypted. */
import { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

export interface Written {
  readonly port: number | undefined;
  readonly encrypted: boolean;
  readonly text: string;
}

/** Listens until it is stopped. A connection's port is the one of the other side, when that is known. */
export function listenToSockets(): { readonly written: Written[]; stop(): void } {
  const written: Written[] = [];
  const prototype = Socket.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const original = { write: prototype['write']!, end: prototype['end']! };
  const recording = (name: 'write' | 'end') =>
    function (this: Socket, chunk: unknown, ...rest: unknown[]): unknown {
      if (typeof chunk === 'string' || chunk instanceof Uint8Array) {
        const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
        written.push({ port: this.remotePort, encrypted: this instanceof TLSSocket, text });
      }
      return original[name].call(this, chunk, ...rest);
    };
  prototype['write'] = recording('write');
  prototype['end'] = recording('end');
  return { written, stop: () => void Object.assign(prototype, original) };
}
