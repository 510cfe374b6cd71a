import {
  isConfidential,
  type OdooConnection,
  type TenantProblem,
  type TenantReason,
} from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Clock } from '../http/clock.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import { Requests, type LineOptions } from '../http/line.ts';
import { again } from '../http/patience.ts';
import type { Redaction } from '../../../shared/known-secrets/index.ts';
import type { Call, Speak, Wire } from './call.ts';
import { JsonRpc } from './json-rpc.ts';
import { json2 } from './json2.ts';
import { findPeer, type OdooPeer } from './peer.ts';

/** Calls one Odoo server with one user's API key, over JSON-RPC or JSON-2. */
export class OdooSession {
  readonly redaction: Redaction;
  readonly clock: Clock;
  readonly #connection: OdooConnection;
  readonly #key: string;
  readonly #base: URL;
  readonly #requests: Requests;
  #open: { peer: OdooPeer; speak: Speak } | undefined;

  constructor(connection: OdooConnection, key: string, options: LineOptions) {
    this.clock = options.clock;
    this.redaction = options.redaction;
    this.#connection = connection;
    this.#key = key;
    // Odoo's API is at the root of its host, but users may paste the address of any of its pages.
    this.#base = new URL(new URL(connection.url).origin);
    this.#requests = new Requests(this.#base, options);
  }

  /** Returns the version and database of this Odoo server, which are read only once. */
  async peer(signal: AbortSignal): Promise<Result<OdooPeer, ExchangeFailure>> {
    const opened = await this.#opened(signal);
    return opened.ok ? ok(opened.value.peer) : opened;
  }

  /** Makes a call that changes nothing, and repeats it once after a network error. */
  read(call: Call, signal: AbortSignal): Promise<Result<unknown, ExchangeFailure>> {
    return again(() => this.call(call, signal), this.clock, signal);
  }

  /** Makes a call once, without repeating it. @param deadlineMs replaces the usual time limit for slow calls. */
  async call(
    call: Call,
    signal: AbortSignal,
    deadlineMs?: number,
  ): Promise<Result<unknown, ExchangeFailure>> {
    const opened = await this.#opened(signal);
    if (!opened.ok) return opened;
    const answer = await opened.value.speak(call, this.#wire(signal, deadlineMs));
    return answer.ok ? answer : fail(this.#inOdoosTerms(answer.problem, opened.value.peer));
  }

  async #opened(signal: AbortSignal): Promise<Result<{ peer: OdooPeer; speak: Speak }, ExchangeFailure>> {
    if (this.#open) return ok(this.#open);
    if (!isConfidential(this.#base)) return fail({ problem: { kind: 'not-secure' }, inDoubt: false });
    // The key is sent in a header (RFC 6750 section 2.1). A key that is not valid in a header is an input error, and is
    // not sent.
    if (!/^[\x21-\x7e]{1,2000}$/.test(this.#key)) return fail(refused({ kind: 'unauthorised' }, 'odoo-key'));
    const wire = this.#wire(signal);
    const peer = await findPeer(
      this.#connection,
      (post) => again(() => wire(post), this.clock, signal),
      this.redaction,
    );
    if (!peer.ok) return fail({ ...peer.problem, inDoubt: false });
    const speak = this.#languageOf(peer.value);
    if (!speak.ok) return speak;
    this.#open = { peer: peer.value, speak: speak.value };
    return ok(this.#open);
  }

  #languageOf({ speaksJson2, database = '' }: OdooPeer): Result<Speak, ExchangeFailure> {
    const { login } = this.#connection;
    if (speaksJson2) return ok(json2(this.#key, database === '' ? undefined : database));
    if (login === undefined) return fail(refused({ kind: 'invalid' }, 'odoo-login-missing'));
    return ok(new JsonRpc({ database, login, key: this.#key }, this.redaction).speak);
  }

  #wire(signal: AbortSignal, deadlineMs?: number): Wire {
    return async ({ path, body, headers }) => {
      const answer = await this.#requests.send(
        {
          method: 'POST',
          path,
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
          signal,
        },
        deadlineMs,
      );
      return answer.ok ? ok(answer.value.json) : answer;
    };
  }

  /** Adds the Odoo-specific reason to a failure, if there is one. */
  #inOdoosTerms(failure: ExchangeFailure, { database }: OdooPeer): ExchangeFailure {
    const { problem } = failure;
    const reason = reasonOf(problem, database ?? this.#connection.database);
    if (reason === undefined) return failure;
    const kind = reason.startsWith('odoo-database') ? 'invalid' : problem.kind;
    return { ...failure, problem: { ...problem, kind, reason } };
  }
}

const refused = (problem: TenantProblem, reason: TenantReason): ExchangeFailure => ({
  problem: { ...problem, reason },
  inDoubt: false,
});

function reasonOf(
  { kind, status, detail = '' }: TenantProblem,
  database: string | undefined,
): TenantReason | undefined {
  if (kind === 'unauthorised') return 'odoo-key';
  if (kind === 'forbidden') return 'odoo-rights';
  // Without a database, Odoo responds like a web server that does not have the page.
  if (kind === 'not-a-tenant' && status === 404)
    return database === undefined ? 'odoo-database-missing' : 'odoo-database-unknown';
  if (kind === 'server-error' && /database .{1,120} does not exist/i.test(detail))
    return 'odoo-database-unknown';
  // Odoo 17 to 19 do not reject any `from_filter` (checked in the sources of Odoo 19), but custom modules may.
  if (kind === 'invalid' && /from[ _]filter/i.test(detail)) return 'odoo-same-filter';
  // This message from `ir_mail_server.py` lists the mail templates, mailings and newsletters that would lose their
  // server.
  if (kind === 'invalid' && /^You cannot archive th(is|ese) Outgoing Mail Server/.test(detail))
    return 'odoo-in-use';
  return undefined;
}
