import { z } from 'zod';

/** How a push ended. */
export const pushEndSchema = z.enum([
  /** The platform sends with these settings: it was read back. */
  'active',
  /** Everything is ready to be switched on. */
  'checked',
  /** The platform's own check found something. */
  'finding',
  /** The platform did not do what was asked; `results.problem` says why. */
  'refused',
  /** Somebody else changed its settings: `results.review` shows both sides, and theirs stay without a yes. */
  'contested',
  /** Nobody saw the end of an earlier change; that is settled first. */
  'interrupted',
  /** The mailbox is not proven, or the platform not connected. */
  'not-ready',
]);
export type PushEnd = z.infer<typeof pushEndSchema>;

/** What a push is asked for. */
export const pushOrderSchema = z.strictObject({
  /** `checked` switches nothing on. */
  until: z.enum(['checked', 'active']),
  /** The version of somebody else's settings that the user saw in `results.review` and agreed to replace. */
  replaces: z.string().max(200).optional(),
});
export type PushOrder = z.infer<typeof pushOrderSchema>;
