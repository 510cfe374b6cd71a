import { z } from 'zod';

import { plainText } from './plain-text.ts';
import { sourceText } from './web-url.ts';

const line = plainText(200).trim().min(1);
const sentence = plainText(600).trim().min(1);
export const lineIn = z.strictObject({ de: line, en: line });
export const sentenceIn = z.strictObject({ de: sentence, en: sentence });

/** Who says it, and when it was read there. */
const provenance = {
  source: sourceText(300),
  /** The date that the source bears; absent where it bears none. */
  sourceDate: z.iso.date().optional(),
  readOn: z.iso.date(),
};

/** A statement about a platform, with who makes it. */
export const platformFactSchema = z.strictObject({ ...sentenceIn.shape, ...provenance });
export type PlatformFact = z.infer<typeof platformFactSchema>;

/**
 * How a platform can send in the company's name. `own-smtp`: it signs in at the company's mail server. `relay`: it hands
 * mail to a server of the company without a mailbox's sign-in. `own-connection`: its own connection to Microsoft or Google.
 * `domain`: its own servers send, and the company's DNS says that they may. `platform-address`: under the platform's own
 * address only.
 */
export const sendingKindSchema = z.enum([
  'own-smtp',
  'relay',
  'own-connection',
  'domain',
  'platform-address',
]);
export type SendingKind = z.infer<typeof sendingKindSchema>;

/** What the company's DNS is to say, where it is the same for every customer. */
export const fixedRecordSchema = z.strictObject({
  /** `spf-include`: what the SPF record (RFC 7208) of the domain is to include. */
  kind: z.enum(['spf-include', 'TXT', 'CNAME', 'MX']),
  /** Relative to the company's domain; absent for the domain itself. */
  name: line.optional(),
  value: line,
  /** Which customers it is for, where there are several. */
  for: lineIn.optional(),
});
export type FixedRecord = z.infer<typeof fixedRecordSchema>;

export const sendingWaySchema = z.strictObject({
  kind: sendingKindSchema,
  /** What the platform says of it. `refused`: it no longer takes it. `paid`: it costs extra, or needs a certain plan. */
  standing: z.enum(['recommended', 'possible', 'refused', 'paid']),
  /** Of its own connection: to whom, for whom, and over what the mail goes, as far as known. */
  connection: z
    .strictObject({
      houses: z
        .array(z.enum(['microsoft', 'google']))
        .min(1)
        .max(2),
      per: z.enum(['user', 'company']).optional(),
      transport: z.enum(['smtp', 'graph', 'unknown']),
      /** For the link to an administrator's consent; only where a source names it. */
      clientId: z
        .string()
        .regex(/^[\w.-]{8,120}$/)
        .optional(),
    })
    .optional(),
  /** Of the domain: records that are the same for everybody. Absent: the platform shows each customer its own. */
  records: z.array(fixedRecordSchema).min(1).max(12).optional(),
  /** Whether the sender is to be on a sub-domain, e.g. as the domain receives mail elsewhere. */
  subdomain: z.enum(['needed', 'advised']).optional(),
  /** The way through the menus. */
  path: lineIn.optional(),
  note: sentenceIn.optional(),
  ...provenance,
});
export type SendingWay = z.infer<typeof sendingWaySchema>;
