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
  alternativeSchema,
} from '../model/index.ts';
import { secretSchema as secret } from './secret.ts';
import { noticeSchema, unreadableSchema } from './settings.ts';

const nothing = z.strictObject({});
const profileId = profileSchema.shape.id;
const onProfile = z.strictObject({ profileId });
const profileReply = z.strictObject({ profile: profileSchema });

/** Where secrets are stored, and why not in the keychain. */
const vaultSchema = z.strictObject({
  kind: z.enum(['keychain', 'memory']),
  reason: z.enum(['not-installed', 'no-service', 'locked', 'no-answer', 'refused', 'practice']).optional(),
});

/** The certificates in the user's file. */
const certificates = z.array(trustedCertificateSchema).max(100);

/** Maximum number shown at a time. */
const unreadable = z.array(unreadableSchema).max(100);
const notices = z.array(noticeSchema).max(20);

/** An unexpected exception: a text without secrets, for the user to read. */
const incidentSchema = z.strictObject({
  at: z.string().max(40),
  /** Empty if no file could be written. */
  path: z.string().max(longestPath),
  text: z.string().max(20_000),
});

/** The forms of platforms without an API: the built-in ones, and the user's, which take precedence. */
const formsReply = z.strictObject({
  forms: z.array(z.strictObject({ form: platformFormSchema, own: z.boolean() })).max(mostForms + 100),
});

/**
 * Every operation of the engine, as one value from which the transports, the typed `Host`, the fake host and the
 * contract tests are derived. Long operations send progress events and can be cancelled.
 */
