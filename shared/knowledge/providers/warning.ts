import { z } from 'zod';

import { causeSchema } from '../../model/index.ts';

const sentence = z.string().min(1).max(300);

/** A warning's words in one language. They name the time of the change as the source does, and no more exactly. */
const warningTextSchema = z.strictObject({
  title: z.string().min(1).max(90),
  /** Said until that month is over. */
  ahead: sentence,
  /** Said from then on: it may have stopped, or stop at any time. */
  'in-force': sentence,
  /** What to do about it. */
  advice: sentence,
});

/** A rule of a provider that will stop, or already stops, a set-up that works today. */
export const warningSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  /** What a check may find once the rule holds, all that the source leaves open. */
  causes: z.array(causeSchema).min(1).max(4),
  /** The month in which it can stop, `YYYY-MM`: what is known of no day is said of none. */
  changesIn: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  de: warningTextSchema,
  en: warningTextSchema,
  asOf: z.iso.date(),
  sources: z.array(z.string().min(1)).min(1).max(4),
});
export type Warning = z.infer<typeof warningSchema>;
