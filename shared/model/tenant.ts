import { z } from 'zod';

import { addressSchema, domainOf, localPartOf, type Address } from './address.ts';
import { endpointSchema } from './endpoint.ts';
import { plainText } from './plain-text.ts';
import { webUrl } from './web-url.ts';

/** What a platform needs to send as the mailbox; the password travels beside it, never inside. */
export const mailSettingsSchema = z.strictObject({
  ...endpointSchema.shape,
  username: plainText(320).min(1),
  sender: addressSchema,
  senderName: plainText(200).optional(),
});
export type MailSettings = z.infer<typeof mailSettingsSchema>;

/** Base URL of a platform; https, or http on loopback only. */
const platformUrl = webUrl(/^https?$/, 500);

/** Where a URL leads, as far as it matters who can read on the way. */
interface Way {
  readonly protocol: string;
  readonly hostname: string;
}

export const isLoopback = ({ hostname }: Way): boolean =>
  hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost';

/** Whether a secret can go there: nobody reads it on the way, or it does not leave this computer. */
export const isConfidential = (way: Way): boolean => way.protocol === 'https:' || isLoopback(way);

/** A platform that speaks the Tenant Mail API. */
export const mailApiConnectionSchema = z.strictObject({
  kind: z.literal('mail-api'),
  url: platformUrl,
  /** Absent where the secret is a token that an administrator issued by hand. */
  clientId: plainText(200).min(1).optional(),
});
export type MailApiConnection = z.infer<typeof mailApiConnectionSchema>;

/** A platform without an interface: the user copies field by field into its own page, as a form describes it. */
export const guidedConnectionSchema = z.strictObject({
  kind: z.literal('guided'),
  /** Id of the platform's form, see `knowledge/forms`. */
  form: z.string().regex(/^[a-z0-9-]{1,60}$/),
});
export type GuidedConnection = z.infer<typeof guidedConnectionSchema>;

/** Odoo with its Recruitment app; the secret is an API key of one of its administrators. */
export const odooConnectionSchema = z.strictObject({
  kind: z.literal('odoo'),
  url: platformUrl,
  /** Absent where the server has only one, or names them. */
  database: z
    .string()
    .regex(/^[a-z0-9][\w.-]{0,99}$/i)
    .optional(),
  /** Whose key it is; only Odoo 17 and 18 ask for it. */
  login: plainText(200).min(1).optional(),
});
export type OdooConnection = z.infer<typeof odooConnectionSchema>;

/** How a tenant is reached, by kind; a secret that it takes lives in the keychain. */
export const tenantConnectionSchema = z.discriminatedUnion('kind', [
  mailApiConnectionSchema,
  guidedConnectionSchema,
  odooConnectionSchema,
]);
export type TenantConnection = z.infer<typeof tenantConnectionSchema>;
/** The tenants that a program can talk to. */
export type ApiConnection = Exclude<TenantConnection, GuidedConnection>;

