import { z } from 'zod';

export const languageSchema = z.enum(['de', 'en']);
export type Language = z.infer<typeof languageSchema>;

export const preferencesSchema = z.strictObject({
  /** `system` follows the language of the computer. */
  language: z.enum(['system', 'de', 'en']),
  /** Whether Mozilla's settings database may be asked about a domain. */
  askIspdb: z.boolean(),
  /** Technical details are unfolded everywhere. */
  technical: z.boolean().default(false),
  /** Somebody else sees this screen: addresses are masked. */
  callMode: z.boolean().default(false),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = {
  language: 'system',
  askIspdb: true,
  technical: false,
  callMode: false,
};
