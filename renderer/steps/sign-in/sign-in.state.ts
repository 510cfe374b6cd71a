import {
  endpointSchema,
  usualSecurity,
  type Candidate,
  type Endpoint,
  type Security,
} from '../../../shared/model/index.ts';

/** What stands in the fields; the port is text, as typed. */
export interface SignInFields {
  readonly username: string;
  readonly host: string;
  readonly port: string;
  readonly security: Security;
}

export interface SignInErrors {
  readonly username: boolean;
  readonly host: boolean;
  readonly port: boolean;
  readonly password: boolean;
}

/** The fields for a candidate that discovery found. */
export const fieldsOf = ({ host, port, security, username }: Candidate): SignInFields => ({
  host,
  port: String(port),
  security,
  username,
});

/** Typing a well-known port chooses the encryption that belongs to it; it can still be changed. */
export function withPort(fields: SignInFields, port: string): SignInFields {
  const known = ['465', '587', '25'].includes(port.trim());
  return { ...fields, port, security: known ? usualSecurity(Number(port)) : fields.security };
}

const endpointFrom = ({ host, port, security }: SignInFields) =>
  endpointSchema.safeParse({ host: host.trim().toLowerCase(), port: Number(port.trim()), security });

export const endpointOf = (fields: SignInFields): Endpoint | undefined => endpointFrom(fields).data;

export function errorsOf(fields: SignInFields, password: string, stored: boolean): SignInErrors {
  const issues = endpointFrom(fields).error?.issues.map(({ path }) => path[0]) ?? [];
  return {
    username: fields.username.trim() === '',
    host: issues.includes('host'),
    port: fields.port.trim() === '' || issues.includes('port'),
    password: password === '' && !stored,
  };
}

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
