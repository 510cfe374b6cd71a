import { z } from 'zod';

import { conformanceLineSchema, endpointSchema, stageRecordSchema, stageSchema } from '../model/index.ts';

/** The progress of a running call. */
export const progressSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stage-started'), endpoint: endpointSchema, stage: stageSchema }),
  z.strictObject({ kind: z.literal('stage-ended'), endpoint: endpointSchema, record: stageRecordSchema }),
  /** The server has not answered for two seconds. It may be slow rather than faulty. */
  z.strictObject({ kind: z.literal('stage-slow'), endpoint: endpointSchema, stage: stageSchema }),
  /** Everything up to sign-in passed for this candidate. */
  z.strictObject({ kind: z.literal('usable'), endpoint: endpointSchema }),
  /** This candidate was chosen for the sign-in. */
  z.strictObject({ kind: z.literal('chosen'), endpoint: endpointSchema }),
  /** A step of an operation with several steps, e.g. writing a draft before the tenant checks it. */
  z.strictObject({
    kind: z.literal('step'),
    step: z.enum([
      'signing-in',
      'reading',
      'writing',
      'checking',
      'activating',
      'sending',
      'waiting',
      'confirming',
      /** The provider's sign-in page is open in the browser. */
      'in-browser',
      /** The platform has received the user's consent. */
      'connected',
    ]),
  }),
  /** The result of one check of a platform's conformance to the Tenant Mail API. */
  z.strictObject({ kind: z.literal('conformance-line'), line: conformanceLineSchema }),
  /** The platform requested a pause of this length (Retry-After). */
  z.strictObject({ kind: z.literal('pause'), seconds: z.number().min(0) }),
]);
export type Progress = z.infer<typeof progressSchema>;

/**
 * An event that the transport delivers. `call`: the id that the caller chose. `sequence`: the number of the event
 * within its call, from 0.
 */
export const engineEventSchema = z.strictObject({
  call: z.string().min(1).max(64),
  sequence: z.int().min(0),
  progress: progressSchema,
});
export type EngineEvent = z.infer<typeof engineEventSchema>;
