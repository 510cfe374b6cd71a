/**
 * A second look at an endpoint whose TLS failed, on connections of their own that never carry credentials. What the peer
 * itself sends says more than a TLS library's error text, which differs between the runtimes this program ships on.
 */
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls, createSecureContext, type SecureContext, type TLSSocket } from 'node:tls';

import type { Endpoint, TlsEvidence } from '../../shared/model/index.ts';
import { tlsEvidence, weaknessOf } from './certificate.ts';
import { errorCode } from './failure.ts';
import { alertIn } from './tls-alert.ts';
import { Witness } from './witness.ts';

const patienceMs = 4_000;

/** Who waits for the end of a line answers then. Milliseconds; a handshake that takes longer fails in this look only. */
const nudgeMs = 1_000;

export interface Peer {
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

/** Ends the line that a server for text takes a TLS handshake for, so that it answers. */
const nudge = (socket: Socket): void => {
  const timer = setTimeout(() => socket.bytesRead === 0 && socket.write('\r\n\r\n'), nudgeMs);
  socket.once('close', () => clearTimeout(timer));
};

/** What a TLS handshake brought to light, whatever the certificate. */
export interface Sight {
  /** The handshake was completed. */
  readonly evidence?: TlsEvidence;
  /** What makes the certificates too weak for today, e.g. `RSA-1024`. */
  readonly weakness?: string;
  /** The number of the alert that the peer refused it with. */
  readonly alert?: number;
  /** It asked for a certificate of ours. */
  readonly asksForCertificate?: true;
  /** What the peer said instead, as it came. */
  readonly text?: string;
}

/** @param newest TLS 1.2 shows in clear what later versions encrypt. */
type Newest = 'TLSv1.2' | 'TLSv1.3';

/** Tries a TLS handshake at once: tells implicit TLS from SMTP in clear, from a web page and from a refusal. */
export const peekTls = (peer: Peer, newest?: Newest): Promise<Sight | undefined> =>
  look<Sight>(peer, handshake(peer, newest));

/** The same for a server that said nothing yet. */
export const peekSilent = (peer: Peer): Promise<Sight | undefined> =>
  look<Sight>(peer, (socket, done) => {
    nudge(socket);
    handshake(peer)(socket, done);
  });

/** The TLS session behind STARTTLS. */
export const peekStartTls = (peer: Peer, newest?: Newest): Promise<Sight | undefined> =>
  look<Sight>(peer, (socket, done) => {
    const lines = ['EHLO [127.0.0.1]\r\n', 'STARTTLS\r\n'];
    let buffered = '';
    const onData = (chunk: Buffer) => {
      buffered = (buffered + chunk.toString('latin1')).slice(-8_192);
      const reply = /^2\d\d(?: .*)?\r?\n/m.exec(buffered);
      if (!reply) return;
      const rest = buffered.slice(reply.index + reply[0].length);
      buffered = '';
      const line = lines.shift();
      if (line !== undefined) return void socket.write(line);
      // Whatever stands behind the last reply in clear is no TLS any more.
      socket.off('data', onData);
      if (rest !== '') done({ text: rest });
      else handshake(peer, newest)(socket, done);
    };
    socket.on('data', onData);
  });

const handshake =
  ({ endpoint }: Peer, newest: Newest = 'TLSv1.3') =>
  (socket: Socket, done: (seen: Sight) => void): void => {
    const witness = new Witness(socket);
    const tls: TLSSocket = connectTls({
      socket: witness,
      ...(isIP(endpoint.host) === 0 && { servername: endpoint.host }),
      secureContext: lenient(newest),
      // This connection only looks: it ends with the handshake, and nothing is ever sent over it.
      rejectUnauthorized: false,
    });
    const give = (error?: unknown) => {
      const { alert = alertIn(errorCode(error ?? {})), text, asksForCertificate } = witness;
      done({
        ...(alert !== undefined && { alert }),
        ...(asksForCertificate && { asksForCertificate }),
        ...(text !== undefined && { text }),
      });
    };
    tls.on('error', (error) => {
      give(error);
      tls.destroy();
    });
    tls.once('close', () => give());
    tls.once('secureConnect', () => {
      const weakness = weaknessOf(tls);
      done({
        evidence: tlsEvidence(tls, false),
        ...(weakness !== undefined && { weakness }),
        ...(witness.asksForCertificate && { asksForCertificate: true }),
      });
      tls.destroy();
    });
  };

const contexts = new Map<Newest, SecureContext>();

/** Takes old versions and weak keys, since those are what is looked for. */
function lenient(newest: Newest): SecureContext {
  const known = contexts.get(newest);
  if (known) return known;
  const versions = { minVersion: 'TLSv1', maxVersion: newest } as const;
  let context: SecureContext;
  try {
    context = createSecureContext({ ...versions, ciphers: 'DEFAULT:@SECLEVEL=0' });
  } catch {
    // BoringSSL, in Electron, knows no security levels.
    context = createSecureContext(versions);
  }
  contexts.set(newest, context);
  return context;
}
