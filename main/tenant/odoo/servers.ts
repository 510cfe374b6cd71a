import { createHash } from 'node:crypto';
import { z } from 'zod';

import {
  domainOf,
  mailSettingsSchema,
  type Address,
  type MailSettings,
  type OutgoingServer,
} from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import type { Redaction } from '../../../shared/known-secrets/index.ts';
import type { OdooSession } from './session.ts';

/** An `ir.mail_server` record. */
export interface OdooMailServer {
  readonly id: number;
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly encryption: string;
  /** `login`, or Odoo's name for an OAuth connection. */
  readonly authentication: string;
  /** `from_filter`: addresses and domains, separated by commas; empty for all. */
  readonly filter: string;
  readonly sequence: number;
  readonly active: boolean;
  /** The time of the last write, in UTC with a resolution of one second. */
  readonly writtenAt: string;
}

/** What an Odoo server supports for its outgoing mail servers. */
export interface Abilities {
  readonly encryptions: readonly string[];
  readonly authentications: readonly string[];
  /** Whether servers can belong to individual users and send only for them, as they can since Odoo 19. */
  readonly personal: boolean;
}

/** Returns Odoo's name for the encryption. The newer `strict` names, which verify the certificate, are preferred. */
export function encryptionFor({ security }: MailSettings, { encryptions }: Abilities): string {
  const plain = security === 'tls' ? 'ssl' : 'starttls';
  return encryptions.includes(`${plain}_strict`) ? `${plain}_strict` : plain;
}

export const verifies = ({ encryptions }: Abilities): boolean => encryptions.includes('starttls_strict');

const securityOf = (encryption: string): OutgoingServer['security'] =>
  encryption.startsWith('ssl') ? 'tls' : encryption.startsWith('starttls') ? 'starttls' : 'none';

const model = 'ir.mail_server';

const selection = z
  .object({ selection: z.array(z.tuple([z.string()], z.unknown())) })
  .transform(({ selection: entries }) => entries.map(([value]) => value));
const fieldsBody = z.looseObject({
  smtp_encryption: selection,
  smtp_authentication: selection.optional(),
  owner_user_id: z.unknown().optional(),
});

/** The supported features of each Odoo server, cached because they only change when Odoo is updated. */
const abilitiesOf = new WeakMap<OdooSession, Abilities>();

export async function readAbilities(
  session: OdooSession,
  signal: AbortSignal,
): Promise<Result<Abilities, ExchangeFailure>> {
  const known = abilitiesOf.get(session);
  if (known) return ok(known);
  const named = {
    allfields: ['smtp_encryption', 'smtp_authentication', 'owner_user_id'],
    attributes: ['selection', 'type'],
  };
  const answer = await session.read({ model, method: 'fields_get', named }, signal);
  if (!answer.ok) return answer;
  const parsed = fieldsBody.safeParse(answer.value);
  if (!parsed.success) return fail(strange);
  const { smtp_encryption, smtp_authentication = [], owner_user_id } = parsed.data;
  const abilities = {
    encryptions: smtp_encryption,
    authentications: smtp_authentication,
    personal: owner_user_id !== undefined,
  };
  abilitiesOf.set(session, abilities);
  return ok(abilities);
}

export const strange: ExchangeFailure = { problem: { kind: 'not-a-tenant' }, inDoubt: true };

/** Odoo returns `false` for an empty text. */
const text = (redaction: Redaction, limit: number) =>
  z.union([z.string(), z.literal(false)]).transform((value) => redaction.words(value || '', limit));

const recordsOf = (redaction: Redaction) =>
  z.array(
    z
      .looseObject({
        id: z.int(),
        name: text(redaction, 200),
        smtp_host: text(redaction, 253),
        smtp_port: z.int(),
        smtp_user: text(redaction, 320),
        smtp_encryption: text(redaction, 40),
        smtp_authentication: text(redaction, 40).optional(),
        from_filter: text(redaction, 500),
        sequence: z.int(),
        active: z.boolean(),
        write_date: text(redaction, 40),
      })
      .transform((record): OdooMailServer => ({
        id: record.id,
        name: record.name,
        host: record.smtp_host,
        port: record.smtp_port,
        username: record.smtp_user,
        encryption: record.smtp_encryption,
        authentication: record.smtp_authentication ?? '',
        filter: record.from_filter,
        sequence: record.sequence,
        active: record.active,
        writtenAt: record.write_date,
      })),
  );

// Must not contain `smtp_pass` or a token. Administrators may read them, but what is not requested cannot leak.
const fields = [
  'name',
  'smtp_host',
  'smtp_port',
  'smtp_user',
  'smtp_encryption',
  'smtp_authentication',
  'from_filter',
  'sequence',
  'active',
  'write_date',
];

