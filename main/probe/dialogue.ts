import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import SMTPConnection, { type SMTPConnectionCustomAuthContext } from 'nodemailer/lib/smtp-connection';

import type { Endpoint, Reply } from '../../shared/model/index.ts';
import { verified } from '../net/index.ts';
import { StageFailure, systemFailure } from './failure.ts';
import { parseReply } from './reply.ts';

/** Maximum size of a reply in bytes. The longest legitimate replies, those to EHLO, are about 1 kB. */
const replyLimit = 32_768;

/**
 * Receives every line of the dialogue as it is sent or received. May throw a {@link StageFailure} to end the session.
 */
export interface Observer {
  client(line: string): void;
  server(reply: Reply): void;
}

export interface DialogueOptions {
  readonly endpoint: Endpoint;
  /** The connected socket; for implicit TLS, already a TLS socket. */
  readonly socket: Socket | TLSSocket;
  /** PEM certificates trusted in addition to the system's. */
  readonly extraCa: readonly string[] | undefined;
  readonly servername: string | undefined;
  readonly ehloName: string;
  readonly observer: Observer;
}

/**
 * An SMTP session over one of nodemailer's connections that sends only the commands chosen here. nodemailer's `login`
 * and `send` would guess, fall back and repeat server text in errors; its custom authentication handler offers
 * `sendCommand` for any command.
 */
export class SmtpDialogue {
  readonly #connection: SMTPConnection;
  readonly #observer: Observer;
  readonly #shown: string[] = [];
  #failure: StageFailure | undefined;
  #onFailure: ((failure: StageFailure) => void) | undefined;
  #context: SMTPConnectionCustomAuthContext | undefined;
  /** The number of outstanding replies: the greeting, and one for each command. */
  #owed = 1;

  constructor(options: DialogueOptions) {
    this.#observer = options.observer;
    const implicit = options.endpoint.security === 'tls';
    this.#connection = new SMTPConnection({
      host: options.endpoint.host,
      port: options.endpoint.port,
      connection: options.socket,
      secure: implicit,
      secured: implicit,
      requireTLS: !implicit,
      name: options.ehloName,
      maxResponseSize: replyLimit,
      // The recorder enforces the deadline of each stage; these timeouts only have to be longer.
      greetingTimeout: 600_000,
      connectionTimeout: 600_000,
      socketTimeout: 600_000,
      socketCloseTimeout: 0,
      debug: true,
      logger: this.#listener(),
      tls: {
        ...verified(options.extraCa),
        ...(options.servername !== undefined && { servername: options.servername }),
      },
      customAuth: {
        DRIVEN: (context) => {
          this.#context = context;
          // Never settles, because the handler's `sendCommand` is used for the whole session.
          return new Promise(() => undefined);
        },
      },
    });
    this.#connection.on('error', (error: Error) => this.fail(this.#translate(error)));
    // nodemailer emits 'end', not 'error', when the server closes between commands.
    this.#connection.on('end', () => this.fail(new StageFailure({ kind: 'closed' })));
  }

  /** The current socket. nodemailer creates the TLS socket for STARTTLS and does not expose it publicly. */
  get socket(): Socket | TLSSocket {
    return this.#connection._socket as Socket | TLSSocket;
  }

  /** The bytes that were received but not processed yet. */
  get unread(): string {
    const { _responseQueue: queue, _remainder: rest } = this.#connection as unknown as Unread;
    return [...queue, rest].join('\n').trim();
  }

  /** Waits for the greeting and sends EHLO; for STARTTLS, also upgrades and sends the second EHLO. */
  async open(): Promise<void> {
    await this.#unlessFailed<undefined>((resolve) => {
      this.#connection.connect((error) => (error ? this.fail(this.#translate(error)) : resolve(undefined)));
    });
    this.#connection.login({ method: 'DRIVEN', credentials: { user: '-', pass: '-' } }, () => undefined);
  }

  /**
   * Sends a command and waits for its reply. Commands may be pipelined (RFC 2920).
   * @param shown replaces a line that holds a secret in the transcript.
   */
  command(line: string, shown = line): Promise<Reply> {
    return this.#unlessFailed((resolve) => {
      if (!this.#context) throw new Error('the session is not open');
      this.#shown.push(shown);
      this.#context.sendCommand(line, (_error, answer) => {
        const reply = parseReply(answer.response);
        if (reply) resolve(reply);
        else this.fail(new StageFailure({ kind: 'protocol', peer: answer.response }));
      });
    });
  }

  /** Sends several commands in one write (RFC 2920). */
  together(lines: readonly string[]): Promise<Reply>[] {
    const { socket } = this;
    socket.cork();
    const replies = lines.map((line) => this.command(line));
    // nodemailer sends each command on the next turn of the event loop; this runs after them.
    setImmediate(() => socket.uncork());
    return replies;
  }

  /** Sends QUIT and closes without waiting for the reply. */
  quit(): void {
    const { socket } = this;
    if (!socket.destroyed && socket.writable) socket.write('QUIT\r\n');
    socket.destroySoon();
  }

  /** Ends the session with this failure; later failures are ignored. */
  fail(failure: StageFailure): void {
    this.#failure ??= failure;
    this.#onFailure?.(this.#failure);
    this.destroy();
  }

  destroy(): void {
    this.#connection.close();
    this.socket.destroy();
  }

  #unlessFailed<Value>(work: (resolve: (value: Value) => void) => void): Promise<Value> {
    return new Promise<Value>((resolve, reject) => {
      if (this.#failure) {
        reject(this.#failure);
        return;
      }
      const previous = this.#onFailure;
      this.#onFailure = (failure) => {
        previous?.(failure);
        reject(failure);
      };
      work(resolve);
    });
  }

  #translate(error: Error): StageFailure {
    if (error.message.includes('exceeds maximum allowed size')) return new StageFailure({ kind: 'limit' });
    const { response } = error as { response?: unknown };
    if (typeof response !== 'string') return new StageFailure(systemFailure(error));
    const reply = parseReply(response);
    return reply && reply.code >= 400
      ? new StageFailure({ kind: 'rejected' }, reply)
      : new StageFailure({ kind: 'protocol', peer: response });
  }

  /** Returns a logger for nodemailer, because only its log shows both directions before nodemailer acts on them. */
  #listener() {
    const silent = () => undefined;
    const debug = (entry: { tnx?: string }, text: string) => {
      try {
        if (entry.tnx === 'client') this.#say(this.#shown.shift() ?? text);
        if (entry.tnx === 'server') this.#hear(text);
      } catch (problem) {
        this.fail(problem instanceof StageFailure ? problem : new StageFailure({ kind: 'protocol' }));
      }
    };
    return { level: silent, trace: silent, debug, info: silent, warn: silent, error: silent, fatal: silent };
  }

  #say(line: string): void {
    this.#owed++;
    this.#observer.client(line);
  }

  #hear(text: string): void {
    const reply = parseReply(text);
    // A server may announce at any time that it is closing (RFC 5321 section 3.8).
    if (!reply || (this.#owed-- < 1 && reply.code !== 421))
      throw new StageFailure({ kind: 'protocol', peer: text });
    this.#observer.server(reply);
  }
}

/** A private field of nodemailer: the bytes that were read but not processed yet. */
interface Unread {
  readonly _responseQueue: readonly string[];
  readonly _remainder: string;
}
