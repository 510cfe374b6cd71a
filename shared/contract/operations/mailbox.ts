import { z } from 'zod';

import {
  addressSchema,
  discoverySchema,
  networkShape,
  profileSchema,
  settingsDatabaseSchema,
} from '../../model/index.ts';
import { secretSchema as secret } from '../secret.ts';
import { profileId, onProfile, profileReply, vaultSchema, copiedReply } from './common.ts';

/** Operations on the mailbox of a profile, performed from this computer. */
export const mailbox = {
  /** Finds the provider and the submission servers for an address. Only its domain part leaves the computer. */
  discover: {
    input: z.strictObject({
      address: addressSchema,
      practice: z.boolean(),
      /** The profile in which to store the result, provided that it is for the same address. */
      profileId: profileId.optional(),
      ...networkShape,
      /**
       * The settings database to query instead of Mozilla's, or `false` for none. When absent, the user's preference
       * applies.
       */
      settingsDatabase: z.union([settingsDatabaseSchema, z.literal(false)]).optional(),
    }),
    output: z.strictObject({ discovery: discoverySchema, profile: profileSchema.optional() }),
  },
  /** Returns whether a password is stored for the profile's sign-in, so that the user does not have to enter it. */
  hasPassword: { input: onProfile, output: z.strictObject({ stored: z.boolean(), vault: vaultSchema }) },
  /**
   * Copies the stored password to the clipboard, for pasting into a platform's own page. After `clearsAfterSeconds`,
   * the password is removed from the clipboard if it is still there. `copied` is false in a shell without a clipboard.
   */
  copyPassword: {
    input: onProfile,
    output: copiedReply,
  },
  /**
   * Checks the mailbox from this workstation, stage by stage. Stores the password in the vault unless the outcome
   * suggests that it is wrong.
   */
  check: { input: z.strictObject({ profileId, password: secret.optional() }), output: profileReply },
};

/** Operations on the OAuth consent that lets a platform use the mailbox, granted by the user in the browser. */
export const consent = {
  /**
   * Lets the platform request OAuth consent from the mailbox's provider, in the user's browser. Ends when consent is
   * granted or refused, or when the time limit is reached. The engine opens the provider's page and never returns the
   * URL.
   */
  request: {
    /** `join`: wait for a request that is already in progress instead of starting a new one. */
    input: z.strictObject({ profileId, join: z.literal(true).optional() }),
    output: profileReply,
  },
  /**
   * While `consent.request` waits, copies the URL of the provider's page, for use in a private window. Clears the
   * clipboard like `mailbox.copyPassword`.
   */
  copyAddress: {
    input: onProfile,
    output: copiedReply,
  },
  /**
   * While `consent.request` waits, returns a local URL, served by this program, that redirects a browser on this
   * computer to the provider's page. No reply contains the URL of the provider's page.
   */
  showAddress: { input: onProfile, output: z.strictObject({ address: z.url() }) },
};
