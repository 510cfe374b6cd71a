import { z } from 'zod';

import {
  trustedCertificateSchema,
  longestCertificates,
  mostProfiles,
  practiceSchema,
  preferencesSchema,
  profileSchema,
} from '../../model/index.ts';
import { noticeSchema, unreadableSchema } from '../settings.ts';
import { nothing, vaultSchema } from './common.ts';

/** The certificates in the user's file. */
const certificates = z.array(trustedCertificateSchema).max(100);

/** Maximum number shown at a time. */
const unreadable = z.array(unreadableSchema).max(100);
const notices = z.array(noticeSchema).max(20);

/** The start of the program. */
export const app = {
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
};

/** What is stored, apart from profiles and forms. */
export const settings = {
  /** Notices about the settings, and entries that cannot be read. */
  state: { input: nothing, output: z.strictObject({ notices, unreadable }) },
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
  /** Removes every profile, secret, form and the log from this computer. */
  forgetEverything: { input: nothing, output: z.strictObject({ secretsLeft: z.boolean() }) },
};
