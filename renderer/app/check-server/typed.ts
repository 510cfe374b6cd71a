import {
  parseAddress,
  usualPort,
  type AddressProblem,
  type Candidate,
  type GivenValues,
} from '../../../shared/model/index.ts';
import { endpointOf, errorsIn, type TypedServer } from '../../wizard/index.ts';

/** What stands in the fields. */
export interface Typed extends TypedServer {
  readonly address: string;
  readonly password: string;
  readonly username: string;
}

export const nothingTyped: Typed = {
  address: '',
  password: '',
  username: '',
  host: '',
  port: '',
  security: 'tls',
};

export interface TypedErrors {
  readonly address: AddressProblem | undefined;
  readonly host: boolean;
  readonly port: boolean;
}

const namesServer = ({ host, port }: TypedServer): boolean => host.trim() !== '' || port.trim() !== '';

/** Without a port, it is the one that belongs to the encryption. */
const withUsualPort = (typed: TypedServer): TypedServer =>
  typed.port.trim() === '' ? { ...typed, port: String(usualPort(typed.security)) } : typed;

export function errorsOf(typed: Typed): TypedErrors {
  const parsed = parseAddress(typed.address);
  return {
    address: parsed.ok ? undefined : parsed.problem,
    ...(namesServer(typed) ? errorsIn(withUsualPort(typed)) : { host: false, port: false }),
  };
}

export function givenIn(typed: Typed): GivenValues {
  const username = typed.username.trim();
  return {
    endpoint: namesServer(typed) ? endpointOf(withUsualPort(typed)) : undefined,
    username: username === '' ? undefined : username,
  };
}

export const isAnyGiven = (typed: Typed): boolean => namesServer(typed) || typed.username.trim() !== '';

export const naming = ({ host, port, security }: Candidate): Partial<Typed> => ({
  host,
  port: String(port),
  security,
});
