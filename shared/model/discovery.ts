import { z } from 'zod';

import { endpointSchema } from './endpoint.ts';
import { plainText } from './plain-text.ts';
import { webUrl } from './web-url.ts';

/** The sources of information about a domain's mail servers and mail provider. */
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
 * One way to submit mail for the address. `trust`: `authenticated` if it was found over HTTPS or in the provider table,
 * or if the host is in the company's domain. `confirm` if it was found only through unauthenticated DNS and is outside
 * the company's domain: the user has to confirm the host before a password is sent to it.
 */
export const candidateSchema = z.strictObject({
  ...endpointSchema.shape,
  /** The user name for this server if the source specifies one; otherwise the full address. */
  username: plainText(320),
  source: evidenceSourceSchema,
  trust: z.enum(['authenticated', 'confirm']),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** The outcome of querying one source, shown as the reason for a recommendation. */
export const evidenceSchema = z.strictObject({
  source: evidenceSourceSchema,
  /** `outdated`: the source names a server that the domain no longer uses for mail. */
  outcome: z.enum(['found', 'nothing', 'failed', 'timeout', 'outdated']),
  /** The record or URL, e.g. `10 mx00.ionos.de`; printable. */
  detail: z.string().max(500),
  durationMs: z.number().min(0),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** A setting that has to be enabled at the provider before mail clients can sign in, from an autoconfig file. */
export const switchOnSchema = z.strictObject({
  /** The page with the setting; printable, HTTPS. */
  page: webUrl(/^https$/, 1_000).regex(/^[!-~]+$/),
  /** The instructions, possibly several or in several languages; printable. */
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
  /** The domain that was looked up, in Unicode for display. */
  domain: z.string().max(253),
  provider: mailProviderSchema
    .extend({
      /**
       * Set if the provider is uncertain: another record contradicts it, or only a record that is no proof on its own
       * names it.
       */
      doubtful: z.literal(true).optional(),
      /**
       * The company's registrable domain in Unicode, if the provider was found for that domain because none was found
       * for the address's own domain.
       */
      domain: z.string().max(253).optional(),
    })
    .optional(),
  /** The different provider that another record names. */
  otherProvider: mailProviderSchema.optional(),
  /** The name of a mail filter in front of the mailboxes. */
  gateway: z.string().max(100).optional(),
  /** The name of a service that only forwards mail to other addresses. */
  forwarder: z.string().max(100).optional(),
  /** Set if software such as a recruiting platform receives the mail, so that there are no mailboxes. */
  inbound: z.literal(true).optional(),
  /** Whether the domain accepts no mail (RFC 7505), or its MX records name only unreachable servers. */
  nullMx: z.boolean(),
  /**
   * Set if no mail can arrive: the domain has neither MX nor address records (`nowhere`), or only address records,
   * which are those of a web site.
   */
  noMail: z.enum(['nowhere', 'web-site']).optional(),
  /** Whether an autoconfig file contradicts the MX records, which take precedence. */
  staleAutoconfig: z.boolean(),
  /** Set if the source of the best server says that the server accepts only OAuth, not a password. */
  oauthOnly: z.literal(true).optional(),
  /** Set if the autoconfig file of the company or the provider names servers, but none with encryption. */
  plainOnly: z.literal(true).optional(),
  /** Set if a source did not answer, so that some servers may not have been found. */
  incomplete: z.literal(true).optional(),
  /** Settings that have to be enabled before signing in, according to the source of the best server. */
  switchOn: z.array(switchOnSchema).max(5).optional(),
  /** Best first. */
  candidates: z.array(candidateSchema).max(60),
  evidence: z.array(evidenceSchema).max(60),
});
export type Discovery = z.infer<typeof discoverySchema>;

/**
 * Returns whether nothing was found because sources did not answer, e.g. because this computer is offline. The empty
 * result then says nothing about the address.
 */
export const isUnanswered = ({ provider, nullMx, candidates, incomplete, evidence }: Discovery): boolean =>
  provider === undefined &&
  !nullMx &&
  candidates.length === 0 &&
  (incomplete === true ||
    evidence.some(
      ({ source, outcome }) => source === 'mx' && (outcome === 'failed' || outcome === 'timeout'),
    ));

/** Returns a provider's common name, without alternative names and variants. */
export const shortName = (provider: string): string => provider.split(/\s[/(]/)[0] ?? provider;
