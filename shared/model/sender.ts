import { z } from 'zod';

import { findingSchema } from './finding.ts';
import { plainText } from './plain-text.ts';

const dnsName = plainText(260);
const dnsValue = plainText(4_100);

/** The types of DNS records that platforms require. */
export const recordTypeSchema = z.enum(['TXT', 'CNAME', 'MX', 'A', 'AAAA', 'NS']);
export type RecordType = z.infer<typeof recordTypeSchema>;

/** A required DNS record. The name is full, in lower case and without a final dot; an MX value is `PREFERENCE HOST`. */
export const wantedRecordSchema = z.strictObject({
  type: recordTypeSchema,
  name: dnsName,
  value: dnsValue,
});
export type WantedRecord = z.infer<typeof wantedRecordSchema>;

/**
 * The state of a required record. `stale`: correct on the domain's own name servers, but other resolvers still return
 * an older answer. `malformed`: the right value, but with typos (quotes, a dot, an extra space). `conflict`: it cannot
 * coexist with other records at this name.
 */
export const recordStateSchema = z.enum([
  'there',
  'missing',
  'other-value',
  'several',
  'doubled-name',
  'wrong-type',
  'malformed',
  'conflict',
  'stale',
  'unknown',
]);
export type RecordState = z.infer<typeof recordStateSchema>;

export const checkedRecordSchema = z.strictObject({
  type: recordTypeSchema,
  name: dnsName,
  expected: dnsValue,
  state: recordStateSchema,
  /** The current values at the name, each prefixed with its record type if that is not the required one. */
  found: z.array(dnsValue).max(50),
  /** The value to set; absent if nothing has to be done or another name has to be chosen first. */
  set: dnsValue.optional(),
});
export type CheckedRecord = z.infer<typeof checkedRecordSchema>;

/** The state of a sending domain according to the platform. */
export const platformDomainSchema = z.strictObject({
  state: z.enum(['pending', 'confirmed', 'stopped']),
  records: z
    .array(
      z.strictObject({
        ...wantedRecordSchema.shape,
        state: z.enum(['there', 'missing', 'other-value', 'unknown']),
      }),
    )
    .max(50),
});
export type PlatformDomain = z.infer<typeof platformDomainSchema>;

/** Problems with an SPF record (RFC 7208). */
export const spfProblemSchema = z.enum([
  'several-records',
  'too-many-lookups',
  'too-many-void-lookups',
  'syntax',
  'everybody-allowed',
  'no-default',
  'after-all',
]);
export type SpfProblem = z.infer<typeof spfProblemSchema>;

const selectorStateSchema = z.enum(['present', 'absent', 'revoked', 'broken']);
export type SelectorState = z.infer<typeof selectorStateSchema>;

export const senderVerdictSchema = z.enum(['in-order', 'improve', 'will-not-arrive', 'not-visible']);
export type SenderVerdict = z.infer<typeof senderVerdictSchema>;

const signatureReasonSchema = z.enum([
  'no-key',
  'revoked-key',
  'broken-key',
  'body-changed',
  'header-changed',
  'no-body',
  'expired',
  'other',
]);

/** The evidence from one received message. */
export const receivedMailSchema = z.strictObject({
  /** Set if only header lines were provided. Some may be missing, so the absence of one proves nothing. */
  part: z.literal(true).optional(),
  signatures: z
    .array(
      z.strictObject({
        domain: dnsName,
        selector: dnsName,
        /** As named in RFC 8601 section 2.7.1. */
        result: z.enum(['pass', 'fail', 'neutral', 'policy', 'none', 'temperror', 'permerror']),
        aligned: z.boolean(),
        /** Why verification failed. `no-body`: the signature cannot be verified without the body. */
        reason: signatureReasonSchema.optional(),
      }),
    )
    .max(10),
  spf: z.strictObject({
    result: z.enum(['pass', 'fail', 'softfail', 'neutral', 'none', 'temperror', 'permerror', 'unknown']),
    domain: dnsName,
    aligned: z.boolean(),
  }),
  dmarc: z.strictObject({
    result: z.enum(['pass', 'fail', 'none', 'temperror', 'permerror', 'unknown']),
    policy: z.enum(['none', 'quarantine', 'reject', 'absent', 'unknown']),
  }),
  /** The receiving server's own authentication results (RFC 8601). */
  receiver: z
    .strictObject({
      server: dnsName,
      spf: z.string().max(20).optional(),
      dmarc: z.string().max(20).optional(),
      /** The domain's DMARC policy at the time of receipt. */
      policy: z.enum(['none', 'quarantine', 'reject']).optional(),
      dkim: z
        .array(
          z.strictObject({
            /** The signing domain; absent if the result is `none` or the server does not state it. */
            domain: dnsName.optional(),
            result: z.string().max(20),
            aligned: z.boolean(),
            reason: signatureReasonSchema.optional(),
          }),
        )
        .max(10),
    })
    .optional(),
});
export type ReceivedMail = z.infer<typeof receivedMailSchema>;

/** A report on what receiving mail servers can see of a sender's domain. */
export const senderReportSchema = z.strictObject({
  domain: dnsName,
  verdict: senderVerdictSchema,
  spf: z.strictObject({
    state: z.enum(['authorised', 'not-authorised', 'absent', 'broken', 'unknown']),
    record: dnsValue.optional(),
    /** The number of DNS look-ups needed to evaluate the record; at most ten are allowed (RFC 7208 section 4.6.4). */
    lookups: z.int().min(0).max(1_000).optional(),
    problems: z.array(spfProblemSchema).max(10),
    /** The value of the single record to set, including everything that the current record contains. */
    merged: dnsValue.optional(),
    /** The number of look-ups that the merged record needs, if they could be counted. */
    mergedLookups: z.int().min(0).max(1_000).optional(),
  }),
  dkim: z.strictObject({
    state: z.enum(['present', 'absent', 'not-visible', 'broken', 'unknown']),
    selectors: z.array(z.strictObject({ selector: dnsName, state: selectorStateSchema })).max(20),
  }),
  dmarc: z.strictObject({
    state: z.enum(['absent', 'none', 'quarantine', 'reject', 'broken', 'unknown']),
    record: dnsValue.optional(),
    /** The domain at which the record was found: the sender's domain itself or a parent. */
    domain: dnsName.optional(),
    aspf: z.enum(['r', 's']).optional(),
    adkim: z.enum(['r', 's']).optional(),
  }),
  records: z.array(checkedRecordSchema).max(50),
  mail: receivedMailSchema.optional(),
  dns: z.strictObject({
    nameServers: z.array(dnsName).max(20),
    /** Set if the domain does not exist according to the name servers. */
    unknownDomain: z.literal(true).optional(),
    /** Id of the operator of the domain's DNS. */
    operator: z.string().max(60).optional(),
    /** Seconds for which resolvers cache a negative answer (RFC 2308). */
    negativeTtl: z.int().min(0).max(1_000_000_000).optional(),
  }),
  findings: z.array(findingSchema).max(20),
});
export type SenderReport = z.infer<typeof senderReportSchema>;
