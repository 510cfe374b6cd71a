import { z } from 'zod';

import type {
  Address,
  Draft,
  MailSettings,
  TenantProblem,
  TenantSettings,
} from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { disagreements } from '../disagreements.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import { settle } from './change.ts';
import {
  chosenIn,
  connectionOf,
  encryptionFor,
  isFor,
  sequenceFor,
  settingsOf,
  strange,
  versionOf,
  wasChosen,
  type OdooMailServer,
} from './servers.ts';
import type { OdooSession } from './session.ts';
import { choiceIn, readState, settingsIn, type State } from './state.ts';

export const model = 'ir.mail_server';

/** Returns the name of a mail server record, by which administrators and this program recognise it. */
export const nameFor = (sender: Address): string => `${sender} (Absender)`;

export const isOurs = (server: OdooMailServer, sender: Address): boolean =>
  server.name === nameFor(sender) && isFor(server, sender);

export const ids = z.array(z.int()).length(1);

interface SaveRequest {
  readonly settings: MailSettings;
  readonly password: string;
  readonly basedOn: string;
}

/**
 * Writes the settings as an inactive mail server record. If this program left an inactive record earlier, that record
 * is overwritten, so that unused records do not accumulate.
 */
export async function saveServer(
  session: OdooSession,
  { settings, password, basedOn }: SaveRequest,
  signal: AbortSignal,
): Promise<Result<Draft, TenantProblem>> {
  const { sender } = settings;
  const before = await readState(session, signal);
  if (!before.ok) return fail(before.problem.problem);
  const { servers, abilities } = before.value;
  if (versionIn(before.value, sender) !== basedOn) return fail({ kind: 'conflict' });
  const values = {
    name: nameFor(sender),
    from_filter: sender,
    smtp_host: settings.host,
    smtp_port: settings.port,
    smtp_encryption: encryptionFor(settings, abilities),
    smtp_authentication: 'login',
    smtp_user: settings.username,
    smtp_pass: password,
    // Always set, because new records are active by default.
    active: false,
  };
  const inactive = (state: State) =>
    state.servers
      .filter((server) => !server.active && isOurs(server, sender) && !connectionOf(server))
      .at(-1);
  let known = inactive(before.value)?.id;
  // An overwritten record does not show whether the new password was stored.
  const isUnreadable = known !== undefined;
  const older = new Set(servers.map(({ id }) => id));

  const done = await settle<State>(
    {
      write: async (until) => {
        const call =
          known === undefined
            ? { model, method: 'create', named: { vals_list: [values] } }
            : { model, method: 'write', ids: [known], named: { vals: values } };
        const answer = await session.call(call, until);
        const created = ids.safeParse(answer.ok ? answer.value : undefined);
        known ??= created.data?.[0];
        return answer.ok && known === undefined ? fail(strange) : answer;
      },
      read: async (until) => {
        const state = await readState(session, until);
        // If the response to the creation was lost, the new record is the one that did not exist before.
        if (state.ok && known === undefined)
          known = state.value.servers.find((server) => !older.has(server.id) && isOurs(server, sender))?.id;
        return state;
      },
      isInEffect: (state) => state.servers.some(({ id, active }) => id === known && !active),
      isUnreadable,
    },
    session.clock,
    signal,
  );
  if (!done.ok) return done;
  const kept = done.value.servers.find(({ id }) => id === known);
  const draft = kept && settingsOf(kept, sender);
  if (!kept || !draft) return fail({ kind: 'invalid' });
  const wrong = disagreements(settings, draft);
  if (wrong.length > 0)
    return fail({
      kind: 'invalid',
      fields: Object.fromEntries(
        wrong.map((field) => [field, field === 'connection' ? '' : String(draft[field])]),
      ),
    });
  return ok({ id: String(kept.id), version: basedOn, settings: draft, revision: kept.writtenAt });
}

/**
 * Uses the mail server record that was created for the user's OAuth consent as the draft. It must exist, be inactive,
 * and have the requested settings.
 */
export async function connectedServer(
  session: OdooSession,
  { settings, basedOn }: Pick<SaveRequest, 'settings' | 'basedOn'>,
  signal: AbortSignal,
): Promise<Result<Draft, TenantProblem>> {
  const state = await readState(session, signal);
  if (!state.ok) return fail(state.problem.problem);
  if (versionIn(state.value, settings.sender) !== basedOn) return fail({ kind: 'conflict' });
  const server = state.value.servers.find(({ id }) => String(id) === settings.connection?.id);
  if (!server) return fail({ kind: 'not-found' });
  const draft: Draft = { id: String(server.id), version: basedOn, settings };
  return !server.active && isAsChecked(server, draft) ? ok(draft) : fail({ kind: 'conflict' });
}

