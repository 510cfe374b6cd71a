import type { ConnectionProvider } from '../../../shared/model/index.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import { countRecords } from './count.ts';
import { connectionModules, readAbilities } from './servers.ts';
import type { OdooSession } from './session.ts';

interface Connections {
  readonly ownConnections: ConnectionProvider[];
  readonly unregistered: ConnectionProvider[];
}

/**
 * Reads which providers' OAuth connections can be used and which need an app registration first. A provider that Odoo
 * lists may still be unusable: it needs either the company's client id and secret, which are counted and never read, or
 * the relay of Odoo's paid edition (`open_microsoft_outlook_uri` and `open_google_gmail_uri` in the sources of Odoo
 * 19).
 */
export async function readConnections(
  session: OdooSession,
  signal: AbortSignal,
): Promise<Result<Connections, ExchangeFailure>> {
  const [peer, abilities] = await Promise.all([session.peer(signal), readAbilities(session, signal)]);
  if (!peer.ok) return peer;
  if (!abilities.ok) return abilities;
  const { authentications } = abilities.value;
  const ownConnections: Connections['ownConnections'] = [];
  const unregistered: Connections['unregistered'] = [];
  for (const { provider, authentication, prefix } of connectionModules) {
    if (!authentications.includes(authentication)) continue;
    const registered = peer.value.enterprise ? ok(true) : await isRegistered(session, prefix, signal);
    if (!registered.ok) return registered;
    (registered.value ? ownConnections : unregistered).push(provider);
  }
  return ok({ ownConnections, unregistered });
}

async function isRegistered(
  session: OdooSession,
  prefix: string,
  signal: AbortSignal,
): Promise<Result<boolean, ExchangeFailure>> {
  const keys = [`${prefix}_client_id`, `${prefix}_client_secret`];
  const domain = [
    ['key', 'in', keys],
    ['value', '!=', ''],
  ];
  const found = await countRecords(session, 'ir.config_parameter', domain, signal);
  return found.ok ? ok(found.value === keys.length) : found;
}
