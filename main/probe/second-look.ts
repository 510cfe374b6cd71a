import type { Endpoint, Failure, Reply, Stage, TlsEvidence } from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';
import { certificateFailure } from './certificate.ts';
import { peekSilent, peekStartTls, peekTls, type Peer, type Sight } from './inspect.ts';
import { isPositive, parseReply } from './reply.ts';
import { alertIn } from './tls-alert.ts';

/** A failure in the words of what the peer itself shows. */
export interface Closer {
  readonly failure: Failure;
  readonly evidence?: TlsEvidence | undefined;
  readonly reply?: Reply;
}

interface Ended {
  readonly stage: Stage;
  readonly failure: Failure;
  readonly peer: Peer;
  /** Whether the handshake had been completed. */
  readonly secured: boolean;
}

const outdated = new Set(['SSLv3', 'TLSv1', 'TLSv1.1']);

const isImplicit = ({ endpoint }: Peer): boolean => endpoint.security === 'tls';

/** Closed or reset without a word. */
const isDropped = ({ kind, errno }: Failure): boolean =>
  kind === 'reset' || (kind === 'closed' && errno === undefined);

const tlsFailure = (failure: Failure, more: Partial<Failure>): Failure => ({
  ...failure,
  kind: 'tls',
  ...more,
});

/** Replaces a library's error by what the peer itself shows; undefined where TLS has nothing to do with it. */
export async function explainTls({ stage, failure, peer, secured }: Ended): Promise<Closer | undefined> {
  if (stage === 'greeting' && failure.kind === 'timeout' && !isImplicit(peer)) return waitsForTls(peer);
  const peek = isImplicit(peer) ? peekTls : peekStartTls;
  if (stage !== 'tls') {
    // In TLS 1.3, a client learns only behind the handshake what the server thinks of it.
    const isFirst = secured && (stage === 'greeting' || stage === 'ehlo');
    return isFirst ? behindTheHandshake(failure, () => peek(peer, 'TLSv1.2')) : undefined;
  }
  const sight = (await peek(peer)) ?? {};
  const { evidence, weakness, text } = sight;
  const refused = failure.kind === 'tls' ? failure : certificateFailure(failure.errno);
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
  if (text !== undefined) return inClear(failure, peer, text);
  if (evidence?.protocol !== undefined && outdated.has(evidence.protocol))
    return { failure: tlsFailure(failure, { tls: 'version', tlsCode: evidence.protocol }), evidence };
  return refusedHandshake(failure, sight);
}

/** An alert, a connection that ended, or nothing that can be named. */
function refusedHandshake(failure: Failure, sight: Sight): Closer | undefined {
  const { evidence, alert = alertIn(failure.errno), asksForCertificate } = sight;
  if (alert !== undefined) {
    const tls = alert === 116 || asksForCertificate ? 'client-certificate' : 'alert';
    return { failure: tlsFailure(failure, { tls, tlsCode: `alert-${alert}` }) };
  }
  if (failure.kind === 'timeout') return undefined;
  if (isDropped(failure)) return { failure, evidence };
  return { failure: tlsFailure(failure, { tls: 'other' }), evidence };
}

async function behindTheHandshake(
  failure: Failure,
  peek: () => Promise<Sight | undefined>,
): Promise<Closer | undefined> {
  const alert = alertIn(failure.errno);
  if (alert !== undefined)
    return {
      failure: tlsFailure(failure, {
        tls: alert === 116 ? 'client-certificate' : 'alert',
        tlsCode: `alert-${alert}`,
      }),
    };
  if (!isDropped(failure) || !(await peek())?.asksForCertificate) return undefined;
  return { failure: tlsFailure(failure, { tls: 'client-certificate' }) };
}

/** Text where TLS was expected. */
function inClear(failure: Failure, peer: Peer, text: string): Closer {
  const reply = parseReply(text.trimEnd());
  const shown = printable(text, 200);
  // OpenSMTPD and Exim turn a client away in clear text even where they speak implicit TLS.
  if (isImplicit(peer) && reply && reply.code >= 400) return { failure: { kind: 'rejected' }, reply };
  if (isImplicit(peer)) return { failure: tlsFailure(failure, { tls: 'wrong-mode', peer: shown }) };
  // A server says nothing more behind its 220; replies that came there were put in by somebody else.
  if (reply && isPositive(reply)) return { failure: { kind: 'injection', peer: shown } };
  return { failure: tlsFailure(failure, { tls: 'other', peer: shown }) };
}

/**
 * Whether a server that says nothing may be looked at meanwhile. At port 25 servers greet late to tell spammers by their
 * impatience (Postfix's postscreen, Exim), and would count it as an offence.
 */
export const mayLookEarly = (stage: Stage, { port, security }: Endpoint): boolean =>
  port !== 25 && stage === (security === 'tls' ? 'tls' : 'greeting');

/** A look at a server that has said nothing for a while; undefined where nothing explains its silence. */
export async function explainSilence(peer: Peer): Promise<Closer | undefined> {
  if (!isImplicit(peer)) return waitsForTls(peer);
  const { text } = (await peekSilent(peer)) ?? {};
  if (text === undefined) return undefined;
  return { failure: { kind: 'tls', tls: 'wrong-mode', peer: printable(text, 200) } };
}

/**
 * A server that never greeted may wait for TLS, and completes a handshake at once; or it is none, and a web page answers,
 * as in a guest network that sends everybody to its sign-in page.
 */
async function waitsForTls(peer: Peer): Promise<Closer | undefined> {
  const { evidence, alert, text } = (await peekSilent(peer)) ?? {};
  if (evidence || alert !== undefined) return { failure: { kind: 'tls', tls: 'wrong-mode' } };
  return text !== undefined && parseReply(text.trimEnd()) === undefined
    ? { failure: { kind: 'protocol', peer: printable(text, 200) } }
    : undefined;
}
