import { z } from 'zod';

import { causeSchema } from '../../model/index.ts';

const sentence = z.string().min(1).max(300);

/** A warning's words in one language; `{date}` stands for the day of the change. */
const warningTextSchema = z.strictObject({
  title: z.string().min(1).max(90),
  /** Said until that day. */
  ahead: sentence,
  /** Said from that day on: it may stop at any time. */
  'in-force': sentence,
  /** What to do about it. */
  advice: sentence,
});

/** A rule of a provider that will stop, or already stops, a set-up that works today. */
export const warningSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  /** What a check would find once the rule holds. */
  cause: causeSchema,
  /** The day from which it can stop. */
  changesOn: z.iso.date(),
  de: warningTextSchema,
  en: warningTextSchema,
  asOf: z.iso.date(),
  sources: z.array(z.string().min(1)).min(1).max(4),
});
export type Warning = z.infer<typeof warningSchema>;
