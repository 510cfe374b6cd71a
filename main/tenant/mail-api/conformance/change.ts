import { randomUUID } from 'node:crypto';

import { kept } from './drafts.ts';
import { readSettings } from './reading.ts';
import { noVersion, type ConformanceAnswer } from './asking.ts';
import type { Visit } from './visit.ts';

const etagOf = ({ headers }: ConformanceAnswer): string => headers.etag ?? '';

/** Checks activation and rollback: activates the draft and immediately rolls it back. */
export async function change(visit: Visit, draftId: string): Promise<void> {
  const before = await readSettings(visit, 'change.before');
  if (!before) return;
  const path = `/v1/drafts/${draftId}/activation`;
  const stale = { 'if-match': noVersion };
  visit.standing.writing('change');
  await visit.check('activation.no-if-match', {
    method: 'POST',
    path,
    without: 'if-match',
    status: [428],
    type: 'precondition-required',
  });
  await visit.check('activation.stale', {
    method: 'POST',
    path,
    headers: stale,
    status: [412],
    type: 'changed-meanwhile',
  });
  const headers = { 'idempotency-key': `conformance-${randomUUID()}` };
  const active = await visit.check('activation.activate', {
    method: 'POST',
    path,
    headers,
    status: [200],
    needs: 'its settings, its draftId, another ETag',
    also: (answer) =>
      kept(answer.body['settings']) ??
      (answer.body['draftId'] === draftId ? undefined : 'not its draftId') ??
      (etagOf(answer) === etagOf(before) ? 'the same ETag as before' : undefined),
  });
  await visit.check('activation.repeated', {
    method: 'POST',
    path,
    headers,
    status: [200],
    needs: 'the same ETag',
    also: (answer) => (active && etagOf(answer) !== etagOf(active) ? 'another ETag' : undefined),
  });
  const now = await readSettings(visit, 'activation.read-back');
  if (now?.body['draftId'] !== draftId) {
    visit.skip('rollback.restore', 'draft-not-active');
    return;
  }
  await rollBack(visit, before);
}

async function rollBack(visit: Visit, before: ConformanceAnswer): Promise<void> {
  const path = '/v1/mail-settings/rollback';
  const rollBackRequest = { method: 'POST', path };
  await visit.check('rollback.no-if-match', {
    ...rollBackRequest,
    without: 'if-match',
    status: [428],
    type: 'precondition-required',
  });
  await visit.check('rollback.stale', {
    ...rollBackRequest,
    headers: { 'if-match': noVersion },
    status: [412],
    type: 'changed-meanwhile',
  });
  const headers = { 'idempotency-key': `conformance-${randomUUID()}` };
  const same = ({ body }: ConformanceAnswer) =>
    JSON.stringify(body['settings']) === JSON.stringify(before.body['settings'])
      ? undefined
      : 'other settings than before';
  const restored = await visit.check('rollback.restore', {
    ...rollBackRequest,
    headers,
    status: [200],
    needs: 'the settings as before',
    also: same,
  });
  await visit.check('rollback.repeated', {
    ...rollBackRequest,
    headers,
    status: [200],
    needs: 'the same ETag',
    also: (answer) =>
      same(answer) ?? (restored && etagOf(answer) !== etagOf(restored) ? 'another ETag' : undefined),
  });
}
