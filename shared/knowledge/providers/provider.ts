import { z } from 'zod';

import { endpointSchema } from '../../model/index.ts';
import { appPasswordSchema } from './app-password.ts';
import { warningSchema } from './warning.ts';

export const suffix = z.string().regex(/^[a-z0-9.-]+$/);

/**
 * A part of a provider with servers of its own: told by the address's domain, by the MX, or by where the Autodiscover
 * record leads. What is not given is as at the provider itself.
 */
const partSchema = z.strictObject({
  name: z.string().optional(),
  domains: z.array(suffix).optional(),
  mx: z.array(suffix).optional(),
  autodiscover: z.array(suffix).optional(),
  submission: z.array(endpointSchema),
  /** The host that the Autodiscover record names takes the submissions, by STARTTLS at 587. */
  submissionIsAutodiscover: z.literal(true).optional(),
});

/** What is known about a mail provider: how to recognise it, and where mail is submitted. */
export const providerSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]+$/),
  name: z.string(),
  /** Domains whose addresses can only be here. */
  domains: z.array(suffix),
  /**
   * Endings of the MX host names; the longest match of all providers wins. Services that only send, or that hand what
   * arrives on to a program, have none: nobody has a mailbox there.
   */
  mx: z.array(suffix),
  mxExcept: z.array(suffix).optional(),
  /**
   * Hosts that the SPF record of a customer includes. Only office suites have them: the record says who may send, web
   * hosters and newsletters among them, and only of a suite does that mean that the mailboxes are there.
   */
  spf: z.array(suffix.or(z.string().regex(/^_/))).optional(),
  /** Endings of the hosts that its customers' Autodiscover records (CNAME or SRV) lead to. */
  autodiscover: z.array(suffix).optional(),
  /** Customers' first MX has this label in their own domain; a second sign tells whose server it is. */
  ownMx: z
    .strictObject({
      label: z.string().regex(/^[a-z0-9-]+$/),
      /** A later MX is one of the provider's. */
      laterMx: z.literal(true).optional(),
      /** Or the SPF record includes one of these. */
      spf: z.array(suffix.or(z.string().regex(/^_/))).optional(),
    })
    .optional(),
  parts: z.array(partSchema).optional(),
  /** Other names that logs, reports and other programs give it. */
  aliases: z.array(z.string().regex(/^[a-z0-9.-]+$/)).optional(),
  /** Names under which patterns speak of several providers at once, since their servers use the same words or rules. */
  groups: z.array(z.string().regex(/^[a-z-]+$/)).optional(),
  /** How its servers give themselves away in a reply: host names and marks, in the diagnosis's normalised words. */
  signature: z.instanceof(RegExp).optional(),
  /** In the order of preference; implicit TLS first where it exists (RFC 8314). */
  submission: z.array(endpointSchema),
  /** The customer's own server takes the submissions too: its name is that of the MX. */
  submissionIsMx: z.boolean().optional(),
  submissionIsAutodiscover: z.literal(true).optional(),
  /** It takes no password from mail programs, only a connection by OAuth. */
  oauthOnly: z.literal(true).optional(),
  /** Software that companies run themselves: nothing is known about their servers' names, ports and certificates. */
  selfHosted: z.boolean().optional(),
  /** Something has to be switched on there before anybody can sign in with a password: it has a guide for that. */
  needsPreparing: z.boolean().optional(),
  /** By which of its connections a platform can reach it without a password. */
  ownConnection: z.enum(['microsoft', 'google']).optional(),
  /** Where the keys are that it signs its customers' mail with: the selectors (RFC 6376) that are the same for all. */
  dkim: z
    .strictObject({
      selectors: z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1),
      asOf: z.iso.date(),
      sources: z.array(z.string().min(1)).min(1),
    })
    .optional(),
  /** Names that its customers' SPF records include; where absent, those of `spf`. */
  sends: z
    .strictObject({
      spf: z.array(suffix.or(z.string().regex(/^_/))).min(1),
      asOf: z.iso.date(),
      sources: z.array(z.string().min(1)).min(1),
    })
    .optional(),
  /** Passwords that it makes for single programs, where their form is known. */
  appPassword: appPasswordSchema.optional(),
  /** Rules with a date that will stop, or already stop, what works today. */
  warnings: z.array(warningSchema).max(4).optional(),
  asOf: z.iso.date(),
  /** False where a fact still rests on one unconfirmed observation. */
  confirmed: z.boolean(),
  sources: z.array(z.string().min(1)).min(1),
});
export type Provider = z.infer<typeof providerSchema>;
