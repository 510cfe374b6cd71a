import { randomUUID } from 'node:crypto';

import { refusedPosts } from './posts.ts';
import type { Visit } from './visit.ts';

/**
 * Requests inbound checks that must be refused without sending a message and, if a recipient was given, one that sends
 * a message.
 */
export async function inboundChecks(visit: Visit): Promise<void> {
  const { recipient: address } = visit.options;
  const path = '/v1/inbound-checks';
  await visit.check('inbound-check.not-there', {
    path: `${path}/none`,
    status: [404],
    type: 'not-found',
  });
  await refusedPosts(visit, 'inbound-check', path, 'address');
  if (address === undefined) {
    visit.skip('inbound-check.start', 'no-recipient');
    return;
  }
  const headers = { 'idempotency-key': `conformance-${randomUUID()}` };
  const start = { method: 'POST', path, headers, body: { address }, status: [202] };
  const started = await visit.check('inbound-check.start', start);
  await visit.check('inbound-check.repeated', {
    ...start,
    needs: 'the same id',
    also: ({ body }) => (body['id'] === started?.body['id'] ? undefined : 'a second mail'),
  });
  const id = started?.body['id'];
  if (typeof id !== 'string') return;
  await visit.check('inbound-check.follow', {
    path: `${path}/${id}`,
    status: [200],
  });
}
