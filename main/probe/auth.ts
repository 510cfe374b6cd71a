import { createHmac } from 'node:crypto';

import type { Reply } from '../../shared/model/index.ts';
import type { SmtpDialogue } from './dialogue.ts';
import { StageFailure } from './failure.ts';
import type { Credentials } from './types.ts';

type WithPassword = Extract<Credentials, { password: string }>;
type WithToken = Extract<Credentials, { token: string }>;

/**
 * Builds the initial response of XOAUTH2 (developers.google.com/workspace/gmail/imap/xoauth2-protocol), before base64.
 */
export const bearer = ({ username, token }: WithToken): string =>
  `user=${username}\u0001auth=Bearer ${token}\u0001\u0001`;

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const hidden = '•••';

type Mechanism<Given> = (dialogue: SmtpDialogue, credentials: Given) => Promise<Reply>;

/**
 * Answers a challenge, which must be a 334. A server that sends more challenges than the mechanism has steps is
 * disconnected.
 */
async function answer(dialogue: SmtpDialogue, challenge: Reply, line: string): Promise<Reply> {
  return challenge.code === 334 ? dialogue.command(line, hidden) : challenge;
}

const passwordMechanisms: Record<string, Mechanism<WithPassword>> = {
  /** RFC 4616, with the initial response of RFC 4954 section 4: one round trip. */
  async PLAIN(dialogue, { username, password }) {
    const response = base64(`\0${username}\0${password}`);
    const first = await dialogue.command(`AUTH PLAIN ${response}`, `AUTH PLAIN ${hidden}`);
    // Some servers ignore the initial response and ask for it again.
    return answer(dialogue, first, response);
  },

  async LOGIN(dialogue, { username, password }) {
    const first = await dialogue.command('AUTH LOGIN');
    return answer(dialogue, await answer(dialogue, first, base64(username)), base64(password));
  },

  /** RFC 2195. */
  async 'CRAM-MD5'(dialogue, { username, password }) {
    const challenge = await dialogue.command('AUTH CRAM-MD5');
    const digest = createHmac('md5', password)
      .update(Buffer.from(challenge.lines[0] ?? '', 'base64'))
      .digest('hex');
    return answer(dialogue, challenge, base64(`${username} ${digest}`));
  },
};

const tokenMechanisms: Record<string, Mechanism<WithToken>> = {
  /**
   * A server that refuses the token first explains why in a 334; the refusal itself follows after an empty response.
   */
  async XOAUTH2(dialogue, credentials) {
    const first = await dialogue.command(
      `AUTH XOAUTH2 ${base64(bearer(credentials))}`,
      `AUTH XOAUTH2 ${hidden}`,
    );
    return answer(dialogue, first, '');
  },

  /** RFC 7628 section 3: after the explanation, the client sends only a separator to receive the refusal itself. */
  async OAUTHBEARER(dialogue, { username, token }) {
    const name = username.replaceAll('=', '=3D').replaceAll(',', '=2C');
    const response = base64(`n,a=${name},\u0001auth=Bearer ${token}\u0001\u0001`);
    const first = await dialogue.command(`AUTH OAUTHBEARER ${response}`, `AUTH OAUTHBEARER ${hidden}`);
    return answer(dialogue, first, base64('\u0001'));
  },
};

/**
 * Returns the usable mechanisms, simplest first, because over a verified TLS connection, none is safer than another.
 */
export const mechanismsFor = (offered: readonly string[], credentials: Credentials): string[] =>
  Object.keys('token' in credentials ? tokenMechanisms : passwordMechanisms).filter((name) =>
    offered.includes(name),
  );

/**
 * The reply code of a server that does not support the mechanism, although it offered it (RFC 4954 section 6). The
 * server has not checked the credentials, so another mechanism may be tried.
 */
const notImplemented = 504;

/**
 * Signs in with the first of these mechanisms that the server supports. Only a 235 counts as success (RFC 4954
 * section 6).
 * @param using is called with each mechanism before it is tried.
 * @throws StageFailure `rejected` with the server's reply; `protocol` for an unexpected reply.
 */
export async function signIn(
  dialogue: SmtpDialogue,
  names: readonly string[],
  credentials: Credentials,
  using: (name: string) => void,
): Promise<Reply> {
  let reply: Reply | undefined;
  for (const name of names) {
    using(name);
    reply = await ('token' in credentials
      ? tokenMechanisms[name]?.(dialogue, credentials)
      : passwordMechanisms[name]?.(dialogue, credentials));
    if (reply?.code !== notImplemented) break;
  }
  if (!reply) throw new StageFailure({ kind: 'no-mechanism' });
  if (reply.code === 235) return reply;
  throw new StageFailure({ kind: reply.code >= 400 ? 'rejected' : 'protocol' }, reply);
}
