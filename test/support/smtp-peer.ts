/** A scripted submission server on loopback. It replies correctly by default; each reply can be replaced. */
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

import type { Security } from '../../shared/model/index.ts';
import type { Issued } from './certificates.ts';

export interface PeerPlan {
  readonly identity: Issued;
  readonly security: Security;
  readonly capabilities?: readonly string[];
  /**
   * Returns the reply to a command; undefined for the correct one, '' for none. `CONNECT` is the start of a connection,
   * and `.` the end of a message.
   */
  readonly answer?: (line: string, socket: Socket) => string | undefined | Promise<string | undefined>;
}

export interface SmtpPeer {
  readonly port: number;
  /** Every command, in order of arrival. */
  readonly heard: readonly string[];
  /** The received data, decrypted, in the chunks in which it arrived. */
  readonly chunks: readonly string[];
  readonly connections: ReadonlySet<Socket>;
  /** The number of connections so far. */
  readonly accepted: number;
  close(): void;
}

const standard = ['PIPELINING', 'SIZE 10240000', 'AUTH PLAIN LOGIN', '8BITMIME'];

export async function startPeer(plan: PeerPlan): Promise<SmtpPeer> {
  const { identity, security, capabilities = standard, answer } = plan;
  const heard: string[] = [];
  const chunks: string[] = [];
  const connections = new Set<Socket>();
  const counts = { accepted: 0 };
  const secured = (socket: Socket) =>
    new TLSSocket(socket, {
      isServer: true,
      cert: identity.certificate,
      key: identity.key,
      // Accepts any certificate as the server's own, even weak ones.
      ciphers: 'DEFAULT:@SECLEVEL=0',
    });

  function honest(line: string, encrypted: boolean): string {
    const [verb = ''] = line.toUpperCase().split(' ');
    const offered = encrypted
      ? capabilities
      : [...capabilities.filter((word) => !/^AUTH/.test(word)), 'STARTTLS'];
    if (verb === 'CONNECT') return '220 peer.test ESMTP';
    if (verb === 'EHLO')
      return ['peer.test', ...offered]
        .map((word, index, all) => `250${index < all.length - 1 ? '-' : ' '}${word}`)
        .join('\r\n');
    if (verb === 'AUTH') return '235 2.7.0 Authentication successful';
    if (verb === 'DATA') return '354 End data with <CR><LF>.<CR><LF>';
    if (verb === 'STARTTLS') return '220 2.0.0 Ready to start TLS';
    return verb === 'QUIT' ? '221 2.0.0 Bye' : '250 2.1.0 Ok';
  }

  function serve(socket: Socket, encrypted: boolean, greet: boolean): void {
    socket.on('error', () => undefined);
    let inMessage = false;
    const say = async (line: string): Promise<void> => {
      const own = await answer?.(line, socket);
      const text = own ?? honest(line, encrypted);
      if (line.toUpperCase() === 'DATA') inMessage = text.startsWith('354');
      if (text !== '' && !socket.destroyed) socket.write(`${text}\r\n`);
      if (line.toUpperCase() === 'STARTTLS' && text.startsWith('220')) {
        socket.removeAllListeners('data');
        serve(secured(socket), true, false);
      }
    };
    let queue = greet ? say('CONNECT') : Promise.resolve();
    let rest = '';
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk.toString('utf8'));
      const lines = (rest + chunk.toString('utf8')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        queue = queue.then(async () => {
          if (inMessage && line !== '.') return;
          inMessage = false;
          heard.push(line);
          await say(line);
        });
      }
    });
  }

  const server = createServer((socket) => {
    counts.accepted++;
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
    socket.on('error', () => undefined);
    if (security === 'tls') serve(secured(socket), true, true);
    else serve(socket, false, true);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    heard,
    chunks,
    connections,
    get accepted() {
      return counts.accepted;
    },
    close() {
      server.close();
      for (const socket of connections) socket.destroy();
    },
  };
}
