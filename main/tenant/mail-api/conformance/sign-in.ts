import type { Visit, Wanted } from './visit.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const path = '/oauth/token';

const basic = (clientId: string, secret: string): string => {
  const pair = [clientId, secret].map((part) => encodeURIComponent(part)).join(':');
  return `Basic ${Buffer.from(pair).toString('base64')}`;
};

const says = (error: string) => (answer: { body: Readonly<Record<string, unknown>> }) =>
  answer.body['error'] === error ? undefined : `error ${String(answer.body['error'])}`;

/** Gets the token that the other checks use. @returns whether there is one. */
export async function signIn(visit: Visit): Promise<boolean> {
  const { clientId, secret } = visit.options;
  if (clientId === undefined) {
    visit.authorization = `Bearer ${secret}`;
    visit.skip('token', 'a token for a client id and its secret', 'a token issued by hand was given');
    return true;
  }
  const ask = (body: string, more: Partial<Wanted> = {}): Omit<Wanted, 'status' | 'words'> => ({
    method: 'POST',
    path,
    headers: form,
    body,
    authorization: basic(clientId, secret),
    ...more,
  });
  visit.redaction.add(basic(clientId, secret).slice('Basic '.length));
  const issued = await visit.check('token.issue', {
    ...ask('grant_type=client_credentials'),
    status: [200],
    words: 'a token for the client id and its secret',
    also: ({ headers }) =>
      /no-store/i.test(headers['cache-control'] ?? '') ? undefined : 'no Cache-Control: no-store',
  });
  await visit.check('token.wrong-secret', {
    ...ask('grant_type=client_credentials', { authorization: basic(clientId, 'not-the-secret') }),
    status: [401],
    words: 'invalid_client for a wrong secret',
    also: says('invalid_client'),
  });
  const refusals = [
    ['token.no-grant', '', 'invalid_request'],
    ['token.wrong-grant', 'grant_type=password', 'unsupported_grant_type'],
    ['token.unknown-scope', 'grant_type=client_credentials&scope=everything', 'invalid_scope'],
  ] as const;
  for (const [name, body, error] of refusals)
    await visit.check(name, { ...ask(body), status: [400], words: error, also: says(error) });
  const token = issued?.body['access_token'];
  if (typeof token !== 'string') return false;
  visit.redaction.add(token);
  visit.authorization = `Bearer ${token}`;
  const reader = await visit.check('token.fewer-rights', {
    ...ask('grant_type=client_credentials&scope=mail-settings:read'),
    status: [200],
    words: 'a token with the scope mail-settings:read only',
  });
  const readerToken = reader?.body['access_token'];
  if (typeof readerToken !== 'string') return true;
  visit.redaction.add(readerToken);
  await visit.check('token.reader-writes', {
    method: 'POST',
    path: '/v1/drafts',
    body: {},
    authorization: `Bearer ${readerToken}`,
    status: [403],
    type: 'not-allowed',
    words: 'who may only read writes nothing',
  });
  return true;
}

/** What nobody may see or do without a token. */
export async function withoutToken(visit: Visit): Promise<void> {
  const reads = ['/v1/capabilities', '/v1/mail-settings', '/v1/checks/none'];
  const writes = ['/v1/drafts', '/v1/test-mails', '/v1/drafts/none/checks', '/v1/drafts/none/activation'];
  const all = [
    ...reads.map((place) => ({ place, method: 'GET' })),
    ...[...writes, '/v1/mail-settings/rollback'].map((place) => ({ place, method: 'POST' })),
  ];
  for (const { place, method } of all) {
    const wanted = { method, path: place, status: [401], type: 'invalid-token' };
    const name = `${method} ${place}`;
    await visit.check(`sign-in.none ${name}`, {
      ...wanted,
      without: 'authorization',
      words: 'no token, no answer',
    });
  }
  await visit.check('sign-in.unknown-token', {
    path: '/v1/capabilities',
    authorization: 'Bearer not-a-token-of-yours',
    status: [401],
    type: 'invalid-token',
    words: 'an unknown token is refused',
  });
}
