import { z } from 'zod';

import { answersSchema, type Profile } from './profile.ts';

/** The answers that a file contains: those about the mailbox, without what the user consented to or observed. */
const carried = {
  platform: true,
  address: true,
  mailboxKind: true,
  signInAs: true,
  signIn: true,
  route: true,
  alsoRedirect: true,
  inboundAddress: true,
} as const;

/**
 * A `.absender` file: the answers for one mailbox, for use on another computer. It contains no secrets and no results;
 * results have to be obtained again, so that a file cannot claim that a set-up works that was never tested.
 */
export const profileFileSchema = z.strictObject({
  format: z.literal('absender-profile'),
  version: z.literal(1),
  answers: answersSchema.pick(carried),
});
export type ProfileFile = z.infer<typeof profileFileSchema>;

/** Maximum length in characters; a typical file has about a thousand. */
export const longestProfileFile = 100_000;

export const profileFileOf = ({ answers }: Profile): ProfileFile => {
  const kept = Object.entries(answers).filter(([name]) => Object.hasOwn(carried, name));
  return { format: 'absender-profile', version: 1, answers: Object.fromEntries(kept) };
};

/** Parses the text of a `.absender` file. @returns undefined if it is invalid. */
export function parseProfileFile(text: string): ProfileFile | undefined {
  if (text.length > longestProfileFile) return undefined;
  try {
    // Some editors add a byte order mark.
    return profileFileSchema.safeParse(JSON.parse(text.replace(/^\ufeff/, ''))).data;
  } catch {
    return undefined;
  }
}
