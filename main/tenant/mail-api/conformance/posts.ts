import type { Visit, Wanted } from './visit.ts';

type Ask = Partial<Wanted> & Pick<Wanted, 'status' | 'words'>;

/** Everything that must not send a mail, at a path that sends one to the address in this member of its body. */
export async function refusedPosts(visit: Visit, area: string, path: string, member: string): Promise<void> {
  const ask = (name: string, wanted: Ask) =>
    visit.check(`${area}.${name}`, { method: 'POST', path, body: { [member]: 'nobody' }, ...wanted });
  await ask('no-idempotency-key', {
    without: 'idempotency-key',
    status: [400],
    type: 'no-idempotency-key',
    words: 'the header is needed',
  });
  await ask('not-json', { body: '[', status: [400], type: 'not-json', words: 'the body is no JSON' });
  await ask('content-type', {
    headers: { 'content-type': 'text/plain' },
    status: [415],
    type: 'wrong-content-type',
    words: 'only application/json',
  });
  await ask('too-large', {
    body: JSON.stringify({ [member]: 'x'.repeat(70_000) }),
    status: [413],
    type: 'too-large',
    words: 'more than 64 KiB',
  });
  await ask('no-address', { status: [422], type: 'invalid', words: `\`${member}\` is no address` });
}
