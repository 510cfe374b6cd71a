import { z } from 'zod';

import { causeSchema, ownerSchema } from '../model/index.ts';

const sentence = z.string().min(1).max(600);

/**
 * The text of a remedy in one language, in everyday words; technical details belong in `technical`. Menu names are in
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
  /** What a letter about the cause requests. */
  request: sentence,
  /** What a letter asks the recipient to include in the reply, apart from confirming that it is done. */
  answer: sentence.optional(),
  technical: z.string().max(600).optional(),
});
export type RemedyText = z.infer<typeof remedyTextSchema>;

/** The source of a statement: a page of the provider itself, a standard, or a description by a third party. */
export const sourceSchema = z.strictObject({
  ref: z.string().min(1).max(400),
  standing: z.enum(['provider', 'standard', 'second-hand']),
  /** The platform to which the page belongs. The source is shown only to that platform's customers. */
  platform: z.string().max(60).optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** What to do about a cause, either in general or at a particular provider. */
export const remedySchema = z.strictObject({
  cause: causeSchema,
  /** A provider's id. Absent if the remedy is for all providers that have no remedy of their own for this cause. */
  provider: z.string().max(60).optional(),
  /**
   * Set if the remedy applies only if the check from this workstation failed. Absent if it applies to any vantage
   * point.
   */
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
  /** Commands in which `{address}` stands for the mailbox and `{ips}` for the platform's IP addresses. */
  powershell: z.array(z.string().max(400)).max(6).optional(),
  /** The number of minutes until a change takes effect. */
  spreadsInMinutes: z.int().min(0).max(3_000).optional(),
  asOf: z.iso.date(),
  sources: z.array(sourceSchema).min(1).max(8),
});
export type Remedy = z.infer<typeof remedySchema>;
