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

/** The CA certificates that the user added. */
const certificates = z.array(trustedCertificateSchema).max(100);

/** The entries that cannot be read; at most 100 are returned at a time. */
const unreadable = z.array(unreadableSchema).max(100);
const notices = z.array(noticeSchema).max(20);

/** The operation that every page or command calls first. */
export const app = {
  /** Returns the version, the capabilities and the stored data. Must be the first call. */
  open: {
    input: nothing,
    output: z.strictObject({
      version: z.string().max(40),
      shell: z.enum(['electron', 'browser', 'direct', 'fake']),
      systemLanguage: z.string().max(40),
      /** The date on which the built-in facts about providers were last confirmed. */
      factsAsOf: z.iso.date(),
      preferences: preferencesSchema,
      vault: vaultSchema,
      certificates,
      /**
       * Whether the environment asks for certificate verification to be disabled. The program verifies certificates
       * nevertheless and tells the user so.
       */
      unverifiedAsked: z.boolean(),
      notices,
      unreadable,
      /** The user's profiles and those of practice mode. */
      profiles: z.array(profileSchema).max(2 * mostProfiles),
      practice: practiceSchema.optional(),
    }),
  },
};

/** Operations on stored data other than profiles and forms. */
export const settings = {
  /** Returns notices about the settings, and the entries that cannot be read. */
  state: { input: nothing, output: z.strictObject({ notices, unreadable }) },
  /**
   * Marks notices as read. The command line calls this after printing them to a terminal, the other shells after
   * showing them in the window.
   */
  acknowledge: { input: z.strictObject({ notices }), output: z.strictObject({ notices }) },
  /**
   * Removes an entry that cannot be read and, if it is a profile, its secrets. `secretsLeft` is true if the keychain
   * did not confirm that the secrets were deleted.
   */
  removeUnreadable: {
    input: z.strictObject({ key: unreadableSchema.shape.key }),
    output: z.strictObject({ unreadable, secretsLeft: z.boolean() }),
  },
  /**
   * Sets the certificates to trust in addition to the system's, replacing those set before; an empty text removes them.
   * Returns whether the text could be parsed; if not, nothing changes.
   */
  setCertificates: {
    input: z.strictObject({ text: z.string().max(longestCertificates) }),
    output: z.strictObject({ accepted: z.boolean(), certificates }),
  },
  setPreferences: { input: preferencesSchema, output: z.strictObject({ preferences: preferencesSchema }) },
  /**
   * Removes all profiles, secrets and forms, and the log, from this computer. `secretsLeft` is true if the keychain did
   * not confirm that the secrets were deleted.
   */
  forgetEverything: { input: nothing, output: z.strictObject({ secretsLeft: z.boolean() }) },
};
