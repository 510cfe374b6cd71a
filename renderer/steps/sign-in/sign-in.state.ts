import { currentResults, isTrustedServer } from '../../../shared/flow/index.ts';
import type { Answers, Candidate, Discovery, Endpoint, Profile } from '../../../shared/model/index.ts';
import { isPrintable } from '../../../shared/printable.ts';
import { endpointOf, errorsIn, type ServerErrors, type TypedServer } from '../../fields/index.ts';

/** The values of the fields. */
export interface SignInFields extends TypedServer {
  readonly username: string;
  readonly senderName: string;
}

/**
 * The values that the user has typed. Only these are stored; the other fields follow discovery, even if it ends while
 * the screen is open.
 */
export interface SignInTyped extends Partial<SignInFields> {
  readonly password: string;
  /** The host that the user confirmed. */
  readonly confirmedHost?: string | undefined;
}

export interface SignInKnown {
  readonly profile: Pick<Profile, 'answers' | 'results'>;
  readonly discovery: Discovery | undefined;
  /** The user name for which a password is stored. */
  readonly keptFor: string | undefined;
}

export interface SignInErrors extends ServerErrors {
  readonly username: 'empty' | 'unseen' | 'not-the-sender' | undefined;
  readonly senderName: boolean;
  readonly password: boolean;
  readonly confirm: boolean;
}

export interface SignInForm {
  readonly fields: SignInFields;
  readonly errors: SignInErrors;
  /** Whether a password is stored for this user name. */
  readonly isStored: boolean;
  /** Discovery's candidate for the server in the fields. */
  readonly chosen: Candidate | undefined;
  /** Whether the user has to confirm the server before it gets a password, because it is not trusted. */
  readonly asks: boolean;
  /** The values to store on submission; undefined if the server is invalid. */
  readonly answers: Pick<Answers, 'signIn' | 'senderName' | 'confirmedServer'> | undefined;
}

const serverFields = ({ host, port, security }: Endpoint): TypedServer => ({
  host,
  port: String(port),
  security,
});

function fieldsOf(typed: SignInTyped, { profile: { answers }, discovery }: SignInKnown): SignInFields {
  const { address = '', signIn, signInAs = false, senderName = '' } = answers;
  const best = discovery?.candidates[0];
  const known = signIn?.endpoint ?? best;
  // If the sign-in uses a different account, only the user knows its user name.
  const username = signIn?.username ?? (signInAs ? '' : (best?.username ?? address));
  return {
    ...(known ? serverFields(known) : { host: '', port: '465', security: 'tls' }),
    username,
    senderName,
    ...typed,
  };
}

function usernameError(
  { username }: SignInFields,
  { answers: { address = '' }, results }: SignInKnown['profile'],
): SignInErrors['username'] {
  const name = username.trim();
  if (name === '') return 'empty';
  if (!isPrintable(name)) return 'unseen';
  // A platform without a separate user name always signs in with the sender's address.
  const mustBeSender = results.connection?.capabilities?.separateUsername === false;
  return mustBeSender && name.toLowerCase() !== address.toLowerCase() ? 'not-the-sender' : undefined;
}

/** Returns what the form shows and would submit. */
export function signInForm(typed: SignInTyped, known: SignInKnown): SignInForm {
  const { profile, discovery, keptFor } = known;
  const fields = fieldsOf(typed, known);
  const username = fields.username.trim();
  const senderName = fields.senderName.trim();
  const endpoint = endpointOf(fields);
  // A server that the user types needs no confirmation. One from a file or from plain DNS does.
  const isTyped = typed.host !== undefined;
  const asks = endpoint !== undefined && !isTyped && !isTrustedServer(endpoint.host, profile);
  const isConfirmed = endpoint !== undefined && typed.confirmedHost === endpoint.host;
  const isStored = keptFor !== undefined && keptFor === fields.username;
  return {
    fields,
    errors: {
      ...errorsIn(fields),
      username: usernameError(fields, profile),
      senderName: !isPrintable(senderName),
      password: typed.password === '' && !isStored,
      confirm: asks && !isConfirmed,
    },
    isStored,
    chosen: discovery?.candidates.find(({ host }) => host === endpoint?.host),
    asks,
    answers: endpoint && {
      signIn: { username, endpoint },
      ...(profile.results.connection?.capabilities?.senderName === true && { senderName }),
      ...((isTyped || isConfirmed) && { confirmedServer: endpoint.host }),
    },
  };
}

/** Returns the platform's objection to a field, for as long as the field has the rejected value. */
export function objectionTo(
  name: 'password' | 'username' | 'senderName' | 'host' | 'port',
  typed: SignInTyped,
  known: SignInKnown,
): string | undefined {
  const { problem } = currentResults(known.profile).problem ?? {};
  if (problem?.kind !== 'invalid') return undefined;
  const isSame =
    name === 'password'
      ? typed.password === ''
      : fieldsOf(typed, known)[name] === fieldsOf({ password: '' }, known)[name];
  return isSame ? problem.fields?.[name] : undefined;
}
