import { randomUUID } from 'node:crypto';

import type { ConformanceName } from '../../../../shared/model/index.ts';
import { noVersion, type ConformanceAnswer } from './asking.ts';
import { settings } from './standing.ts';
import type { Visit, VisitRequest } from './visit.ts';

const path = '/v1/drafts';
const tooLarge = 'x'.repeat(70_000);

/** Checks drafts: writes one, and sends requests that must be refused. */
export async function drafts(visit: Visit): Promise<string | undefined> {
  const password = `conformance ${randomUUID()}`;
  const body = { settings, password };
  visit.standing.writing('drafts');
  const write = (name: ConformanceName, request: Partial<VisitRequest> & Pick<VisitRequest, 'status'>) =>
    visit.check(name, { method: 'POST', path, body, ...request, also: both(silent(password), request.also) });

  const written = await write('draft.write', {
    status: [201],
    needs: 'the same settings, no password',
    also: (answer) => kept(answer.body['settings']),
  });
  await write('draft.no-idempotency-key', {
    without: 'idempotency-key',
    status: [400],
    type: 'no-idempotency-key',
  });
  await write('draft.short-idempotency-key', {
    headers: { 'idempotency-key': 'short' },
    status: [400],
    type: 'no-idempotency-key',
  });
  await write('draft.no-if-match', {
    without: 'if-match',
    status: [428],
    type: 'precondition-required',
  });
  await write('draft.stale', {
    headers: { 'if-match': noVersion },
    status: [412],
    type: 'changed-meanwhile',
  });
  await write('draft.not-json', { body: '{', status: [400], type: 'not-json' });
  await write('draft.content-type', {
    headers: { 'content-type': 'text/plain' },
    status: [415],
    type: 'wrong-content-type',
  });
  await write('draft.too-large', {
    body: JSON.stringify({ ...body, more: tooLarge }),
    status: [413],
    type: 'too-large',
  });
  await write('draft.wrong-fields', {
    body: { settings: { ...settings, port: 0, sender: 'x y' }, password },
    status: [422],
    type: 'invalid',
    needs: 'fields settings.port, settings.sender',
    also: ({ body: { fields } }) => named(fields, ['settings.port', 'settings.sender']),
  });
  await write('draft.misplaced-password', {
    body: { settings: { ...settings, password }, password },
    status: [422],
    type: 'invalid',
  });
  await repeated(visit, body);
  const id = written?.body['id'];
  return typeof id === 'string' ? id : undefined;
}

/**
 * Checks that repeating a request with the same idempotency key returns the same draft, and that the key is refused
 * with another body.
 */
async function repeated(visit: Visit, body: { settings: typeof settings; password: string }): Promise<void> {
  const headers = { 'idempotency-key': `conformance-${randomUUID()}` };
  const once = { method: 'POST', path, headers, status: [201] };
  const first = await visit.check('draft.with-key', { ...once, body });
  await visit.check('draft.repeated', {
    ...once,
    body,
    needs: 'the same id',
    also: (answer) =>
      answer.body['id'] === first?.body['id'] ? undefined : `a second draft, ${String(answer.body['id'])}`,
  });
  await visit.check('draft.key-reused', {
    ...once,
    body: { ...body, password: 'another' },
    status: [422],
    type: 'key-reused',
  });
}

type Check = ((answer: ConformanceAnswer) => string | undefined) | undefined;
const both =
  (first: Check, second: Check): ((answer: ConformanceAnswer) => string | undefined) =>
  (answer) =>
    first?.(answer) ?? second?.(answer);

const silent =
  (password: string) =>
  ({ json, headers }: ConformanceAnswer): string | undefined =>
    JSON.stringify([json ?? '', headers]).includes(password) ? 'the password is in the answer' : undefined;

export function kept(stored: unknown): string | undefined {
  const values = (stored ?? {}) as Record<string, unknown>;
  const wrong = Object.entries(settings).filter(([name, value]) => values[name] !== value);
  return wrong.length === 0 ? undefined : `other settings: ${wrong.map(([name]) => name).join(', ')}`;
}

function named(fields: unknown, expected: readonly string[]): string | undefined {
  const names = Object.keys(fields ?? {});
  const missing = expected.filter((name) => !names.includes(name));
  return missing.length === 0 ? undefined : `not named: ${missing.join(', ')}`;
}
