import { describe, expect, it } from 'vitest';

import {
  operations,
  type EngineTransport,
  type EngineEvent,
  type Host,
  type OperationName,
  type Progress,
} from '../../shared/contract/index.ts';
import { hostThrough } from '../../shared/contract/index.ts';
import { flowOf } from '../../shared/flow/index.ts';
import { practice, type Profile } from '../../shared/model/index.ts';

export interface TransportUnderTest {
  readonly transport: EngineTransport;
  /**
   * Whether the transport leads to a real engine with its practice mode, rather than to a fake that only follows the
   * contract.
   */
  readonly real: boolean;
}

let calls = 0;
const newId = (): string => `suite-${++calls}`;

const valueOf = async <Value>(
  result: Promise<{ ok: true; value: Value } | { ok: false; problem: unknown }>,
): Promise<Value> => {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled.problem));
  return settled.value;
};

/** The tests that every transport must pass. */
export function contractSuite(name: string, open: () => TransportUnderTest): void {
  const names = Object.keys(operations) as OperationName[];

  describe(`the transport ${name}`, () => {
    it.each(names)('refuses %s with a surplus field', async (operation) => {
      const reply = await open().transport.call(operation, { id: newId(), input: { surprise: true } });
      expect(reply).toMatchObject({ ok: false, problem: { kind: 'invalid-input' } });
    });

    it.each(['nothing', '__proto__', 'constructor', 'toString', 'open/../open', ''])(
      'knows no operation %j',
      async (operation) => {
        const reply = await open()
          .transport.call(operation, { id: newId(), input: {} })
          .catch(() => undefined);
        expect(reply === undefined || !reply.ok).toBe(true);
      },
    );

    it.each([null, 'NO ID', 7, [], { deep: { deep: { deep: {} } } }])(
      'refuses %j instead of a profile id',
      async (profileId) => {
        const reply = await open().transport.call('profiles.get', { id: newId(), input: { profileId } });
        expect(reply).toMatchObject({ ok: false, problem: { kind: 'invalid-input' } });
      },
    );

    it('does not repeat a refused input, which may hold a secret', async () => {
      const input = { profileId: 'x', password: { nested: 'Geheim-4711' } };
      const reply = await open().transport.call('mailbox.check', { id: newId(), input });
      expect(JSON.stringify(reply)).not.toContain('Geheim-4711');
    });

    it.each([
      ['server.probe', { nameServer: 'dns.firma.test' }],
      ['server.probe', { nameServer: '127.0.0.1:0' }],
      ['server.probe', { localAddress: 'eth0' }],
      ['server.probe', { timeoutSeconds: 0 }],
      ['server.probe', { timeoutSeconds: 601 }],
      ['mailbox.discover', { nameServer: '::1:x' }],
      ['mailbox.discover', { settingsDatabase: 'http://ispdb.test/' }],
      ['mailbox.discover', { settingsDatabase: 'https://anna:Geheim-4711@ispdb.test/' }],
      ['mailbox.discover', { settingsDatabase: true }],
    ] as const)('refuses %s with %j, and names the field', async (operation, wrong) => {
      const endpoint = { host: 'mail.firma.test', port: 465, security: 'tls' };
      const right =
        operation === 'server.probe'
          ? { endpoint, practice: false }
          : { address: 'jobs@firma.test', practice: false };
      const reply = await open().transport.call(operation, { id: newId(), input: { ...right, ...wrong } });
      expect(reply).toMatchObject({ ok: false, problem: { kind: 'invalid-input' } });
      expect(JSON.stringify(reply)).toContain(Object.keys(wrong)[0]);
      expect(JSON.stringify(reply)).not.toContain('Geheim-4711');
    });

    it('says that a profile does not exist', async () => {
      const host = hostThrough(open().transport, newId);
      await expect(host.call('profiles.get', { profileId: 'none' })).resolves.toMatchObject({
        problem: { kind: 'not-found' },
      });
    });

    it('keeps stored data until it is deleted', async () => {
      const host = hostThrough(open().transport, newId);
      const { profile } = await valueOf(host.call('profiles.create', { practice: false }));
      await valueOf(
        host.call('profiles.answer', { profileId: profile.id, answers: { address: 'jobs@firma.test' } }),
      );
      const kept = await valueOf(host.call('profiles.get', { profileId: profile.id }));
      expect(kept.profile.answers.address).toBe('jobs@firma.test');
      await valueOf(host.call('profiles.delete', { profileId: profile.id }));
      await expect(host.call('profiles.get', { profileId: profile.id })).resolves.toMatchObject({
        ok: false,
      });
    });

    it('does not start an operation that was already cancelled', async () => {
      const host = hostThrough(open().transport, newId);
      const signal = AbortSignal.abort();
      await expect(host.call('app.open', {}, { signal })).resolves.toEqual({
        ok: false,
        problem: { kind: 'cancelled' },
      });
    });

    it('completes the practice set-up, with progress in order and no password in any answer', async ({
      skip,
    }) => {
      const { transport, real } = open();
      if (!real) skip('a fake has no practice world');
      const heard: EngineEvent[] = [];
      const unsubscribe = transport.subscribe((event) => heard.push(event));
      const replies: unknown[] = [];
      const recording: EngineTransport = {
        ...transport,
        call: async (operation, request) => {
          const reply = await transport.call(operation, request);
          replies.push(reply);
          return reply;
        },
      };
      const profile = await walkPractice(hostThrough(recording, newId));
      unsubscribe();
      expect(flowOf(profile).current).toBe('summary');
      expect(profile.results.testMail?.recipient).toBe(practice.mailboxes.works);
      expect(JSON.stringify([replies, heard])).not.toContain(practice.password);
      expect(JSON.stringify([replies, heard])).not.toContain(practice.clientSecret);
      const byCall = Map.groupBy(heard, ({ call }) => call);
      for (const events of byCall.values()) {
        expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index));
      }
      const stages = heard
        .map(({ progress }) => progress)
        .filter((event): event is Progress & { kind: 'stage-ended' } => event.kind === 'stage-ended');
      expect(stages.map(({ record }) => record.stage)).toContain('auth');
    });
  });
}

/** Completes a practice run, from the start to the summary, with the mailbox that works at the first attempt. */
export async function walkPractice(host: Host): Promise<Profile> {
  const { practice: running } = await valueOf(host.call('practice.start', {}));
  const { profile } = await valueOf(host.call('profiles.create', { practice: true }));
  const profileId = profile.id;
  const address = practice.mailboxes.works;
  const connection = { kind: 'mail-api', url: running.tenantUrl, clientId: practice.clientId } as const;
  await valueOf(host.call('tenant.connect', { profileId, connection, clientSecret: practice.clientSecret }));
  await valueOf(host.call('profiles.answer', { profileId, answers: { address, mailboxKind: 'own' } }));
  const { discovery } = await valueOf(host.call('mailbox.discover', { address, practice: true, profileId }));
  const { host: server, port, security, username } = discovery.candidates[0]!;
  const endpoint = { host: server, port, security };
  await valueOf(host.call('profiles.answer', { profileId, answers: { signIn: { username, endpoint } } }));
  await valueOf(
    host.call('mailbox.check', { profileId, password: practice.password }, { onProgress: () => undefined }),
  );
  await valueOf(host.call('tenant.push', { profileId, until: 'checked' }));
  await valueOf(host.call('tenant.push', { profileId, until: 'active' }));
  await valueOf(host.call('tenant.sendTestMail', { profileId, recipient: address }));
  const last = await valueOf(host.call('profiles.answer', { profileId, answers: { arrived: 'inbox' } }));
  return last.profile;
}
