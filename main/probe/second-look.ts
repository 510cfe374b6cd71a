import type { Endpoint, Failure, Reply, Stage, TlsEvidence } from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';
import { certificateFailure } from './certificate.ts';
import { peekGreeting, peekStartTls, peekTls } from './inspect.ts';
import { parseReply } from './reply.ts';

interface Peer {
  readonly ip: string;
  readonly endpoint: Endpoint;
  readonly localAddress?: string | undefined;
  readonly signal: AbortSignal;
}

interface Closer {
  readonly failure: Failure;
  readonly evidence?: TlsEvidence | undefined;
  readonly reply?: Reply;
}

const outdated = new Set(['SSLv3', 'TLSv1', 'TLSv1.1']);

/** Replaces a library's error by what the peer itself shows; undefined where TLS has nothing to do with it. */
export async function explainTls({
  stage,
  failure,
  peer,
}: {
  stage: Stage;
  failure: Failure;
  peer: Peer;
}): Promise<Closer | undefined> {
  if (stage !== 'tls') return undefined;
  const implicit = peer.endpoint.security === 'tls';
  const refused = failure.kind === 'tls' ? failure : certificateFailure(failure.errno);
  if (refused) {
    const evidence = await (implicit ? peekTls(peer) : peekStartTls(peer));
    // A chain whose only certificate is not its own issuer is one that misses its middle.
    const whole = (evidence?.chain.length ?? 0) > 1;
    const fault = refused.tls === 'incomplete-chain' && whole ? 'untrusted-issuer' : refused.tls;
    return { failure: { ...refused, ...(fault && { tls: fault }) }, evidence };
  }
  if (implicit) {
    const greeting = await peekGreeting(peer);
    // OpenSMTPD and Exim turn a client away in clear text even where they speak implicit TLS.
    const reply = greeting === undefined ? undefined : parseReply(greeting.trimEnd());
    if (reply && reply.code >= 400) return { failure: { kind: 'rejected' }, reply };
    if (greeting !== undefined)
      return { failure: { ...failure, kind: 'tls', tls: 'wrong-mode', peer: printable(greeting, 200) } };
  }
  const evidence = await (implicit ? peekTls(peer) : peekStartTls(peer));
  if (evidence?.protocol !== undefined && outdated.has(evidence.protocol)) {
    return { failure: { ...failure, kind: 'tls', tls: 'version', tlsCode: evidence.protocol }, evidence };
  }
  if (failure.kind === 'timeout') return undefined;
  return { failure: { ...failure, kind: 'tls', tls: 'other' }, evidence };
}

/** A silent server that completes a TLS handshake at once speaks implicit TLS. */
export async function suspectImplicitTls(peer: Peer): Promise<Failure | undefined> {
  return (await peekTls(peer)) ? { kind: 'tls', tls: 'wrong-mode' } : undefined;
}
