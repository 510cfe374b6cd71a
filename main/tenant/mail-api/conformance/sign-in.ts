import { noVersion, tokenPath as path, type Asking } from './asking.ts';
import type { Visit, VisitRequest } from './visit.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };

const basic = (clientId: string, secret: string): string => {
  const pair = [clientId, secret].map((part) => encodeURIComponent(part)).join(':');
  return `Basic ${Buffer.from(pair).toString('base64')}`;
};

/** The error codes of RFC 6749 section 5.2. */
const errors: readonly unknown[] = [
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
];

/**
 * Requires a response to have this error code. Only known codes are quoted, because a token response may contain
 * secrets.
 */
const says = (error: string): Pick<VisitRequest, 'needs' | 'also'> => ({
  needs: `error ${error}`,
  also: ({ body: { error: seen } }) =>
    seen === error ? undefined : `error ${errors.includes(seen) ? String(seen) : 'none that is known'}`,
});

/** Obtains the token for the other checks. @returns whether there is one. */
export async function signIn(visit: Visit): Promise<boolean> {
  const { clientId, secret } = visit.options;
  if (clientId === undefined) {
    visit.asking.authorization = `Bearer ${secret}`;
    visit.skip('token.issue', 'token-by-hand');
    return accepted(visit);
  }
  const ask = (body: string, more: Partial<VisitRequest> = {}): Omit<VisitRequest, 'status'> => ({
    method: 'POST',
    path,
    headers: form,
    body,
    authorization: basic(clientId, secret),
    ...more,
  });
  let token: unknown;
  await visit.check('token.issue', {
    ...ask('grant_type=client_credentials'),
    status: [200],
    needs: 'Cache-Control: no-store',
    also: ({ headers, body }) => {
      // With a token, the other checks can run even if the response has faults.
      token = body['access_token'];
      return /no-store/i.test(headers['cache-control'] ?? '') ? undefined : 'no Cache-Control: no-store';
    },
  });
  await visit.check('token.wrong-secret', {
    ...ask('grant_type=client_credentials', { authorization: basic(clientId, 'not-the-secret') }),
    status: [401],
    ...says('invalid_client'),
  });
  const refusals = [
    ['token.no-grant', '', 'invalid_request'],
    ['token.wrong-grant', 'grant_type=password', 'unsupported_grant_type'],
    ['token.unknown-scope', 'grant_type=client_credentials&scope=everything', 'invalid_scope'],
  ] as const;
  for (const [name, body, error] of refusals)
    await visit.check(name, { ...ask(body), status: [400], ...says(error) });
  if (typeof token !== 'string') return false;
  visit.asking.authorization = `Bearer ${token}`;
  if (!(await accepted(visit))) return false;
  const reader = await visit.check('token.fewer-rights', {
    ...ask('grant_type=client_credentials&scope=mail-settings:read'),
    status: [200],
  });
  const readerToken = reader?.body['access_token'];
  if (typeof readerToken !== 'string') return true;
  await visit.check('token.reader-writes', {
    method: 'POST',
    path: '/v1/drafts',
    body: {},
    authorization: `Bearer ${readerToken}`,
    status: [403],
    type: 'not-allowed',
  });
  return true;
}

/**
 * Requests a new token for the same client, because the previous one may have expired. A manually issued token cannot
 * be renewed here.
 */
export async function renewToken({ options: { clientId, secret } }: Visit, asking: Asking): Promise<void> {
  if (clientId === undefined) return;
  const authorization = basic(clientId, secret);
  const body = 'grant_type=client_credentials';
  const answer = await asking.ask(path, { method: 'POST', headers: form, body, authorization });
  const token = answer.body['access_token'];
  if (typeof token === 'string') asking.authorization = `Bearer ${token}`;
}

/** Returns whether the token is accepted. If it is not, every other check would fail for the same reason. */
async function accepted(visit: Visit): Promise<boolean> {
  const expected = 'not 401';
  const answer = await visit.answerTo('token.accepted', () => visit.ask('/v1/capabilities'), expected);
  if (!answer) return false;
  const isAccepted = answer.status !== 401;
  visit.say('token.accepted', isAccepted, expected, `${answer.status}`);
  return isAccepted;
}

const closed = [
  ['sign-in.none-capabilities', 'GET', '/v1/capabilities'],
  ['sign-in.none-settings', 'GET', '/v1/mail-settings'],
  ['sign-in.none-check', 'GET', '/v1/checks/none'],
  ['sign-in.none-draft', 'POST', '/v1/drafts'],
  ['sign-in.none-test-mail', 'POST', '/v1/test-mails'],
  ['sign-in.none-draft-check', 'POST', '/v1/drafts/none/checks'],
  ['sign-in.none-activation', 'POST', '/v1/drafts/none/activation'],
  ['sign-in.none-rollback', 'POST', '/v1/mail-settings/rollback'],
] as const;

/** Sends requests without a token, all of which must be refused. */
export async function withoutToken(visit: Visit): Promise<void> {
  const refused = { status: [401], type: 'invalid-token' };
  // Because this version never existed, even a platform that wrongly accepts the request changes nothing.
  const headers = { 'if-match': noVersion };
  for (const [name, method, path] of closed)
    await visit.check(name, {
      ...refused,
      method,
      path,
      ...(method === 'POST' && { headers }),
      without: 'authorization',
    });
  await visit.check('sign-in.unknown-token', {
    ...refused,
    path: '/v1/capabilities',
    authorization: 'Bearer not-a-token-of-yours',
  });
}
