/**
 * A second look at an endpoint whose TLS failed, on connections of their own that never carry credentials. What the peer
 * itself sends says more than a TLS library's error text, which differs between the runtimes this program ships on.
 */
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';

import type { Endpoint, TlsEvidence } from '../../shared/model/index.ts';
import { tlsEvidence } from './certificate.ts';

const patienceMs = 4_000;

interface Peer {
  readonly ip: string;
  readonly endpoint: Endpoint;
  readonly localAddress?: string | undefined;
  readonly signal: AbortSignal;
}

/** Runs one look with its own deadline; whatever goes wrong means that nothing was seen. */
async function look<Seen>(
  { ip, endpoint, localAddress, signal }: Peer,
  see: (socket: Socket, done: (seen: Seen) => void) => void,
): Promise<Seen | undefined> {
  const socket = connect({
    host: ip,
    port: endpoint.port,
    ...(localAddress !== undefined && { localAddress }),
  });
  try {
    return await new Promise<Seen | undefined>((resolve) => {
      const nothing = () => resolve(undefined);
      const deadline = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
      if (deadline.aborted) nothing();
      deadline.addEventListener('abort', nothing, { once: true });
      socket.on('error', nothing).on('close', nothing);
      see(socket, resolve);
    });
  } finally {
    socket.destroy();
  }
}

/** What the peer says in clear text when nobody speaks first, as it came. */
export const peekGreeting = (peer: Peer): Promise<string | undefined> =>
  look<string>(peer, (socket, done) =>
    socket.once('data', (chunk: Buffer) => done(chunk.toString('latin1', 0, 2_000))),
  );

/** Completes any TLS handshake at once, whatever the certificate: proof that the port speaks implicit TLS. */
export const peekTls = (peer: Peer): Promise<TlsEvidence | undefined> =>
  look<TlsEvidence>(peer, handshake(peer));

/** The TLS session behind STARTTLS, whatever the certificate. */
export const peekStartTls = (peer: Peer): Promise<TlsEvidence | undefined> =>
  look<TlsEvidence>(peer, (socket, done) => {
    const lines = ['EHLO [127.0.0.1]\r\n', 'STARTTLS\r\n'];
    let buffered = '';
    const onData = (chunk: Buffer) => {
      buffered = (buffered + chunk.toString('latin1')).slice(-8_192);
      if (!/^[2]\d\d(?: .*)?\r?\n$/m.test(buffered)) return;
      buffered = '';
      const line = lines.shift();
      if (line !== undefined) return void socket.write(line);
      socket.off('data', onData);
      handshake(peer)(socket, done);
    };
    socket.on('data', onData);
  });

const handshake =
  ({ endpoint }: Peer) =>
  (socket: Socket, done: (seen: TlsEvidence) => void): void => {
    const tls: TLSSocket = connectTls({
      socket,
      ...(isIP(endpoint.host) === 0 && { servername: endpoint.host }),
      // This connection only looks: it ends with the handshake, and old versions are what it looks for.
      rejectUnauthorized: false,
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT:@SECLEVEL=0',
    });
    tls.on('error', () => tls.destroy());
    tls.once('secureConnect', () => {
      done(tlsEvidence(tls, false));
      tls.destroy();
    });
  };
