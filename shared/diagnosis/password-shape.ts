/**
 * Whether a password has the form in which Google, Apple, Yahoo or Microsoft make app passwords: 16 letters, alone or
 * in groups of four. Only the answer leaves the place where the password is.
 */
export const passwordShape = (password: string): 'app-password' | 'ordinary' =>
  /^(?:[a-z]{16}|(?:[a-z]{4}[ -]){3}[a-z]{4})$/.test(password.trim()) ? 'app-password' : 'ordinary';
