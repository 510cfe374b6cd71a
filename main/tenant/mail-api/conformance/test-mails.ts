import { randomUUID } from 'node:crypto';

import type { Visit, Wanted } from './visit.ts';

/** Test mails that must not be sent; and one that is, when somebody named who gets it. */
export async function testMails(visit: Visit): Promise<void> {
  const { recipient } = visit.options;
  const path = '/v1/test-mails';
  const ask = (name: string, wanted: Partial<Wanted> & Pick<Wanted, 'status' | 'words'>) =>
    visit.check(name, { method: 'POST', path, body: { recipient: 'nobody' }, ...wanted });
  await ask('test-mail.no-idempotency-key', {
    without: 'idempotency-key',
    status: [400],
    type: 'no-idempotency-key',
    words: 'the header is needed',
  });
  await ask('test-mail.not-json', {
    body: '[',
    status: [400],
    type: 'not-json',
    words: 'the body is no JSON',
  });
  await ask('test-mail.content-type', {
    headers: { 'content-type': 'text/plain' },
    status: [415],
    type: 'wrong-content-type',
    words: 'only application/json',
  });
  await ask('test-mail.too-large', {
    body: JSON.stringify({ recipient: 'x'.repeat(70_000) }),
    status: [413],
    type: 'too-large',
    words: 'more than 64 KiB',
  });
  await ask('test-mail.no-address', { status: [422], type: 'invalid', words: '`recipient` is no address' });
  if (recipient === undefined) {
    visit.skip('test-mail.send', 'one mail to the recipient', 'no recipient was named');
    return;
  }
  const headers = { 'idempotency-key': `conformance-${randomUUID()}` };
  const send = { headers, body: { recipient }, status: [202, 409, 422] };
  const first = await ask('test-mail.send', {
    ...send,
    words: 'sent, or refused as not-active or not-sent',
  });
  if (first?.status !== 202) return;
  await ask('test-mail.repeated', {
    ...send,
    status: [202],
    words: 'the same key sends no second mail',
    also: ({ body }) => (body['messageId'] === first.body['messageId'] ? undefined : 'another message'),
  });
}
