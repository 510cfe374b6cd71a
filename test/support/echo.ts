/** A platform that repeats every secret that it has received, in every part of a response that can hold text. */
import type { IncomingHttpHeaders } from 'node:http';

import type { TenantFault, SeenRequest } from '../main/tenant/faulty.ts';
import { writings } from './writings.ts';

/** The formats in which the platform can refuse a request. */
export const forms = ['problem', 'fields', 'page', 'text', 'json', 'bom', 'cut', 'form', 'rpc'] as const;
export type Form = (typeof forms)[number];
/**
 * The parts of an otherwise correct response that can hold text: words, names and ids, hosts and addresses, headers.
 */
export const rooms = ['words', 'ids', 'hosts', 'headers', 'stages', 'more'] as const;
export type Room = (typeof rooms)[number];

const methods = Object.values(writings);

export class Echo {
  readonly #told = new Set<string>();
  readonly #signIn: string;
  #turn = 0;

  /** @param signIn the `Authorization` that the platform behind this one accepts. */
  constructor(signIn = '') {
    this.#signIn = signIn;
  }

  get told(): string[] {
    return [...this.#told];
  }

  /** Stops repeating what it has received and issued so far. */
  forget(): void {
    this.#told.clear();
  }

  /** Records everything in a request that may be a secret: its credentials, decoded, and each string in its body. */
  hear({ headers, body }: SeenRequest): void {
    const { authorization = '' } = headers;
    const [, scheme = '', credentials = ''] = /^(\w+) (.+)$/.exec(authorization) ?? [];
    const [name = '', secret = ''] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
    const pair = scheme === 'Basic' ? [decodeURIComponent(secret), name] : [];
    for (const part of [...pair, credentials, ...stringsIn(body)]) if (part.length > 3) this.#told.add(part);
    // Whatever credentials were sent, they are replaced with valid ones.
    if (scheme === 'Basic') headers.authorization = this.#signIn;
  }

  /** Records the tokens in a response. */
  gave(body: string): void {
    for (const [, token = ''] of body.matchAll(/"\w*token"\s*:\s*"([^"]+)"/g)) this.#told.add(token);
  }

  /** Some of the recorded secrets; each time, different ones in different encodings. */
  get text(): string {
    this.#turn += 1;
    const all = [...this.#told];
    return Array.from({ length: Math.min(4, all.length) }, (_, index) => {
      const part = all[(this.#turn * 4 + index) % all.length] ?? '';
      return methods[(this.#turn * 7 + index * 5) % methods.length]?.(part) ?? '';
    }).join(' | ');
  }

  /** Recorded secrets, reduced to the characters that are allowed in a name, in a different encoding each time. */
  get name(): string {
    this.#turn += 1;
    const all = [...this.#told].filter((part) => !/@/.test(part));
    const part = all[this.#turn % all.length] ?? 'x';
    const bytes = Buffer.from(part);
    const plain = part.replaceAll(/[^\w-]/g, '-').toLowerCase();
    return [bytes.toString('hex'), bytes.toString('base64url'), plain][this.#turn % 3] ?? '';
  }

  /** Records the request and forwards the real response. */
  readonly honest: TenantFault = async ({ request, response, forward }) => {
    this.hear(request);
    const { status, headers, body } = await forward();
    this.gave(body);
    response.writeHead(status, headers).end(body);
  };

  readonly refusal =
    (status: number, form: Form): TenantFault =>
    ({ request, response }) => {
      this.hear(request);
      const { text } = this;
      const json = 'application/json';
      const problem = { type: 'x', title: text, detail: this.text, message: text, error_description: text };
      const fields = { [text.slice(0, 300)]: text, 'settings.password': this.text, [this.name]: 'wrong' };
      const token = JSON.stringify({
        access_token: this.text.slice(0, 40),
        detail: text,
        token_type: 'Bearer',
      });
      const [type, body] = {
        problem: ['application/problem+json', JSON.stringify(problem)],
        fields: ['application/problem+json', JSON.stringify({ ...problem, title: 'no', fields })],
        page: ['text/html', `<html><title>${text}</title><pre>${this.text}</pre></html>`],
        text: ['text/plain', text],
        json: ['text/plain', token],
        bom: [json, `\ufeff${token}`],
        cut: [json, token.slice(0, -20)],
        rpc: [json, JSON.stringify({ jsonrpc: '2.0', error: { data: { ...problem, name: 'UserError' } } })],
        form: [
          'application/x-www-form-urlencoded',
          `access_token=${this.name}&detail=${encodeURIComponent(text)}`,
        ],
      }[form] as [string, string];
      response.writeHead(status, { 'content-type': type, ...this.#headers() }).end(body);
    };

  /** Forwards the real response with its status, but with secrets added in one part of it. */
  readonly answer =
    (room: Room): TenantFault =>
    async ({ request, response, forward }) => {
      this.hear(request);
      const { status, headers, body } = await forward();
      this.gave(body);
      if (request.path === '/oauth/token' || !/^[[{]/.test(body)) {
        response.writeHead(status, { ...headers, ...this.#headers() }).end(body);
        return;
      }
      const modified = room === 'headers' ? body : JSON.stringify(this.#in(JSON.parse(body), room));
      const { 'content-length': _length, 'transfer-encoding': _coding, ...others } = headers;
      const more: IncomingHttpHeaders =
        room === 'headers' ? { ...this.#headers(), etag: `"${this.name}"` } : {};
      response.writeHead(status, { ...others, ...more }).end(modified);
    };

  #headers(): Record<string, string> {
    const line = this.text.replaceAll(/[^ -~]+/g, ' ').slice(0, 2_000);
    return {
      'retry-after': this.name,
      'x-request': line,
      'www-authenticate': line,
      [`x-${this.name}`]: line,
    };
  }

  /** Adds secrets to a value. Fields that the client needs, such as `state` and `verdict`, stay unchanged. */
  #in(value: unknown, room: Room): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#in(one, room));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, one]): [string, unknown] => [
      name,
      this.#member(name, one, room),
    ]);
    const stage = {
      stage: 'auth',
      outcome: 'failed',
      durationMs: 1,
      reply: { code: 535, enhanced: '5.7.8', lines: [this.text, this.text] },
      failure: { kind: 'rejected', peer: this.text, errno: this.text, tlsCode: this.name },
    };
    if (room === 'stages' && 'state' in value)
      return { ...value, state: 'done', report: { verdict: 'failed', stages: [stage] } };
    return Object.fromEntries(
      room === 'more' ? [...entries, [this.text, this.text], [this.name, 1]] : entries,
    );
  }

  #member(name: string, value: unknown, room: Room): unknown {
    if (typeof value === 'object') return this.#in(value, room);
    if (typeof value !== 'string') return value;
    const room2names: Partial<Record<Room, RegExp>> = {
      words:
        /^(name|apiVersion|senderName|username|messageId|words|from|smtp_user|failure_reason|message|server_version)$/,
      ids: /^(id|draftId|database|write_date|message_id)$/,
      hosts: /^(host|sender|inboundAddress|smtp_host|from_filter|alias_email|default_from_email|email)$/,
    };
    if (!room2names[room]?.test(name)) return value;
    if (room === 'words') return this.text;
    if (room === 'ids') return this.name;
    return /@/.test(value)
      ? `${this.name.slice(0, 60)}@firma.test`
      : `${this.name.replaceAll('_', '-').slice(0, 60)}.test`;
  }
}

function stringsIn(body: string): string[] {
  const found: string[] = [];
  try {
    JSON.parse(body, (_name, value: unknown) => {
      if (typeof value === 'string') found.push(value);
      return value;
    });
  } catch {
    found.push(...new URLSearchParams(body).values());
  }
  return found;
}
