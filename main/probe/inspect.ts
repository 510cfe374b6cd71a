/**
 * Inspects an endpoint whose TLS failed, over separate connections that never carry credentials. The peer's own bytes
 * say more than a TLS library's error text, which differs between the runtimes that this program runs on.
 */
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls, createSecureContext, type SecureContext, type TLSSocket } from 'node:tls';

import type { Endpoint, TlsEvidence } from '../../shared/model/index.ts';
import { tlsEvidence, weaknessOf } from './certificate.ts';
import { errorCode } from './failure.ts';
import { alertIn } from './tls-alert.ts';
import { RecordingTransport } from './recording-transport.ts';

const patienceMs = 4_000;

/**
 * Delay in milliseconds before a line break is sent to make a server that expects text answer. A TLS handshake that
 * takes longer fails because of it, but only on this connection.
 */
const nudgeMs = 1_000;

export interface InspectedPeer {
  readonly ip: string;
  readonly endpoint: Endpoint;
  readonly localAddress?: string | undefined;
  readonly signal: AbortSignal;
}

/** Runs one inspection with a deadline; returns undefined after any error. */
async function inspectWith<Value>(
  { ip, endpoint, localAddress, signal }: InspectedPeer,
  inspection: (socket: Socket, done: (seen: Value) => void) => void,
): Promise<Value | undefined> {
  const socket = connect({
    host: ip,
    port: endpoint.port,
    ...(localAddress !== undefined && { localAddress }),
  });
  try {
    return await new Promise<Value | undefined>((resolve) => {
      const nothing = () => resolve(undefined);
      const deadline = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
      if (deadline.aborted) nothing();
      deadline.addEventListener('abort', nothing, { once: true });
      // The inspection adds its listeners first, so a result that it has before an error counts.
      inspection(socket, resolve);
      socket.on('error', nothing).on('close', () => setImmediate(nothing));
    });
  } finally {
    socket.destroy();
  }
}

/** Sends a line break after the TLS ClientHello, so that a plain-text server treats the bytes as a line and answers. */
const nudge = (socket: Socket): void => {
  const timer = setTimeout(() => socket.bytesRead === 0 && socket.write('\r\n\r\n'), nudgeMs);
  socket.once('close', () => clearTimeout(timer));
};

/** What a TLS handshake revealed, regardless of the certificate's validity. */
export interface TlsInspection {
  /** Set if the handshake completed. */
  readonly evidence?: TlsEvidence;
  /** What makes the certificate chain too weak, e.g. `RSA-1024`. */
  readonly weakness?: string;
  /** The number of the TLS alert with which the peer refused the handshake. */
  readonly alert?: number;
  /** The peer asked for a client certificate. */
  readonly asksForCertificate?: true;
  /** What the peer sent instead of TLS, unchanged. */
  readonly text?: string;
}

/** The newest TLS version to offer. TLS 1.2 sends parts of the handshake unencrypted that later versions encrypt. */
type Newest = 'TLSv1.2' | 'TLSv1.3';

/** Attempts a TLS handshake on connect. Distinguishes implicit TLS, plain-text SMTP, a web page and a refusal. */
export const peekTls = (peer: InspectedPeer, newest?: Newest): Promise<TlsInspection | undefined> =>
  inspectWith<TlsInspection>(peer, handshake(peer, newest));

/** Attempts a TLS handshake with a server that has not sent anything yet, and nudges it with a line break. */
export const peekSilent = (peer: InspectedPeer): Promise<TlsInspection | undefined> =>
  inspectWith<TlsInspection>(peer, (socket, done) => {
    nudge(socket);
    handshake(peer)(socket, done);
  });

/** Attempts the TLS handshake after STARTTLS. */
export const peekStartTls = (peer: InspectedPeer, newest?: Newest): Promise<TlsInspection | undefined> =>
  inspectWith<TlsInspection>(peer, (socket, done) => {
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
      // Bytes that arrive with the reply to STARTTLS are plain text, not TLS.
      socket.off('data', onData);
      if (rest !== '') done({ text: rest });
      else handshake(peer, newest)(socket, done);
    };
    socket.on('data', onData);
  });

const handshake =
  ({ endpoint }: InspectedPeer, newest: Newest = 'TLSv1.3') =>
  (socket: Socket, done: (seen: TlsInspection) => void): void => {
    const transport = new RecordingTransport(socket);
    const tls: TLSSocket = connectTls({
      socket: transport,
      ...(isIP(endpoint.host) === 0 && { servername: endpoint.host }),
      secureContext: lenient(newest),
      // This connection is for inspection only: it ends with the handshake, and nothing else is sent over it.
      rejectUnauthorized: false,
    });
    const give = (error?: unknown) => {
      const { alert = alertIn(errorCode(error ?? {})), text, asksForCertificate } = transport;
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
        ...(transport.asksForCertificate && { asksForCertificate: true }),
      });
      tls.destroy();
    });
  };

const contexts = new Map<Newest, SecureContext>();

/** Creates a context that accepts old versions and weak keys, because the inspection has to detect them. */
function lenient(newest: Newest): SecureContext {
  const known = contexts.get(newest);
  if (known) return known;
  const versions = { minVersion: 'TLSv1', maxVersion: newest } as const;
  let context: SecureContext;
  try {
    context = createSecureContext({ ...versions, ciphers: 'DEFAULT:@SECLEVEL=0' });
  } catch {
    // BoringSSL, used by Electron, has no security levels.
    context = createSecureContext(versions);
  }
  contexts.set(newest, context);
  return context;
}
