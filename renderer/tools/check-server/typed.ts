import { isClientId, traitsOf } from '../../../shared/knowledge/index.ts';
import {
  domainOf,
  ipSchema,
  nameServerSchema,
  parseAddress,
  practice,
  settingsDatabaseSchema,
  timeoutSchema,
  usualPort,
  type Address,
  type AddressProblem,
  type Candidate,
  type ConnectionProvider,
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

/** The company's own app registration, as entered in the fields. */
export interface TypedRegistration {
  /** The chosen provider; undefined means the mailbox's own provider. */
  readonly provider: ConnectionProvider | undefined;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly directory: string;
}

/** The values of the fields. */
export interface TypedCheck extends TypedServer {
  readonly address: string;
  readonly password: string;
  readonly username: string;
  readonly sender: string;
  readonly recipient: string;
  readonly thorough: boolean;
  readonly registration: TypedRegistration;
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
  registration: { provider: undefined, clientId: '', clientSecret: '', directory: '' },
  network: { nameServer: '', settingsDatabase: '', localAddress: '', seconds: '' },
};

export interface CheckErrors {
  readonly address: AddressProblem | undefined;
  readonly given: ServerErrors & {
    readonly username: boolean;
    readonly sender: AddressProblem | undefined;
    readonly recipient: AddressProblem | undefined;
  };
  readonly registration: {
    readonly clientId: 'missing' | `wrong.${ConnectionProvider}` | 'both' | 'practice' | undefined;
    readonly directory: boolean;
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

/** Browser sign-in, used instead of a password. */
export interface BrowserSignIn {
  readonly signInWith: ConnectionProvider;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly directory?: string;
}

/** The servers to query about an address, and the local address to use. */
export interface Sources {
  readonly nameServer?: string;
  readonly settingsDatabase?: string;
  readonly localAddress?: string;
}

const isEmpty = (text: string): boolean => text.trim() === '';
const namesServer = ({ host, port }: TypedServer): boolean => !isEmpty(host) || !isEmpty(port);

/** Fills in the default port for the encryption if no port was typed. */
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

/** Returns the network options whose values are valid. */
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

const directoryForm = /^[\w.-]{1,253}$/;

function registrationErrors(typed: TypedCheck, provider: string | undefined): CheckErrors['registration'] {
  const { registration } = typed;
  const directory =
    signInProvider(registration, provider) === 'microsoft' ? registration.directory.trim() : '';
  return {
    clientId: clientIdProblem(typed, provider),
    directory: directory !== '' && !directoryForm.test(directory),
  };
}

function clientIdProblem({ address, password, registration }: TypedCheck, provider: string | undefined) {
  const id = registration.clientId.trim();
  if (id === '') return isAnyOfRegistration(registration) ? 'missing' : undefined;
  if (domainOf(addressIn(address) ?? '') === practice.domain) return 'practice';
  if (password !== '') return 'both';
  const chosen = signInProvider(registration, provider);
  return isClientId(chosen, id) ? undefined : (`wrong.${chosen}` as const);
}

export const isAnyOfRegistration = ({ clientId, clientSecret, directory }: TypedRegistration): boolean =>
  ![clientId, clientSecret, directory].every((text) => isEmpty(text));

/** Returns whether to sign in with the browser. */
export const isInBrowser = ({ clientId }: TypedRegistration): boolean => !isEmpty(clientId);

/** @param provider id of the mailbox's provider, if known. */
export const signInProvider = (
  registration: TypedRegistration,
  provider: string | undefined,
): ConnectionProvider => registration.provider ?? traitsOf(provider).ownConnection ?? 'microsoft';

/** Returns the details for a browser sign-in; undefined if there is a password or no sign-in at all. */
export function browserSignInOf(
  registration: TypedRegistration,
  provider: string | undefined,
): BrowserSignIn | undefined {
  if (!isInBrowser(registration)) return undefined;
  const clientId = registration.clientId.trim();
  const signInWith = signInProvider(registration, provider);
  const clientSecret = registration.clientSecret.trim();
  const directory = registration.directory.trim();
  return {
    signInWith,
    clientId,
    ...(clientSecret !== '' && { clientSecret }),
    ...(signInWith === 'microsoft' && directory !== '' && { directory }),
  };
}

/** @param provider id of the mailbox's provider, if known. */
export const errorsOf = (typed: TypedCheck, provider: string | undefined): CheckErrors => ({
  address: problemOf(typed.address),
  given: {
    ...(namesServer(typed) ? errorsIn(withUsualPort(typed)) : { host: undefined, port: false }),
    username: !isPrintable(typed.username.trim()),
    sender: unlessEmpty(typed.sender),
    recipient: unlessEmpty(typed.recipient),
  },
  registration: registrationErrors(typed, provider),
  network: networkErrors(typed.network),
});

export const isAnyWrong = (errors: CheckErrors['given' | 'registration' | 'network']): boolean =>
  Object.values(errors).some(Boolean);

/** Returns whether a network option is not valid yet, e.g. while it is being typed. */
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
