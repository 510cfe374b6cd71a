import type { Language, PlatformForm } from '../../model/index.ts';
import { letterText } from '../../texts/index.ts';

/** The platform's page of mail settings: by its menu path, where a source names it. */
export function mailSettingsOf(
  form: Pick<PlatformForm, 'methods' | 'path'> | undefined,
  language: Language,
): string {
  const way = form?.methods?.find(({ kind }) => kind === 'own-connection');
  const path = (way?.path ?? form?.path)?.[language];
  if (path === undefined) return letterText(language, 'letter.mail-settings');
  return letterText(language, 'letter.mail-settings.path', { path });
}
