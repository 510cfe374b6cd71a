import { z } from 'zod';

import { ownerSchema } from '../../model/index.ts';
import { sourceSchema } from '../remedy.ts';

const sentence = z.string().min(1).max(600);

/**
 * One task's words in one language. `{address}` and `{inbound}` stand for the mailbox and for the platform's address,
 * `{platformUrl}` for where the platform itself is reached, without a path.
 * Names of menus stand in typographic quotes, as the product spells them in this language.
 */
export const taskTextSchema = z.strictObject({
  title: z.string().min(1).max(90),
  why: sentence,
  /** Numbered steps with the real names of menus. */
  steps: z.array(sentence).min(1).max(8),
  /** What a letter asks for, in one sentence. */
  request: sentence,
});

/** One thing to do in the provider's or the platform's own pages. */
export const taskSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  /** Who does it. The user can hand everything else to IT too. */
  owner: ownerSchema,
  de: taskTextSchema,
  en: taskTextSchema,
  /** The way through the menus in both languages: an admin's console may speak the other one. */
  menus: z
    .array(z.strictObject({ de: sentence, en: sentence }))
    .max(4)
    .optional(),
  /** Ids of pages, see `links.ts`. */
  links: z.array(z.string().regex(/^[a-z0-9-]{1,80}$/)).max(4),
  /** Commands with `{address}` and `{inbound}`. */
  powershell: z.array(z.string().max(400)).max(4).optional(),
  /** How long a change takes until it works, in minutes. */
  spreadsInMinutes: z.int().min(0).max(3_000).optional(),
  /** What the platform has to be able to do for it: show a mail that arrives at its inbound address. */
  needs: z.literal('readable-code').optional(),
});
export type GuideTask = z.infer<typeof taskSchema>;

/** Something that goes wrong here for many: said before it does. */
export const trapSchema = z.strictObject({
  de: sentence,
  en: sentence,
  /** First and last day on which it is true, where it has any. */
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
});
export type Trap = z.infer<typeof trapSchema>;

/** What to do for one purpose at one provider, as a check list. */
export const guideSchema = z.strictObject({
  purpose: z.enum(['prepare', 'redirect', 'own-connection', 'registration', 'own-mailbox']),
  /** A provider's id; absent: for every provider that has no guide of its own. */
  provider: z.string().max(60).optional(),
  /** Who carries most of it out, where there are two ways to the same end. */
  by: z.enum(['you', 'it-admin']),
  /** The codes with which the provider turns mail away until what this guide asks for is done. */
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
