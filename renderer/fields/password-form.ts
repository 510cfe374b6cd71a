import { lettersOf, passwordShape, traitsOf } from '../../shared/knowledge/index.ts';

/** What the texts say about a provider that lets programs in with an app password only; undefined at all others. */
export function onlyAppPasswords(providerId: string | undefined) {
  const { appPassword } = traitsOf(providerId);
  return appPassword?.only === true
    ? { provider: appPassword.by, letters: lettersOf(appPassword) }
    : undefined;
}

export type PasswordForm = 'app-password' | 'account' | 'ordinary';

/** What a typed password looks like; `account`: that of a whole account, where only app passwords are taken. */
export function formOf(password: string, providerId: string | undefined): PasswordForm {
  if (passwordShape(password) === 'app-password') return 'app-password';
  return password !== '' && onlyAppPasswords(providerId) ? 'account' : 'ordinary';
}
