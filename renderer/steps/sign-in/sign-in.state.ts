import type { Candidate } from '../../../shared/model/index.ts';
import { isPrintable } from '../../../shared/printable.ts';
import { errorsIn, type ServerErrors, type TypedServer } from '../../fields/index.ts';

/** What stands in the fields. */
export interface SignInFields extends TypedServer {
  readonly username: string;
}

export interface SignInErrors extends ServerErrors {
  readonly username: 'empty' | 'unseen' | undefined;
  readonly password: boolean;
}

/** The fields for a candidate that discovery found. */
export const fieldsOf = ({ host, port, security, username }: Candidate): SignInFields => ({
  host,
  port: String(port),
  security,
  username,
});

const usernameFault = (name: string): SignInErrors['username'] =>
  name === '' ? 'empty' : isPrintable(name) ? undefined : 'unseen';

export const errorsOf = (fields: SignInFields, password: string, stored: boolean): SignInErrors => ({
  ...errorsIn(fields),
  username: usernameFault(fields.username.trim()),
  password: password === '' && !stored,
});
