import { currentResults, isVouchedFor } from '../../../shared/flow/index.ts';
import type { Answers, Candidate, Discovery, Endpoint, Profile } from '../../../shared/model/index.ts';
import { isPrintable } from '../../../shared/printable.ts';
import { endpointOf, errorsIn, type ServerErrors, type TypedServer } from '../../fields/index.ts';

/** What stands in the fields. */
export interface SignInFields extends TypedServer {
  readonly username: string;
  readonly senderName: string;
}

/** Only what was typed is held; the rest follows what is known, also when it is found while the screen is open. */
export interface SignInTyped extends Partial<SignInFields> {
  readonly password: string;
  /** The host that the user said is theirs. */
  readonly confirmedHost?: string | undefined;
}

export interface SignInKnown {
  readonly profile: Pick<Profile, 'answers' | 'results'>;
  readonly discovery: Discovery | undefined;
  /** The user name that a password is kept for. */
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
  /** A password is kept for this user name already. */
  readonly isStored: boolean;
  /** What discovery says about the server that stands there. */
  readonly chosen: Candidate | undefined;
  /** Nobody vouches for the server: it is asked about before it gets a password. */
  readonly asks: boolean;
  /** What is stored when the form is sent; undefined where the server is none. */
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
  // Only the user knows which mailbox signs in for this one.
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
  // Such a platform signs in with the sender's address, whatever stands here.
  const mustBeSender = results.connection?.capabilities?.separateUsername === false;
  return mustBeSender && name.toLowerCase() !== address.toLowerCase() ? 'not-the-sender' : undefined;
}

/** What the form shows, and what it would send. */
export function signInForm(typed: SignInTyped, known: SignInKnown): SignInForm {
  const { profile, discovery, keptFor } = known;
  const fields = fieldsOf(typed, known);
  const username = fields.username.trim();
  const senderName = fields.senderName.trim();
  const endpoint = endpointOf(fields);
  // Whoever types a server means it. Any other, from a file or from plain DNS, waits for a yes.
  const isTyped = typed.host !== undefined;
  const asks = endpoint !== undefined && !isTyped && !isVouchedFor(endpoint.host, profile);
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

/** What the platform objected to in one of the fields, in its words, while that is still what stands there. */
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
