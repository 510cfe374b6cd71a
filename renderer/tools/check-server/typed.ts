import {
  ipSchema,
  nameServerSchema,
  parseAddress,
  settingsDatabaseSchema,
  timeoutSchema,
  usualPort,
  type Address,
  type AddressProblem,
  type Candidate,
  type GivenValues,
} from '../../../shared/model/index.ts';
import { isPrintable } from '../../../shared/printable.ts';
import { endpointOf, errorsIn, type ServerErrors, type TypedServer } from '../../fields/index.ts';

/** The network options in the fields. */
export interface TypedNetwork {
  readonly nameServer: string;
  readonly settingsDatabase: string;
  readonly localAddress: string;
  readonly seconds: string;
}

/** The values of the fields. */
export interface TypedCheck extends TypedServer {
  readonly address: string;
  readonly password: string;
  readonly username: string;
  readonly sender: string;
  readonly recipient: string;
  readonly thorough: boolean;
  readonly network: TypedNetwork;
}

export const nothingTyped: TypedCheck = {
  address: '',
  password: '',
  username: '',
  host: '',
  port: '',
  security: 'tls',
  sender: '',
  recipient: '',
  thorough: false,
  network: { nameServer: '', settingsDatabase: '', localAddress: '', seconds: '' },
};

export interface CheckErrors {
  readonly address: AddressProblem | undefined;
  readonly given: ServerErrors & {
    readonly username: boolean;
    readonly sender: AddressProblem | undefined;
    readonly recipient: AddressProblem | undefined;
  };
  readonly network: Readonly<Record<keyof TypedNetwork, boolean>>;
}

/** The options in addition to the address; absent if not filled in. */
export interface Given extends GivenValues {
  readonly sender?: Address;
  readonly recipient?: Address;
  readonly thorough?: true;
  readonly timeoutSeconds?: number;
}

/** The network options for finding an address's servers. */
export interface Sources {
  readonly nameServer?: string;
  readonly settingsDatabase?: string;
  readonly localAddress?: string;
}

const isEmpty = (text: string): boolean => text.trim() === '';
const namesServer = ({ host, port }: TypedServer): boolean => !isEmpty(host) || !isEmpty(port);

/** Without a port, uses the default one of the encryption. */
const withUsualPort = (typed: TypedServer): TypedServer =>
  isEmpty(typed.port) ? { ...typed, port: String(usualPort(typed.security)) } : typed;

const problemOf = (text: string): AddressProblem | undefined => {
  const parsed = parseAddress(text);
  return parsed.ok ? undefined : parsed.problem;
};
const addressIn = (text: string): Address | undefined => {
  const parsed = parseAddress(text);
  return parsed.ok ? parsed.value : undefined;
};
const unlessEmpty = (text: string) => (isEmpty(text) ? undefined : problemOf(text));

const secondsIn = ({ seconds }: TypedNetwork): number | undefined =>
  timeoutSchema.safeParse(Number(seconds.trim())).data;

/** The valid values of the fields. */
export function sourcesIn({
  nameServer,
  settingsDatabase,
  localAddress,
}: Omit<TypedNetwork, 'seconds'>): Sources {
  const server = nameServerSchema.safeParse(nameServer.trim()).data;
  const database = settingsDatabaseSchema.safeParse(settingsDatabase.trim()).data;
  const local = ipSchema.safeParse(localAddress.trim()).data;
  return {
    ...(server !== undefined && { nameServer: server }),
    ...(database !== undefined && { settingsDatabase: database }),
    ...(local !== undefined && { localAddress: local }),
  };
}

function networkErrors(network: TypedNetwork): CheckErrors['network'] {
  const { nameServer, settingsDatabase, localAddress } = sourcesIn(network);
  return {
    nameServer: !isEmpty(network.nameServer) && nameServer === undefined,
    settingsDatabase: !isEmpty(network.settingsDatabase) && settingsDatabase === undefined,
    localAddress: !isEmpty(network.localAddress) && localAddress === undefined,
    seconds: !isEmpty(network.seconds) && secondsIn(network) === undefined,
  };
}

export const errorsOf = (typed: TypedCheck): CheckErrors => ({
  address: problemOf(typed.address),
  given: {
    ...(namesServer(typed) ? errorsIn(withUsualPort(typed)) : { host: undefined, port: false }),
    username: !isPrintable(typed.username.trim()),
    sender: unlessEmpty(typed.sender),
    recipient: unlessEmpty(typed.recipient),
  },
  network: networkErrors(typed.network),
});

export const isAnyWrong = (errors: CheckErrors['given' | 'network']): boolean =>
  Object.values(errors).some(Boolean);

/** Whether a network option is not valid yet, e.g. while it is being typed. */
export function isUnfinished(network: TypedNetwork): boolean {
  const { nameServer, settingsDatabase, localAddress } = networkErrors(network);
  return nameServer || settingsDatabase || localAddress;
}

export function givenIn(typed: TypedCheck): Given {
  const sender = addressIn(typed.sender);
  const recipient = addressIn(typed.recipient);
  const timeoutSeconds = secondsIn(typed.network);
  return {
    endpoint: namesServer(typed) ? endpointOf(withUsualPort(typed)) : undefined,
    username: isEmpty(typed.username) ? undefined : typed.username.trim(),
    ...(sender !== undefined && { sender }),
    ...(recipient !== undefined && { recipient }),
    ...(typed.thorough && { thorough: true }),
    ...(timeoutSeconds !== undefined && { timeoutSeconds }),
  };
}

export const isAnyGiven = (typed: TypedCheck): boolean =>
  namesServer(typed) ||
  typed.thorough ||
  ![typed.username, typed.sender, typed.recipient].every((text) => isEmpty(text));

export const isAnyOfNetwork = (network: TypedNetwork): boolean =>
  !Object.values(network).every((text: string) => isEmpty(text));

export const naming = ({ host, port, security }: Candidate): Partial<TypedCheck> => ({
  host,
  port: String(port),
  security,
});
