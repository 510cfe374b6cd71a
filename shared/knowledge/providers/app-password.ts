import { z } from 'zod';

/** The forms in which providers make passwords for single programs. */
const shapes = {
  /** Letters alone, or in groups of four with blanks (Google) or hyphens (Apple) between them. */
  'sixteen-letters': { letters: 16, form: /^(?:[a-z]{16}|[a-z]{4}(?:[\s-][a-z]{4}){3})$/i },
} as const;

export const appPasswordSchema = z.strictObject({
  /** Whose account makes them, as its own pages say. */
  by: z.string().max(30),
  shape: z.enum(['sixteen-letters']),
  /** Programs are let in with nothing else. */
  only: z.boolean().optional(),
});
export type AppPassword = z.infer<typeof appPasswordSchema>;

export const lettersOf = ({ shape }: AppPassword): number => shapes[shape].letters;

/**
 * Whether a password has the form of an app password, whoever made it. Only the answer leaves the place where the
 * password is.
 */
export const passwordShape = (password: string): 'app-password' | 'ordinary' =>
  Object.values(shapes).some(({ form }) => form.test(password.trim())) ? 'app-password' : 'ordinary';

/** The blanks between the groups of an app password, copied as no-break ones too, do not count. */
export const withoutGroupBlanks = (password: string): string =>
  passwordShape(password) === 'app-password' ? password.replaceAll(/\s/g, '') : password;
