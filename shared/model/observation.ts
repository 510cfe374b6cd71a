import { z } from 'zod';

/** The maximum length in characters of a pasted text; enough for a long log. */
export const longestPaste = 1_000_000;

/** One observed failure: a server's reply or a client's error, and what is known about its context. */
export const observationSchema = z.looseObject({
  /** A stage, or the name that logs use for it (`rcpt`, `data`, `dns` …); unknown names are ignored. */
  stage: z.string().max(40).optional(),
  text: z.string().max(longestPaste).optional(),
  code: z.int().optional(),
  enhanced: z.string().max(20).optional(),
  errno: z.string().max(80).optional(),
  host: z.string().max(253).optional(),
  port: z.int().optional(),
  security: z.string().max(20).optional(),
  mechanism: z.string().max(40).optional(),
  provider: z.string().max(60).optional(),
});
export type Observation = z.infer<typeof observationSchema>;

/**
 * Shortens a text that is longer than `limit` to its beginning and end, which usually contain the error and its cause.
 */
export const bothEnds = (text: string, limit: number): string =>
  text.length <= limit
    ? text
    : `${text.slice(0, Math.ceil(limit * 0.7))} ${text.slice(text.length - Math.floor(limit * 0.3) + 1)}`;

const words = (limit: number) =>
  z
    .union([z.string(), z.array(z.string()).transform((lines) => lines.join('\n'))])
    .transform((text) => bothEnds(text, limit))
    .optional()
    .catch(undefined);
const number = z
  .union([
    z.int(),
    z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number),
  ])
  .optional()
  .catch(undefined);

/**
 * The schema of an observation that another program wrote: numbers may be quoted, texts may be arrays of lines, and
 * invalid fields are dropped without rejecting the others.
 */
export const looseObservationSchema = z.object({
  stage: words(40),
  text: words(longestPaste),
  code: number,
  enhanced: words(20),
  errno: words(80),
  host: words(253),
  port: number,
  security: words(20),
  mechanism: words(40),
  provider: words(60),
});