/** Who is asked at a URL: scheme, host and port. */
export const placeOf = ({ url }: Pick<ApiConnection, 'url'>): string =>
  /^https?:\/\/[^/?#]*/i.exec(url)?.[0].toLowerCase() ?? url;

/** A secret belongs to one account at one place: what was stored for another host is not sent to this one. */
export function secretAccountOf(connection: ApiConnection): string {
  const place = placeOf(connection);
  const account = connection.kind === 'odoo' ? connection.login : connection.clientId;
  return account === undefined ? place : `${account} ${place}`;
}

/** Whether a secret that is stored for the one may be used for the other. */
export const isSameAccount = (known: ApiConnection | undefined, wanted: ApiConnection): boolean =>
  known !== undefined && secretAccountOf(known) === secretAccountOf(wanted);

/** What an inbound address of a platform looks like. */
export const inboundFormSchema = z.strictObject({
  /** The end of the part before the @. */
  ending: z
    .string()
    .regex(/^[a-z0-9.-]{0,40}$/)
    .optional(),
  /** Empty where any is possible. */
  domains: z.array(z.string().regex(/^[a-z0-9.-]{3,100}$/)).max(20),
  example: plainText(100),
});
export type InboundForm = z.infer<typeof inboundFormSchema>;

/** Whether an address could be one of these. Forms change: what does not fit is a reason to look twice, not to refuse. */
export function fitsForm(address: Address, { ending = '', domains }: InboundForm): boolean {
  const domain = domainOf(address).toLowerCase();
  const isThere =
    domains.length === 0 || domains.some((known) => domain === known || domain.endsWith(`.${known}`));
  return isThere && localPartOf(address).toLowerCase().endsWith(ending);
}

/** What a tenant can do; the flow adapts to it. */
export const tenantCapabilitiesSchema = z.strictObject({
  name: plainText(200).min(1),
  apiVersion: plainText(20),
  runsChecks: z.boolean(),
  sendsTestMail: z.boolean(),
  /** Addresses its servers connect from, for a firewall's allow-list. Empty when the tenant does not say. */
  egressIps: z.array(plainText(45)).max(100),
  inboundAddress: plainText(320).optional(),
  /** Every address that takes applications, with what it is for, where there are several. */
  inboundAddresses: z
    .array(z.strictObject({ name: plainText(200), address: plainText(320) }))
    .max(200)
    .optional(),
  inboundForm: inboundFormSchema.optional(),
  /** False where its servers take any certificate that a mail server shows them. */
  verifiesCertificates: z.boolean().optional(),
  /** Whether the user name may differ from the sender's address. */
  separateUsername: z.boolean(),
  /** Whether a display name can be set for the sender. */
  senderName: z.boolean().optional(),
  /** False where it does not sign in to a mailbox with a password at all. */
  takesPassword: z.boolean().optional(),
  /** Whether it sends in the name of the company's domain once the domain's records say that it may. */
  sendsAsDomain: z.boolean().optional(),
  /** Provider ids whose servers this platform refuses. */
  refusedProviders: z.array(plainText(60)).max(50),
  /** Providers that the platform connects to by OAuth, in pages of its own. */
  ownConnections: z
    .array(z.enum(['microsoft', 'google']))
    .max(2)
    .optional(),
  /** Providers that the platform can connect to once the company has registered it there as a program. */
  unregistered: z
    .array(z.enum(['microsoft', 'google']))
    .max(2)
    .optional(),
  /** Whether it can watch for a mail of its own that a redirect is to bring back. */
  checksInbound: z.boolean().optional(),
});
export type TenantCapabilities = z.infer<typeof tenantCapabilitiesSchema>;

/** What is behind a problem, where there is more to say than what kind it is of. */
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
  /** It was told to send with what was checked, and says that it sends with something else. */
  'other-settings',
  /** It said yes, and still sends with what it sent with before. */
  'not-kept',
  /** It refuses as if somebody had changed the settings, and nobody has. */
  'refused-unchanged',
  'nothing-to-restore',
  /** Its version marks are weak (RFC 9110 section 8.8.3.2): no change can be made conditional on them. */
  'weak-version',
  /** Its check claims success without a single stage to show for it. */
  'check-without-proof',
  /** It only stands in a file that was handed over: nobody has said that it is theirs. */
  'not-confirmed',
]);
export type TenantReason = z.infer<typeof tenantReasonSchema>;

/** Why a tenant did not do what was asked. */
export const tenantProblemSchema = z.strictObject({
  kind: z.enum([
    'unreachable',
    'timeout',
    'tls',
    /** Its certificate does not hold today: it is too old or too new, or this computer's clock is wrong. */
    'certificate-date',
    /** The company's proxy wants a sign-in, or does not let this through. */
    'proxy-sign-in',
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
  /** What there is to choose from, where something has to be chosen. */
  choices: z.array(z.string().max(100)).max(50).optional(),
  status: z.int().optional(),
  /** The tenant's own words, printable and redacted. */
  detail: z.string().max(1_000).optional(),
  /** Field name to the tenant's words, where a field was refused. */
  fields: z.record(z.string().max(60), z.string().max(500)).optional(),
  retryAfterSeconds: z.number().min(0).optional(),
});
export type TenantProblem = z.infer<typeof tenantProblemSchema>;

/** One of several outgoing servers that a platform keeps side by side. */
export const outgoingServerSchema = z.strictObject({
  name: plainText(200),
  host: plainText(253),
  port: z.int(),
  security: z.enum(['none', 'starttls', 'tls']),
  username: plainText(320).optional(),
  /** The senders that it is for, addresses and domains; absent where it is for all. */
  senders: plainText(500).optional(),
  /** The smaller goes first. */
  priority: z.int(),
  /** Sends the mailbox's mail as things stand. */
  chosen: z.boolean(),
});
export type OutgoingServer = z.infer<typeof outgoingServerSchema>;

/** Settings as a tenant holds them; `version` is its ETag, `draftId` the draft that they were activated from. */
export const tenantSettingsSchema = z.strictObject({
  settings: mailSettingsSchema.nullable(),
  version: z.string().max(200),
  draftId: z.string().max(200).optional(),
  /** The active servers of a platform that has several; `settings` are those of the chosen one, as far as they fit. */
  servers: z.array(outgoingServerSchema).max(100).optional(),
});
export type TenantSettings = z.infer<typeof tenantSettingsSchema>;

export const draftSchema = z.strictObject({
  id: z.string().max(200),
  /** Version of the active settings that the user saw before this draft was written. */
  version: z.string().max(200),
  settings: mailSettingsSchema,
  /** When it was written, where another program may write over it. */
  revision: z.string().max(200).optional(),
});
export type Draft = z.infer<typeof draftSchema>;
