import { z } from 'zod';

import {
  addressSchema,
  answersSchema,
  careerPageLookSchema,
  connectionProviderSchema,
  conformanceLineSchema,
  trustedCertificateSchema,
  discoverySchema,
  domainSchema,
  endpointSchema,
  findingSchema,
  longestCertificates,
  longestPath,
  longestProfileFile,
  mailApiConnectionSchema,
  mostForms,
  mostProfiles,
  networkShape,
  observationSchema,
  platformFormSchema,
  practiceSchema,
  preferencesSchema,
  probeReportSchema,
  profileSchema,
  pushEndSchema,
  pushOrderSchema,
  senderReportSchema,
  settingsDatabaseSchema,
  tenantConnectionSchema,
  tenantProblemSchema,
  timeoutSchema,
  wantedRecordSchema,
  waySchema,
} from '../model/index.ts';
import { secretSchema as secret } from './secret.ts';
import { noticeSchema, unreadableSchema } from './settings.ts';

const nothing = z.strictObject({});
const profileId = profileSchema.shape.id;
const onProfile = z.strictObject({ profileId });
const profileReply = z.strictObject({ profile: profileSchema });

/** Where secrets are kept, and why not in the keychain if they are not. */
const vaultSchema = z.strictObject({
  kind: z.enum(['keychain', 'memory']),
  reason: z.enum(['not-installed', 'no-service', 'locked', 'no-answer', 'refused', 'practice']).optional(),
});

/** What the user's own file of certificates holds. */
const certificates = z.array(trustedCertificateSchema).max(100);

/** More than these are not shown at once. */
const unreadable = z.array(unreadableSchema).max(100);
const notices = z.array(noticeSchema).max(20);

/** An exception that nobody expected: a text without secrets, for the user to read. */
const incidentSchema = z.strictObject({
  at: z.string().max(40),
  /** Empty where no file could be written. */
  path: z.string().max(longestPath),
  text: z.string().max(20_000),
});

/** The forms of platforms without an interface: those that came along, and the user's own, which go before them. */
const formsReply = z.strictObject({
  forms: z.array(z.strictObject({ form: platformFormSchema, own: z.boolean() })).max(mostForms + 100),
});

/**
 * Everything a door offers, as one value: the doors, the typed `Host`, the fake host and the contract suite are all
 * derived from it. Operations that take long send progress events and can be cancelled.
 */
