import { z } from 'zod';

import { conformanceLineSchema, endpointSchema, stageRecordSchema, stageSchema } from '../model/index.ts';

/** What happens inside a running call, as it happens. */
export const progressSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stage-started'), endpoint: endpointSchema, stage: stageSchema }),
  z.strictObject({ kind: z.literal('stage-ended'), endpoint: endpointSchema, record: stageRecordSchema }),
  /** Nothing came for two seconds: perhaps never, perhaps from a slow but honest server. */
  z.strictObject({ kind: z.literal('stage-slow'), endpoint: endpointSchema, stage: stageSchema }),
  /** Of several ways to submit: everything up to sign-in passed on this one. */
  z.strictObject({ kind: z.literal('usable'), endpoint: endpointSchema }),
  /** Of several ways to submit: this is the one that is signed in on. */
  z.strictObject({ kind: z.literal('chosen'), endpoint: endpointSchema }),
  /** A larger step of a call that has several, e.g. writing the draft before the tenant checks it. */
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
      /** The sign-in is open in the browser. */
      'in-browser',
      /** The platform has the permission. */
      'connected',
    ]),
  }),
  /** One finished check of a platform against the contract. */
  z.strictObject({ kind: z.literal('conformance-line'), line: conformanceLineSchema }),
  /** A platform asks to be left alone for so long. */
  z.strictObject({ kind: z.literal('pause'), seconds: z.number().min(0) }),
]);
export type Progress = z.infer<typeof progressSchema>;

/** One event of a door's stream: `call` is the id its caller chose, `sequence` counts from 0 within the call. */
export const doorEventSchema = z.strictObject({
  call: z.string().min(1).max(64),
  sequence: z.int().min(0),
  progress: progressSchema,
});
export type DoorEvent = z.infer<typeof doorEventSchema>;
