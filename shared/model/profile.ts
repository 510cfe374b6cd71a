import { z } from 'zod';

import { addressSchema } from './address.ts';
import { discoverySchema } from './discovery.ts';
import { endpointSchema } from './endpoint.ts';
import { findingSchema } from './finding.ts';
import { platformFormSchema } from './form.ts';
import { hostSchema } from './host.ts';
import { mailboxKindSchema } from './mailbox.ts';
import { plainText } from './plain-text.ts';
import { recheckSchema } from './recheck.ts';
import { probeReportSchema } from './report.ts';
import { careerPageLookSchema, inboundCheckSchema, ownWordSchema, routeSchema } from './route.ts';
import {
  draftSchema,
  mailSettingsSchema,
  tenantCapabilitiesSchema,
  tenantConnectionSchema,
  tenantProblemSchema,
  tenantSettingsSchema,
} from './tenant.ts';

const moment = z.iso.datetime();

/**
 * Every result names what it rests on: `basis` is a fingerprint of the answers that went in (see `flow/basis.ts`).
 * When an answer changes, the result no longer counts, without anybody having to delete it.
 */
const result = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ basis: z.string().max(4_000), at: moment, ...shape });

/** What the user said. */
export const answersSchema = z.strictObject({
  platform: tenantConnectionSchema.optional(),
  address: addressSchema.optional(),
  mailboxKind: mailboxKindSchema.optional(),
  /** The mailbox has no sign-in of its own: another one, that may send as it, signs in for it. */
  signInAs: z.boolean().optional(),
  signIn: z.strictObject({ username: plainText(320).min(1), endpoint: endpointSchema }).optional(),
  /** The name that applicants see beside the address, where the platform can set one; empty for none. */
  senderName: plainText(200).trim().optional(),
  /** The mail server that the user named, or said is theirs: the password may go there. */
  confirmedServer: hostSchema.optional(),
  /** The platform that the user named, or said is theirs, as `placeOf` has it: secrets may go there. */
  confirmedPlatform: plainText(500).optional(),
  /** This network blocks the port: the platform's own check shall decide. */
  letPlatformDecide: z.boolean().optional(),
  /** Where the test mail was found. */
  arrived: z.enum(['inbox', 'junk', 'missing']).optional(),
  /** Fields of the platform's own page that the user called filled in, by their place in the form. */
  handedOver: z.array(z.int().min(0).max(19)).max(20).optional(),
  /** What came of the platform's own test, by the outcome's id in the form; `other` is not among them. */
  platformTest: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
  /** When the letter to those who can change it was last taken along. */
  askedAt: moment.optional(),
  /** To whom it went. */
  askedWhom: z.enum(['it-admin', 'provider', 'platform']).optional(),
  /** The way that was chosen; without one, the mailbox itself is meant. */
  route: routeSchema.optional(),
  /** Show the ways to choose from, also where nothing speaks against the mailbox. */
  askRoute: z.boolean().optional(),
  /** Redirect what arrives to the platform as well, whatever the route. */
  alsoRedirect: z.boolean().optional(),
  /** Lines of check lists that were ticked, by task id (see `knowledge/guides`). */
  ticked: z
    .array(z.string().regex(/^[a-z0-9-]{1,60}$/))
    .max(60)
    .optional(),
  /** Steps that the user called done. */
  done: z.array(ownWordSchema).max(10).optional(),
  /** The platform's inbound address, where the platform itself could not say it. */
  inboundAddress: addressSchema.optional(),
  /** Who sets the redirect up. */
  redirectBy: z.enum(['you', 'it-admin']).optional(),
  /** What the user saw of a redirected mail, where the platform could not look. */
  redirectSeen: z.enum(['intact', 'rewritten', 'missing']).optional(),
  /** Where the platform's own test mail was found, sent over its own connection. */
  ownTest: z.enum(['inbox', 'junk', 'other-sender', 'missing']).optional(),
});
export type Answers = z.infer<typeof answersSchema>;

/** What a tenant can refuse to do. */
const refusableSchema = z.enum([
  'review',
  'platform-check',
  'activate',
  'rollback',
  'test-mail',
  'inbound-check',
]);
export type Refusable = z.infer<typeof refusableSchema>;

/** What was found out. */
export const resultsSchema = z.strictObject({
  connection: result({
    capabilities: tenantCapabilitiesSchema.optional(),
    problem: tenantProblemSchema.optional(),
    /** The platform's form as it was when the user chose it, where there is no program to talk to. */
    form: platformFormSchema.optional(),
  }).optional(),
  discovery: result({ discovery: discoverySchema }).optional(),
  localCheck: result({ report: probeReportSchema, findings: z.array(findingSchema).max(10) }).optional(),
  /** What the tenant sent with before we came, and what it would send with now. */
  review: result({
    before: mailSettingsSchema.nullable(),
    version: z.string().max(200),
    after: mailSettingsSchema,
    servers: tenantSettingsSchema.shape.servers,
  }).optional(),
  draft: result({ draft: draftSchema }).optional(),
  platformCheck: result({ report: probeReportSchema, findings: z.array(findingSchema).max(10) }).optional(),
  activation: result({ version: z.string().max(200) }).optional(),
  testMail: result({ recipient: addressSchema, messageId: z.string().max(500).optional() }).optional(),
  /** A mail from outside that the redirect had to bring to the platform. */
  inboundCheck: result(inboundCheckSchema.shape).optional(),
  /** A look at the career page, for the platform's address. */
  careerPage: result(careerPageLookSchema.shape).optional(),
  /** The last look at all of it, after it was set up. */
  recheck: result(recheckSchema.shape).optional(),
  /** The last thing that a tenant refused; cleared by the next success. */
  problem: result({ during: refusableSchema, problem: tenantProblemSchema }).optional(),
});
export type Results = z.infer<typeof resultsSchema>;

/** A change at a tenant that was begun, written down before it was sent and taken away with its outcome. */
export const unfinishedSchema = z.strictObject({
  step: z.enum(['draft', 'activate', 'rollback']),
  /** The idempotency key that it was sent with. */
  key: z.string().min(8).max(200),
  /** Version of the tenant's settings that it rests on. */
  basedOn: z.string().max(200),
  draftId: z.string().max(200).optional(),
  /** Fingerprint of the connection: a change at another tenant is none of this one's. */
  basis: z.string().max(4_000),
  at: moment,
});
export type Unfinished = z.infer<typeof unfinishedSchema>;

/** Somebody else changed the tenant's settings since they were last seen here: replacing theirs needs a yes of its own. */
const contestedSchema = z.strictObject({
  /** Fingerprint of the connection, as in a note of an unfinished change. */
  basis: z.string().max(4_000),
  at: moment,
});
export type Contested = z.infer<typeof contestedSchema>;

/** One mailbox to set up at one platform: the whole state of the wizard, without secrets. */
export const profileSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  practice: z.boolean(),
  createdAt: moment,
  updatedAt: moment,
  answers: answersSchema,
  results: resultsSchema,
  unfinished: unfinishedSchema.optional(),
  contested: contestedSchema.optional(),
});
export type Profile = z.infer<typeof profileSchema>;

/** As many as one computer keeps; a consultant has a few hundred. */
export const mostProfiles = 5_000;
