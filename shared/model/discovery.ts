import { z } from 'zod';

import { endpointSchema } from './endpoint.ts';
import { plainText } from './plain-text.ts';
import { webUrl } from './web-url.ts';

/** Where a fact about a domain's mail came from. */
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
 * One way to submit mail for the address.
 * `trust`: `authenticated` came over HTTPS, from our own table, or stays inside the company's domain; `confirm` rests
 * on plain DNS and leaves the domain, so the user confirms the host before a password goes there.
 */
export const candidateSchema = z.strictObject({
  ...endpointSchema.shape,
  /** The user name this server expects, where the source says so; else the whole address. */
  username: plainText(320),
  source: evidenceSourceSchema,
  trust: z.enum(['authenticated', 'confirm']),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** One fact, with who said it: shown as the reason behind a recommendation. */
export const evidenceSchema = z.strictObject({
  source: evidenceSourceSchema,
  /** `outdated`: it names a place that the domain's mail has left. */
  outcome: z.enum(['found', 'nothing', 'failed', 'timeout', 'outdated']),
  /** The record or address itself, e.g. `10 mx00.ionos.de`; printable. */
  detail: z.string().max(500),
  durationMs: z.number().min(0),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Something to be switched on at the provider before mail programs may sign in, in the words of a file from outside. */
export const switchOnSchema = z.strictObject({
  /** Where that is done; printable, HTTPS. */
  page: webUrl(/^https$/, 1_000).regex(/^[!-~]+$/),
  /** The same instruction in several languages, or several; printable. */
  words: z.array(z.strictObject({ text: plainText(500), language: plainText(2).optional() })).max(20),
});
export type SwitchOn = z.infer<typeof switchOnSchema>;

/** Whose mailboxes an address seems to have. */
const houseSchema = z.strictObject({
  id: z.string().max(60),
  name: z.string().max(100),
  /** What recognised it. */
  source: evidenceSourceSchema,
});

export const discoverySchema = z.strictObject({
  /** The domain asked about, as people read it: in Unicode. */
  domain: z.string().max(253),
  provider: houseSchema
    .extend({
      /** Not certain: another record says otherwise, or it is known by a record that alone proves nothing. */
      doubtful: z.literal(true).optional(),
      /** The company's own domain, in Unicode, where it is that one's provider: the address's domain has none. */
      domain: z.string().max(253).optional(),
    })
    .optional(),
  /** Whom another record names. */
  otherProvider: houseSchema.optional(),
  /** A mail filter in front of the real mail system, by name. */
  gateway: z.string().max(100).optional(),
  /** A service that only passes the mail on to other addresses, by name. */
  forwarder: z.string().max(100).optional(),
  /** The mail goes to a program, as that of a recruiting platform: there is no mailbox where it arrives. */
  inbound: z.literal(true).optional(),
  /** The domain says that it takes no mail at all (RFC 7505), or names no server that anybody could reach. */
  nullMx: z.boolean(),
  /** No mail can arrive: the domain has no records for it at all (`nowhere`), or those of a web site only. */
  noMail: z.enum(['nowhere', 'web-site']).optional(),
  /** An autoconfig file that contradicts the MX records: the MX is believed. */
  staleAutoconfig: z.boolean(),
  /** Who names the best server says that it takes no password, only a connection by OAuth. */
  oauthOnly: z.literal(true).optional(),
  /** A file of the company's or its provider's names servers, but none with encryption. */
  plainOnly: z.literal(true).optional(),
  /** Somebody who was asked did not answer: what is missing here may exist. */
  incomplete: z.literal(true).optional(),
  /** What who names the best server wants done first. */
  switchOn: z.array(switchOnSchema).max(5).optional(),
  /** Best first. */
  candidates: z.array(candidateSchema).max(60),
  evidence: z.array(evidenceSchema).max(60),
});
export type Discovery = z.infer<typeof discoverySchema>;

/** Nobody answered, as without a network: that nothing was found says nothing about the address. */
export const isUnanswered = ({ provider, nullMx, candidates, incomplete, evidence }: Discovery): boolean =>
  provider === undefined &&
  !nullMx &&
  candidates.length === 0 &&
  (incomplete === true ||
    evidence.some(
      ({ source, outcome }) => source === 'mx' && (outcome === 'failed' || outcome === 'timeout'),
    ));

/** A provider's name as people say it: without its other names and kinds. */
export const shortName = (provider: string): string => provider.split(/\s[/(]/)[0] ?? provider;
