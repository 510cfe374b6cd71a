import { z } from 'zod';

import { plainText } from './plain-text.ts';
import { sourceText } from './web-url.ts';

const line = plainText(200).trim().min(1);
const sentence = plainText(600).trim().min(1);
export const lineIn = z.strictObject({ de: line, en: line });
export const sentenceIn = z.strictObject({ de: sentence, en: sentence });

/** The source of a fact, and when that source was read. */
const provenance = {
  source: sourceText(300),
  /** The date on which the source was published; absent if it has none. */
  sourceDate: z.iso.date().optional(),
  readOn: z.iso.date(),
};

/** A statement about a platform, with its source. */
export const platformFactSchema = z.strictObject({ ...sentenceIn.shape, ...provenance });
export type PlatformFact = z.infer<typeof platformFactSchema>;

/**
 * The ways in which a platform can send on behalf of the company. `own-smtp`: it signs in to the company's mail server.
 * `relay`: it uses one of the company's servers without signing in to a mailbox. `own-connection`: it uses its own
 * OAuth connection to Microsoft or Google. `domain`: its servers send, authorised by the company's DNS.
 * `platform-address`: it sends only from its own address.
 */
export const sendingKindSchema = z.enum([
  'own-smtp',
  'relay',
  'own-connection',
  'domain',
  'platform-address',
]);
export type SendingKind = z.infer<typeof sendingKindSchema>;

/** A DNS record that is the same for every customer. */
export const fixedRecordSchema = z.strictObject({
  /** `spf-include`: `value` has to be included in the domain's SPF record (RFC 7208). */
  kind: z.enum(['spf-include', 'TXT', 'CNAME', 'MX']),
  /** The record's name relative to the company's domain; absent for the domain itself. */
  name: line.optional(),
  value: line,
  /** The group of customers to which the record applies, if it does not apply to all. */
  for: lineIn.optional(),
});
export type FixedRecord = z.infer<typeof fixedRecordSchema>;

export const sendingMethodSchema = z.strictObject({
  kind: sendingKindSchema,
  /**
   * Whether the platform supports this method. `refused`: it does not. `paid`: it costs extra or needs a certain plan.
   */
  standing: z.enum(['recommended', 'possible', 'refused', 'paid']),
  /** Details of the platform's own OAuth connection, as far as they are known: providers, users, and protocol. */
  connection: z
    .strictObject({
      providers: z
        .array(z.enum(['microsoft', 'google']))
        .min(1)
        .max(2),
      per: z.enum(['user', 'company']).optional(),
      transport: z.enum(['smtp', 'graph', 'unknown']),
      /** The app's client id, for a link to the admin consent page; only if a source names it. */
      clientId: z
        .string()
        .regex(/^[\w.-]{8,120}$/)
        .optional(),
    })
    .optional(),
  /**
   * For `domain`: records that are the same for every customer. Absent if the platform shows each customer its own
   * records.
   */
  records: z.array(fixedRecordSchema).min(1).max(12).optional(),
  /** Whether the company should send from a subdomain, e.g. because the domain itself receives mail elsewhere. */
  subdomain: z.enum(['needed', 'advised']).optional(),
  /** The menu path to the setting on the platform. */
  path: lineIn.optional(),
  note: sentenceIn.optional(),
  ...provenance,
});
export type SendingMethod = z.infer<typeof sendingMethodSchema>;
