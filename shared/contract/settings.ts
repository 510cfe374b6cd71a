import { z } from 'zod';

import { longestPath } from '../model/index.ts';

/**
 * A notice about the settings file, shown at every start until the user has read it or for as long as its cause
 * persists.
 */
export const noticeSchema = z.strictObject({
  kind: z.enum([
    /** The file could not be read and was set aside under this path; nothing was deleted. */
    'settings-set-aside',
    /** The file could not be read and was set aside under this path; its previous content was restored. */
    'settings-restored',
    /** A newer version of this program wrote the file, so the file is left unchanged and nothing is saved. */
    'settings-from-newer-version',
    /** The file is not accessible, or is not a regular file, so it is left unchanged and nothing is saved. */
    'settings-out-of-reach',
  ]),
  path: z.string().max(longestPath),
});
export type Notice = z.infer<typeof noticeSchema>;

/**
 * Returns whether a notice disappears once it has been read. Other notices remain for as long as their cause persists.
 */
export const canBeRead = ({ kind }: Notice): boolean =>
  kind === 'settings-set-aside' || kind === 'settings-restored';

/** An entry of the settings that this version cannot read. It is kept unchanged in the file. */
export const unreadableSchema = z.strictObject({
  kind: z.enum(['profile', 'form', 'preference', 'certificate']),
  /** The entry's display name, e.g. an address; empty if it has none. */
  name: z.string().max(320),
  /** Identifies the entry for `settings.removeUnreadable`. */
  key: z.string().regex(/^[0-9a-f]{16}$/),
});
export type Unreadable = z.infer<typeof unreadableSchema>;

/** Reasons why a change was not saved, used as the `detail` of the call problem `not-saved`. */
export const notSavedReasons = [
  'disk-full',
  'read-only',
  'busy',
  'newer-version',
  /** The path is a folder, a pipe or a device. */
  'no-file',
  /** The maximum number of entries has been reached. */
  'too-many',
  'refused',
] as const;
export type NotSavedReason = (typeof notSavedReasons)[number];
export const reasonNotSaved = ({ detail }: { readonly detail?: string | undefined }): NotSavedReason =>
  notSavedReasons.find((reason) => reason === detail) ?? 'refused';
