import { z } from 'zod';

import { causeSchema, ownerSchema } from '../model/index.ts';

const sentence = z.string().min(1).max(600);

/**
 * A remedy's words in one language. Everyday words; technical detail belongs into `technical`. Names of menus stand in
 * typographic quotes, as the product spells them in this language.
 */
export const remedyTextSchema = z.strictObject({
  /** What it is, as a heading. */
  title: z.string().min(1).max(90),
  /** What stopped it, in one sentence. */
  stopped: sentence,
  why: sentence,
  /** Numbered steps with the real names of menus; they speak to the remedy's owner. */
  steps: z.array(sentence).min(1).max(10),
  /** What a letter asks for. */
  request: sentence,
  /** What a letter asks to be told, beyond "it is done". */
  answer: sentence.optional(),
  technical: z.string().max(600).optional(),
});
export type RemedyText = z.infer<typeof remedyTextSchema>;

/** Where a statement comes from: a page of the provider itself, a standard, or somebody who tells of either. */
export const sourceSchema = z.strictObject({
  ref: z.string().min(1).max(400),
  standing: z.enum(['provider', 'standard', 'second-hand']),
});
export type Source = z.infer<typeof sourceSchema>;

/** What to do about one cause, in general or at one provider. */
export const remedySchema = z.strictObject({
  cause: causeSchema,
  /** Absent: for every provider that has no remedy of its own. */
  provider: z.string().max(60).optional(),
  /** Only where this workstation's own check failed; absent: from everywhere. */
  vantage: z.literal('workstation').optional(),
  owner: ownerSchema,
  de: remedyTextSchema,
  en: remedyTextSchema,
  /** The way through the product's menus in both of its languages: an admin's console may speak the other one. */
  menus: z
    .array(z.strictObject({ de: sentence, en: sentence }))
    .max(4)
    .optional(),
  /** Ids of pages, see `links.ts`. */
  links: z.array(z.string().regex(/^[a-z0-9-]{1,80}$/)).max(6),
  /** Commands with `{address}` for the mailbox and `{ip}` for each of the platform's addresses. */
  powershell: z.array(z.string().max(400)).max(6).optional(),
  /** How long a change takes until it works, in minutes. */
  spreadsInMinutes: z.int().min(0).max(3_000).optional(),
  asOf: z.iso.date(),
  sources: z.array(sourceSchema).min(1).max(8),
});
export type Remedy = z.infer<typeof remedySchema>;