export const operations = Object.freeze({
  /** The first call: version, capabilities and stored data. */
  open: {
    input: nothing,
    output: z.strictObject({
      version: z.string().max(40),
      shell: z.enum(['electron', 'browser', 'direct', 'fake']),
      systemLanguage: z.string().max(40),
      /** The date at which the built-in facts about providers were last confirmed. */
      factsAsOf: z.iso.date(),
      preferences: preferencesSchema,
      vault: vaultSchema,
      certificates,
      /** The environment disables certificate verification. The program verifies anyway, and tells the user. */
      unverifiedAsked: z.boolean(),
      notices,
      unreadable,
      /** The user's, and those of practice. */
      profiles: z.array(profileSchema).max(2 * mostProfiles),
      practice: practiceSchema.optional(),
    }),
  },
  /** Notices about the settings, and entries that cannot be read. */
  settingsState: { input: nothing, output: z.strictObject({ notices, unreadable }) },
  /** Marks notices as read: at the terminal for the command line, in the window for the other shells. */
  acknowledge: { input: z.strictObject({ notices }), output: z.strictObject({ notices }) },
  /**
   * Removes an entry that cannot be read; for a profile, also its secrets. `secretsLeft` if the keychain did not
   * confirm that.
   */
  removeUnreadable: {
    input: z.strictObject({ key: unreadableSchema.shape.key }),
    output: z.strictObject({ unreadable, secretsLeft: z.boolean() }),
  },
  /**
   * Trusts the certificates in this text in addition to the system's, replacing those set before; none for an empty
   * text. Returns whether they could be parsed; if not, nothing changes.
   */
  setCertificates: {
    input: z.strictObject({ text: z.string().max(longestCertificates) }),
    output: z.strictObject({ accepted: z.boolean(), certificates }),
  },
  setPreferences: { input: preferencesSchema, output: z.strictObject({ preferences: preferencesSchema }) },
  createProfile: { input: z.strictObject({ practice: z.boolean() }), output: profileReply },
  /** Creates a profile for another address at the same platform, with the same connection and secret. */
  addAddress: { input: onProfile, output: profileReply },
  getProfile: { input: onProfile, output: profileReply },
  /** Deletes the profile and every secret that belongs to it. `secretsLeft` if the keychain did not confirm that. */
  deleteProfile: { input: onProfile, output: z.strictObject({ secretsLeft: z.boolean() }) },
  /** The text of a `.absender` file: the answers, without secrets and results. */
  exportProfile: {
    input: onProfile,
    output: z.strictObject({ name: z.string().max(120), text: z.string().max(longestProfileFile) }),
  },
  /** Creates a profile from a `.absender` file. */
  importProfile: {
    input: z.strictObject({ text: z.string().max(longestProfileFile) }),
    output: profileReply,
  },
  /** Removes every profile, secret, form and the log from this computer. */
  forgetEverything: { input: nothing, output: z.strictObject({ secretsLeft: z.boolean() }) },
  /** The log, and unexpected exceptions. */
  readJournal: {
    input: nothing,
    output: z.strictObject({
      /** The folder of the log and the settings; absent if nothing is written. */
      folder: z.string().max(longestPath).optional(),
      settings: z.string().max(longestPath).optional(),
      lines: z.array(z.string().max(600)).max(1_000),
      incidents: z.array(incidentSchema).max(10),
    }),
  },
  /** Records an exception in the page like one in the engine. */
  reportIncident: {
    input: z.strictObject({
      where: z.string().max(100),
      message: z.string().max(2_000),
      stack: z.string().max(10_000),
    }),
    output: z.strictObject({ incident: incidentSchema }),
  },
  /** Hides the window from screen sharing and screenshots, or ends that. Returns whether the system supports it. */
  protectScreen: {
    input: z.strictObject({ on: z.boolean() }),
    output: z.strictObject({ works: z.boolean() }),
  },
  /** Stores answers. Results that depended on other answers stop counting (see `flow/basis.ts`). */
  answer: { input: z.strictObject({ profileId, answers: answersSchema.partial() }), output: profileReply },
  /**
   * Signs in at the tenant and reads its capabilities; for a form, takes them from it. Without a secret, uses the
   * stored one.
   */
  connectTenant: {
    input: z.strictObject({ profileId, connection: tenantConnectionSchema, clientSecret: secret.optional() }),
    output: profileReply,
  },
  forms: { input: nothing, output: formsReply },
  /** Stores a form of the user's, replacing one with the same id. */
  keepForm: { input: z.strictObject({ form: platformFormSchema }), output: formsReply },
  /** Removes a form of the user's. A built-in one with this id becomes visible again. */
  removeForm: { input: z.strictObject({ formId: platformFormSchema.shape.id }), output: formsReply },
  /** Finds the provider and the submission servers for an address. Only its domain leaves the computer. */
  discover: {
    input: z.strictObject({
      address: addressSchema,
      practice: z.boolean(),
      /** The profile in which to store the result if the address is the profile's. */
      profileId: profileId.optional(),
      ...networkShape,
      /** Queried instead of Mozilla's; `false` disables the query. The user's preference when absent. */
      settingsDatabase: z.union([settingsDatabaseSchema, z.literal(false)]).optional(),
    }),
    output: z.strictObject({ discovery: discoverySchema, profile: profileSchema.optional() }),
  },
  /** Whether a password is stored for the profile's sign-in, so that the field may stay empty. */
  hasPassword: { input: onProfile, output: z.strictObject({ stored: z.boolean(), vault: vaultSchema }) },
  /**
   * Copies the stored password for a platform's own page, and removes it from the clipboard after this time if it is
   * still there. `copied` is false in a shell without a clipboard.
   */
  copyPassword: {
    input: onProfile,
    output: z.strictObject({ copied: z.boolean(), clearsAfterSeconds: z.int().min(1) }),
  },
  /**
   * The platform asks the mailbox's provider for a permission, in the user's browser; ends when it has it, was refused, or
   * time is up. The engine opens the provider's page; its URL is never returned.
   */
  connectMailbox: {
    /** `join`: takes part in a wait that is going on, and begins none. */
    input: z.strictObject({ profileId, join: z.literal(true).optional() }),
    output: profileReply,
  },
  /** Copies that page's URL for a private window while the call waits, and clears the clipboard like `copyPassword`. */
  copyConsentAddress: {
    input: onProfile,
    output: z.strictObject({ copied: z.boolean(), clearsAfterSeconds: z.int().min(1) }),
  },
  /**
   * An address of this program that leads to that page, for a browser on this computer, while the call waits. No reply
   * contains the page's own URL.
   */
  showConsentAddress: { input: onProfile, output: z.strictObject({ address: z.url() }) },
  /**
   * Checks the mailbox from this workstation, stage by stage. Stores the password in the vault unless the check puts it
   * in doubt.
   */
  checkMailbox: { input: z.strictObject({ profileId, password: secret.optional() }), output: profileReply },
  /** Checks the whole set-up again and reports what has changed since the last time. */
  checkAgain: { input: onProfile, output: profileReply },
  /**
   * Reads the tenant's settings, writes an inactive draft, lets the tenant check it from its own servers and, if
   * requested, activates it. After a failure, the previous settings remain active.
   */
  push: {
    input: z.strictObject({ profileId, ...pushOrderSchema.shape }),
    output: z.strictObject({ profile: profileSchema, end: pushEndSchema }),
  },
  /** Restores the tenant's previous settings. */
  rollBack: { input: onProfile, output: profileReply },
  /** Determines the outcome of an interrupted change from the tenant's active settings. */
  lookBack: {
    input: onProfile,
    output: z.strictObject({
      /** `changed`: different settings have been made elsewhere since. */
      outcome: z.enum(['happened', 'not-yet', 'changed']).optional(),
      /** Nothing was interrupted: `connectMailbox` still waits, and can be joined. */
      waiting: z.literal(true).optional(),
      problem: tenantProblemSchema.optional(),
    }),
  },
  /** Completes an interrupted change, or reverts it. */
  settle: {
    input: z.strictObject({ profileId, choice: z.enum(['finish', 'undo']) }),
    output: profileReply,
  },
  /** The tenant sends a test mail to this address. */
  sendTestMail: { input: z.strictObject({ profileId, recipient: addressSchema }), output: profileReply },
  /** The tenant sends an external mail to the mailbox and waits for the redirect to bring it back. */
  checkInbound: { input: onProfile, output: profileReply },
  /** Reads the company's career page and searches it for the platform's address. */
  checkCareerPage: {
    input: z.strictObject({ profileId, url: careerPageLookSchema.shape.url }),
    output: profileReply,
  },
  /** Probes an endpoint, or several candidates together, without a profile. */
  probe: {
    input: z.strictObject({
      endpoint: endpointSchema,
      username: alternativeSchema.shape.username,
      /** Tried in parallel, best first. The password is sent to one candidate with `signIn`, or to the endpoint. */
      alternatives: z.array(alternativeSchema).max(20).optional(),
      /** Waits until every alternative has an outcome. */
      thorough: z.boolean().optional(),
      password: secret.optional(),
      /** Instead of a password: the user signs in in the browser, with the company's own app registration. */
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
  checkDomain: {
    input: z.strictObject({
      profileId,
      /** Lets a platform that was stopped send in the domain's name again. */
      resume: z.boolean().optional(),
    }),
    output: profileReply,
  },
  /** Ends sending in the domain's name, at a platform that can be asked to. */
  stopDomain: { input: onProfile, output: profileReply },
  /**
   * Checks a platform against the Tenant Mail API, without a profile, and sends each finished line as an event. Writes
   * drafts for a mailbox that cannot exist. Changes the active settings only on request and restores them, even after a
   * cancellation; if that failed, the last line says so (`leftBehind`).
   */
  checkConformance: {
    input: z.strictObject({
      url: mailApiConnectionSchema.shape.url,
      /** Absent if the secret is a token that was issued by hand. */
      clientId: mailApiConnectionSchema.shape.clientId,
      secret,
      /** Also activate a draft and roll it back. */
      change: z.boolean(),
      /** Receives a test mail, and a mail through the redirect. */
      recipient: addressSchema.optional(),
    }),
    output: z.strictObject({ lines: z.array(conformanceLineSchema).max(300) }),
  },
  /**
   * What receiving mail servers can see of a sender's domain. Queries only names of the domain and those its records
   * refer to.
   */
  checkSender: {
    input: z.strictObject({
      domain: domainSchema,
      /** The DNS records that a platform requires, in the order of its page. */
      records: z.array(wantedRecordSchema).min(1).max(50).optional(),
      /** Ids of the sending services; derived from the domain's records when absent. */
      platform: z.string().max(60).optional(),
      provider: z.string().max(60).optional(),
      /** A received mail of this sender, in base64. Its text stays in memory. */
      mail: z.base64().max(2_800_000).optional(),
      nameServer: networkShape.nameServer,
    }),
    output: z.strictObject({
      report: senderReportSchema,
      /** The domain of the mail's sender, which may differ. */
      from: z.string().max(253).optional(),
    }),
  },
  explain: {
    input: z.strictObject({ observations: z.array(observationSchema).max(1_000) }),
    output: z.strictObject({ findings: z.array(findingSchema).max(1_000) }),
  },
  startPractice: { input: nothing, output: z.strictObject({ practice: practiceSchema }) },
  /** Ends practice and removes its servers, profiles and secrets. */
  stopPractice: { input: nothing, output: nothing },
  /** Opens a page by an id from built-in data; the page cannot pass a URL. */
  openLink: { input: z.strictObject({ link: z.string().regex(/^[a-z0-9-]{1,80}$/) }), output: nothing },
  /** Opens a letter in the user's mail program; a page never passes a URL. */
  openLetter: {
    input: z.strictObject({
      subject: z.string().min(1).max(300),
      body: z.string().max(2_000),
      to: addressSchema.optional(),
    }),
    output: nothing,
  },
  /** Stops a running call, which then returns `cancelled`. */
  cancel: {
    /** `left`: nobody cancelled, but the page that called is gone, perhaps only for a reload. */
    input: z.strictObject({ call: z.string().min(1).max(64), left: z.literal(true).optional() }),
    output: nothing,
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>);

export type OperationName = keyof typeof operations;
export type Input<Name extends OperationName> = z.infer<(typeof operations)[Name]['input']>;
export type Output<Name extends OperationName> = z.infer<(typeof operations)[Name]['output']>;
