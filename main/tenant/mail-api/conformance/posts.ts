import type { Visit, VisitRequest } from './visit.ts';

type Area = 'test-mail' | 'inbound-check';
type Refused = 'no-idempotency-key' | 'not-json' | 'content-type' | 'too-large' | 'no-address';
type Ask = Partial<VisitRequest> & Pick<VisitRequest, 'status'>;

/**
 * Sends requests that must be refused to an operation that would otherwise send messages.
 *
 * @param member the member of the request body that contains the recipient.
 */
export async function refusedPosts(visit: Visit, area: Area, path: string, member: string): Promise<void> {
  const ask = (name: Refused, request: Ask) =>
    visit.check(`${area}.${name}`, { method: 'POST', path, body: { [member]: 'nobody' }, ...request });
  await ask('no-idempotency-key', {
    without: 'idempotency-key',
    status: [400],
    type: 'no-idempotency-key',
  });
  await ask('not-json', { body: '[', status: [400], type: 'not-json' });
  await ask('content-type', {
    headers: { 'content-type': 'text/plain' },
    status: [415],
    type: 'wrong-content-type',
  });
  await ask('too-large', {
    body: JSON.stringify({ [member]: 'x'.repeat(70_000) }),
    status: [413],
    type: 'too-large',
  });
  await ask('no-address', { status: [422], type: 'invalid' });
}
