import { z } from 'zod';

import { causeSchema } from './finding.ts';
import { tenantProblemSchema } from './tenant.ts';

/** The result of rechecking one part of a set-up, such as the mailbox or the platform. */
const seenSchema = z.strictObject({
  works: z.boolean(),
  /** The cause of a failure, according to the evidence. */
  cause: causeSchema.optional(),
  /** Set if the problem is on this computer or its network, so that nothing is known about the mailbox. */
  here: z.literal(true).optional(),
});
export type RecheckResult = z.infer<typeof seenSchema>;

/** Changes since the last check. */
export const recheckChangeSchema = z.enum([
  'mailbox-broke',
  'mailbox-other-cause',
  'mailbox-works-again',
  'platform-broke',
  'platform-other-cause',
  'platform-works-again',
  'domain-broke',
  'domain-other-cause',
  'domain-works-again',
  'settings-replaced',
  'settings-gone',
  'settings-back',
]);
export type RecheckChange = z.infer<typeof recheckChangeSchema>;

/** The result of rechecking a completed set-up. Parts that could not be checked are absent. */
export const recheckSchema = z.strictObject({
  mailbox: seenSchema.optional(),
  /** The origin of the platform's active settings: this program (`ours`), elsewhere, or none are active. */
  settings: z.enum(['ours', 'other', 'none']).optional(),
  platform: seenSchema.optional(),
  /** The state of the domain's DNS records, if the platform sends on behalf of the domain. */
  domain: seenSchema.optional(),
  /** Why the platform could not be queried. */
  problem: tenantProblemSchema.optional(),
  changes: z.array(recheckChangeSchema).max(12),
});
export type Recheck = z.infer<typeof recheckSchema>;
