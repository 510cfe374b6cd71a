import { z } from 'zod';

import { endpointSchema, portSchema } from './endpoint.ts';

/** The stations of the road to a sent mail, in their order. With STARTTLS, `starttls` and then `tls` follow `ehlo`. */
export const stageNames = [
  'resolve',
  'connect',
  'tls',
  'greeting',
  'ehlo',
  'starttls',
  'auth',
  'sender',
  'recipient',
  'message',
  'quit',
] as const;
export const stageSchema = z.enum(stageNames);
export type Stage = z.infer<typeof stageSchema>;

const line = z.string().max(2_000);
const milliseconds = z.number().min(0);

/** A server's reply (RFC 5321 section 4.2). `lines` are without their codes, made harmless for display, and redacted. */
export const replySchema = z.strictObject({
  code: z.int().min(0).max(999),
  /** Enhanced status code, `class.subject.detail` (RFC 3463). */
  enhanced: z
    .string()
    .regex(/^[245]\.\d{1,3}\.\d{1,3}$/)
    .optional(),
  lines: z.array(line).max(200),
});
export type Reply = z.infer<typeof replySchema>;

/** What is wrong with the TLS session, from our own evidence: never from a TLS library's sentences. */
export const tlsFaultSchema = z.enum([
  'wrong-mode',
  'expired',
  'not-yet-valid',
  'name-mismatch',
  'self-signed',
  'untrusted-issuer',
  'incomplete-chain',
  'revoked',
  'weak',
  'version',
  'alert',
  'other',
]);
export type TlsFault = z.infer<typeof tlsFaultSchema>;

/** How a stage can fail. */
export const failureKindSchema = z.enum([
  'name-not-found',
  'dns-failure',
  'refused',
  'timeout',
  'unreachable',
  'reset',
  'closed',
  'tls',
  'rejected',
  'protocol',
  'injection',
  'limit',
  'no-starttls',
  'no-auth',
  'no-mechanism',
  'no-smtputf8',
  'cancelled',
]);
export type FailureKind = z.infer<typeof failureKindSchema>;

export const failureSchema = z.strictObject({
  kind: failureKindSchema,
  /** Node's system error name, e.g. `ECONNREFUSED`. */
  errno: z.string().max(80).optional(),
  tls: tlsFaultSchema.optional(),
  /** A normalised code behind a TLS fault, e.g. `CERT_HAS_EXPIRED`, or `alert-70`. */
  tlsCode: z.string().max(80).optional(),
  /** What the peer sent where something else was expected, printable, at most 200 characters. */
  peer: z.string().max(200).optional(),
});
export type Failure = z.infer<typeof failureSchema>;

export const stageRecordSchema = z.strictObject({
  stage: stageSchema,
  outcome: z.enum(['passed', 'failed']),
  durationMs: milliseconds,
  reply: replySchema.optional(),
  failure: failureSchema.optional(),
});
export type StageRecord = z.infer<typeof stageRecordSchema>;

export const addressAttemptSchema = z.strictObject({
  ip: z.string().max(45),
  family: z.union([z.literal(4), z.literal(6)]),
  /** `not-tried`: the race was over before its turn (RFC 8305). */
  outcome: z.enum(['connected', 'refused', 'timeout', 'unreachable', 'reset', 'failed', 'not-tried']),
  errno: z.string().max(80).optional(),
  durationMs: milliseconds,
});
export type AddressAttempt = z.infer<typeof addressAttemptSchema>;

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
  /** As Node names it, e.g. `TLSv1.3`. */
  protocol: z.string().max(20).optional(),
  cipher: z.string().max(80).optional(),
  verified: z.boolean(),
  /** From the server's own certificate to the last one it sent. */
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
 * `works`: signed in and the sender was accepted. `signed-in`: signed in, sender not asked for. `reachable`: everything
 * before sign-in passed and no sign-in was asked for. `failed`: the last stage says where. `cancelled`: by the user.
 */
export const probeVerdictSchema = z.enum(['works', 'signed-in', 'reachable', 'failed', 'cancelled']);
export type ProbeVerdict = z.infer<typeof probeVerdictSchema>;

/** Everything one check of one endpoint found out. Plain data without secrets: it can be saved, shown, diagnosed again. */
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
  /** SASL mechanisms offered once the connection was verified. */
  mechanisms: z.array(z.string().max(40)).max(40),
  mechanism: z.string().max(40).optional(),
  localPort: portSchema.optional(),
  transcript: z.array(transcriptLineSchema).max(400),
});
export type ProbeReport = z.infer<typeof probeReportSchema>;

/** The stage that stopped a check, if one did. */
export const failedStage = (report: ProbeReport): StageRecord | undefined =>
  report.stages.find((record) => record.outcome === 'failed');
