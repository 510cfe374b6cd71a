import { z } from 'zod';

/** The formats of app passwords. */
const shapes = {
  /** Letters only, possibly in groups of four separated by spaces (Google) or hyphens (Apple). */
  'sixteen-letters': { letters: 16, form: /^(?:[a-z]{16}|[a-z]{4}(?:[\s-][a-z]{4}){3})$/i },
} as const;

export const appPasswordSchema = z.strictObject({
  /** The name of the company whose accounts have app passwords of this format, according to its own pages. */
  by: z.string().max(30),
  shape: z.enum(['sixteen-letters']),
  /** Whether the server accepts only app passwords from external programs. */
  only: z.boolean().optional(),
});
export type AppPassword = z.infer<typeof appPasswordSchema>;

export const lettersOf = ({ shape }: AppPassword): number => shapes[shape].letters;

/**
 * Returns whether a password has the format of any provider's app passwords. The result is passed on instead of the
 * password.
 */
export const passwordShape = (password: string): 'app-password' | 'ordinary' =>
  Object.values(shapes).some(({ form }) => form.test(password.trim())) ? 'app-password' : 'ordinary';

/**
 * Removes the spaces between an app password's groups, including no-break spaces, since they are not part of the
 * password.
 */
export const withoutGroupBlanks = (password: string): string =>
  passwordShape(password) === 'app-password' ? password.replaceAll(/\s/g, '') : password;
