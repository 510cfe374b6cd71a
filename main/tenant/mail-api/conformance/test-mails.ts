import { randomUUID } from 'node:crypto';

import { refusedPosts } from './posts.ts';
import type { Visit } from './visit.ts';

/** Requests test messages that must not be sent and, if a recipient was given, one that is sent. */
export async function testMails(visit: Visit): Promise<void> {
  const { recipient } = visit.options;
  const path = '/v1/test-mails';
  await refusedPosts(visit, 'test-mail', path, 'recipient');
  if (recipient === undefined) {
    visit.skip('test-mail.send', 'no-recipient');
    return;
  }
  const headers = { 'idempotency-key': `conformance-${randomUUID()}` };
  const send = { method: 'POST', path, headers, body: { recipient } };
  const first = await visit.check('test-mail.send', {
    ...send,
    status: [202, 409, 422],
  });
  if (first?.status !== 202) return;
  await visit.check('test-mail.repeated', {
    ...send,
    status: [202],
    needs: 'the same messageId',
    also: ({ body }) => (body['messageId'] === first.body['messageId'] ? undefined : 'another message'),
  });
}
