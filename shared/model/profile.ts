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
import { platformDomainSchema, senderReportSchema, wantedRecordSchema } from './sender.ts';
import { careerPageResultSchema, inboundCheckSchema, ownWordSchema, routeSchema } from './route.ts';
import {
  connectionProviderSchema,
  draftSchema,
  mailSettingsSchema,
  tenantCapabilitiesSchema,
  tenantConnectionSchema,
  tenantProblemSchema,
  tenantSettingsSchema,
} from './tenant.ts';

const moment = z.iso.datetime();

/**
 * Creates the schema of a result. `basis` is a fingerprint of the answers on which the result is based (see
 * `flow/basis.ts`). If one of them changes, the result no longer counts, without having to be deleted.
 */
const result = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ basis: z.string().max(4_000), at: moment, ...shape });

/** The user's answers. */
export const answersSchema = z.strictObject({
  platform: tenantConnectionSchema.optional(),
  address: addressSchema.optional(),
  mailboxKind: mailboxKindSchema.optional(),
  /** The mailbox has no sign-in of its own, so another mailbox signs in that may send as it. */
  signInAs: z.boolean().optional(),
  signIn: z.strictObject({ username: plainText(320).min(1), endpoint: endpointSchema }).optional(),
  /** The sender name that applicants see, if the platform supports one; empty for none. */
  senderName: plainText(200).trim().optional(),
  /** The mail server that the user entered or confirmed, to which the password may be sent. */
  confirmedServer: hostSchema.optional(),
  /** The platform that the user entered or confirmed, as returned by `originOf`, to which secrets may be sent. */
  confirmedPlatform: plainText(500).optional(),
  /** Whether the user agreed to rely only on the platform's own check, because this network blocks the port. */
  letPlatformDecide: z.boolean().optional(),
  /** Where the test email arrived. */
  arrived: z.enum(['inbox', 'junk', 'missing']).optional(),
  /** Indices of the form fields that the user has marked as filled in. */
  handedOver: z.array(z.int().min(0).max(19)).max(20).optional(),
  /** The result of the platform's own test: the outcome's id in the form, never `other`. */
  platformTest: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
  /** When the user last copied or saved a letter to the person or organisation that can fix the problem. */
  askedAt: moment.optional(),
  /** The recipient of that letter. */
  askedWhom: z.enum(['it-admin', 'provider', 'platform']).optional(),
  /** The address for letters to the company's IT. */
  itAddress: addressSchema.optional(),
  /** The chosen route; `mailbox` when absent. */
  route: routeSchema.optional(),
  /** Whether to show the choice of routes even if nothing prevents using the mailbox. */
  askRoute: z.boolean().optional(),
  /** Whether to redirect incoming mail to the platform in addition to the chosen route. */
  alsoRedirect: z.boolean().optional(),
  /** Checklist items that the user ticked, by task id (see `knowledge/guides`). */
  ticked: z
    .array(z.string().regex(/^[a-z0-9-]{1,60}$/))
    .max(60)
    .optional(),
  /** Steps that the user marked as done. */
  done: z.array(ownWordSchema).max(10).optional(),
  /** The platform's inbound address, if the platform did not report it. */
  inboundAddress: addressSchema.optional(),
  /** Who sets up the redirect. */
  redirectBy: z.enum(['you', 'it-admin']).optional(),
  /** How the redirected message arrived according to the user, if the platform could not check that. */
  redirectSeen: z.enum(['intact', 'rewritten', 'missing']).optional(),
  /** Where the platform's own test email arrived, for the routes `own-connection` and `domain`. */
  ownTest: z.enum(['inbox', 'junk', 'other-sender', 'missing']).optional(),
  /** DNS records that the platform requires in the domain; empty if the user cannot open the page that lists them. */
  domainRecords: z.array(wantedRecordSchema).max(50).optional(),
  /** Whether the platform has confirmed the domain. */
  domainConfirmed: z.enum(['yes', 'not-yet']).optional(),
  /** Whether to keep checking automatically until the domain's records are found. */
  domainWatched: z.boolean().optional(),
});
export type Answers = z.infer<typeof answersSchema>;

