/**
 * A second look at an endpoint whose TLS failed, on connections of their own that never carry credentials. What the peer
 * itself sends says more than a TLS library's error text, which differs between the runtimes this program ships on.
 */
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls, createSecureContext, type SecureContext, type TLSSocket } from 'node:tls';

import type { Endpoint, TlsEvidence } from '../../shared/model/index.ts';
import { tlsEvidence, weaknessOf } from './certificate.ts';
import { Witness } from './witness.ts';

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
      // First the one who looks: what it saw until then counts.
      see(socket, resolve);
      socket.on('error', nothing).on('close', () => setImmediate(nothing));
    });
  } finally {
    socket.destroy();
  }
}

/** What a TLS handshake brought to light, whatever the certificate. */
export interface Sight {
  /** The handshake was completed. */
  readonly evidence?: TlsEvidence;
  /** What makes the certificates too weak for today, e.g. `RSA-1024`. */
  readonly weakness?: string;
  /** The number of the alert that the peer refused it with. */
  readonly alert?: number;
  /** What the peer said instead, as it came. */
  readonly text?: string;
}

/** Tries a TLS handshake at once: tells implicit TLS from SMTP in clear, from a web page and from a refusal. */
export const peekTls = (peer: Peer): Promise<Sight | undefined> => look<Sight>(peer, handshake(peer));

/** The TLS session behind STARTTLS. */
export const peekStartTls = (peer: Peer): Promise<Sight | undefined> =>
  look<Sight>(peer, (socket, done) => {
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
  (socket: Socket, done: (seen: Sight) => void): void => {
    const witness = new Witness(socket);
    const tls: TLSSocket = connectTls({
      socket: witness,
      ...(isIP(endpoint.host) === 0 && { servername: endpoint.host }),
      secureContext: lenient(),
      // This connection only looks: it ends with the handshake, and nothing is ever sent over it.
      rejectUnauthorized: false,
    });
    const give = () => {
      const { alert, text } = witness;
      done({ ...(alert !== undefined && { alert }), ...(text !== undefined && { text }) });
    };
    tls.on('error', () => {
      give();
      tls.destroy();
    });
    tls.once('close', give);
    tls.once('secureConnect', () => {
      const weakness = weaknessOf(tls);
      done({ evidence: tlsEvidence(tls, false), ...(weakness !== undefined && { weakness }) });
      tls.destroy();
    });
  };

let context: SecureContext | undefined;

/** Takes old versions and weak keys, since those are what is looked for. */
function lenient(): SecureContext {
  if (context) return context;
  const old = { minVersion: 'TLSv1' } as const;
  try {
    context = createSecureContext({ ...old, ciphers: 'DEFAULT:@SECLEVEL=0' });
  } catch {
    // BoringSSL, in Electron, knows no security levels.
    context = createSecureContext(old);
  }
  return context;
}
