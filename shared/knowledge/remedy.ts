import { z } from 'zod';

import { causeSchema, ownerSchema } from '../model/index.ts';

const sentence = z.string().min(1).max(600);

/** A remedy's words in one language. Everyday words; technical detail belongs into `technical`. */
export const remedyTextSchema = z.strictObject({
  /** What it is, as a heading. */
  title: z.string().min(1).max(90),
  /** What stopped it, in one sentence. */
  stopped: sentence,
  why: sentence,
  /** Numbered steps with the real names of menus. */
  steps: z.array(sentence).min(1).max(10),
  technical: z.string().max(600).optional(),
});
export type RemedyText = z.infer<typeof remedyTextSchema>;

/** What to do about one cause, in general or at one provider. */
export const remedySchema = z.strictObject({
  cause: causeSchema,
  /** Absent: for every provider that has no remedy of its own. */
  provider: z.string().max(60).optional(),
  owner: ownerSchema,
  de: remedyTextSchema,
  en: remedyTextSchema,
  /** Ids of pages, see `links.ts`. */
  links: z.array(z.string().regex(/^[a-z0-9-]{1,80}$/)).max(6),
  powershell: z.array(z.string().max(400)).max(6).optional(),
  /** How long a change takes until it works, in minutes. */
  spreadsInMinutes: z.int().min(0).max(3_000).optional(),
  asOf: z.iso.date(),
  sources: z.array(z.string().min(1).max(400)).min(1).max(8),
});
export type Remedy = z.infer<typeof remedySchema>;
