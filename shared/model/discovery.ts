import { z } from 'zod';

import { endpointSchema } from './endpoint.ts';
import { plainText } from './plain-text.ts';
import { webUrl } from './web-url.ts';

/** The sources of facts about a domain's mail. */
export const evidenceSourceSchema = z.enum([
  'provider-table',
  'autoconfig',
  'ispdb',
  'srv',
  'mx',
  'spf',
  'autodiscover',
  'certificate',
  'guess',
  'practice',
]);
export type EvidenceSource = z.infer<typeof evidenceSourceSchema>;

/**
 * One way to submit mail for the address. `trust`: `authenticated` was found over HTTPS or in the provider table, or is
 * inside the company's domain; `confirm` comes from plain DNS and is outside the domain, so the user has to confirm the
 * host before a password is sent to it.
 */
export const candidateSchema = z.strictObject({
  ...endpointSchema.shape,
  /** The user name for this server if the source names one; otherwise the whole address. */
  username: plainText(320),
  source: evidenceSourceSchema,
  trust: z.enum(['authenticated', 'confirm']),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** One fact with its source, shown as the reason for a recommendation. */
export const evidenceSchema = z.strictObject({
  source: evidenceSourceSchema,
  /** `outdated`: it names a server that the domain's mail no longer uses. */
  outcome: z.enum(['found', 'nothing', 'failed', 'timeout', 'outdated']),
  /** The record or address, e.g. `10 mx00.ionos.de`; printable. */
  detail: z.string().max(500),
  durationMs: z.number().min(0),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** A setting to enable at the provider before mail clients can sign in, as described by an autoconfig file. */
export const switchOnSchema = z.strictObject({
  /** The page with the setting; printable, HTTPS. */
  page: webUrl(/^https$/, 1_000).regex(/^[!-~]+$/),
  /** The instruction in several languages, or several instructions; printable. */
  words: z.array(z.strictObject({ text: plainText(500), language: plainText(2).optional() })).max(20),
});
export type SwitchOn = z.infer<typeof switchOnSchema>;

/** The provider that an address seems to use. */
const mailProviderSchema = z.strictObject({
  id: z.string().max(60),
  name: z.string().max(100),
  /** The source that identified it. */
  source: evidenceSourceSchema,
});

export const discoverySchema = z.strictObject({
  /** The queried domain for display, in Unicode. */
  domain: z.string().max(253),
  provider: mailProviderSchema
    .extend({
      /**
       * Uncertain because another record contradicts it, or because the only record that names it is no proof on its
       * own.
       */
      doubtful: z.literal(true).optional(),
      /**
       * The company's registrable domain in Unicode, if the provider was found for that domain because the address's
       * own domain has none.
       */
      domain: z.string().max(253).optional(),
    })
    .optional(),
  /** The provider that another record names. */
  otherProvider: mailProviderSchema.optional(),
  /** The name of a mail filter in front of the mailboxes. */
  gateway: z.string().max(100).optional(),
  /** The name of a service that only forwards mail to other addresses. */
  forwarder: z.string().max(100).optional(),
  /** A program receives the mail, e.g. a recruiting platform; there are no mailboxes. */
  inbound: z.literal(true).optional(),
  /** The domain accepts no mail (RFC 7505), or names only unreachable servers. */
  nullMx: z.boolean(),
  /** No mail can arrive: the domain has no records for it (`nowhere`), or only those of a web site. */
  noMail: z.enum(['nowhere', 'web-site']).optional(),
  /** An autoconfig file contradicts the MX records, which take precedence. */
  staleAutoconfig: z.boolean(),
  /** The source of the best server says that it accepts only OAuth, no password. */
  oauthOnly: z.literal(true).optional(),
  /** The company's or the provider's file names servers, but none with encryption. */
  plainOnly: z.literal(true).optional(),
  /** A source did not answer, so more may exist than was found. */
  incomplete: z.literal(true).optional(),
  /** Steps that the source of the best server requires before signing in. */
  switchOn: z.array(switchOnSchema).max(5).optional(),
  /** Best first. */
  candidates: z.array(candidateSchema).max(60),
  evidence: z.array(evidenceSchema).max(60),
});
export type Discovery = z.infer<typeof discoverySchema>;

/**
 * Returns whether no source answered, e.g. without a network, so that an empty result says nothing about the address.
 */
export const isUnanswered = ({ provider, nullMx, candidates, incomplete, evidence }: Discovery): boolean =>
  provider === undefined &&
  !nullMx &&
  candidates.length === 0 &&
  (incomplete === true ||
    evidence.some(
      ({ source, outcome }) => source === 'mx' && (outcome === 'failed' || outcome === 'timeout'),
    ));

/** Returns a provider's everyday name, without alternative names and variants. */
export const shortName = (provider: string): string => provider.split(/\s[/(]/)[0] ?? provider;
