import { z } from 'zod';

import { endpointSchema } from '../../model/index.ts';
import { appPasswordSchema } from './app-password.ts';
import { warningSchema } from './warning.ts';

export const suffix = z.string().regex(/^[a-z0-9.-]+$/);

/**
 * A part of a provider with its own servers, recognised by the address's domain, the MX or the target of the
 * Autodiscover record. Properties that are missing here are inherited from the provider.
 */
const partSchema = z.strictObject({
  name: z.string().optional(),
  domains: z.array(suffix).optional(),
  mx: z.array(suffix).optional(),
  autodiscover: z.array(suffix).optional(),
  submission: z.array(endpointSchema),
  /** Whether the host in the Autodiscover record accepts submissions, with STARTTLS at port 587. */
  submissionIsAutodiscover: z.literal(true).optional(),
});

/** What is known about a mail provider: how to recognise it, and where to submit mail. */
export const providerSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]+$/),
  name: z.string(),
  /** Domains whose mailboxes are always at this provider. */
  domains: z.array(suffix),
  /**
   * Suffixes of the MX host names; the longest match of all providers counts. Services that only send, or that deliver
   * to a program, have none, because they have no mailboxes.
   */
  mx: z.array(suffix),
  mxExcept: z.array(suffix).optional(),
  /**
   * Hosts in the `include` of a customer's SPF record. Only office suites have them: the record lists who may send,
   * including web hosters and newsletter services, and only a suite also has the mailboxes.
   */
  spf: z.array(suffix.or(z.string().regex(/^_/))).optional(),
  /** Suffixes of the targets of customers' Autodiscover records (CNAME or SRV). */
  autodiscover: z.array(suffix).optional(),
  /** The label of customers' first MX under their own domain. Only a second indicator identifies the provider. */
  ownMx: z
    .strictObject({
      label: z.string().regex(/^[a-z0-9-]+$/),
      /** A later MX is one of the provider's. */
      laterMx: z.literal(true).optional(),
      /** The SPF record includes one of these. */
      spf: z.array(suffix.or(z.string().regex(/^_/))).optional(),
    })
    .optional(),
  parts: z.array(partSchema).optional(),
  /** Other names in logs, reports and programs. */
  aliases: z.array(z.string().regex(/^[a-z0-9.-]+$/)).optional(),
  /** Group names by which patterns refer to several providers whose servers share texts or rules. */
  groups: z.array(z.string().regex(/^[a-z-]+$/)).optional(),
  /** Host names and phrases in replies that identify the provider's servers. Matched against normalised text. */
  signature: z.instanceof(RegExp).optional(),
  /** Submission servers in order of preference; implicit TLS first if available (RFC 8314). */
  submission: z.array(endpointSchema),
  /** The customer's own server also accepts submissions, under the name of the MX. */
  submissionIsMx: z.boolean().optional(),
  submissionIsAutodiscover: z.literal(true).optional(),
  /** It accepts only OAuth from mail programs, never a password. */
  oauthOnly: z.literal(true).optional(),
  /** Software that companies host themselves, so the names, ports and certificates of its servers are unknown. */
  selfHosted: z.boolean().optional(),
  /** Whether a setting has to be enabled before any sign-in with a password; the provider has a guide for that. */
  needsPreparing: z.boolean().optional(),
  /** The OAuth connection that a platform can use instead of a password. */
  ownConnection: z.enum(['microsoft', 'google']).optional(),
  /** The DKIM selectors (RFC 6376) of its customers' domains, if they are the same for all. */
  dkim: z
    .strictObject({
      selectors: z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1),
      asOf: z.iso.date(),
      sources: z.array(z.string().min(1)).min(1),
    })
    .optional(),
  /** Names that customers' SPF records include so that the provider may send. Defaults to `spf`. */
  sends: z
    .strictObject({
      spf: z.array(suffix.or(z.string().regex(/^_/))).min(1),
      asOf: z.iso.date(),
      sources: z.array(z.string().min(1)).min(1),
    })
    .optional(),
  /** The format of its app passwords, if known. */
  appPassword: appPasswordSchema.optional(),
  /** Dated rules that will break, or already break, set-ups that work today. */
  warnings: z.array(warningSchema).max(4).optional(),
  asOf: z.iso.date(),
  /** False while a fact rests on a single unconfirmed observation. */
  confirmed: z.boolean(),
  sources: z.array(z.string().min(1)).min(1),
});
export type Provider = z.infer<typeof providerSchema>;
