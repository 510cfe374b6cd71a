import { z } from 'zod';

import { causeSchema, ownerSchema, stageSchema } from '../../model/index.ts';
import { layers } from './layer.ts';

const idea = z.string().regex(/^[^A-Z]+$/, { error: 'ideas are matched in lower case' });

/** One way to recognise a cause. */
export const patternSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  layer: z.enum(layers),
  cause: causeSchema,
  /** How often the cause is correct when the pattern matches, from 0 to 1. */
  confidence: z.number().min(0.1).max(0.99),
  /** Other causes that are possible given the same evidence, most likely first. */
  alternatives: z.array(causeSchema).max(5),
  /** Who can resolve the cause, if not the cause's usual owner. */
  owner: ownerSchema.optional(),
  /**
   * Ideas, all of which must occur. Each is a list of alternatives, `a|b c`, that match from the start of a word:
   * `expir` matches "expired" and "expires"; `*x` also matches inside a word; `x$` must also match to the end of a
   * word. Case, accents, punctuation, and whether German umlauts are spelled with a following e do not matter.
   */
  ideas: z.array(idea).max(6),
  /** Alternatives in the same form, none of which may occur. */
  not: idea.optional(),
  when: z
    .strictObject({
      /** The stages at which the pattern matches. It also matches at an unknown stage if it has ideas. */
      stages: z.array(stageSchema).optional(),
      /** Ids of providers, or names of groups defined in their folders. */
      providers: z.array(z.string().max(60)).optional(),
      codes: z.array(z.int().min(200).max(599)).optional(),
      /**
       * Enhanced codes. An `x` at the start means 4 or 5; a `*` at the end means any code of that subject (RFC 3463
       * section 3.1).
       */
      enhanced: z.array(z.string().regex(/^[245x]\.\d{1,3}\.(?:\d{1,3}|\*)$/)).optional(),
      ports: z.array(z.int()).optional(),
      security: z.enum(['tls', 'starttls']).optional(),
      mechanisms: z.array(z.string()).optional(),
    })
    .optional(),
  /** Pages, registries or source code of servers that confirm the pattern, most relevant first. */
  sources: z.array(z.string().min(8).max(300)).min(1).max(4),
  asOf: z.iso.date(),
});
export type Pattern = z.infer<typeof patternSchema>;
