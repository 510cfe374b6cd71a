import { z } from 'zod';

/** The outcomes of a push. */
export const pushEndSchema = z.enum([
  /** The platform uses these settings; confirmed by reading them back. */
  'active',
  /** Everything is ready for activation. */
  'checked',
  /** The platform's own check found a problem. */
  'finding',
  /** The platform refused; `results.problem` says why. */
  'refused',
  /**
   * The platform's settings were changed elsewhere: `results.review` shows both versions, and the platform's stay
   * unless the user agrees to replace them.
   */
  'contested',
  /** The outcome of an earlier change is unknown and has to be determined first. */
  'interrupted',
  /** The mailbox has not been proven to work, or the platform is not connected. */
  'not-ready',
]);
export type PushEnd = z.infer<typeof pushEndSchema>;

/** The parameters of a push. */
export const pushOrderSchema = z.strictObject({
  /** `checked` activates nothing. */
  until: z.enum(['checked', 'active']),
  /** The version of settings changed elsewhere that the user saw in `results.review` and agreed to replace. */
  replaces: z.string().max(200).optional(),
});
export type PushOrder = z.infer<typeof pushOrderSchema>;
