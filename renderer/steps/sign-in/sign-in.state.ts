import {
  endpointSchema,
  parseAddress,
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

/** Whether a host is inside the address's own domain. */
export function isOwnHost(host: string, address: string): boolean {
  const parsed = parseAddress(address);
  const domain = parsed.ok ? parsed.value.slice(parsed.value.lastIndexOf('@') + 1) : '';
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}

/** App passwords are shown in groups of four letters; the blanks between them are not part of them. */
export function withoutGroupBlanks(password: string): string {
  const trimmed = password.trim();
  return /^[a-z]{4}( [a-z]{4}){3}$/i.test(trimmed) ? trimmed.replaceAll(' ', '') : password;
}

/** Whether a password looks like one that an app was given: sixteen letters. */
export const looksLikeAppPassword = (password: string): boolean =>
  /^[a-z]{16}$/i.test(withoutGroupBlanks(password));
