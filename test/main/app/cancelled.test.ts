import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';

import { hostThrough } from '../../../shared/contract/index.ts';
import { testEngine } from '../../support/engine.ts';

let calls = 0;

it('connecting to a platform, if cancelled, leaves no problem in the profile', async () => {
  // A platform that accepts the connection and never answers.
  const silent = createServer();
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const engine = testEngine();
  const host = hostThrough(engine, () => `cancelled-${++calls}`);
  const created = await host.call('profiles.create', { practice: false });
  if (!created.ok) throw new Error('no profile');
  const profileId = created.value.profile.id;
  const controller = new AbortController();
  const connection = { kind: 'mail-api', url: `http://127.0.0.1:${port}`, clientId: 'client' } as const;
  const connecting = host.call(
    'tenant.connect',
    { profileId, connection, clientSecret: 'secret' },
    { signal: controller.signal },
  );
  const [socket] = (await once(silent, 'connection')) as [{ destroy(): void }];
  controller.abort();
  await expect(connecting).resolves.toMatchObject({ ok: false, problem: { kind: 'cancelled' } });
  const kept = await host.call('profiles.get', { profileId });
  expect(kept).toMatchObject({ ok: true, value: { profile: { results: {} } } });
  expect(kept.ok && kept.value.profile.results.connection).toBeUndefined();
  expect(kept.ok && kept.value.profile.results.problem).toBeUndefined();
  socket.destroy();
  silent.close();
  await engine.close();
});

it('a cancelled discovery does not count as one that found nothing', async () => {
  const started = Promise.withResolvers<undefined>();
  const engine = testEngine({
    discover: async (_address, _sources, { signal }) => {
      started.resolve(undefined);
      await once(signal, 'abort');
      return { domain: 'firma.test', nullMx: false, staleAutoconfig: false, candidates: [], evidence: [] };
    },
  });
  const host = hostThrough(engine, () => `cancelled-${++calls}`);
  const created = await host.call('profiles.create', { practice: false });
  if (!created.ok) throw new Error('no profile');
  const profileId = created.value.profile.id;
  const address = 'jobs@firma.test';
  await host.call('profiles.answer', { profileId, answers: { address } });
  const controller = new AbortController();
  const searching = host.call(
    'mailbox.discover',
    { address, practice: false, profileId },
    { signal: controller.signal },
  );
  await started.promise;
  controller.abort();
  await expect(searching).resolves.toMatchObject({ ok: false, problem: { kind: 'cancelled' } });
  const kept = await host.call('profiles.get', { profileId });
  expect(kept.ok && kept.value.profile.results.discovery).toBeUndefined();
  await engine.close();
});
