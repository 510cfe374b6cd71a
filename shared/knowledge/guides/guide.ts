import { z } from 'zod';

import { ownerSchema } from '../../model/index.ts';
import { sourceSchema } from '../remedy.ts';

const sentence = z.string().min(1).max(600);

/**
 * The text of a task in one language. `{address}` and `{inbound}` are replaced by the mailbox's and the platform's
 * address, `{platformUrl}` by the platform's base URL, `{mailSettings}` by its page of mail settings.
 * Menu names are in typographic quotes, spelled as in the product in this language.
 */
export const taskTextSchema = z.strictObject({
  title: z.string().min(1).max(90),
  why: sentence,
  /** Numbered steps with the real menu names. */
  steps: z.array(sentence).min(1).max(8),
  /** What a letter requests, in one sentence. */
  request: sentence,
});

/** One task on the pages of the provider or the platform. */
export const taskSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  /** Who does it. The user can also delegate any other task to IT. */
  owner: ownerSchema,
  /** Whether it is only necessary in some companies, which the user will see. */
  ifNeeded: z.literal(true).optional(),
  de: taskTextSchema,
  en: taskTextSchema,
  /** The menu path in both languages, because an admin console may be set to the other one. */
  menus: z
    .array(z.strictObject({ de: sentence, en: sentence }))
    .max(4)
    .optional(),
  /** Ids of pages, see `links.ts`. */
  links: z.array(z.string().regex(/^[a-z0-9-]{1,80}$/)).max(4),
  /** Commands with `{address}` and `{inbound}`. */
  powershell: z.array(z.string().max(400)).max(4).optional(),
  /** Minutes until a change takes effect. */
  spreadsInMinutes: z.int().min(0).max(3_000).optional(),
  /** What the platform must support for this: showing mail that arrives at its inbound address. */
  needs: z.literal('readable-code').optional(),
});
export type GuideTask = z.infer<typeof taskSchema>;

/** A common pitfall, mentioned before the user meets it. */
export const trapSchema = z.strictObject({
  de: sentence,
  en: sentence,
  /** The first and last day on which it applies, if limited. */
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
});
export type Trap = z.infer<typeof trapSchema>;

/** A check list for one purpose at one provider. */
export const guideSchema = z.strictObject({
  purpose: z.enum(['prepare', 'redirect', 'own-connection', 'registration', 'own-mailbox']),
  /** A provider's id. Absent if the guide is for all providers that have no guide for this purpose. */
  provider: z.string().max(60).optional(),
  /** Who does most of the tasks. Alternatives with the same result differ in this. */
  by: z.enum(['you', 'it-admin']),
  /** The enhanced codes with which the provider rejects mail until this guide has been followed. */
  refusedWith: z
    .array(z.string().regex(/^[45](?:\.\d{1,3}){2}$/))
    .max(4)
    .optional(),
  traps: z.array(trapSchema).max(4),
  tasks: z.array(taskSchema).min(1).max(6),
  asOf: z.iso.date(),
  sources: z.array(sourceSchema).min(1).max(8),
});
export type Guide = z.infer<typeof guideSchema>;
export type Purpose = Guide['purpose'];
