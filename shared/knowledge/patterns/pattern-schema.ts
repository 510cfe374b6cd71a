import { z } from 'zod';

import { causeSchema, ownerSchema, stageSchema } from '../../model/index.ts';
import { layers } from './layer.ts';

const idea = z.string().regex(/^[^A-Z]+$/, { error: 'ideas are matched in lower case' });

/** One way to recognise a cause. */
export const patternSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  layer: z.enum(layers),
  cause: causeSchema,
  /** How often the cause is right if the pattern matches, from 0 to 1. */
  confidence: z.number().min(0.1).max(0.99),
  /** Other causes that the same evidence allows, most likely first. */
  alternatives: z.array(causeSchema).max(5),
  /** Who can resolve it, if that differs from the cause's usual owner. */
  owner: ownerSchema.optional(),
  /**
   * Ideas that must all occur. Each is a list of alternatives, `a|b c`, that begin at a word: `expir` finds "expired"
   * and "expires"; `*x` also matches within a word, `x$` to the word's end. Case, accents, punctuation and the German
   * spellings with and without umlauts do not matter.
   */
  ideas: z.array(idea).max(6),
  /** Alternatives of which none may occur, in the same form. */
  not: idea.optional(),
  when: z
    .strictObject({
      /** The stages to match. An unknown stage matches as well, provided that the pattern has ideas. */
      stages: z.array(stageSchema).optional(),
      /** Ids of providers, or names of groups defined in their folders. */
      providers: z.array(z.string().max(60)).optional(),
      codes: z.array(z.int().min(200).max(599)).optional(),
      /** Enhanced codes. A leading `x` means 4 or 5, a final `*` the whole subject (RFC 3463 section 3.1). */
      enhanced: z.array(z.string().regex(/^[245x]\.\d{1,3}\.(?:\d{1,3}|\*)$/)).optional(),
      ports: z.array(z.int()).optional(),
      security: z.enum(['tls', 'starttls']).optional(),
      mechanisms: z.array(z.string()).optional(),
    })
    .optional(),
  /** Pages, registries or server sources that confirm the pattern, most relevant first. */
  sources: z.array(z.string().min(8).max(300)).min(1).max(4),
  asOf: z.iso.date(),
});
export type Pattern = z.infer<typeof patternSchema>;
