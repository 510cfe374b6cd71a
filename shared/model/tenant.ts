import { z } from 'zod';

import { addressSchema, domainOf, localPartOf, type Address } from './address.ts';
import { endpointSchema } from './endpoint.ts';
import { plainText } from './plain-text.ts';
import { webUrl } from './web-url.ts';

/** The provider that a platform's own OAuth connection uses for sign-in. */
export const connectionProviderSchema = z.enum(['microsoft', 'google']);
export type ConnectionProvider = z.infer<typeof connectionProviderSchema>;

/** The settings that a platform needs to send as the mailbox. The password is passed separately. */
export const mailSettingsSchema = z.strictObject({
  ...endpointSchema.shape,
  username: plainText(320).min(1),
  sender: addressSchema,
  senderName: plainText(200).optional(),
  /**
   * Set if the platform signs in through OAuth instead of with a password. `id`: the platform's identifier of the OAuth
   * connection.
   */
  connection: z
    .strictObject({ provider: connectionProviderSchema, id: z.string().regex(/^[\w-]{1,200}$/) })
    .optional(),
});
export type MailSettings = z.infer<typeof mailSettingsSchema>;

/**
 * The schema of a platform's base URL: https, or http, which is meant for loopback only (see {@link isConfidential}).
 */
const platformUrl = webUrl(/^https?$/, 500);

/** The parts of a URL that determine whether third parties can read the traffic. */
interface UrlParts {
  readonly protocol: string;
  readonly hostname: string;
}

export const isLoopback = ({ hostname }: UrlParts): boolean =>
  hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost';

/** Returns whether a secret may be sent to a URL: the traffic is encrypted or stays on this computer. */
export const isConfidential = (url: UrlParts): boolean => url.protocol === 'https:' || isLoopback(url);

/** The connection to a platform that implements the Tenant Mail API. */
export const mailApiConnectionSchema = z.strictObject({
  kind: z.literal('mail-api'),
  url: platformUrl,
  /** Absent if the secret is a token that an administrator issued by hand. */
  clientId: plainText(200).min(1).optional(),
});
export type MailApiConnection = z.infer<typeof mailApiConnectionSchema>;

/**
 * The connection to a platform without an API: guided by a form, the user copies each value into the platform's
 * settings page.
 */
export const guidedConnectionSchema = z.strictObject({
  kind: z.literal('guided'),
  /** Id of the platform's form, see `knowledge/forms`. */
  form: z.string().regex(/^[a-z0-9-]{1,60}$/),
  /** The platform's name as the user typed it, if there is no form for that platform. */
  name: plainText(80).min(1).optional(),
});
export type GuidedConnection = z.infer<typeof guidedConnectionSchema>;

/** The connection to Odoo with its Recruitment app; the secret is an administrator's API key. */
export const odooConnectionSchema = z.strictObject({
  kind: z.literal('odoo'),
  url: platformUrl,
  /** Absent if the server has only one database, or lists its databases itself. */
  database: z
    .string()
    .regex(/^[a-z0-9][\w.-]{0,99}$/i)
    .optional(),
  /** The owner of the API key; only Odoo 17 and 18 require it. */
  login: plainText(200).min(1).optional(),
});
export type OdooConnection = z.infer<typeof odooConnectionSchema>;

/** How to reach a tenant, the company's account at a platform. The secret, if any, is stored separately. */
export const tenantConnectionSchema = z.discriminatedUnion('kind', [
  mailApiConnectionSchema,
  guidedConnectionSchema,
  odooConnectionSchema,
]);
export type TenantConnection = z.infer<typeof tenantConnectionSchema>;
/** Connections to tenants with an API. */
export type ApiConnection = Exclude<TenantConnection, GuidedConnection>;

