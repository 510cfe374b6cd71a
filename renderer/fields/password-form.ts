import { lettersOf, passwordShape, traitsOf } from '../../shared/knowledge/index.ts';

/**
 * Returns the texts about app passwords for a provider that accepts no other password from mail clients; undefined for
 * all others.
 */
export function onlyAppPasswords(providerId: string | undefined) {
  const { appPassword } = traitsOf(providerId);
  return appPassword?.only === true
    ? { provider: appPassword.by, letters: lettersOf(appPassword) }
    : undefined;
}

export type PasswordForm = 'app-password' | 'account' | 'ordinary';

/**
 * Classifies a typed password. `account`: it looks like an account password, although the provider accepts only app
 * passwords.
 */
export function formOf(password: string, providerId: string | undefined): PasswordForm {
  if (passwordShape(password) === 'app-password') return 'app-password';
  return password !== '' && onlyAppPasswords(providerId) ? 'account' : 'ordinary';
}
