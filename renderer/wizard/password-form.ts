/** App passwords are shown in groups of four letters; the blanks between them, copied as no-break ones, do not count. */
export function withoutGroupBlanks(password: string): string {
  const trimmed = password.trim();
  return /^[a-z]{4}(\s[a-z]{4}){3}$/i.test(trimmed) ? trimmed.replaceAll(/\s/g, '') : password;
}

export type PasswordForm = 'app-password' | 'google-account' | 'ordinary';

/** What a typed password looks like: Google takes nothing but app passwords, sixteen letters. */
export function formOf(password: string, providerId: string | undefined): PasswordForm {
  if (/^[a-z]{16}$/i.test(withoutGroupBlanks(password))) return 'app-password';
  return providerId === 'google_workspace' && password !== '' ? 'google-account' : 'ordinary';
}
