import { z } from 'zod';

/** The possible outcomes of a push, the transfer of the mail settings to the platform. */
export const pushEndSchema = z.enum([
  /** The platform uses these settings; confirmed by reading them back. */
  'active',
  /** The settings were checked and are ready to be activated. */
  'checked',
  /** The platform's own check found a problem. */
  'finding',
  /** The platform rejected the change; `results.problem` says why. */
  'refused',
  /**
   * The platform's settings were changed elsewhere. `results.review` contains both versions; those on the platform
   * remain active unless the user agrees to replace them.
   */
  'contested',
  /** The outcome of an earlier change is unknown and has to be determined first. */
  'interrupted',
  /** The mailbox has not yet been shown to work, or the platform is not connected. */
  'not-ready',
]);
export type PushEnd = z.infer<typeof pushEndSchema>;

/** The parameters of a push. */
export const pushOrderSchema = z.strictObject({
  /** `checked`: stop before activation. */
  until: z.enum(['checked', 'active']),
  /** The version of the externally changed settings that the user saw in `results.review` and agreed to replace. */
  replaces: z.string().max(200).optional(),
});
export type PushOrder = z.infer<typeof pushOrderSchema>;
