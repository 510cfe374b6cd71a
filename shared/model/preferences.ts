import { z } from 'zod';

export const languageSchema = z.enum(['de', 'en']);
export type Language = z.infer<typeof languageSchema>;

export const preferencesSchema = z.strictObject({
  /** `system` uses the computer's language. */
  language: z.enum(['system', 'de', 'en']),
  /** Whether Mozilla's settings database may be queried. */
  askIspdb: z.boolean(),
  /** Whether technical details are expanded everywhere. */
  technical: z.boolean().default(false),
  /** Masks addresses, for sharing the screen. */
  callMode: z.boolean().default(false),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = {
  language: 'system',
  askIspdb: true,
  technical: false,
  callMode: false,
};
