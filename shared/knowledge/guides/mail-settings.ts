import type { Language, PlatformForm } from '../../model/index.ts';
import { letterText } from '../../texts/index.ts';

/** Returns the name of the platform's mail settings page, with its menu path if a source describes it. */
export function mailSettingsOf(
  form: Pick<PlatformForm, 'methods' | 'path'> | undefined,
  language: Language,
): string {
  const method = form?.methods?.find(({ kind }) => kind === 'own-connection');
  const path = (method?.path ?? form?.path)?.[language];
  if (path === undefined) return letterText(language, 'letter.mail-settings');
  return letterText(language, 'letter.mail-settings.path', { path });
}
