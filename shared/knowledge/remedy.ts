import { z } from 'zod';

import { causeSchema, ownerSchema } from '../model/index.ts';

const sentence = z.string().min(1).max(600);

/**
 * A remedy's text in one language, in everyday words; technical details belong in `technical`. Menu names are in
 * typographic quotes, spelled as in the product in this language.
 */
export const remedyTextSchema = z.strictObject({
  /** The heading. */
  title: z.string().min(1).max(90),
  /** What went wrong, in one sentence. */
  stopped: sentence,
  why: sentence,
  /** Numbered steps with the real menu names, addressed to the remedy's owner. */
  steps: z.array(sentence).min(1).max(10),
  /** What a letter requests. */
  request: sentence,
  /** What a letter asks the recipient to reply, beyond "it is done". */
  answer: sentence.optional(),
  technical: z.string().max(600).optional(),
});
export type RemedyText = z.infer<typeof remedyTextSchema>;

/** The source of a statement: the provider's own page, a standard, or a third party's description. */
export const sourceSchema = z.strictObject({
  ref: z.string().min(1).max(400),
  standing: z.enum(['provider', 'standard', 'second-hand']),
  /** The platform whose page it is; shown only to its customers. */
  platform: z.string().max(60).optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** What to do about one cause, in general or at one provider. */
export const remedySchema = z.strictObject({
  cause: causeSchema,
  /** A provider's id. Absent if the remedy is for all providers without their own remedy for this cause. */
  provider: z.string().max(60).optional(),
  /** Set if the remedy applies only when this workstation's own check failed. Absent for any vantage point. */
  vantage: z.literal('workstation').optional(),
  owner: ownerSchema,
  de: remedyTextSchema,
  en: remedyTextSchema,
  /** The menu path in both of the product's languages, because an admin console may be set to the other one. */
  menus: z
    .array(z.strictObject({ de: sentence, en: sentence }))
    .max(4)
    .optional(),
  /** Ids of pages, see `links.ts`. */
  links: z.array(z.string().regex(/^[a-z0-9-]{1,80}$/)).max(6),
  /** Commands with `{address}` for the mailbox and `{ip}` for each of the platform's addresses. */
  powershell: z.array(z.string().max(400)).max(6).optional(),
  /** Minutes until a change takes effect. */
  spreadsInMinutes: z.int().min(0).max(3_000).optional(),
  asOf: z.iso.date(),
  sources: z.array(sourceSchema).min(1).max(8),
});
export type Remedy = z.infer<typeof remedySchema>;
