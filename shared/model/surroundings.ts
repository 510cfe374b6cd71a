import { z } from 'zod';

import { endpointSchema } from './endpoint.ts';
import { line, milliseconds } from './measures.ts';
import { addressAttemptSchema, failureSchema, stageSchema } from './stages.ts';

/** Another way to submit for the same mailbox, tried beside the one that a report is about: never with a sign-in. */
export const neighbourSchema = z.strictObject({
  endpoint: endpointSchema,
  /** `usable`: everything up to sign-in passed. `undecided`: the check was over before this way was. */
  outcome: z.enum(['usable', 'failed', 'undecided']),
  /** How far it came: the last stage that was begun. */
  stage: stageSchema.optional(),
  failure: failureSchema.optional(),
  addresses: z.array(addressAttemptSchema).max(40),
  /** As offered once the connection was verified. */
  capabilities: z.array(line).max(100).optional(),
  mechanisms: z.array(z.string().max(40)).max(40),
  durationMs: milliseconds,
});
export type Neighbour = z.infer<typeof neighbourSchema>;

/** Whether a connection to it stood, whatever came then: its port is not blocked from here. */
export const wasReached = ({ addresses }: Pick<Neighbour, 'addresses'>): boolean =>
  addresses.some(({ outcome }) => outcome === 'connected');
