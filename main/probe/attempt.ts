import { isIP, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';

import type {
  AddressAttempt,
  Endpoint,
  Failure,
  OtherCandidate,
  ProbeReport,
  ProbeVerdict,
  Stage,
  TlsEvidence,
} from '../../shared/model/index.ts';
import { mechanismsFor, signIn } from './auth.ts';
import { verified } from '../net/index.ts';
import { certificateFailure, tlsEvidence } from './certificate.ts';
import { ConnectionAttempts } from './connect.ts';
import { SmtpDialogue } from './dialogue.ts';
import { proveEnvelope } from './envelope.ts';
import { errorCode, StageFailure, systemFailure } from './failure.ts';
import { explainSilence, explainTls, mayInspectEarly, type ExplainedFailure } from './second-inspection.ts';
import { Recorder } from './recorder.ts';
import { resolveHost } from './resolve.ts';
import { indicatorsOf } from './indicators.ts';
import { SessionStages } from './session.ts';
import type { ProbeContext, ProbeNetwork, ProbeRequest } from './types.ts';

/**
 * The stages at which an attempt can fail, earliest first. With STARTTLS, the TLS handshake comes after the greeting.
 */
const order: readonly Stage[] = ['resolve', 'connect', 'greeting', 'ehlo', 'starttls', 'tls', 'auth'];

/**
 * One connection to one endpoint, with everything learnt from it. It is used up to the sign-in, and further only if
 * this attempt is chosen.
 */
export class Attempt {
  readonly recorder: Recorder;
  readonly #request: ProbeRequest;
  readonly #network: ProbeNetwork;
  readonly #context: ProbeContext;
  readonly #stopped = new AbortController();
  readonly #session: SessionStages;
  #connecting: ConnectionAttempts | undefined;
  #socket: Socket | undefined;
  #dialogue: SmtpDialogue | undefined;
  #tls: TlsEvidence | undefined;
  #mechanisms: readonly string[] = [];
  /** The mechanism in use, or the last one tried. */
  #mechanism: string | undefined;
  /** The explanation for the server's silence; undefined if none was found. */
  #seen: ExplainedFailure | undefined;

  constructor(request: ProbeRequest, network: ProbeNetwork, context: ProbeContext) {
    this.#request = request;
    this.#network = network;
    this.#context = context;
    this.recorder = new Recorder({
      endpoint: request.endpoint,
      limits: network.deadlines,
      report: context.report,
      redaction: context.redaction,
      credentials: request.credentials,
      onDeadline: () => this.#stop(new StageFailure({ kind: 'timeout' })),
      onSlow: (stage) => void this.#lookAtSilence(stage).catch(() => undefined),
    });
    this.#session = new SessionStages(this.recorder, {
      socket: () => this.#dialogue?.socket,
      unread: () => this.#dialogue?.unread ?? '',
      verified: (evidence) => (this.#tls = evidence),
    });
    context.signal.addEventListener('abort', this.#onAbort, { once: true });
  }

  get endpoint(): Endpoint {
    return this.#request.endpoint;
  }

  /**
   * Runs all stages before sign-in.
   * @throws StageFailure at the stage that failed; `no-auth` and `no-mechanism` when sign-in is impossible.
   */
  async reach(): Promise<void> {
    const { endpoint, credentials } = this.#request;
    this.#context.signal.throwIfAborted();
    this.recorder.begin('resolve');
    const addresses = await resolveHost(endpoint.host, this.#network, this.#stopped.signal);
    this.recorder.pass();
    this.recorder.begin('connect');
    const { localAddress } = this.#network;
    this.#connecting = new ConnectionAttempts(addresses, {
      port: endpoint.port,
      localAddress,
      signal: this.#stopped.signal,
    });
    this.#socket = await this.#connecting.run();
    this.recorder.pass();
    if (endpoint.security === 'tls') this.#socket = await this.#secure(this.#socket);
    this.#dialogue = new SmtpDialogue({
      endpoint,
      socket: this.#socket,
      extraCa: this.#network.extraCa,
      servername: this.#servername,
      ehloName: this.#request.ehloName ?? addressLiteral(this.#socket),
      observer: this.#session,
    });
    this.#session.begin();
    await this.#dialogue.open();
    if (!credentials) return;
    const offered = this.#session.mechanisms;
    this.#mechanisms = mechanismsFor(offered, credentials);
    [this.#mechanism] = this.#mechanisms;
    if (this.#mechanism !== undefined) return;
    this.recorder.begin('auth');
    throw new StageFailure({ kind: offered.length === 0 ? 'no-auth' : 'no-mechanism' });
  }

  /**
   * Signs in and checks that the server accepts the sender and the recipient, on the connection that {@link reach}
   * opened.
   * @throws StageFailure
   */
  async prove(): Promise<ProbeVerdict> {
    const { credentials, sender, recipient = sender, message } = this.#request;
    if (!credentials || !this.#dialogue || this.#mechanism === undefined) return 'reachable';
    this.recorder.begin('auth');
    const using = (name: string) => (this.#mechanism = name);
    this.recorder.pass(await signIn(this.#dialogue, this.#mechanisms, credentials, using));
    if (sender === undefined || recipient === undefined) return 'signed-in';
    const capabilities = this.#session.capabilities.afterTls ?? [];
    await proveEnvelope(this.#dialogue, capabilities, { sender, recipient, message }, this.recorder);
    return 'works';
  }

  /** Records why the attempt failed. Inspects the endpoint again if TLS is involved. */
  async explain(problem: StageFailure): Promise<void> {
    // A deadline or a cancellation destroys the socket; the socket error that follows is only its effect.
    const reason: unknown = this.#stopped.signal.reason;
    const { failure, reply } = reason instanceof StageFailure ? reason : problem;
    const { current } = this.recorder;
    const closer = this.#seen ?? (await this.#lookAgain(current, failure));
    if (closer?.evidence) this.#tls = closer.evidence;
    this.recorder.fail(closer?.failure ?? failure, closer?.reply ?? reply);
  }

  /** Closes the session. Connection attempts to the host's other addresses continue until {@link end}. */
  leave(): void {
    this.recorder.stop();
    const { stages, current } = this.recorder;
    if (!current && stages.at(-1)?.outcome === 'passed') this.#dialogue?.quit();
    else this.#dialogue?.destroy();
    this.#socket?.destroySoon();
  }

  end(): void {
    this.#context.signal.removeEventListener('abort', this.#onAbort);
    this.leave();
    this.#stopped.abort();
  }

  /** The last stage reached, as an index; -1 for port 25 (server to server) without sign-in. */
  get distance(): number {
    const last = this.recorder.current ?? this.recorder.stages.at(-1)?.stage;
    return last === undefined || (last === 'auth' && this.endpoint.port === 25) ? -1 : order.indexOf(last);
  }

  /** Returns this attempt as an entry for another attempt's report. */
  asOtherCandidate(outcome: OtherCandidate['outcome']): OtherCandidate {
    const { afterTls } = this.#session.capabilities;
    const { stages, current } = this.recorder;
    const stage = current ?? stages.at(-1)?.stage;
    const failure = stages.at(-1)?.failure;
    return {
      endpoint: this.endpoint,
      outcome,
      ...(stage && { stage }),
      ...(failure && { failure }),
      addresses: this.#addresses,
      ...(afterTls && { capabilities: afterTls }),
      mechanisms: this.#session.mechanisms,
      durationMs: stages.reduce((sum, { durationMs }) => sum + durationMs, 0),
    };
  }

  report(verdict: ProbeVerdict, otherCandidates: OtherCandidate[]): ProbeReport {
    const { endpoint, credentials, sender, recipient = sender, vantage = 'workstation' } = this.#request;
    const { recorder } = this;
    const { localAddress } = this.#network;
    const report: ProbeReport = {
      version: 1,
      vantage,
      endpoint,
      ...(credentials && { user: credentials.username }),
      ...(sender !== undefined && { sender }),
      ...(recipient !== undefined && { recipient }),
      ...(localAddress !== undefined && { localAddress }),
      startedAt: recorder.startedAt.toISOString(),
      durationMs: recorder.elapsed,
      verdict,
      stages: recorder.stages,
      addresses: this.#addresses,
      ...(this.#tls && { tls: this.#tls }),
      capabilities: this.#session.capabilities,
      mechanisms: this.#session.mechanisms,
      ...(this.#mechanism !== undefined && { mechanism: this.#mechanism }),
      ...(otherCandidates.length > 0 && { otherCandidates }),
      transcript: recorder.transcript,
    };
    const indicators = indicatorsOf(report);
    return indicators.length > 0 ? { ...report, indicators } : report;
  }

  readonly #onAbort = (): void => this.#stop(new StageFailure({ kind: 'cancelled' }));

  #stop(failure: StageFailure): void {
    if (!this.#stopped.signal.aborted) this.#stopped.abort(failure);
    this.#dialogue?.fail(failure);
    this.#socket?.destroy();
  }

  async #lookAgain(stage: Stage | undefined, failure: Failure): Promise<ExplainedFailure | undefined> {
    const peer = this.#peer;
    // Inspects the server again even if it was already inspected while it was silent, because a server that handles
    // only one connection at a time could not answer then.
    if (!peer || !stage) return undefined;
    return explainTls({ stage, failure, peer, secured: this.#tls !== undefined });
  }

  /** Inspects a silent server over a second connection. Stops the attempt if the inspection explains the silence. */
  async #lookAtSilence(stage: Stage): Promise<void> {
    const peer = this.#peer;
    if (!peer || this.#socket?.bytesRead !== 0 || !mayInspectEarly(stage, peer.endpoint)) return;
    const explained = await explainSilence({ ...peer, signal: this.#stopped.signal });
    if (!explained || this.recorder.current !== stage || this.#stopped.signal.aborted) return;
    this.#seen = explained;
    this.#stop(new StageFailure(explained.failure));
  }

  get #addresses(): AddressAttempt[] {
    return this.#connecting?.attempts ?? [];
  }

  /** The address that answered, for further inspection. */
  get #peer() {
    const ip = this.#addresses.find(({ outcome }) => outcome === 'connected')?.ip;
    const { localAddress } = this.#network;
    return ip === undefined
      ? undefined
      : { ip, endpoint: this.#request.endpoint, localAddress, signal: this.#context.signal };
  }

  get #servername(): string | undefined {
    const { host } = this.#request.endpoint;
    return isIP(host) === 0 ? host : undefined;
  }

  #secure(socket: Socket): Promise<TLSSocket> {
    this.recorder.begin('tls');
    return new Promise((resolve, reject) => {
      const servername = this.#servername;
      const secured = connectTls({
        socket,
        host: this.#request.endpoint.host,
        ...verified(this.#network.extraCa),
        ...(servername !== undefined && { servername }),
      });
      const onClose = () => reject(new StageFailure({ kind: 'closed' }));
      const onError = (error: Error) => {
        reject(new StageFailure(certificateFailure(errorCode(error)) ?? systemFailure(error)));
        secured.destroy();
      };
      secured.once('error', onError).once('close', onClose);
      secured.once('secureConnect', () => {
        secured
          .off('error', onError)
          .off('close', onClose)
          .on('error', () => undefined);
        this.#tls = tlsEvidence(secured, true);
        this.recorder.pass();
        resolve(secured);
      });
    });
  }
}

/** Returns the EHLO name for a client that has no host name (RFC 5321 section 4.1.3). */
function addressLiteral({ localAddress = '127.0.0.1' }: Socket): string {
  return localAddress.includes(':') ? `[IPv6:${localAddress}]` : `[${localAddress}]`;
}
