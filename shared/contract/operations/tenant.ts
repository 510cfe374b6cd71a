import { z } from 'zod';

import {
  addressSchema,
  conformanceLineSchema,
  mailApiConnectionSchema,
  profileSchema,
  pushEndSchema,
  pushOrderSchema,
  tenantConnectionSchema,
  tenantProblemSchema,
} from '../../model/index.ts';
import { secretSchema as secret } from '../secret.ts';
import { profileId, onProfile, profileReply } from './common.ts';

/** Operations on the tenant, the company's account at a platform. */
export const tenant = {
  /**
   * Signs in to the tenant and reads its capabilities; for a platform without an API, takes them from its form. When no
   * secret is given, the stored one is used.
   */
  connect: {
    input: z.strictObject({ profileId, connection: tenantConnectionSchema, clientSecret: secret.optional() }),
    output: profileReply,
  },
  /**
   * Reads the tenant's settings, writes an inactive draft, lets the tenant check it from its own servers and, if
   * requested, activates it. If anything fails, the previous settings remain active.
   */
  push: {
    input: z.strictObject({ profileId, ...pushOrderSchema.shape }),
    output: z.strictObject({ profile: profileSchema, end: pushEndSchema }),
  },
  /** Restores the tenant's previous settings. */
  rollBack: { input: onProfile, output: profileReply },
  /** Determines the outcome of an interrupted change from the tenant's active settings. */
  determineOutcome: {
    input: onProfile,
    output: z.strictObject({
      /** `changed`: the settings have been changed elsewhere in the meantime. */
      outcome: z.enum(['happened', 'not-yet', 'changed']).optional(),
      /** Set if nothing was interrupted: `consent.request` is still waiting and can be joined. */
      waiting: z.literal(true).optional(),
      problem: tenantProblemSchema.optional(),
    }),
  },
  /** Completes an interrupted change, or reverts it. */
  settle: {
    input: z.strictObject({ profileId, choice: z.enum(['finish', 'undo']) }),
    output: profileReply,
  },
  /** Lets the tenant send a test email to the recipient. */
  sendTestMail: { input: z.strictObject({ profileId, recipient: addressSchema }), output: profileReply },
  /** Lets the tenant send an external message to the mailbox and wait until the redirect returns it. */
  checkInbound: { input: onProfile, output: profileReply },
  /**
   * Checks a platform's conformance to the Tenant Mail API, without a profile, and reports each result as an event.
   * Writes drafts for a mailbox that cannot exist. Only changes the active settings if requested, and then restores
   * them, even after a cancellation; if they could not be restored, the last result says so (see `leftBehind`).
   */
  checkConformance: {
    input: z.strictObject({
      url: mailApiConnectionSchema.shape.url,
      /** Absent if the secret is a token that was issued by hand. */
      clientId: mailApiConnectionSchema.shape.clientId,
      secret,
      /** Whether to also activate a draft and then roll it back. */
      change: z.boolean(),
      /** The address that receives a test email and, for the inbound check, a message that it should redirect. */
      recipient: addressSchema.optional(),
    }),
    output: z.strictObject({ lines: z.array(conformanceLineSchema).max(300) }),
  },
};
