import { once } from 'node:events';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { probe, type ProbeNetwork } from '../../../main/probe/index.ts';
import type { Progress } from '../../../shared/contract/index.ts';
import type { Security, Stage } from '../../../shared/model/index.ts';
import { newAuthority, type Authority, type Issued } from '../../support/certificates.ts';
import { startPeer, type Peer, type PeerPlan } from '../../support/smtp-peer.ts';

const host = 'mail.firma.test';
const jobs = 'jobs@firma.test';
let authority: Authority;
let identity: Issued;
beforeAll(async () => {
  authority = await newAuthority();
  identity = await authority.issue([host]);
});

// Time only passes when a test says so; the sockets are real.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  for (const peer of peers.splice(0)) peer.close();
});
const peers: Peer[] = [];

/** A server that holds back its answer to one command, and says when it is asked. */
async function holding(command: string, security: Security, more: Partial<PeerPlan> = {}) {
  const asked = Promise.withResolvers<undefined>();
  const released = Promise.withResolvers<undefined>();
  const server = await startPeer({
    identity,
    security,
    ...more,
    answer: async (line) => {
      if (!line.startsWith(command)) return undefined;
      asked.resolve(undefined);
      await released.promise;
      return undefined;
    },
  });
  peers.push(server);
  return { server, asked: asked.promise, release: () => released.resolve(undefined) };
}

function start(server: Peer, security: Security, network: ProbeNetwork = {}) {
  const controller = new AbortController();
  const events: Progress[] = [];
  const inStage = (stage: Stage) =>
    expect
      .poll(() => events.some((event) => event.kind === 'stage-started' && event.stage === stage))
      .toBe(true);
  const report = probe(
    {
      endpoint: { host, port: server.port, security },
      credentials: { username: jobs, password: 'Kanarienvogel-4711' },
      sender: jobs,
      message: { subject: 'Test', text: 'Hello' },
    },
    {
      lookup: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      extraCa: [authority.pem],
      ...network,
    },
    { signal: controller.signal, report: (event) => events.push(event) },
  );
  return { report, events, inStage, cancel: () => controller.abort() };
}

const nobodyIsConnected = async ({ connections }: Peer): Promise<void> => {
  for (const socket of connections) await once(socket, 'close');
};

/** Each command that a server can be silent on, and the stage it is silent in. */
const silences: readonly (readonly [Stage, string, Security])[] = [
  ['greeting', 'CONNECT', 'tls'],
  ['greeting', 'CONNECT', 'starttls'],
  ['ehlo', 'EHLO', 'tls'],
  ['ehlo', 'EHLO', 'starttls'],
  ['starttls', 'STARTTLS', 'starttls'],
  ['auth', 'AUTH', 'tls'],
  ['sender', 'MAIL', 'starttls'],
  ['recipient', 'RCPT', 'tls'],
  ['message', 'DATA', 'tls'],
  ['message', '.', 'tls'],
];

describe('a slow but honest server passes', () => {
  it.each([
    ['that greets after 8 s', 'CONNECT', 8_000, 'greeting'],
    ['that greets after 40 s', 'CONNECT', 40_000, 'greeting'],
    ['that checks a password for 20 s', 'AUTH', 20_000, 'auth'],
    ['that takes 25 s for a recipient', 'RCPT', 25_000, 'recipient'],
  ] as const)('%s', async (_name, command, milliseconds, stage) => {
    for (const security of ['tls', 'starttls'] as const) {
      const { server, asked, release } = await holding(command, security);
      const { report, events, inStage } = start(server, security);
      await asked;
      await inStage(stage);
      await vi.advanceTimersByTimeAsync(milliseconds);
      release();
      expect((await report).verdict).toBe('works');
      // Who greets late to tell spammers by their impatience was not spoken to before, on no connection.
      expect([server.accepted, server.chunks[0]?.slice(0, 4)]).toEqual([1, 'EHLO']);
      // And whoever watches is told meanwhile.
      expect(events).toContainEqual(expect.objectContaining({ kind: 'stage-slow', stage }));
    }
  });
});

