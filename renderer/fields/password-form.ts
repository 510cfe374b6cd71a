import { lettersOf, passwordShape, traitsOf } from '../../shared/knowledge/index.ts';

/** Returns the app password texts of a provider that accepts nothing else from programs; undefined for all others. */
export function onlyAppPasswords(providerId: string | undefined) {
  const { appPassword } = traitsOf(providerId);
  return appPassword?.only === true
    ? { provider: appPassword.by, letters: lettersOf(appPassword) }
    : undefined;
}

export type PasswordForm = 'app-password' | 'account' | 'ordinary';

/**
 * Returns the form of a typed password. `account`: it looks like an account password although only app passwords are
 * accepted.
 */
export function formOf(password: string, providerId: string | undefined): PasswordForm {
  if (passwordShape(password) === 'app-password') return 'app-password';
  return password !== '' && onlyAppPasswords(providerId) ? 'account' : 'ordinary';
}
