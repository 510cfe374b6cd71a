import { z } from 'zod';

import type {
  Address,
  ConnectionOutcome,
  ConnectionProvider,
  MailSettings,
  TenantProblem,
} from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import { poll } from '../http/poll.ts';
import type { TenantConnections, TenantContext } from '../types.ts';
import { ids, isOurs, model, nameFor, switchOff } from './actions.ts';
import { settle } from './change.ts';
import { countRecords } from './count.ts';
import { connectionModules, connectionOf, strange } from './servers.ts';
import type { OdooSession } from './session.ts';
import { readState, type State } from './state.ts';

/**
 * Maximum polling interval in milliseconds. Odoo activates the untested server as soon as the user has consented;
 * frequent polling keeps the time until it is deactivated short.
 */
const slowestMs = 500;
/** Time limit in milliseconds for cleaning up after a failed or cancelled start, short because the user is waiting. */
const cleanUpMs = 400;

/**
 * Manages OAuth connections, which Odoo stores in mail server records. This program creates such a record inactive.
 * Odoo's own page obtains the token and activates the record (`controllers/main.py` in the modules `microsoft_outlook`
 * and `google_gmail`), and this program deactivates it immediately. Whether there is a token is detected by counting
 * records; the token itself is never read.
 */
export const odooConnections = (session: OdooSession, deadlineMs: number): TenantConnections => ({
  begin: (request, context) => begin(session, request, context),
  readOutcome: (id, sender, { signal }) => readOutcome(session, { id: Number(id), sender }, signal),
  forget: (id, sender, { signal }) => forget(session, { id: Number(id), sender }, signal),

  async end(id, sender, { signal }) {
    const connection = { id: Number(id), sender };
    const ended = await poll<Result<ConnectionOutcome, TenantProblem>>(
      async () => {
        const connected = await hasToken(session, connection.id, signal);
        if (!connected.ok) return connected;
        return connected.value
          ? ok({ end: await readOutcome(session, connection, signal).then(known) })
          : ok({});
      },
      { clock: session.clock, signal, firstMs: slowestMs, slowestMs, deadlineMs },
    );
    return ended.ok ? (ended.value ?? ok({ state: 'expired' })) : ended;
  },
});

interface ConnectionKey {
  readonly id: number;
  readonly sender: Address;
}

const known = (outcome: Result<ConnectionOutcome | undefined, TenantProblem>) =>
  outcome.ok ? ok(outcome.value ?? ({ state: 'expired' } as const)) : outcome;

const action = z.looseObject({ url: z.url().max(8_000) });

async function begin(
  session: OdooSession,
  { settings, provider }: { settings: MailSettings; provider: ConnectionProvider },
  { signal, report }: TenantContext,
): Promise<Result<{ id: string; url: string }, TenantProblem>> {
  const used = connectionModules.find((each) => each.provider === provider);
  if (!used) return fail({ kind: 'invalid', detail: 'provider' });
  report?.({ kind: 'step', step: 'writing' });
  const { sender } = settings;
  const values = {
    name: nameFor(sender),
    from_filter: sender,
    smtp_host: settings.host,
    smtp_port: settings.port,
    // Odoo's modules for both providers require this value, with which Odoo does not verify certificates.
    smtp_encryption: 'starttls',
    smtp_authentication: used.authentication,
    smtp_user: settings.username,
    active: false,
  };
  const before = await readState(session, signal);
  if (!before.ok) return fail(before.problem.problem);
  const cleared = await removeUnanswered(session, before.value, sender, signal);
  if (!cleared.ok) return cleared;
  const older = new Set(before.value.servers.map(({ id }) => id));
  let id: number | undefined;
  const done = await settle<State>(
    {
      write: async (until) => {
        const answer = await session.call({ model, method: 'create', named: { vals_list: [values] } }, until);
        id = ids.safeParse(answer.ok ? answer.value : undefined).data?.[0];
        return answer.ok && id === undefined ? fail(strange) : answer;
      },
      read: async (until) => {
        const state = await readState(session, until);
        if (state.ok)
          id ??= state.value.servers.find((server) => !older.has(server.id) && isOurs(server, sender))?.id;
        return state;
      },
      isInEffect: ({ servers }) => servers.some((server) => server.id === id && !server.active),
    },
    session.clock,
    signal,
  );
  if (!done.ok) {
    if (id !== undefined) await forget(session, { id, sender }, AbortSignal.timeout(cleanUpMs));
    return done;
  }
  const created = id ?? 0;
  const method = `open_${used.prefix}_uri`;
  const answer = await session.call({ model, method, ids: [created] }, signal);
  const opened = answer.ok ? action.safeParse(answer.value) : undefined;
  if (opened?.success) return ok({ id: String(created), url: opened.data.url });
  await forget(session, { id: created, sender }, signal);
  return fail(answer.ok ? strange.problem : answer.problem.problem);
}

