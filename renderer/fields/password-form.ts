import { lettersOf, passwordShape, traitsOf } from '../../shared/knowledge/index.ts';

/** The app password texts of a provider that accepts nothing else from programs; undefined for all others. */
export function onlyAppPasswords(providerId: string | undefined) {
  const { appPassword } = traitsOf(providerId);
  return appPassword?.only === true
    ? { provider: appPassword.by, letters: lettersOf(appPassword) }
    : undefined;
}

export type PasswordForm = 'app-password' | 'account' | 'ordinary';

/** The form of a typed password. `account`: looks like an account password although only app passwords are accepted. */
export function formOf(password: string, providerId: string | undefined): PasswordForm {
  if (passwordShape(password) === 'app-password') return 'app-password';
  return password !== '' && onlyAppPasswords(providerId) ? 'account' : 'ordinary';
}
