import { z } from 'zod';

import { causeSchema } from '../../model/index.ts';

const sentence = z.string().min(1).max(300);

/** The text of a warning in one language. It must not be more precise about the date of the change than its source. */
const warningTextSchema = z.strictObject({
  title: z.string().min(1).max(90),
  /** Shown until the end of the month of the change. */
  ahead: sentence,
  /** Shown after that month: the set-up may have stopped working, or may stop at any time. */
  'in-force': sentence,
  /** What the user should do. */
  advice: sentence,
});

/** A provider's rule that will break, or has already broken, a set-up that works today. */
export const warningSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  /**
   * Causes that a check may find once the rule applies. All causes that the wording of the source allows are listed.
   */
  causes: z.array(causeSchema).min(1).max(4),
  /**
   * The earliest month in which the rule can take effect, `YYYY-MM`. There is no day, because the sources name none.
   */
  changesIn: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  de: warningTextSchema,
  en: warningTextSchema,
  asOf: z.iso.date(),
  sources: z.array(z.string().min(1)).min(1).max(4),
});
export type Warning = z.infer<typeof warningSchema>;