export const operations = Object.freeze({
  /** The first call: what the program is, knows and remembers. */
  open: {
    input: nothing,
    output: z.strictObject({
      version: z.string().max(40),
      door: z.enum(['electron', 'browser', 'direct', 'fake']),
      systemLanguage: z.string().max(40),
      /** When the facts about providers that came along were last confirmed. */
      factsAsOf: z.iso.date(),
      preferences: preferencesSchema,
      vault: vaultSchema,
      certificates,
      /** The environment asks for certificates not to be checked. They are, and whoever set it up is told. */
      unverifiedAsked: z.boolean(),
      notices,
      unreadable,
      /** The user's own, and those of practice. */
      profiles: z.array(profileSchema).max(2 * mostProfiles),
      practice: practiceSchema.optional(),
    }),
  },
  /** What happened to the settings, and what of them cannot be read. */
  settingsState: { input: nothing, output: z.strictObject({ notices, unreadable }) },
  /** A person has read these: behind the command line's door at a terminal, behind the others in the window. */
  acknowledge: { input: z.strictObject({ notices }), output: z.strictObject({ notices }) },
  /** Removes an entry that cannot be read; of a profile, its secrets too. Says so when the keychain did not confirm that. */
  removeUnreadable: {
    input: z.strictObject({ key: unreadableSchema.shape.key }),
    output: z.strictObject({ unreadable, secretsLeft: z.boolean() }),
  },
  /**
   * Trusts the certificates of this text beside the computer's own, instead of those of the last one; an empty text trusts
   * none. Says whether they could be read; nothing changes where not.
   */
  setCertificates: {
    input: z.strictObject({ text: z.string().max(longestCertificates) }),
    output: z.strictObject({ accepted: z.boolean(), certificates }),
  },
  setPreferences: { input: preferencesSchema, output: z.strictObject({ preferences: preferencesSchema }) },
  createProfile: { input: z.strictObject({ practice: z.boolean() }), output: profileReply },
  /** Makes a profile for another address at the same platform, with the connection and its secret. */
  addAddress: { input: onProfile, output: profileReply },
  getProfile: { input: onProfile, output: profileReply },
  /** Removes the profile and every secret that belongs to it; says so when the keychain did not confirm that. */
  deleteProfile: { input: onProfile, output: z.strictObject({ secretsLeft: z.boolean() }) },
  /** The text of a `.absender` file: what was answered, without secrets and results. */
  exportProfile: {
    input: onProfile,
    output: z.strictObject({ name: z.string().max(120), text: z.string().max(longestProfileFile) }),
  },
  /** Makes a profile of a `.absender` file. */
  importProfile: {
    input: z.strictObject({ text: z.string().max(longestProfileFile) }),
    output: profileReply,
  },
  /** Removes every profile, every secret, every form and the log from this computer. */
  forgetEverything: { input: nothing, output: z.strictObject({ secretsLeft: z.boolean() }) },
  /** What the program did, and the exceptions nobody expected. */
  readJournal: {
    input: nothing,
    output: z.strictObject({
      /** Where the log lies, and the settings; absent where nothing is written. */
      folder: z.string().max(longestPath).optional(),
      settings: z.string().max(longestPath).optional(),
      lines: z.array(z.string().max(600)).max(1_000),
      incidents: z.array(incidentSchema).max(10),
    }),
  },
  /** An exception in the page is written down like one in the engine. */
  reportIncident: {
    input: z.strictObject({
      where: z.string().max(100),
      message: z.string().max(2_000),
      stack: z.string().max(10_000),
    }),
    output: z.strictObject({ incident: incidentSchema }),
  },
  /** Keeps the window out of shared screens and pictures, or no longer; says in either case whether that works here. */
  protectScreen: {
    input: z.strictObject({ on: z.boolean() }),
    output: z.strictObject({ works: z.boolean() }),
  },
  /** Stores answers; results that no longer fit stop counting by themselves (see `flow/basis.ts`). */
  answer: { input: z.strictObject({ profileId, answers: answersSchema.partial() }), output: profileReply },
  /** Signs in at the tenant and reads what it can do; of a form, takes what it says. Without a secret, the stored one is used. */
  connectTenant: {
    input: z.strictObject({ profileId, connection: tenantConnectionSchema, clientSecret: secret.optional() }),
    output: profileReply,
  },
  forms: { input: nothing, output: formsReply },
  /** Keeps a form of the user's own; one with the id of another takes its place. */
  keepForm: { input: z.strictObject({ form: platformFormSchema }), output: formsReply },
  /** Forgets a form of the user's own; the one that came along with this id is back. */
  removeForm: { input: z.strictObject({ formId: platformFormSchema.shape.id }), output: formsReply },
  /** Finds the provider and the submission servers for an address. Only its domain leaves the computer. */
  discover: {
    input: z.strictObject({
      address: addressSchema,
      practice: z.boolean(),
      /** Where to keep the answer, once the address is this profile's. */
      profileId: profileId.optional(),
      ...networkShape,
      /** Asked instead of Mozilla's; `false` asks none. What the user set holds when absent. */
      settingsDatabase: z.union([settingsDatabaseSchema, z.literal(false)]).optional(),
    }),
    output: z.strictObject({ discovery: discoverySchema, profile: profileSchema.optional() }),
  },
  /** Whether a password is stored for the profile's sign-in: then the field may stay empty. */
  hasPassword: { input: onProfile, output: z.strictObject({ stored: z.boolean(), vault: vaultSchema }) },
  /**
   * Puts the stored password on the clipboard, to be pasted into a platform's own page, and takes it off again after this
   * time if it still lies there. `copied` is false behind a door that has no clipboard.
   */
  copyPassword: {
    input: onProfile,
    output: z.strictObject({ copied: z.boolean(), clearsAfterSeconds: z.int().min(1) }),
  },
  /**
   * The platform asks the mailbox's provider for a permission, in the user's browser; ends when it has it, was refused, or
   * time is up. The page on which the user agrees is opened by the engine and never told to whoever calls.
   */
  connectMailbox: { input: onProfile, output: profileReply },
  /** Puts that page's address on the clipboard while it is waited for, for a private window; it leaves it as a password does. */
  copyConsentAddress: {
    input: onProfile,
    output: z.strictObject({ copied: z.boolean(), clearsAfterSeconds: z.int().min(1) }),
  },
  /** Checks the mailbox from this workstation, stage by stage. A password that was not put in doubt is kept in the vault. */
  checkMailbox: { input: z.strictObject({ profileId, password: secret.optional() }), output: profileReply },
  /** Looks at everything that was set up once more, and says what has changed since the last time. */
  checkAgain: { input: onProfile, output: profileReply },
  /**
   * Reads what the tenant sends with, writes the inactive draft, lets the tenant check it from its own servers and, if
   * asked to, makes it the tenant's sender. At a failure the previous settings stand.
   */
  push: {
    input: z.strictObject({ profileId, ...pushOrderSchema.shape }),
    output: z.strictObject({ profile: profileSchema, end: pushEndSchema }),
  },
  /** Puts the tenant's previous settings back. */
  rollBack: { input: onProfile, output: profileReply },
  /** What became of a change that nobody saw the end of: read from what the tenant sends with now. */
  lookBack: {
    input: onProfile,
    output: z.strictObject({
      /** `changed`: somebody else has set up something else since. */
      outcome: z.enum(['happened', 'not-yet', 'changed']).optional(),
      problem: tenantProblemSchema.optional(),
    }),
  },
  /** Brings such a change to its end, or takes it back. */
  settle: {
    input: z.strictObject({ profileId, choice: z.enum(['finish', 'undo']) }),
    output: profileReply,
  },
  /** The tenant sends a test mail to this address. */
  sendTestMail: { input: z.strictObject({ profileId, recipient: addressSchema }), output: profileReply },
  /** The tenant sends a mail to the mailbox from outside and waits for the redirect to bring it back. */
  checkInbound: { input: onProfile, output: profileReply },
  /** Reads the company's career page and looks for the platform's address on it. */
  checkCareerPage: {
    input: z.strictObject({ profileId, url: careerPageLookSchema.shape.url }),
    output: profileReply,
  },
  /** Probes an endpoint on its own, or several ways to submit together, without a profile. */
  probe: {
    input: z.strictObject({
      endpoint: endpointSchema,
      username: waySchema.shape.username,
      /** Tried at the same time, best first. The password goes to one of those that say `signIn`, or to the endpoint. */
      alternatives: z.array(waySchema).max(20).optional(),
      /** Waits until every alternative is decided. */
      thorough: z.boolean().optional(),
      password: secret.optional(),
      /** Instead of a password: the user signs in in the browser, by an app registration of the company's own. */
      signInWith: connectionProviderSchema.optional(),
      clientId: z
        .string()
        .regex(/^[\w.-]{1,200}$/)
        .optional(),
      clientSecret: secret.optional(),
      /** The company's domain at Microsoft, or the id of its directory; the user name's domain when absent. */
      directory: z
        .string()
        .regex(/^[\w.-]{1,253}$/)
        .optional(),
      sender: addressSchema.optional(),
      recipient: addressSchema.optional(),
      provider: z.string().max(60).optional(),
      ...networkShape,
      timeoutSeconds: timeoutSchema.optional(),
      practice: z.boolean(),
    }),
    output: z.strictObject({ report: probeReportSchema, findings: z.array(findingSchema).max(10) }),
  },
  /** Holds the records that the platform wants against the domain's DNS. */
  checkDomain: { input: onProfile, output: profileReply },
  /** Ends sending in the domain's name, at a platform that can be asked to. */
  stopDomain: { input: onProfile, output: profileReply },
  /**
   * Holds a platform against the Tenant Mail API, without a profile, and sends each finished line as an event. Writes drafts
   * of a mailbox that cannot exist; what the platform sends with is left alone unless a change is asked for, and put back,
   * also when this is cancelled. Where that failed, the last line says so (`leftBehind`).
   */
  checkConformance: {
    input: z.strictObject({
      url: mailApiConnectionSchema.shape.url,
      /** Absent where the secret is a token issued by hand. */
      clientId: mailApiConnectionSchema.shape.clientId,
      secret,
      /** Also activate a draft and roll it back. */
      change: z.boolean(),
      /** Who gets a test mail, and a mail that a redirect brings back. */
      recipient: addressSchema.optional(),
    }),
    output: z.strictObject({ lines: z.array(conformanceLineSchema).max(300) }),
  },
  /** What the world's mail servers can see of a sender's domain. Only names of the domain, and those its records lead to, are asked for. */
  checkSender: {
    input: z.strictObject({
      domain: domainSchema,
      /** What a platform wants in the DNS, in the order of its page. */
      records: z.array(wantedRecordSchema).min(1).max(50).optional(),
      /** Ids of who is going to send; by the domain's own records when absent. */
      platform: z.string().max(60).optional(),
      provider: z.string().max(60).optional(),
      /** A mail of this sender as somebody received it, in base64. Its text stays in memory. */
      mail: z.base64().max(2_800_000).optional(),
      nameServer: networkShape.nameServer,
    }),
    output: z.strictObject({
      report: senderReportSchema,
      /** The domain of the mail's sender, which may be another one. */
      from: z.string().max(253).optional(),
    }),
  },
  explain: {
    input: z.strictObject({ observations: z.array(observationSchema).max(1_000) }),
    output: z.strictObject({ findings: z.array(findingSchema).max(1_000) }),
  },
  startPractice: { input: nothing, output: z.strictObject({ practice: practiceSchema }) },
  /** Ends practice: its servers, profiles and secrets are gone. */
  stopPractice: { input: nothing, output: nothing },
  /** Opens a page that our own data names; a page never hands over a URL. */
  openLink: { input: z.strictObject({ link: z.string().regex(/^[a-z0-9-]{1,80}$/) }), output: nothing },
  /** Opens a letter in the user's mail program; a page never hands over a URL. */
  openLetter: {
    input: z.strictObject({
      subject: z.string().min(1).max(300),
      body: z.string().max(2_000),
      to: addressSchema.optional(),
    }),
    output: nothing,
  },
  /** Stops a running call; its reply then says `cancelled`. */
  cancel: { input: z.strictObject({ call: z.string().min(1).max(64) }), output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>);

export type OperationName = keyof typeof operations;
export type Input<Name extends OperationName> = z.infer<(typeof operations)[Name]['input']>;
export type Output<Name extends OperationName> = z.infer<(typeof operations)[Name]['output']>;