/** Reads all servers of the company, active or not, in the order in which Odoo tries them. */
export async function readServers(
  session: OdooSession,
  { personal }: Abilities,
  signal: AbortSignal,
): Promise<Result<OdooMailServer[], ExchangeFailure>> {
  const domain = [['active', 'in', [true, false]], ...(personal ? [['owner_user_id', '=', false]] : [])];
  const named = { domain, fields, order: 'sequence, id', limit: 200 };
  const answer = await session.read({ model, method: 'search_read', named }, signal);
  if (!answer.ok) return answer;
  const parsed = recordsOf(session.redaction).safeParse(answer.value);
  return parsed.success ? ok(parsed.data) : fail(strange);
}

const sendersOf = ({ filter }: OdooMailServer): string[] =>
  filter
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const isFor = (server: OdooMailServer, sender: Address): boolean =>
  sendersOf(server).includes(sender.toLowerCase());

export interface Choice {
  readonly server: OdooMailServer;
  /** The address that Odoo actually sends from when it sends for the requested sender through this server. */
  readonly sender: Address;
}

/**
 * Returns the server that Odoo chooses for mail from this sender, according to its `_find_mail_server`: the one for the
 * address, for its domain, for the company's notification address, for all senders, or the first.
 *
 * @param notifications the alias domain's `default_from_email`, which Odoo sends from if no server matches the sender.
 */
export function chosenFor(
  servers: readonly OdooMailServer[],
  sender: Address,
  notifications: Address | undefined,
): Choice | undefined {
  const active = servers.filter((server) => server.active);
  const match = (address: Address) =>
    active.find((server) => isFor(server, address)) ??
    active.find((server) => sendersOf(server).includes(domainOf(address).toLowerCase()));
  const own = match(sender);
  if (own) return { server: own, sender };
  const server =
    (notifications === undefined ? undefined : match(notifications)) ??
    active.find(({ filter }) => filter === '') ??
    active[0];
  // Without a notification address, Odoo keeps the requested sender whichever server it uses.
  return server && { server, sender: notifications ?? sender };
}

/** The names that Odoo 17 to 19 use for their OAuth connections (modules `microsoft_outlook` and `google_gmail`). */
export const connectionModules = [
  { provider: 'microsoft', authentication: 'outlook', prefix: 'microsoft_outlook' },
  { provider: 'google', authentication: 'gmail', prefix: 'google_gmail' },
] as const;

/** Returns the provider of a server's OAuth connection, or undefined if the server uses none. */
export const connectionOf = ({ authentication }: Pick<OdooMailServer, 'authentication'>) =>
  connectionModules.find((module) => module.authentication === authentication)?.provider;

/** Returns the server's settings, or null if they are not valid mailbox settings. */
export function settingsOf(server: OdooMailServer, sender: Address) {
  const { id, host, port, username, encryption } = server;
  const security = securityOf(encryption);
  const provider = connectionOf(server);
  const connection = provider && { connection: { provider, id: String(id) } };
  return mailSettingsSchema.safeParse({ host, port, username, security, sender, ...connection }).data ?? null;
}

export const asShown = (server: OdooMailServer, chosen: boolean): OutgoingServer => ({
  name: server.name,
  host: server.host,
  port: server.port,
  security: securityOf(server.encryption),
  ...(server.username !== '' && { username: server.username }),
  ...(server.filter !== '' && { senders: server.filter }),
  priority: server.sequence,
  chosen,
});

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 32);

/**
 * Returns a hash of a server's settings, without its sequence, active state and time of the last write, which changes
 * whenever Odoo stores a new OAuth token in the record.
 */
const markOf = (server: OdooMailServer): string => {
  const { sequence: _sequence, writtenAt: _writtenAt, active: _active, authentication, ...does } = server;
  return hashOf(connectionOf(server) ? { ...does, authentication } : does);
};

/**
 * Returns the id and hash of the chosen server, and a hash of all active servers. Odoo has no conditional writes, so
 * changes are detected by reading immediately before and after a write.
 */
export function versionOf(servers: readonly OdooMailServer[], chosen: OdooMailServer | undefined): string {
  const active = servers.filter((server) => server.active);
  const all = hashOf(active.map((server) => [server.sequence, markOf(server)]));
  return [chosen?.id ?? 0, chosen ? markOf(chosen) : '', all].join('.');
}

/** Extracts the id of the chosen server from a version; 0 if there is none. */
export const chosenIn = (version: string): number => Number(/^\d+/.exec(version)?.[0] ?? 0);

/** Returns whether this server was the one chosen in that version and has not changed since. */
export const wasChosen = (server: OdooMailServer, version: string): boolean =>
  version.startsWith(`${server.id}.${markOf(server)}.`);

/**
 * Returns the sequence at which Odoo chooses a server for its sender: before other servers for the same address, or
 * else after all others, so that Odoo does not use it for other senders.
 */
export function sequenceFor(servers: readonly OdooMailServer[], id: number, sender: Address): number {
  const others = servers.filter((server) => server.active && server.id !== id);
  const rivals = others.filter((server) => isFor(server, sender));
  if (rivals.length > 0) return Math.min(...rivals.map(({ sequence }) => sequence)) - 1;
  return Math.max(9, ...others.map(({ sequence }) => sequence)) + 1;
}