const versionIn = (state: State, sender: Address): string =>
  versionOf(state.servers, choiceIn(state, sender)?.server);

/**
 * Returns whether the draft's record is still as this program wrote it. Another run may have overwritten it. A record
 * with an OAuth connection is not compared, because it is never shared, and Odoo writes a new token into it on every
 * use.
 */
export const isAsWritten = ({ writtenAt }: OdooMailServer, { revision, settings }: Draft): boolean =>
  settings.connection !== undefined || writtenAt === revision;

/** Returns whether a record still has the tested settings, as far as they can be read. */
function isAsChecked(server: OdooMailServer, { settings }: Draft): boolean {
  const now = settingsOf(server, settings.sender);
  return now !== null && isFor(server, settings.sender) && disagreements(settings, now).length === 0;
}

/** Activates the tested server for its sender. */
export async function activateServer(
  session: OdooSession,
  draft: Draft,
  signal: AbortSignal,
): Promise<Result<TenantSettings, TenantProblem>> {
  const { sender } = draft.settings;
  const before = await readState(session, signal);
  if (!before.ok) return fail(before.problem.problem);
  const find = ({ servers }: State) => servers.find(({ id }) => String(id) === draft.id);
  const server = find(before.value);
  if (!server) return fail({ kind: 'not-found' });
  const isDone = (state: State): boolean => {
    const now = choiceIn(state, sender)?.server;
    return now !== undefined && String(now.id) === draft.id && isAsChecked(now, draft);
  };
  if (isDone(before.value)) return ok(settingsIn(before.value, sender));
  const isSame = isAsWritten(server, draft) && isAsChecked(server, draft);
  if (!isSame || versionIn(before.value, sender) !== draft.version) return fail({ kind: 'conflict' });
  const vals = { active: true, sequence: sequenceFor(before.value.servers, server.id, sender) };
  const done = await change(session, server.id, vals, isDone, sender, signal);
  if (done.ok || done.problem.kind !== 'conflict') return done;
  // The server is active but not as requested, because another change came first. Deactivate it before reporting to the
  // user that nothing changed.
  const switchedOff = await switchOff(session, server.id, sender, signal);
  return fail({
    kind: switchedOff.ok || switchedOff.problem.kind === 'not-found' ? 'conflict' : 'unknown-outcome',
  });
}

export const switchOff = (session: OdooSession, id: number, sender: Address, signal: AbortSignal) =>
  change(session, id, { active: false }, (state) => !isOn(state, id), sender, signal);

const isOn = ({ servers }: State, id: number): boolean =>
  servers.some((server) => server.id === id && server.active);

/** Deactivates the server that this program activated. The previous one kept its sequence, so Odoo uses it again. */
export async function retireServer(
  session: OdooSession,
  basedOn: string,
  signal: AbortSignal,
): Promise<Result<TenantSettings, TenantProblem>> {
  const before = await readState(session, signal);
  if (!before.ok) return fail(before.problem.problem);
  const server = before.value.servers.find(({ id }) => id === chosenIn(basedOn));
  const sender = server?.filter ?? '';
  if (!server || !isOurs(server, sender)) return fail({ kind: 'conflict' });
  if (!server.active) return ok(settingsIn(before.value, sender));
  // Other servers may have changed. Only the one to deactivate has to be unchanged and still in use.
  const isSame = choiceIn(before.value, sender)?.server.id === server.id && wasChosen(server, basedOn);
  return isSame ? switchOff(session, server.id, sender, signal) : fail({ kind: 'conflict' });
}

async function change(
  session: OdooSession,
  id: number,
  vals: Record<string, unknown>,
  isInEffect: (state: State) => boolean,
  sender: Address,
  signal: AbortSignal,
): Promise<Result<TenantSettings, TenantProblem>> {
  const done = await settle<State>(
    {
      write: (until): Promise<Result<unknown, ExchangeFailure>> =>
        session.call({ model, method: 'write', ids: [id], named: { vals } }, until),
      read: (until) => readState(session, until),
      isInEffect,
    },
    session.clock,
    signal,
  );
  return done.ok ? ok(settingsIn(done.value, sender)) : done;
}