describe('a server that never answers is left', () => {
  it.each(silences)('at %s, silent on %s (%s)', async (stage, command, security) => {
    const { server, asked } = await holding(command, security);
    const { report, inStage } = start(server, security);
    await asked;
    await inStage(stage);
    await vi.advanceTimersByTimeAsync(120_000);
    const last = (await report).stages.at(-1);
    expect([last?.stage, last?.outcome, last?.failure?.kind]).toEqual([stage, 'failed', 'timeout']);
    await nobodyIsConnected(server);
  });

  it('at resolve, when the name server is silent', async () => {
    const { server } = await holding('never', 'tls');
    const { report } = start(server, 'tls', { lookup: () => new Promise(() => undefined) });
    await vi.advanceTimersByTimeAsync(120_000);
    expect((await report).stages).toMatchObject([{ stage: 'resolve', failure: { kind: 'timeout' } }]);
  });

  it('also when its bytes drip in, one by one and without an end', async () => {
    const dripping = Promise.withResolvers<undefined>();
    let drops = 0;
    const server = await startPeer({
      identity,
      security: 'tls',
      answer: (line, socket) => {
        if (line !== 'CONNECT') return undefined;
        const drop = () => {
          if (socket.destroyed) return;
          socket.write('2');
          if (++drops > 20) dripping.resolve(undefined);
          setImmediate(drop);
        };
        drop();
        return '';
      },
    });
    peers.push(server);
    const { report } = start(server, 'tls');
    await dripping.promise;
    await vi.advanceTimersByTimeAsync(120_000);
    const last = (await report).stages.at(-1);
    expect(last?.stage).toBe('greeting');
    expect(['timeout', 'limit']).toContain(last?.failure?.kind);
  });
});

describe('cancel takes effect without any time passing, and leaves no socket open', () => {
  it.each(silences)('at %s, silent on %s (%s)', async (stage, command, security) => {
    const { server, asked } = await holding(command, security);
    const { report, inStage, cancel } = start(server, security);
    await asked;
    await inStage(stage);
    cancel();
    const { verdict, stages } = await report;
    expect([verdict, stages.at(-1)?.stage, stages.at(-1)?.failure?.kind]).toEqual([
      'cancelled',
      stage,
      'cancelled',
    ]);
    await nobodyIsConnected(server);
  });

  it('at resolve', async () => {
    const { server } = await holding('never', 'tls');
    const { report, cancel } = start(server, 'tls', { lookup: () => new Promise(() => undefined) });
    cancel();
    expect((await report).verdict).toBe('cancelled');
    expect(server.accepted).toBe(0);
  });

  it('while it looks a second time at a server that says nothing', async () => {
    const { server, asked } = await holding('CONNECT', 'starttls');
    const { report, cancel } = start(server, 'starttls');
    await asked;
    await vi.advanceTimersByTimeAsync(46_000);
    await expect.poll(() => server.accepted).toBe(2);
    cancel();
    expect((await report).verdict).toBe('cancelled');
    await nobodyIsConnected(server);
  });
});

describe('a server that hangs up', () => {
  // Before its part of the handshake it cannot greet.
  const greeted = silences.filter(([, command, security]) => command !== 'CONNECT' || security !== 'tls');

  it.each(greeted)('at %s, on %s (%s), ends the check there', async (stage, command, security) => {
    const server = await startPeer({
      identity,
      security,
      answer: (line, socket) => {
        if (!line.startsWith(command)) return undefined;
        socket.end();
        return '';
      },
    });
    peers.push(server);
    const { report } = start(server, security);
    const last = (await report).stages.at(-1);
    expect([last?.stage, last?.outcome]).toEqual([stage, 'failed']);
    expect(['closed', 'reset']).toContain(last?.failure?.kind);
  });
});
