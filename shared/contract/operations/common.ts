import { z } from 'zod';

import { profileSchema } from '../../model/index.ts';

export const nothing = z.strictObject({});
export const profileId = profileSchema.shape.id;
export const onProfile = z.strictObject({ profileId });
export const profileReply = z.strictObject({ profile: profileSchema });

/** Where secrets are stored and, if not in the keychain, why not. */
export const vaultSchema = z.strictObject({
  kind: z.enum(['keychain', 'memory']),
  reason: z.enum(['not-installed', 'no-service', 'locked', 'no-answer', 'refused', 'practice']).optional(),
});

/**
 * The result of copying a value to the clipboard, from which it is removed after `clearsAfterSeconds`. `copied` is
 * false in a shell without a clipboard.
 */
export const copiedReply = z.strictObject({ copied: z.boolean(), clearsAfterSeconds: z.int().min(1) });
