import { z } from 'zod';

/** One failure as somebody saw it: a server's words or a client's error, with whatever is known about it. */
export const observationSchema = z.looseObject({
  /** One of our stages, or the name a log gives it (`rcpt`, `data`, `dns` …); others are ignored. */
  stage: z.string().max(40).optional(),
  text: z.string().max(20_000).optional(),
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
