import type { Candidate } from '../../../shared/model/index.ts';
import { errorsIn, type TypedServer } from '../../wizard/index.ts';

/** What stands in the fields. */
export interface SignInFields extends TypedServer {
  readonly username: string;
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

export const errorsOf = (fields: SignInFields, password: string, stored: boolean): SignInErrors => ({
  ...errorsIn(fields),
  username: fields.username.trim() === '',
  password: password === '' && !stored,
});
