import { z } from 'zod';

import { line, milliseconds } from './measures.ts';

/** The stages of a probe in order. With STARTTLS, `ehlo` is followed by `starttls` and then `tls`. */
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

/** A server's reply (RFC 5321 section 4.2). `lines` are without reply codes, safe to display, and redacted. */
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

/** Reasons why a TLS session failed, derived from observations, not from a TLS library's error text. */
export const tlsFaultSchema = z.enum([
  'wrong-mode',
  'expired',
  'not-yet-valid',
  'name-mismatch',
  'self-signed',
  'untrusted-issuer',
  'incomplete-chain',
  'revoked',
  /** The certificate's key is too short, or its signature algorithm is obsolete. */
  'weak',
  'version',
  /** The server requires a client certificate. */
  'client-certificate',
  'alert',
  'other',
]);
export type TlsFault = z.infer<typeof tlsFaultSchema>;

/** The ways in which a stage can fail. */
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
  'too-large',
  'cancelled',
]);
export type FailureKind = z.infer<typeof failureKindSchema>;

export const failureSchema = z.strictObject({
  kind: failureKindSchema,
  /** Node's system error name, e.g. `ECONNREFUSED`. */
  errno: z.string().max(80).optional(),
  tls: tlsFaultSchema.optional(),
  /** The normalised code of a TLS fault, e.g. `CERT_HAS_EXPIRED`, or `alert-70`. */
  tlsCode: z.string().max(80).optional(),
  /** What the peer sent instead of the expected data; printable, at most 200 characters. */
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
  /**
   * `slower`: another address connected before this one answered. `not-tried`: another address connected before this
   * one was tried (RFC 8305).
   */
  outcome: z.enum([
    'connected',
    'refused',
    'timeout',
    'unreachable',
    'reset',
    'failed',
    'slower',
    'not-tried',
  ]),
  errno: z.string().max(80).optional(),
  durationMs: milliseconds,
});
export type AddressAttempt = z.infer<typeof addressAttemptSchema>;
