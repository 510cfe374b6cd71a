import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

import type { ProbeReport, Reply, TlsEvidence } from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';
import { tlsEvidence } from './certificate.ts';
import type { Observer } from './dialogue.ts';
import { StageFailure } from './failure.ts';
import type { Recorder } from './recorder.ts';
import { capabilitiesOf, isPositive, mechanismsOf, offers } from './reply.ts';

interface SessionContext {
  socket(): Socket | TLSSocket | undefined;
  /** Returns the bytes that were received but not processed yet. */
  unread(): string;
  verified(evidence: TlsEvidence): void;
}

/** Observes the start of a session and maps its lines to stages: greeting, EHLO, STARTTLS, TLS, EHLO. */
export class SessionStages implements Observer {
  readonly capabilities: ProbeReport['capabilities'] = {};
  mechanisms: string[] = [];
  readonly #recorder: Recorder;
  readonly #session: SessionContext;

  constructor(recorder: Recorder, session: SessionContext) {
    this.#recorder = recorder;
    this.#session = session;
  }

  begin(): void {
    this.#recorder.begin('greeting');
  }

  client(line: string): void {
    if (this.#recorder.current === 'tls') {
      const socket = this.#session.socket();
      if (!(socket instanceof TLSSocket) || !socket.authorized) throw new StageFailure({ kind: 'protocol' });
      this.#session.verified(tlsEvidence(socket, true));
      this.#recorder.pass();
    }
    if (line.startsWith('EHLO ')) this.#recorder.begin('ehlo');
    if (line === 'STARTTLS') this.#recorder.begin('starttls');
    // Bytes received before a command was sent cannot be its reply.
    this.#expectSilence(line === 'STARTTLS' ? 'injection' : 'protocol');
    this.#recorder.say('client', line);
  }

  server(reply: Reply): void {
    for (const line of reply.lines) this.#recorder.say('server', `${reply.code} ${line}`);
    switch (this.#recorder.current) {
      case 'greeting':
        this.#expect(reply, reply.code === 220);
        return;
      case 'ehlo':
        this.#expect(reply, isPositive(reply));
        this.#learn(capabilitiesOf(reply));
        return;
      case 'starttls':
        // Plain-text bytes after this reply were injected by somebody who wants them to be mistaken for encrypted data
        // from the server (Poddebniak et al., USENIX Security 2021). nodemailer drops them and continues.
        this.#expectSilence('injection');
        this.#expect(reply, reply.code === 220);
        this.#recorder.begin('tls');
        return;
      default:
    }
  }

  #expectSilence(kind: 'injection' | 'protocol'): void {
    const peer = printable(this.#session.unread(), 200);
    if (peer !== '') throw new StageFailure({ kind, peer });
  }

  #expect(reply: Reply, fits: boolean): void {
    if (!fits) throw new StageFailure({ kind: reply.code >= 400 ? 'rejected' : 'protocol' }, reply);
    this.#recorder.pass(reply);
  }

  #learn(capabilities: string[]): void {
    const clear = !(this.#session.socket() instanceof TLSSocket);
    if (!clear) {
      this.capabilities.afterTls = capabilities;
      this.mechanisms = mechanismsOf(capabilities);
      return;
    }
    this.capabilities.beforeTls = capabilities;
    if (offers(capabilities, 'STARTTLS')) return;
    this.#recorder.begin('starttls');
    throw new StageFailure({ kind: 'no-starttls' });
  }
}
