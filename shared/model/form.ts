import { z } from 'zod';

import { causeSchema } from './finding.ts';
import { plainText } from './plain-text.ts';
import { lineIn, platformFactSchema, sendingWaySchema, sentenceIn, type SendingKind } from './sending-way.ts';
import { inboundFormSchema, type TenantCapabilities } from './tenant.ts';
import { sourceText } from './web-url.ts';

const line = plainText(200).trim().min(1);

/** What a field of a platform's form is to hold. `text`: the same for everybody, as `fixed` says. */
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
  /** As the platform's own page calls it. */
  label: lineIn,
  /** What to take care of. */
  note: sentenceIn.optional(),
  /** How the page calls the two kinds of encryption, where it lets choose. */
  options: z.strictObject({ tls: line, starttls: line }).optional(),
  /** What to choose or type, with the value `fixed`. */
  fixed: lineIn.optional(),
});
export type FormField = z.infer<typeof formFieldSchema>;

/** What can come of the platform's own test, and what to do then. */
export const formOutcomeSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  works: z.boolean(),
  /** What the user sees. */
  seen: sentenceIn,
  /** What it means and what to do. */
  help: sentenceIn,
  /** The cause that it most likely has; its remedy and letter are shown. */
  cause: causeSchema.optional(),
});
export type FormOutcome = z.infer<typeof formOutcomeSchema>;

/**
 * The mail settings page of a platform that no program can talk to, as its users see it: data that a consultant can copy,
 * correct and share as a file.
 */
export const platformFormSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  name: line,
  /** Former and other names, by which it is found too. */
  otherNames: z.array(line).max(12).optional(),
  /**
   * How it can send in the company's name. Empty: nothing public is known of it. Absent: its own page is a form for a mail
   * server, as with a form from before ways were told apart.
   */
  ways: z.array(sendingWaySchema).max(8).optional(),
  /** Who may change the setting. */
  rights: platformFactSchema.optional(),
  /** What its own test does and shows. */
  testFact: platformFactSchema.optional(),
  /** What it does not do, or only up to a number. */
  limits: z.array(platformFactSchema).max(8).optional(),
  /** ISO 8601 date of the last look at the platform's own pages. */
  asOf: z.iso.date(),
  sources: z.array(sourceText(300)).max(20),
  /** The way through the menus to the page; absent where no source tells it. */
  path: lineIn.optional(),
  /** Who may open it, and what has to be so before. */
  before: z.array(sentenceIn).max(10),
  /** Empty where no source tells them, or there is nothing to fill in. */
  fields: z.array(formFieldSchema).max(20),
  /** Provider ids whose servers it refuses, each with the platform's reason and the way out. */
  refuses: z
    .array(z.strictObject({ provider: z.string().regex(/^[a-z0-9_-]{1,60}$/), because: sentenceIn }))
    .max(20),
  /** Addresses its servers connect from. Empty until somebody has read them in the platform's own pages. */
  egressIps: z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])).max(100),
  /** Where the platform lists them. */
  egressIpsSource: sourceText(300).optional(),
  /** What an inbound address of this platform looks like. */
  inbound: z
    .strictObject({
      ...inboundFormSchema.shape,
      /** Where the platform shows it. */
      where: lineIn.optional(),
      /** How the code is got there that Gmail sends to a new forwarding address. */
      gmailCode: z
        .strictObject({
          how: z.enum(['readable', 'by-support', 'impossible']),
          source: sourceText(300),
          readOn: z.iso.date(),
        })
        .optional(),
    })
    .optional(),
  /** Providers that the platform connects to itself. */
  ownConnections: z.array(z.enum(['microsoft', 'google'])).max(2),
  /** How to start the platform's own test mail; absent where no source tells it. */
  test: sentenceIn.optional(),
  /** Empty where there is no page to fill in. */
  outcomes: z.array(formOutcomeSchema).max(12),
});
export type PlatformForm = z.infer<typeof platformFormSchema>;

/** Whether it signs in to the company's mailbox with a password: as far as anybody knows, where nothing is known. */
export const takesPassword = ({ ways }: Pick<PlatformForm, 'ways'>): boolean =>
  ways === undefined ||
  ways.length === 0 ||
  ways.some(({ kind, standing }) => kind === 'own-smtp' && standing !== 'refused');

/** The kinds of ways that it does not refuse, the recommended first. */
export function offeredWays({ ways = [] }: Pick<PlatformForm, 'ways'>): SendingKind[] {
  const offered = ways.filter(({ standing }) => standing !== 'refused');
  const first = offered.filter(({ standing }) => standing === 'recommended');
  return [...new Set([...first, ...offered].map(({ kind }) => kind))];
}

/** As many as a user keeps beside those that came along. */
export const mostForms = 200;

/** What such a platform can do, in the terms of one that a program can talk to. */
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
  ...(offeredWays(form).includes('domain') && { sendsAsDomain: true }),
  ...(form.inbound && { inboundForm: inboundFormSchema.strip().parse(form.inbound) }),
});
