import { z } from 'zod';

export const languageSchema = z.enum(['de', 'en']);
export type Language = z.infer<typeof languageSchema>;

export const preferencesSchema = z.strictObject({
  /** `system` uses the computer's language. */
  language: z.enum(['system', 'de', 'en']),
  /** Whether Mozilla's mail settings database (ISPDB) may be queried. */
  askIspdb: z.boolean(),
  /** Whether technical details are expanded by default. */
  technical: z.boolean().default(false),
  /** Whether addresses are masked, for screen sharing. */
  callMode: z.boolean().default(false),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = {
  language: 'system',
  askIspdb: true,
  technical: false,
  callMode: false,
};
