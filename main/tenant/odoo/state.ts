import type { Address, TenantSettings } from '../../../shared/model/index.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import { readNotifications } from './inbound.ts';
import {
  asShown,
  chosenFor,
  readAbilities,
  readServers,
  settingsOf,
  versionOf,
  type Abilities,
  type Choice,
  type OdooMailServer,
} from './servers.ts';
import type { OdooSession } from './session.ts';

/** A snapshot of Odoo's outgoing mail configuration. */
export interface State {
  readonly abilities: Abilities;
  readonly servers: readonly OdooMailServer[];
  readonly notifications: Address | undefined;
}

export async function readState(
  session: OdooSession,
  signal: AbortSignal,
): Promise<Result<State, ExchangeFailure>> {
  const abilities = await readAbilities(session, signal);
  if (!abilities.ok) return abilities;
  const [servers, notifications] = await Promise.all([
    readServers(session, abilities.value, signal),
    readNotifications(session, signal),
  ]);
  if (!servers.ok) return servers;
  if (!notifications.ok) return notifications;
  return ok({
    abilities: abilities.value,
    servers: servers.value,
    notifications: notifications.value,
  });
}

export const choiceIn = ({ servers, notifications }: State, sender: Address): Choice | undefined =>
  chosenFor(servers, sender, notifications);

/** Returns the active settings for one sender. */
export function settingsIn(state: State, sender: Address): TenantSettings {
  const choice = choiceIn(state, sender);
  const { servers } = state;
  return {
    settings: choice ? settingsOf(choice.server, choice.sender) : null,
    version: versionOf(servers, choice?.server),
    ...(choice && { draftId: String(choice.server.id) }),
    servers: servers
      .filter(({ active }) => active)
      .slice(0, 100)
      .map((server) => asShown(server, server.id === choice?.server.id)),
  };
}
