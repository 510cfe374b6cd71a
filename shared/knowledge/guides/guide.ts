import { z } from 'zod';

import { ownerSchema } from '../../model/index.ts';
import { sourceSchema } from '../remedy.ts';

const sentence = z.string().min(1).max(600);

/**
 * The text of a task in one language. `{address}` is replaced by the mailbox's address, `{inbound}` by the platform's
 * address, `{platformUrl}` by the platform's base URL, and `{mailSettings}` by the name of its mail settings page. Menu
 * names are in typographic quotes, spelled as in the product in this language.
 */
export const taskTextSchema = z.strictObject({
  title: z.string().min(1).max(90),
  why: sentence,
  /** Numbered steps with the real menu names. */
  steps: z.array(sentence).min(1).max(8),
  /** What a letter about the task requests, in one sentence. */
  request: sentence,
});

/** One task on the pages of the provider or the platform. */
export const taskSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  /** Who carries out the task. The user can delegate other tasks to IT as well. */
  owner: ownerSchema,
  /** Whether only some companies need the task; the user will see whether theirs does. */
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
  /** The number of minutes until a change takes effect. */
  spreadsInMinutes: z.int().min(0).max(3_000).optional(),
  /** What the platform must support for this task: showing messages that arrive at its inbound address. */
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

/** A checklist for one purpose at one provider. */
export const guideSchema = z.strictObject({
  purpose: z.enum(['prepare', 'redirect', 'own-connection', 'registration', 'own-mailbox']),
  /** A provider's id. Absent if the guide is for all providers that have no guide for this purpose. */
  provider: z.string().max(60).optional(),
  /** Who carries out most of the tasks. Alternative guides with the same result differ in this. */
  by: z.enum(['you', 'it-admin']),
  /** The enhanced codes with which the provider rejects mail as long as this guide has not been followed. */
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
