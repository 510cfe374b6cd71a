import type { Endpoint, Failure, Reply, Stage, TlsEvidence } from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';
import { certificateFailure } from './certificate.ts';
import { peekStartTls, peekTls } from './inspect.ts';
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
  const implicit = peer.endpoint.security === 'tls';
  if (stage === 'greeting' && failure.kind === 'timeout' && !implicit) return waitsForTls(peer);
  if (stage !== 'tls') return undefined;
  const refused = failure.kind === 'tls' ? failure : certificateFailure(failure.errno);
  const { evidence, weakness, alert, text } = (await (implicit ? peekTls(peer) : peekStartTls(peer))) ?? {};
  if (refused) {
    // A certificate that comes alone misses its middle, or an unknown root signed it itself: nothing tells which.
    const whole = (evidence?.chain.length ?? 0) > 1;
    const fault = refused.tls === 'incomplete-chain' && whole ? 'untrusted-issuer' : refused.tls;
    return { failure: { ...refused, ...(fault && { tls: fault }) }, evidence };
  }
  // Node has no name for what its TLS library calls too weak, among others.
  if (failure.errno === 'UNSPECIFIED' && evidence) {
    const fault = {
      tls: weakness === undefined ? 'untrusted-issuer' : 'weak',
      tlsCode: weakness ?? failure.errno,
    } as const;
    return { failure: { kind: 'tls', ...fault }, evidence };
  }
  if (text !== undefined) {
    // OpenSMTPD and Exim turn a client away in clear text even where they speak implicit TLS.
    const reply = implicit ? parseReply(text.trimEnd()) : undefined;
    if (reply && reply.code >= 400) return { failure: { kind: 'rejected' }, reply };
    const shown = printable(text, 200);
    return { failure: { ...failure, kind: 'tls', tls: implicit ? 'wrong-mode' : 'other', peer: shown } };
  }
  if (evidence?.protocol !== undefined && outdated.has(evidence.protocol))
    return { failure: { ...failure, kind: 'tls', tls: 'version', tlsCode: evidence.protocol }, evidence };
  if (alert !== undefined)
    return { failure: { ...failure, kind: 'tls', tls: 'alert', tlsCode: `alert-${alert}` } };
  if (failure.kind === 'timeout') return undefined;
  return { failure: { ...failure, kind: 'tls', tls: 'other' }, evidence };
}

/**
 * A server that never greeted may wait for TLS, and completes a handshake at once; or it is none, and a web page answers,
 * as in a guest network that sends everybody to its sign-in page. Never sooner: servers that greet late to tell spammers
 * by their impatience (Postfix's postscreen, Exim) would count it as an offence.
 */
async function waitsForTls(peer: Peer): Promise<Closer | undefined> {
  const { evidence, text } = (await peekTls(peer)) ?? {};
  if (evidence) return { failure: { kind: 'tls', tls: 'wrong-mode' } };
  return text?.startsWith('HTTP/')
    ? { failure: { kind: 'protocol', peer: printable(text, 200) } }
    : undefined;
}
