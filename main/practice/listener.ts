import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { SMTPServer } from 'smtp-server';

export interface PracticeListener {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts a mail server on 127.0.0.1 that can be closed completely. */
export async function openListener(server: SMTPServer): Promise<PracticeListener> {
  const sockets = new Set<Socket>();
  // An error caused by a client that disconnects must not end this process.
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
      // A connection that was just accepted is upgraded to TLS on a later turn of the event loop; Node (24.21) crashes
      // if its socket was destroyed in between.
      await setImmediate();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      // Destroys the connections of clients that have not disconnected.
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
