import { z } from 'zod';

import { addressSchema } from './address.ts';
import { endpointSchema } from './endpoint.ts';

/** What a platform needs to send as the mailbox; the password travels beside it, never inside. */
export const mailSettingsSchema = z.strictObject({
  ...endpointSchema.shape,
  username: z.string().min(1).max(320),
  sender: addressSchema,
  senderName: z.string().max(200).optional(),
});
export type MailSettings = z.infer<typeof mailSettingsSchema>;

/** How to reach a tenant; its client secret lives in the keychain. */
export const tenantConnectionSchema = z.strictObject({
  kind: z.literal('mail-api'),
  /** Base URL; https, or http on loopback only. */
  url: z.url({ protocol: /^https?$/ }).max(500),
  clientId: z.string().min(1).max(200),
});
export type TenantConnection = z.infer<typeof tenantConnectionSchema>;

/** What a tenant can do; the flow adapts to it. */
export const tenantCapabilitiesSchema = z.strictObject({
  name: z.string().min(1).max(200),
  apiVersion: z.string().max(20),
  runsChecks: z.boolean(),
  sendsTestMail: z.boolean(),
  /** Addresses its servers connect from, for a firewall's allow-list. Empty when the tenant does not say. */
  egressIps: z.array(z.string().max(45)).max(100),
  inboundAddress: z.string().max(320).optional(),
  /** Whether the user name may differ from the sender's address. */
  separateUsername: z.boolean(),
  /** Whether a display name can be set for the sender. */
  senderName: z.boolean().optional(),
  /** Provider ids whose servers this platform refuses. */
  refusedProviders: z.array(z.string().max(60)).max(50),
  /** Providers that the platform connects to by OAuth, in pages of its own. */
  ownConnections: z
    .array(z.enum(['microsoft', 'google']))
    .max(2)
    .optional(),
});
export type TenantCapabilities = z.infer<typeof tenantCapabilitiesSchema>;

/** Why a tenant did not do what was asked. */
export const tenantProblemSchema = z.strictObject({
  kind: z.enum([
    'unreachable',
    'timeout',
    'tls',
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
  status: z.int().optional(),
  /** The tenant's own words, printable and redacted. */
  detail: z.string().max(1_000).optional(),
  /** Field name to the tenant's words, where a field was refused. */
  fields: z.record(z.string().max(60), z.string().max(500)).optional(),
  retryAfterSeconds: z.number().min(0).optional(),
});
export type TenantProblem = z.infer<typeof tenantProblemSchema>;

/** Settings as a tenant holds them; `version` is its ETag, `draftId` the draft that they were activated from. */
export const tenantSettingsSchema = z.strictObject({
  settings: mailSettingsSchema.nullable(),
  version: z.string().max(200),
  draftId: z.string().max(200).optional(),
});
export type TenantSettings = z.infer<typeof tenantSettingsSchema>;

export const draftSchema = z.strictObject({
  id: z.string().max(200),
  /** Version of the active settings that the user saw before this draft was written. */
  version: z.string().max(200),
  settings: mailSettingsSchema,
});
export type Draft = z.infer<typeof draftSchema>;