/** Returns the origin of a URL: scheme, host and port. */
export const originOf = ({ url }: Pick<ApiConnection, 'url'>): string =>
  /^https?:\/\/[^/?#]*/i.exec(url)?.[0].toLowerCase() ?? url;

/**
 * Returns the account name under which a secret is stored. It includes the origin, so that a secret stored for one host
 * is not sent to another.
 */
export function secretAccountOf(connection: ApiConnection): string {
  const origin = originOf(connection);
  const account = connection.kind === 'odoo' ? connection.login : connection.clientId;
  return account === undefined ? origin : `${account} ${origin}`;
}

/** Returns whether a secret that was stored for one tenant connection may be used for another. */
export const isSameAccount = (known: ApiConnection | undefined, requested: ApiConnection): boolean =>
  known !== undefined && secretAccountOf(known) === secretAccountOf(requested);

/** What a platform's inbound addresses look like. */
export const inboundFormSchema = z.strictObject({
  /** The ending that all local parts have. */
  ending: z
    .string()
    .regex(/^[a-z0-9.-]{0,40}$/)
    .optional(),
  /** Empty if any domain is possible. */
  domains: z.array(z.string().regex(/^[a-z0-9.-]{3,100}$/)).max(20),
  example: plainText(100),
});
export type InboundForm = z.infer<typeof inboundFormSchema>;

/**
 * Returns whether an address has this form. Forms change, so a mismatch suggests a typo but must not cause a rejection.
 */
export function fitsForm(address: Address, { ending = '', domains }: InboundForm): boolean {
  const domain = domainOf(address).toLowerCase();
  const isThere =
    domains.length === 0 || domains.some((known) => domain === known || domain.endsWith(`.${known}`));
  return isThere && localPartOf(address).toLowerCase().endsWith(ending);
}

/** The capabilities of a tenant, on which the flow depends. */
export const tenantCapabilitiesSchema = z.strictObject({
  name: plainText(200).min(1),
  apiVersion: plainText(20),
  runsChecks: z.boolean(),
  sendsTestMail: z.boolean(),
  /** The platform's egress IPs, for a firewall's allowlist. Empty if the tenant does not report them. */
  egressIps: z.array(plainText(45)).max(100),
  inboundAddress: plainText(320).optional(),
  /** All addresses that accept applications, each with its purpose, if there are several. */
  inboundAddresses: z
    .array(z.strictObject({ name: plainText(200), address: plainText(320) }))
    .max(200)
    .optional(),
  inboundForm: inboundFormSchema.optional(),
  /** False if the platform accepts any certificate that a mail server presents. */
  verifiesCertificates: z.boolean().optional(),
  /** Whether the user name for the mail server may differ from the sender's address. */
  separateUsername: z.boolean(),
  /** Whether a display name can be set for the sender. */
  senderName: z.boolean().optional(),
  /** False if the platform cannot sign in to a mailbox with a password. */
  takesPassword: z.boolean().optional(),
  /** Whether the platform can send on behalf of the company's domain once the domain's DNS authorises it. */
  sendsAsDomain: z.boolean().optional(),
  /** Whether the platform's API lists the DNS records that it requires in a domain, and checks them. */
  domainAuthentication: z.boolean().optional(),
  /** Ids of providers whose servers this platform refuses. */
  refusedProviders: z.array(plainText(60)).max(50),
  /** Providers to which the user can connect the platform through OAuth, on the platform's own pages. */
  ownConnections: z.array(connectionProviderSchema).max(2).optional(),
  /**
   * Those of `ownConnections` that can also be started and awaited through the API, with details of the platform's app
   * registration.
   */
  connections: z
    .array(
      z.strictObject({
        provider: connectionProviderSchema,
        /** The protocol for sending. Only `smtp` needs SMTP AUTH enabled for the mailbox. */
        transport: z.enum(['smtp', 'graph', 'unknown']),
        /** The platform's public client id at the provider, to which an administrator grants consent. */
        clientId: plainText(200).min(1).optional(),
      }),
    )
    .max(2)
    .optional(),
  /** Providers to which the platform can connect only after the company has registered it with them as an app. */
  unregistered: z.array(connectionProviderSchema).max(2).optional(),
  /** Whether the platform can send a message to the mailbox and wait until the redirect returns it. */
  checksInbound: z.boolean().optional(),
});
export type TenantCapabilities = z.infer<typeof tenantCapabilitiesSchema>;

/** The specific reason for a problem, used if the kind of the problem is too general. */
export const tenantReasonSchema = z.enum([
  'odoo-key',
  'odoo-login-missing',
  'odoo-rights',
  'odoo-module-missing',
  'odoo-database-missing',
  'odoo-database-choice',
  'odoo-database-unknown',
  'odoo-version',
  'odoo-same-filter',
  'odoo-in-use',
  /** The platform reports active settings that differ from those just activated. */
  'other-settings',
  /** The platform reported success but still uses the previous settings. */
  'not-kept',
  /** The platform rejects a change because of a version mismatch, although its version has not changed. */
  'refused-unchanged',
  'nothing-to-restore',
  /** The platform's ETags are weak (RFC 9110 section 8.8.3.2), so changes cannot be made conditional. */
  'weak-version',
  /** The platform's check reports success without having completed a single stage. */
  'check-without-proof',
  /** The platform was named in an imported file, and the user has not confirmed it. */
  'not-confirmed',
  /** The consent page is neither the provider's nor the platform's own. */
  'other-consent-page',
]);
export type TenantReason = z.infer<typeof tenantReasonSchema>;

/** The reason why a tenant did not carry out a request. */
export const tenantProblemSchema = z.strictObject({
  kind: z.enum([
    'unreachable',
    'timeout',
    'tls',
    /** The server's certificate has expired or is not valid yet, or this computer's clock is wrong. */
    'certificate-date',
    /** The company's proxy requires authentication. */
    'proxy-sign-in',
    /** The company's proxy refuses to connect to this destination. */
    'proxy-refused',
    'not-secure',
    'not-a-tenant',
    'unauthorised',
    'forbidden',
    'not-found',
    'conflict',
    'invalid',
    'rate-limited',
    'server-error',
    'unknown-outcome',
    'redirected',
    'cancelled',
  ]),
  reason: tenantReasonSchema.optional(),
  /** The possible values, if the user has to choose one, e.g. a database. */
  choices: z.array(z.string().max(100)).max(50).optional(),
  status: z.int().optional(),
  /** The tenant's own error text, printable and redacted. */
  detail: z.string().max(1_000).optional(),
  /** The tenant's error text for each rejected field, by field name. */
  fields: z.record(z.string().max(60), z.string().max(500)).optional(),
  retryAfterSeconds: z.number().min(0).optional(),
});
export type TenantProblem = z.infer<typeof tenantProblemSchema>;

/** One of several outgoing servers of a platform. */
export const outgoingServerSchema = z.strictObject({
  name: plainText(200),
  host: plainText(253),
  port: z.int(),
  security: z.enum(['none', 'starttls', 'tls']),
  username: plainText(320).optional(),
  /** The addresses and domains for whose mail the server is used; absent for all senders. */
  senders: plainText(500).optional(),
  /** The server with the lowest number takes precedence. */
  priority: z.int(),
  /** Whether the platform currently uses this server to send the mailbox's mail. */
  chosen: z.boolean(),
});
export type OutgoingServer = z.infer<typeof outgoingServerSchema>;

/** A tenant's active settings. `version`: their ETag. `draftId`: the draft from which they were activated. */
export const tenantSettingsSchema = z.strictObject({
  settings: mailSettingsSchema.nullable(),
  version: z.string().max(200),
  draftId: z.string().max(200).optional(),
  /**
   * The active servers of a platform that has several. `settings` are those of the chosen server, if this format can
   * express them.
   */
  servers: z.array(outgoingServerSchema).max(100).optional(),
});
export type TenantSettings = z.infer<typeof tenantSettingsSchema>;

export const draftSchema = z.strictObject({
  id: z.string().max(200),
  /** The version of the active settings that the user saw before this draft was written. */
  version: z.string().max(200),
  settings: mailSettingsSchema,
  /** The time of the last change to the draft; present if other software can overwrite the draft. */
  revision: z.string().max(200).optional(),
});
export type Draft = z.infer<typeof draftSchema>;

/** The outcome of an OAuth consent request, as reported by the platform. */
export type ConnectionOutcome =
  /** @property account the account that signed in, if the platform reports it. */
  | { readonly state: 'connected'; readonly account?: string | undefined }
  /** @property words the error text of the provider or the platform. */
  | { readonly state: 'refused'; readonly words: string }
  /** No consent was given in time. */
  | { readonly state: 'expired' };
