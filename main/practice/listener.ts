import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { SMTPServer } from 'smtp-server';

export interface Listener {
  readonly port: number;
  stop(): Promise<void>;
}

/** Lets a mail server listen on 127.0.0.1 and end without leaving anything open. */
export async function openListener(server: SMTPServer): Promise<Listener> {
  const sockets = new Set<Socket>();
  // A client that breaks off is no reason to end the program.
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const listening = server.listen(0, '127.0.0.1');
  if (!listening.listening) await once(listening, 'listening');
  return {
    port: (listening.address() as AddressInfo).port,
    stop: async () => {
      const closed = once(server.server, 'close');
      server.server.close();
      // A connection accepted in this very moment is upgraded to TLS a moment later; Node crashes (24.21) when its
      // socket was destroyed in between.
      await setImmediate();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      // Who does not hang up when told to is cut off.
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
