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

/** The mailbox of a profile, seen from this computer. */
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
  /** Whether a password is stored for the profile's sign-in, so that the field may stay empty. */
  hasPassword: { input: onProfile, output: z.strictObject({ stored: z.boolean(), vault: vaultSchema }) },
  /**
   * Copies the stored password for a platform's own page, and removes it from the clipboard after this time if it is
   * still there. `copied` is false in a shell without a clipboard.
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

/** The user's agreement in the browser that a platform may use the mailbox. */
export const consent = {
  /**
   * The platform asks the mailbox's provider for a permission, in the user's browser; ends when it has it, was refused, or
   * time is up. The engine opens the provider's page; its URL is never returned.
   */
  request: {
    /** `join`: takes part in a wait that is going on, and begins none. */
    input: z.strictObject({ profileId, join: z.literal(true).optional() }),
    output: profileReply,
  },
  /** Copies that page's URL for a private window while the call waits, and clears the clipboard like `mailbox.copyPassword`. */
  copyAddress: {
    input: onProfile,
    output: copiedReply,
  },
  /**
   * An address of this program that leads to that page, for a browser on this computer, while the call waits. No reply
   * contains the page's own URL.
   */
  showAddress: { input: onProfile, output: z.strictObject({ address: z.url() }) },
};
