import { z } from 'zod';

import {
  failureKindSchema,
  mailSettingsSchema,
  stageSchema,
  tenantCapabilitiesSchema,
  type Draft,
  type ProbeReport,
  type StageRecord,
} from '../../../shared/model/index.ts';
import { printable } from '../../../shared/printable.ts';

/** What a tenant answers; later versions may say more, which is ignored. */
export const capabilitiesBody = z.object(tenantCapabilitiesSchema.shape);
export const settingsBody = z.object({ settings: z.object(mailSettingsSchema.shape).nullable() });
export const draftBody = z.object({
  id: z.string().min(1).max(200),
  settings: z.object(mailSettingsSchema.shape),
});
export const startedBody = z.object({ id: z.string().min(1).max(200) });
export const testMailBody = z.object({ messageId: z.string().max(500).optional() });

const words = (limit: number) => z.string().transform((text) => printable(text, limit));

const stageBody = z.object({
  stage: stageSchema,
  outcome: z.enum(['passed', 'failed']),
  durationMs: z.number().min(0).catch(0),
  reply: z
    .object({
      code: z.int().min(0).max(999),
      enhanced: z.string().optional().catch(undefined),
      lines: z.array(words(1_000)).max(200),
    })
    .optional()
    .catch(undefined),
  failure: z
    .object({
      // A kind that this version does not know still is a failure.
      kind: failureKindSchema.catch('protocol'),
      errno: words(80).optional(),
    })
    .optional()
    .catch(undefined),
});

export const checkBody = z.discriminatedUnion('state', [
  z.object({ state: z.literal('running') }),
  z.object({
    state: z.literal('done'),
    report: z.object({ verdict: z.enum(['works', 'failed']), stages: z.array(stageBody).max(40) }),
  }),
]);

type CheckReport = Extract<z.infer<typeof checkBody>, { state: 'done' }>['report'];

/** The tenant's report in the words of this program: the same stages, seen from the platform's servers. */
export function asReport(
  { verdict, stages }: CheckReport,
  { settings }: Draft,
  startedAt: Date,
): ProbeReport {
  const { host, port, security, username, sender } = settings;
  const records = stages.map(({ reply, failure, ...record }): StageRecord => {
    const { enhanced } = reply ?? {};
    const code = enhanced !== undefined && /^[245]\.\d{1,3}\.\d{1,3}$/.test(enhanced) ? enhanced : undefined;
    return {
      ...record,
      ...(reply && {
        reply: { code: reply.code, lines: reply.lines, ...(code !== undefined && { enhanced: code }) },
      }),
      ...(failure && {
        failure: { kind: failure.kind, ...(failure.errno !== undefined && { errno: failure.errno }) },
      }),
    };
  });
  return {
    version: 1,
    vantage: 'platform',
    endpoint: { host, port, security },
    user: username,
    sender,
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    verdict,
    stages: records,
    addresses: [],
    capabilities: {},
    mechanisms: [],
    transcript: [],
  };
}
