import { z } from 'zod';

import { longestPath } from '../model/index.ts';

/** What happened to the settings file, told at every start until a person has read it, or for as long as it is so. */
export const noticeSchema = z.strictObject({
  kind: z.enum([
    /** It could not be read; it was set aside under this path, and nothing was wiped. */
    'settings-set-aside',
    /** It could not be read; it was set aside under this path, and what stood there before is back. */
    'settings-restored',
    /** A newer version of this program wrote it: it is left untouched, and nothing is saved. */
    'settings-from-newer-version',
    /** It may not be read, or is no file; it is left untouched, and nothing is saved. */
    'settings-out-of-reach',
  ]),
  path: z.string().max(longestPath),
});
export type Notice = z.infer<typeof noticeSchema>;

/** Whether a notice is over when it was read: the others are as long as what they tell of. */
export const canBeRead = ({ kind }: Notice): boolean =>
  kind === 'settings-set-aside' || kind === 'settings-restored';

/** An entry of the settings that this version cannot read. It stays in the file as it is. */
export const unreadableSchema = z.strictObject({
  kind: z.enum(['profile', 'form', 'preference', 'certificate']),
  /** What it calls itself: an address, a name; empty where it does not say. */
  name: z.string().max(320),
  /** Names it for `removeUnreadable`. */
  key: z.string().regex(/^[0-9a-f]{16}$/),
});
export type Unreadable = z.infer<typeof unreadableSchema>;

/** Why a change was not saved: the detail of a `not-saved`. */
export const notSavedReasons = [
  'disk-full',
  'read-only',
  'busy',
  'newer-version',
  /** In the place of a file lies a folder, a pipe, or a device. */
  'no-file',
  /** There is no room for another one. */
  'too-many',
  'refused',
] as const;
export type NotSavedReason = (typeof notSavedReasons)[number];
export const reasonNotSaved = ({ detail }: { readonly detail?: string | undefined }): NotSavedReason =>
  notSavedReasons.find((reason) => reason === detail) ?? 'refused';
