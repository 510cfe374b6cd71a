import { z } from 'zod';

import { endpointSchema } from './endpoint.ts';
import { line, milliseconds } from './measures.ts';
import { addressAttemptSchema, stageRecordSchema, type StageRecord } from './stages.ts';
import { otherCandidateSchema, indicatorSchema } from './other-candidate.ts';

export const certificateSchema = z.strictObject({
  subject: line,
  issuer: line,
  names: z.array(line).max(100),
  /** ISO 8601. */
  validFrom: z.string().max(40),
  validTo: z.string().max(40),
  fingerprint256: z.string().max(120),
});
export type Certificate = z.infer<typeof certificateSchema>;

export const tlsEvidenceSchema = z.strictObject({
  /** The TLS version as Node names it, e.g. `TLSv1.3`. */
  protocol: z.string().max(20).optional(),
  cipher: z.string().max(80).optional(),
  verified: z.boolean(),
  /**
   * Starts with the server's certificate. If verified, it ends with the trusted root; otherwise, with the last one
   * sent.
   */
  chain: z.array(certificateSchema).max(10),
});
export type TlsEvidence = z.infer<typeof tlsEvidenceSchema>;

export const transcriptLineSchema = z.strictObject({
  from: z.enum(['client', 'server', 'note']),
  /** Redacted and printable. */
  text: line,
  atMs: milliseconds,
});
export type TranscriptLine = z.infer<typeof transcriptLineSchema>;

/**
 * `works`: signed in and the sender was accepted. `signed-in`: signed in, sender not checked. `reachable`: everything
 * before sign-in passed, and no sign-in was requested. `failed`: the last stage says why. `cancelled`: stopped by the
 * user.
 */
export const probeVerdictSchema = z.enum(['works', 'signed-in', 'reachable', 'failed', 'cancelled']);
export type ProbeVerdict = z.infer<typeof probeVerdictSchema>;

/**
 * Everything that one check of one endpoint found: plain data without secrets, so it can be saved, shown, and diagnosed
 * again later.
 */
export const probeReportSchema = z.strictObject({
  version: z.literal(1),
  vantage: z.enum(['workstation', 'platform']),
  endpoint: endpointSchema,
  user: z.string().max(320).optional(),
  sender: z.string().max(320).optional(),
  recipient: z.string().max(320).optional(),
  /** ISO 8601. */
  startedAt: z.string().max(40),
  durationMs: milliseconds,
  verdict: probeVerdictSchema,
  stages: z.array(stageRecordSchema).max(40),
  addresses: z.array(addressAttemptSchema).max(40),
  tls: tlsEvidenceSchema.optional(),
  capabilities: z.strictObject({
    beforeTls: z.array(line).max(100).optional(),
    afterTls: z.array(line).max(100).optional(),
  }),
  /** SASL mechanisms offered over the verified connection. */
  mechanisms: z.array(z.string().max(40)).max(40),
  mechanism: z.string().max(40).optional(),
  /** The requested local address, if any. */
  localAddress: z.string().max(45).optional(),
  /** Other candidates tried in the same run. */
  otherCandidates: z.array(otherCandidateSchema).max(60).optional(),
  indicators: z.array(indicatorSchema).max(20).optional(),
  transcript: z.array(transcriptLineSchema).max(400),
});
export type ProbeReport = z.infer<typeof probeReportSchema>;

/** Returns the stage that failed, if any. */
export const failedStage = (report: ProbeReport): StageRecord | undefined =>
  report.stages.find((record) => record.outcome === 'failed');
