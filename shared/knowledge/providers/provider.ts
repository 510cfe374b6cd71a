import { z } from 'zod';

import { endpointSchema } from '../../model/index.ts';
import { appPasswordSchema } from './app-password.ts';
import { warningSchema } from './warning.ts';

export const suffix = z.string().regex(/^[a-z0-9.-]+$/);

/**
 * A part of a provider that has its own servers, recognised by the address's domain, the MX or the target of the
 * Autodiscover record. Properties that are not given here are inherited from the provider.
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
  /** Domains whose mailboxes are always hosted by this provider. */
  domains: z.array(suffix),
  /**
   * Suffixes of the MX host names; of all providers' suffixes, the longest match applies. Empty for services that only
   * send, or that deliver to an application, because they have no mailboxes.
   */
  mx: z.array(suffix),
  mxExcept: z.array(suffix).optional(),
  /**
   * Hosts in the `include` of customers' SPF records. Only specified for office suites: the record lists everyone who
   * may send, including web hosters and newsletter services, and of these only a suite also has the mailboxes.
   */
  spf: z.array(suffix.or(z.string().regex(/^_/))).optional(),
  /** Suffixes of the targets of customers' Autodiscover records (CNAME or SRV). */
  autodiscover: z.array(suffix).optional(),
  /**
   * The label of the first MX of customers whose MX is in their own domain. It identifies the provider only together
   * with a second indicator.
   */
  ownMx: z
    .strictObject({
      label: z.string().regex(/^[a-z0-9-]+$/),
      /** Set if a later MX must belong to the provider. */
      laterMx: z.literal(true).optional(),
      /** The SPF record includes one of these. */
      spf: z.array(suffix.or(z.string().regex(/^_/))).optional(),
    })
    .optional(),
  parts: z.array(partSchema).optional(),
  /** Other names for the provider in logs, reports and programs. */
  aliases: z.array(z.string().regex(/^[a-z0-9.-]+$/)).optional(),
  /** Names of groups by which patterns refer to several providers whose servers have the same texts or rules. */
  groups: z.array(z.string().regex(/^[a-z-]+$/)).optional(),
  /** Host names and phrases in replies that identify the provider's servers. Matched against normalised text. */
  signature: z.instanceof(RegExp).optional(),
  /** Submission servers in order of preference, those with implicit TLS first (RFC 8314). */
  submission: z.array(endpointSchema),
  /** Whether the customer's MX host also accepts submissions. */
  submissionIsMx: z.boolean().optional(),
  submissionIsAutodiscover: z.literal(true).optional(),
  /** Whether the provider accepts only OAuth from mail programs, never a password. */
  oauthOnly: z.literal(true).optional(),
  /**
   * Whether this is software that companies host themselves, so that the names, ports and certificates of its servers
   * are unknown.
   */
  selfHosted: z.boolean().optional(),
  /** Whether a setting has to be enabled before any sign-in with a password. If so, the provider has a guide for it. */
  needsPreparing: z.boolean().optional(),
  /** The OAuth connection that a platform can use instead of a password. */
  ownConnection: z.enum(['microsoft', 'google']).optional(),
  /** The DKIM selectors (RFC 6376) of customers' domains, if they are the same for all customers. */
  dkim: z
    .strictObject({
      selectors: z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1),
      asOf: z.iso.date(),
      sources: z.array(z.string().min(1)).min(1),
    })
    .optional(),
  /** Names that customers' SPF records include to let the provider send. Defaults to `spf`. */
  sends: z
    .strictObject({
      spf: z.array(suffix.or(z.string().regex(/^_/))).min(1),
      asOf: z.iso.date(),
      sources: z.array(z.string().min(1)).min(1),
    })
    .optional(),
  /** The format of the provider's app passwords, if known. */
  appPassword: appPasswordSchema.optional(),
  /** Rules with a date that will break, or have already broken, set-ups that work today. */
  warnings: z.array(warningSchema).max(4).optional(),
  asOf: z.iso.date(),
  /** False if any of these facts is based on a single unconfirmed observation. */
  confirmed: z.boolean(),
  sources: z.array(z.string().min(1)).min(1),
});
export type Provider = z.infer<typeof providerSchema>;
