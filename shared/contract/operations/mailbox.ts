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

/** The mailbox of a profile, as seen from this computer. */
export const mailbox = {
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
  /** Returns whether a password is stored for the profile's sign-in, so that the password field may stay empty. */
  hasPassword: { input: onProfile, output: z.strictObject({ stored: z.boolean(), vault: vaultSchema }) },
  /**
   * Copies the stored password for pasting into a platform's own page, and removes it from the clipboard after
   * `clearsAfterSeconds` if it is still there. `copied` is false in a shell without a clipboard.
   */
  copyPassword: {
    input: onProfile,
    output: copiedReply,
  },
  /**
   * Checks the mailbox from this workstation, stage by stage. Stores the password in the vault unless the check puts it
   * in doubt.
   */
  check: { input: z.strictObject({ profileId, password: secret.optional() }), output: profileReply },
};

/** The user's consent, given in the browser, that a platform may use the mailbox. */
export const consent = {
  /**
   * Lets the platform request permission from the mailbox's provider in the user's browser. Ends when permission is
   * granted or refused, or when the time limit is reached. The engine opens the provider's page; its URL is never
   * returned.
   */
  request: {
    /** `join`: joins a request that is already waiting, but never starts a new one. */
    input: z.strictObject({ profileId, join: z.literal(true).optional() }),
    output: profileReply,
  },
  /**
   * Copies the URL of the provider's page, for use in a private window, while `consent.request` waits. Clears the
   * clipboard like `mailbox.copyPassword`.
   */
  copyAddress: {
    input: onProfile,
    output: copiedReply,
  },
  /**
   * Returns an address of this program that leads a browser on this computer to the provider's page while
   * `consent.request` waits. No reply contains the page's own URL.
   */
  showAddress: { input: onProfile, output: z.strictObject({ address: z.url() }) },
};
