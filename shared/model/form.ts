import { z } from 'zod';

import { causeSchema } from './finding.ts';
import { plainText } from './plain-text.ts';
import {
  lineIn,
  platformFactSchema,
  sendingMethodSchema,
  sentenceIn,
  type SendingKind,
} from './sending-method.ts';
import { inboundFormSchema, type TenantCapabilities } from './tenant.ts';
import { sourceText } from './web-url.ts';

const line = plainText(200).trim().min(1);

/** The value to enter in a field of a platform's form. `fixed`: the same for everyone, see the field's `fixed`. */
export const formValueSchema = z.enum([
  'sender',
  'sender-name',
  'host',
  'port',
  'security',
  'username',
  'password',
  'fixed',
]);
export type FormValue = z.infer<typeof formValueSchema>;

export const formFieldSchema = z.strictObject({
  value: formValueSchema,
  /** The label on the platform's page. */
  label: lineIn,
  /** A hint for filling in the field. */
  note: sentenceIn.optional(),
  /** The page's labels for the two kinds of encryption, if it offers a choice. */
  options: z.strictObject({ tls: line, starttls: line }).optional(),
  /** What to select or type, if `value` is `fixed`. */
  fixed: lineIn.optional(),
});
export type FormField = z.infer<typeof formFieldSchema>;

/** A possible result of the platform's own test, and what to do about it. */
export const formOutcomeSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  works: z.boolean(),
  /** What the user sees when the test has this result. */
  seen: sentenceIn,
  /** What the result means and what to do. */
  help: sentenceIn,
  /** The most likely cause; the app shows the remedy and the letter for it. */
  cause: causeSchema.optional(),
});
export type FormOutcome = z.infer<typeof formOutcomeSchema>;

/**
 * The mail settings page of a platform without an API, as its users see it. It is data rather than code, so that a
 * consultant can copy, correct and share it as a file.
 */
export const platformFormSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  name: line,
  /** Former and alternative names by which a search finds the platform. */
  otherNames: z.array(line).max(12).optional(),
  /**
   * How the platform can send on behalf of the company. Empty if there is no public information. Absent if its page
   * simply asks for a mail server, as in all forms written before this field existed.
   */
  methods: z.array(sendingMethodSchema).max(8).optional(),
  /** Who may change the setting. */
  rights: platformFactSchema.optional(),
  /** What the platform's own test does and shows. */
  testFact: platformFactSchema.optional(),
  /** Missing features and numeric limits. */
  limits: z.array(platformFactSchema).max(8).optional(),
  /** ISO 8601 date on which the platform's pages were last checked. */
  asOf: z.iso.date(),
  sources: z.array(sourceText(300)).max(20),
  /** The menu path to the page; absent if no source names it. */
  path: lineIn.optional(),
  /** Who may open the page, and other prerequisites. */
  before: z.array(sentenceIn).max(10),
  /** Empty if no source lists them or there is nothing to fill in. */
  fields: z.array(formFieldSchema).max(20),
  /** Providers whose servers the platform rejects, each with the reason and an alternative. */
  refuses: z
    .array(z.strictObject({ provider: z.string().regex(/^[a-z0-9_-]{1,60}$/), because: sentenceIn }))
    .max(20),
  /** The platform's egress IPs. Empty unless they could be taken from the platform's own pages. */
  egressIps: z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])).max(100),
  /** Where the platform lists its egress IPs. */
  egressIpsSource: sourceText(300).optional(),
  /** The form of the platform's inbound addresses. */
  inbound: z
    .strictObject({
      ...inboundFormSchema.shape,
      /** Where the platform shows the address. */
      where: lineIn.optional(),
      /** How to find the confirmation code that Gmail sends to a new forwarding address. */
      gmailCode: z
        .strictObject({
          how: z.enum(['readable', 'by-support', 'impossible']),
          source: sourceText(300),
          readOn: z.iso.date(),
        })
        .optional(),
    })
    .optional(),
  /** Providers to which the platform connects through OAuth. */
  ownConnections: z.array(z.enum(['microsoft', 'google'])).max(2),
  /** How to make the platform send its own test email; absent if no source describes it. */
  test: sentenceIn.optional(),
  /** Empty if there is no page to fill in. */
  outcomes: z.array(formOutcomeSchema).max(12),
});
export type PlatformForm = z.infer<typeof platformFormSchema>;

/**
 * Returns whether the platform signs in to the mailbox with a password. True if nothing is known about the platform.
 */
export const takesPassword = ({ methods }: Pick<PlatformForm, 'methods'>): boolean =>
  methods === undefined ||
  methods.length === 0 ||
  methods.some(({ kind, standing }) => kind === 'own-smtp' && standing !== 'refused');

/** Returns whether there is no public information on how the platform sends, so that any method may be possible. */
export const isUnknownPlatform = ({ methods }: Pick<PlatformForm, 'methods'>): boolean =>
  methods?.length === 0;

/** Returns whether the platform sends only from its own address, so that there is nothing to set up. */
export const sendsAsItself = (form: Pick<PlatformForm, 'methods'>): boolean =>
  offeredMethods(form).join() === 'platform-address';

/** Returns the sending methods that the platform supports, recommended ones first. */
export function offeredMethods({ methods = [] }: Pick<PlatformForm, 'methods'>): SendingKind[] {
  const offered = methods.filter(({ standing }) => standing !== 'refused');
  const first = offered.filter(({ standing }) => standing === 'recommended');
  return [...new Set([...first, ...offered].map(({ kind }) => kind))];
}

/** The maximum number of forms that a user can add to the built-in ones. */
export const mostForms = 200;

/** Returns the capabilities of a platform without an API in the same format as those that an API reports. */
export const capabilitiesOf = (form: PlatformForm): TenantCapabilities => ({
  name: form.name,
  apiVersion: form.asOf,
  runsChecks: false,
  sendsTestMail: false,
  egressIps: form.egressIps,
  separateUsername: form.fields.some(({ value }) => value === 'username'),
  senderName: form.fields.some(({ value }) => value === 'sender-name'),
  refusedProviders: form.refuses.map(({ provider }) => provider),
  ownConnections: form.ownConnections,
  ...(!takesPassword(form) && { takesPassword: false }),
  ...((offeredMethods(form).includes('domain') || isUnknownPlatform(form)) && { sendsAsDomain: true }),
  ...(form.inbound && { inboundForm: inboundFormSchema.strip().parse(form.inbound) }),
});