/**
 * Removes records that this program created in earlier attempts and that hold no token, because the user did not
 * consent.
 */
async function removeUnanswered(
  session: OdooSession,
  { servers }: State,
  sender: Address,
  signal: AbortSignal,
): Promise<Result<undefined, TenantProblem>> {
  const unused = servers.filter(
    (server) => !server.active && isOurs(server, sender) && connectionOf(server) !== undefined,
  );
  for (const { id } of unused) {
    const connected = await hasToken(session, id, signal);
    if (!connected.ok) return fail(connected.problem.problem);
    const removed = connected.value ? ok(undefined) : await forget(session, { id, sender }, signal);
    if (!removed.ok) return removed;
  }
  return ok(undefined);
}

/** Returns whether a record holds a token. Counts records instead of reading the token, so that it cannot leak. */
async function hasToken(
  session: OdooSession,
  id: number,
  signal: AbortSignal,
): Promise<Result<boolean, ExchangeFailure>> {
  const domain = [
    ['id', '=', id],
    ['active', 'in', [true, false]],
    '|',
    ...connectionModules.map(({ prefix }) => [`${prefix}_refresh_token`, '!=', false]),
  ];
  const found = await countRecords(session, model, domain, signal);
  return found.ok ? ok(found.value > 0) : found;
}

async function readOutcome(
  session: OdooSession,
  { id, sender }: ConnectionKey,
  signal: AbortSignal,
): Promise<Result<ConnectionOutcome | undefined, TenantProblem>> {
  const [connected, state] = await Promise.all([hasToken(session, id, signal), readState(session, signal)]);
  if (!connected.ok) return fail(connected.problem.problem);
  if (!state.ok) return fail(state.problem.problem);
  const server = state.value.servers.find((each) => each.id === id);
  if (!server) return fail({ kind: 'not-found' });
  if (server.active) {
    const switchedOff = await switchOff(session, id, sender, signal);
    if (!switchedOff.ok) return switchedOff;
  }
  return ok(connected.value ? { state: 'connected' } : undefined);
}

/**
 * Removes the mail server record of the OAuth connection together with its token. Odoo's page then rejects a late
 * consent.
 */
async function forget(
  session: OdooSession,
  { id, sender }: ConnectionKey,
  signal: AbortSignal,
): Promise<Result<undefined, TenantProblem>> {
  const state = await readState(session, signal);
  if (!state.ok) return fail(state.problem.problem);
  const server = state.value.servers.find((each) => each.id === id);
  if (!server) return ok(undefined);
  if (!isOurs(server, sender) || !connectionOf(server)) return fail({ kind: 'conflict' });
  const done = await settle<State>(
    {
      write: (until) => session.call({ model, method: 'unlink', ids: [id] }, until),
      read: (until) => readState(session, until),
      isInEffect: ({ servers }) => !servers.some((each) => each.id === id),
    },
    session.clock,
    signal,
  );
  return done.ok ? ok(undefined) : done;
}
