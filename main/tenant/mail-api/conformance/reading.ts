import type { ConformanceName } from '../../../../shared/model/index.ts';
import type { ConformanceAnswer } from './asking.ts';
import type { Visit } from './visit.ts';

/** Checks the read operations and the responses to requests for unknown resources. */
export async function reading(visit: Visit): Promise<ConformanceAnswer | undefined> {
  const capabilities = await visit.check('reading.capabilities', {
    path: '/v1/capabilities',
    status: [200],
  });
  await readSettings(visit, 'reading.settings');
  const missing = [
    ['not-there.path', 'GET', '/v1/nothing'],
    ['not-there.check', 'GET', '/v1/checks/none'],
    ['not-there.draft-to-check', 'POST', '/v1/drafts/none/checks'],
    ['not-there.draft-to-activate', 'POST', '/v1/drafts/none/activation'],
  ] as const;
  for (const [name, method, path] of missing)
    await visit.check(name, {
      method,
      path,
      status: [404],
      type: 'not-found',
    });
  await visit.check('not-there.method', {
    method: 'DELETE',
    path: '/v1/drafts',
    status: [405],
    type: 'method-not-allowed',
    needs: 'Allow',
    also: ({ headers }) => (headers.allow === undefined ? 'no Allow' : undefined),
  });
  return capabilities;
}

/** Reads the active settings, and keeps them with their ETag. */
export async function readSettings(
  visit: Visit,
  name: ConformanceName,
): Promise<ConformanceAnswer | undefined> {
  const answer = await visit.check(name, {
    path: '/v1/mail-settings',
    status: [200],
    also: (seen) => {
      visit.standing.see(seen);
      return undefined;
    },
  });
  if (answer) visit.asking.etag = answer.headers.etag ?? '';
  return answer;
}
