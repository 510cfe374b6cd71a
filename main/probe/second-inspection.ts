import type { Endpoint, Failure, Reply, Stage, TlsEvidence } from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';
import { certificateFailure } from './certificate.ts';
import { peekSilent, peekStartTls, peekTls, type InspectedPeer, type TlsInspection } from './inspect.ts';
import { isPositive, parseReply } from './reply.ts';
import { alertIn } from './tls-alert.ts';

/** A failure, explained by what the peer sent. */
export interface ExplainedFailure {
  readonly failure: Failure;
  readonly evidence?: TlsEvidence | undefined;
  readonly reply?: Reply;
}

interface Ended {
  readonly stage: Stage;
  readonly failure: Failure;
  readonly peer: InspectedPeer;
  /** Whether the handshake had completed. */
  readonly secured: boolean;
}

const outdated = new Set(['SSLv3', 'TLSv1', 'TLSv1.1']);

const isImplicit = ({ endpoint }: InspectedPeer): boolean => endpoint.security === 'tls';

/** Checks whether the peer closed or reset the connection without sending any bytes. */
const isDropped = ({ kind, errno }: Failure): boolean =>
  kind === 'reset' || (kind === 'closed' && errno === undefined);

const tlsFailure = (failure: Failure, more: Partial<Failure>): Failure => ({
  ...failure,
  kind: 'tls',
  ...more,
});

/** Replaces a library's error with an explanation based on what the peer sent; undefined if TLS is not involved. */
export async function explainTls({
  stage,
  failure,
  peer,
  secured,
}: Ended): Promise<ExplainedFailure | undefined> {
  if (stage === 'greeting' && failure.kind === 'timeout' && !isImplicit(peer)) return waitsForTls(peer);
  const peek = isImplicit(peer) ? peekTls : peekStartTls;
  if (stage !== 'tls') {
    // In TLS 1.3, the server may reject a client after the handshake has completed on the client's side.
    const isFirst = secured && (stage === 'greeting' || stage === 'ehlo');
    return isFirst ? behindTheHandshake(failure, () => peek(peer, 'TLSv1.2')) : undefined;
  }
  const inspection = (await peek(peer)) ?? {};
  const { evidence, weakness, text } = inspection;
  const refused = failure.kind === 'tls' ? failure : certificateFailure(failure.errno);
  if (refused) {
    // If the chain is a single certificate, either the intermediate is missing or an unknown root signed it. The two
    // cases cannot be distinguished.
    const whole = (evidence?.chain.length ?? 0) > 1;
    const fault = refused.tls === 'incomplete-chain' && whole ? 'untrusted-issuer' : refused.tls;
    return { failure: { ...refused, ...(fault && { tls: fault }) }, evidence };
  }
  // Node reports UNSPECIFIED for several faults, e.g. for a certificate that its TLS library considers too weak.
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
  return refusedHandshake(failure, inspection);
}

/** Explains a refused handshake by an alert, a closed connection, or an unspecified TLS fault. */
function refusedHandshake(failure: Failure, inspection: TlsInspection): ExplainedFailure | undefined {
  const { evidence, alert = alertIn(failure.errno), asksForCertificate } = inspection;
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
  peek: () => Promise<TlsInspection | undefined>,
): Promise<ExplainedFailure | undefined> {
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

/** Explains plain text that arrived when TLS was expected. */
function inClear(failure: Failure, peer: InspectedPeer, text: string): ExplainedFailure {
  const reply = parseReply(text.trimEnd());
  const shown = printable(text, 200);
  // OpenSMTPD and Exim reject a client in plain text even on an implicit TLS port.
  if (isImplicit(peer) && reply && reply.code >= 400) return { failure: { kind: 'rejected' }, reply };
  if (isImplicit(peer)) return { failure: tlsFailure(failure, { tls: 'wrong-mode', peer: shown }) };
  // After its 220 to STARTTLS, a server sends no more plain text; further replies were injected.
  if (reply && isPositive(reply)) return { failure: { kind: 'injection', peer: shown } };
  return { failure: tlsFailure(failure, { tls: 'other', peer: shown }) };
}

/**
 * Checks whether a silent server may be inspected before its deadline. On port 25, servers delay the greeting to detect
 * impatient spammers (Postfix's postscreen, Exim) and would treat a second connection as abuse.
 */
export const mayInspectEarly = (stage: Stage, { port, security }: Endpoint): boolean =>
  port !== 25 && stage === (security === 'tls' ? 'tls' : 'greeting');

/** Inspects a server that has been silent for a while; returns undefined if nothing explains the silence. */
export async function explainSilence(peer: InspectedPeer): Promise<ExplainedFailure | undefined> {
  if (!isImplicit(peer)) return waitsForTls(peer);
  const { text } = (await peekSilent(peer)) ?? {};
  if (text === undefined) return undefined;
  return { failure: { kind: 'tls', tls: 'wrong-mode', peer: printable(text, 200) } };
}

/**
 * Inspects a server that never greeted. It may be waiting for TLS, in which case a handshake completes, or it is a
 * captive portal, which answers with a web page.
 */
async function waitsForTls(peer: InspectedPeer): Promise<ExplainedFailure | undefined> {
  const { evidence, alert, text } = (await peekSilent(peer)) ?? {};
  if (evidence || alert !== undefined) return { failure: { kind: 'tls', tls: 'wrong-mode' } };
  return text !== undefined && parseReply(text.trimEnd()) === undefined
    ? { failure: { kind: 'protocol', peer: printable(text, 200) } }
    : undefined;
}
