import { z } from 'zod';

import { causeSchema } from './finding.ts';
import { tenantProblemSchema } from './tenant.ts';

/** What one side's check came to. */
const seenSchema = z.strictObject({
  works: z.boolean(),
  /** Why not, as far as the evidence goes. */
  cause: causeSchema.optional(),
  /** It lies at the computer that it was looked at from: nothing was seen of the mailbox. */
  here: z.literal(true).optional(),
});
export type Seen = z.infer<typeof seenSchema>;

/** What has changed since the last time. */
export const recheckChangeSchema = z.enum([
  'mailbox-broke',
  'mailbox-other-cause',
  'mailbox-works-again',
  'platform-broke',
  'platform-other-cause',
  'platform-works-again',
  'settings-replaced',
  'settings-gone',
  'settings-back',
]);
export type RecheckChange = z.infer<typeof recheckChangeSchema>;

/** A later look at what was set up once. What could not be looked at is absent. */
export const recheckSchema = z.strictObject({
  mailbox: seenSchema.optional(),
  /** What the platform sends with: what we activated, something else, or nothing. */
  settings: z.enum(['ours', 'other', 'none']).optional(),
  platform: seenSchema.optional(),
  /** Why the platform could not be asked. */
  problem: tenantProblemSchema.optional(),
  changes: z.array(recheckChangeSchema).max(9),
});
export type Recheck = z.infer<typeof recheckSchema>;