/** Operations that a tenant (the company's account at a platform) can reject. */
const refusableSchema = z.enum([
  'connect',
  'review',
  'platform-check',
  'activate',
  'rollback',
  'test-mail',
  'inbound-check',
]);
export type Refusable = z.infer<typeof refusableSchema>;

/** The latest results of operations on the profile. */
export const resultsSchema = z.strictObject({
  connection: result({
    capabilities: tenantCapabilitiesSchema.optional(),
    problem: tenantProblemSchema.optional(),
    /** For a platform without an API, its form as it was when the user chose the platform. */
    form: platformFormSchema.optional(),
  }).optional(),
  discovery: result({ discovery: discoverySchema }).optional(),
  localCheck: result({ report: probeReportSchema, findings: z.array(findingSchema).max(10) }).optional(),
  /** The outcome of the browser sign-in, if the platform connects to the mailbox's provider through OAuth. */
  consent: result({
    /** The platform's name for the OAuth connection. */
    id: mailSettingsSchema.shape.connection.unwrap().shape.id,
    provider: connectionProviderSchema,
    outcome: z.enum(['connected', 'other-account', 'refused', 'expired']),
    findings: z.array(findingSchema).max(10),
  }).optional(),
  /** The tenant's active settings before this program changes them, and the settings that it would activate. */
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
  /** The outcome of checking that the redirect delivers external mail to the platform. */
  inboundCheck: result(inboundCheckSchema.shape).optional(),
  /** Whether the career page shows the platform's address. */
  careerPage: result(careerPageResultSchema.shape).optional(),
  /** The outcome of comparing the records that the platform requires with the domain's DNS. */
  domainCheck: result({
    report: senderReportSchema.omit({ mail: true }),
    /** The state of the domain according to the platform, if it can report that. */
    platform: platformDomainSchema.optional(),
    problem: tenantProblemSchema.optional(),
  }).optional(),
  /** The last recheck of the completed set-up. */
  recheck: result(recheckSchema.shape).optional(),
  /** The tenant's last rejection; cleared when an operation next succeeds. */
  problem: result({ during: refusableSchema, problem: tenantProblemSchema }).optional(),
});
export type Results = z.infer<typeof resultsSchema>;

/** A change at a tenant that is in progress. Recorded before the request is sent, removed when its outcome is known. */
export const unfinishedSchema = z.strictObject({
  /** `connect`: the user was asked for consent in the browser and may have granted it since. */
  step: z.enum(['connect', 'draft', 'activate', 'rollback']),
  /** The idempotency key of the change. */
  key: z.string().min(8).max(200),
  /** The version of the tenant's settings that it is based on. */
  basedOn: z.string().max(200),
  draftId: z.string().max(200).optional(),
  /** Fingerprint of the tenant connection, so that the record is ignored after switching to another tenant. */
  basis: z.string().max(4_000),
  at: moment,
});
export type Unfinished = z.infer<typeof unfinishedSchema>;

/**
 * Records that the tenant's settings were changed elsewhere after they were last read, so the user has to confirm
 * separately that they should be replaced.
 */
const contestedSchema = z.strictObject({
  /** Fingerprint of the tenant connection, as for an unfinished change. */
  basis: z.string().max(4_000),
  at: moment,
});
export type Contested = z.infer<typeof contestedSchema>;

const profileForm = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  practice: z.boolean(),
  createdAt: moment,
  updatedAt: moment,
  answers: answersSchema,
  results: resultsSchema,
  unfinished: unfinishedSchema.optional(),
  contested: contestedSchema.optional(),
});
type ProfileForm = typeof profileForm;
/**
 * A named type for the schema. Most operations return a profile; with the type inlined in each of them, the type of the
 * contract would be too large for the compiler.
 */
export interface ProfileSchema extends ProfileForm {
  readonly shape: ProfileForm['shape'];
}
/** One mailbox to set up at one platform: the entire state of the wizard, without secrets. */
export const profileSchema: ProfileSchema = profileForm;
export type Profile = z.infer<typeof profileSchema>;

/** Maximum number of profiles per computer; consultants have a few hundred. */
export const mostProfiles = 5_000;
