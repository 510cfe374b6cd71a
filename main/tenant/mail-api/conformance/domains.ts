import { randomUUID } from 'node:crypto';

import { retryAfter } from '../../http/retry-after.ts';
import type { ConformanceAnswer } from './asking.ts';
import type { Visit } from './visit.ts';

/** A domain that cannot exist (RFC 6761 section 6.4), so it has no DNS records. */
const domain = 'conformance.invalid';
const path = `/v1/domains/${domain}`;
const deadlineMs = 60_000;
const slowestMs = 3_000;

/** Checks the operations of domain authentication: listing the required records, verifying them, and stopping. */
export async function domains(visit: Visit): Promise<void> {
  await visit.check('domain.not-there', {
    path: '/v1/domains/never-begun.invalid',
    status: [404],
    type: 'not-found',
  });
  await visit.check('domain.no-idempotency-key', {
    method: 'POST',
    path,
    without: 'idempotency-key',
    status: [400],
    type: 'no-idempotency-key',
  });
  await visit.check('domain.no-domain', {
    method: 'POST',
    path: '/v1/domains/no_domain',
    status: [422],
    type: 'invalid',
  });
  const added = await visit.check('domain.add', { method: 'POST', path, status: [201] });
  const same = ({ body }: ConformanceAnswer) =>
    requiredIn(body) === requiredIn(added?.body ?? {}) ? undefined : 'other records';
  await visit.check('domain.repeated', {
    method: 'POST',
    path,
    status: [201],
    needs: 'the same records',
    also: same,
  });
  await visit.check('domain.read', { path, status: [200], needs: 'the same records', also: same });
  await verify(visit);
  await visit.check('domain.stop', {
    method: 'POST',
    path: `${path}/rollback`,
    status: [200],
    needs: 'state stopped or pending',
    also: ({ body }) => (body['state'] === 'confirmed' ? 'state confirmed' : undefined),
  });
}

async function verify(visit: Visit): Promise<void> {
  const headers = { 'idempotency-key': `conformance-${randomUUID()}` };
  const started = await visit.check('domain.verify', {
    method: 'POST',
    path: `${path}/verify`,
    headers,
    status: [202],
  });
  const id = started?.body['id'];
  if (typeof id !== 'string') return;
  const ended = await follow(visit, `/v1/domain-checks/${id}`);
  const endedDomain = ended?.body['domain'] as { state?: string } | undefined;
  if (endedDomain)
    visit.say(
      'domain.not-confirmed',
      endedDomain.state === 'pending',
      'state pending',
      `state ${endedDomain.state ?? ''}`,
    );
}

async function follow(visit: Visit, job: string): Promise<ConformanceAnswer | undefined> {
  const { clock } = visit;
  const until = clock.now() + deadlineMs;
  const needs = 'state running, then done or aborted';
  for (let wait = 100; clock.now() < until; wait = Math.min(wait * 1.5, slowestMs)) {
    const answer = await visit.glance('domain.follow', job);
    if (answer?.status !== 200 || answer.body['state'] !== 'running')
      return visit.check('domain.follow', { path: job, status: [200], needs });
    const retryAfterMs = (retryAfter(answer.headers) ?? 0) * 1_000;
    await visit.asking.pause(Math.min(Math.max(retryAfterMs, wait), slowestMs));
  }
  visit.say('domain.follow', false, needs, 'still running after a minute');
  return undefined;
}

/** Returns the required records without their state. */
const requiredIn = (body: ConformanceAnswer['body']): string =>
  JSON.stringify(
    Array.isArray(body['records'])
      ? (body['records'] as Record<string, unknown>[]).map(({ type, name, value }) => [type, name, value])
      : undefined,
  );
