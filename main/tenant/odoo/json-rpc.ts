import { z } from 'zod';

import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import type { Redaction } from '../../../shared/known-secrets/index.ts';
import { context, type Speak, type Wire } from './call.ts';

/**
 * A response of Odoo's JSON-RPC 2.0. Its HTTP status is always 200, errors are in `error`, and if the method returns
 * None, `result` is absent.
 */
const answerBody = z.looseObject({
  jsonrpc: z.literal('2.0'),
  error: z
    .looseObject({ data: z.looseObject({ name: z.string().catch(''), message: z.string().catch('') }) })
    .optional(),
  result: z.unknown().optional(),
});

export const rpcBody = (params: unknown) => ({ jsonrpc: '2.0', method: 'call', id: 1, params });

/** Maps the class names of Odoo's exceptions to problem kinds. */
const kinds: ReadonlyMap<string | undefined, ExchangeFailure['problem']['kind']> = new Map([
  ['AccessDenied', 'unauthorised'],
  ['AccessError', 'forbidden'],
  ['MissingError', 'not-found'],
  ['UserError', 'invalid'],
  ['ValidationError', 'invalid'],
  ['LockError', 'conflict'],
]);

/** Reads the result of a call. An error's debug text is not used, because it is a stack trace. */
export function readRpc(
  answer: Result<unknown, ExchangeFailure>,
  redaction: Redaction,
): Result<unknown, ExchangeFailure> {
  if (!answer.ok) return answer;
  const parsed = answerBody.safeParse(answer.value);
  if (!parsed.success) return fail({ problem: { kind: 'not-a-tenant' }, inDoubt: true });
  const { error, result } = parsed.data;
  if (!error) return ok(result ?? null);
  const { name, message } = error.data;
  const kind = kinds.get(name.split('.').at(-1)) ?? 'server-error';
  // Odoo rolls back everything that a call did before it raised an exception.
  return fail({ problem: { kind, detail: redaction.words(message, 500) }, inDoubt: false });
}

interface Identity {
  readonly database: string;
  readonly login: string;
  readonly key: string;
}

/** Odoo's JSON-RPC interface, used up to Odoo 18. The API key is sent in place of its user's password. */
export class JsonRpc {
  readonly #identity: Identity;
  readonly #redaction: Redaction;
  #user: number | undefined;

  constructor(identity: Identity, redaction: Redaction) {
    this.#identity = identity;
    this.#redaction = redaction;
  }

  readonly speak: Speak = async ({ model, method, ids, named = {} }, wire) => {
    const { database, key } = this.#identity;
    if (this.#user === undefined) {
      const user = await this.#signIn(wire);
      if (!user.ok) return user;
      this.#user = user.value;
    }
    // The values must be the first positional argument, by which `create` decides whether to create one or several
    // records.
    const { vals_list: values, ...others } = named;
    const positional = ids ? [ids] : values === undefined ? [] : [values];
    const args = [database, this.#user, key, model, method, positional, { ...others, context }];
    return this.#service(wire, 'object', 'execute_kw', args);
  };

  async #signIn(wire: Wire): Promise<Result<number, ExchangeFailure>> {
    const { database, login, key } = this.#identity;
    const answer = await this.#service(wire, 'common', 'authenticate', [database, login, key, {}]);
    if (!answer.ok) return fail({ ...answer.problem, inDoubt: false });
    return typeof answer.value === 'number'
      ? ok(answer.value)
      : fail({ problem: { kind: 'unauthorised' }, inDoubt: false });
  }

  async #service(wire: Wire, service: string, method: string, args: unknown[]) {
    const answer = await wire({ path: 'jsonrpc', body: rpcBody({ service, method, args }) });
    return readRpc(answer, this.#redaction);
  }
}
