import { randomUUID } from 'node:crypto';

import { signInHosts } from '../../../../shared/knowledge/index.ts';
import { connectionProviderSchema, isLoopback } from '../../../../shared/model/index.ts';
import type { ConformanceAnswer } from './asking.ts';
import { settings } from './standing.ts';
import type { Visit } from './visit.ts';

const path = '/v1/connections';

/** The longest allowed validity of a consent page, in milliseconds. */
const longest = 60 * 60_000;

/**
 * Checks OAuth connections: starts one, gives no consent, and removes it again.
 *
 * @param offered the OAuth connections listed in the capabilities.
 */
export async function connections(visit: Visit, offered: unknown): Promise<void> {
  await visit.check('connection.not-there', { path: `${path}/none`, status: [404], type: 'not-found' });
  const [first] = Array.isArray(offered) ? (offered as { provider?: unknown }[]) : [];
  const provider = connectionProviderSchema.safeParse(first?.provider).data ?? 'microsoft';
  const { sender, username } = settings;
  const headers = { 'idempotency-key': `conformance-${randomUUID()}` };
  const begin = {
    method: 'POST',
    path,
    headers,
    body: { provider, sender, username },
    status: [201],
    also: silent,
  };
  const begun = await visit.check('connection.begin', { ...begin, needs: 'no token' });
  const id = begun?.body['id'];
  if (!begun || typeof id !== 'string') return;
  sayPage(visit, begun, provider);
  sayExpiry(visit, begun);
  await visit.check('connection.repeated', {
    ...begin,
    needs: 'the same id',
    also: ({ body }) => (body['id'] === id ? undefined : 'a second connection'),
  });
  await visit.check('connection.waiting', {
    path: `${path}/${id}`,
    status: [200],
    needs: 'state waiting, no token',
    also: (answer) => (answer.body['state'] === 'waiting' ? silent(answer) : String(answer.body['state'])),
  });
  // The settings may have changed since their version was read.
  const now = await visit.glance('connection.not-agreed', '/v1/mail-settings');
  await visit.check('connection.not-agreed', {
    method: 'POST',
    path: '/v1/drafts',
    headers: { 'if-match': now?.headers.etag ?? '' },
    body: { settings: { ...settings, connection: { provider, id } } },
    status: [409],
    type: 'not-connected',
  });
  const forgotten = await visit.check('connection.forget', {
    method: 'DELETE',
    path: `${path}/${id}`,
    status: [200],
    needs: '404 afterwards',
  });
  const after = forgotten && (await visit.glance('connection.forget', `${path}/${id}`));
  if (after && after.status !== 404)
    visit.say('connection.forget', false, '404 afterwards', String(after.status));
}

const silent = ({ json, headers }: ConformanceAnswer): string | undefined =>
  /"(?:access|refresh|id)_?token"/i.test(JSON.stringify([json ?? '', headers]))
    ? 'a token is in the answer'
    : undefined;

function sayPage(visit: Visit, { body }: ConformanceAnswer, provider: keyof typeof signInHosts): void {
  const hosts = signInHosts[provider].slice(0, 1);
  const page = URL.parse(String(body['authorizeUrl']));
  const own = new URL(visit.options.url);
  const isThere =
    page !== null &&
    ((isLoopback(own) && isLoopback(page)) ||
      (page.protocol === 'https:' && (page.hostname === own.hostname || hosts.includes(page.hostname))));
  const expected = `https at ${hosts.join(' or ')}, or at the platform`;
  visit.say('connection.page', isThere, expected, page ? `${page.protocol}//${page.host}` : 'no URL');
}

function sayExpiry(visit: Visit, { body }: ConformanceAnswer): void {
  const left = Date.parse(String(body['expiresAt'])) - Date.now();
  const expiry = Number.isNaN(left) ? 'no date' : `in ${Math.round(left / 1_000)} s`;
  visit.say('connection.expiry', left > 0 && left <= longest, 'within the next hour', expiry);
}
