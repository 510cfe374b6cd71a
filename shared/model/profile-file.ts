import { z } from 'zod';

import { answersSchema, type Profile } from './profile.ts';

/** What was said about the mailbox; not what was agreed to or seen on the way. */
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
 * A `.absender` file: what was answered for one mailbox, to go on at another computer. No secret, and no result: what was
 * found out elsewhere is found out anew, so that nobody can hand somebody a set-up that only looks as if it were proven.
 */
export const profileFileSchema = z.strictObject({
  format: z.literal('absender-profile'),
  version: z.literal(1),
  answers: answersSchema.pick(carried),
});
export type ProfileFile = z.infer<typeof profileFileSchema>;

/** Characters; a real one has about a thousand. */
export const longestProfileFile = 100_000;

export const profileFileOf = ({ answers }: Profile): ProfileFile => {
  const kept = Object.entries(answers).filter(([name]) => Object.hasOwn(carried, name));
  return { format: 'absender-profile', version: 1, answers: Object.fromEntries(kept) };
};

/** Reads the text of a `.absender` file. @returns undefined for anything that is none. */
export function parseProfileFile(text: string): ProfileFile | undefined {
  if (text.length > longestProfileFile) return undefined;
  try {
    // Some editors begin a file with a byte order mark.
    return profileFileSchema.safeParse(JSON.parse(text.replace(/^\ufeff/, ''))).data;
  } catch {
    return undefined;
  }
}
