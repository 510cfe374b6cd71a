import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { probe, type ProbeNetwork } from '../../../main/probe/index.ts';
import { mayInspectEarly } from '../../../main/probe/second-inspection.ts';
import { diagnose } from '../../../shared/diagnosis/index.ts';
import type { Progress } from '../../../shared/contract/index.ts';
import { failedStage, type Security, type Stage } from '../../../shared/model/index.ts';
import { newAuthority, type Authority, type Issued } from '../../support/certificates.ts';
import { startPeer, type SmtpPeer, type PeerPlan } from '../../support/smtp-peer.ts';

const host = 'mail.firma.test';
const jobs = 'jobs@firma.test';
let authority: Authority;
let identity: Issued;
beforeAll(async () => {
  authority = await newAuthority();
  identity = await authority.issue([host]);
});

// The clock is advanced only by the tests; the sockets are real.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  for (const peer of peers.splice(0)) peer.close();
  for (const close of closing.splice(0)) close();
});
const peers: SmtpPeer[] = [];
const closing: (() => void)[] = [];

/** Starts a server that withholds its reply to one command, and reports when it receives that command. */
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

function start(server: SmtpPeer, security: Security, network: ProbeNetwork = {}) {
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

const nobodyIsConnected = async ({ connections }: SmtpPeer): Promise<void> => {
  for (const socket of connections) await once(socket, 'close');
};

/** Each command that a server can leave unanswered, with its stage. */
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

describe('a slow but healthy server passes', () => {
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
      // A silent server is inspected over a second connection only if it has sent no greeting, and only once.
      expect(server.accepted).toBeLessThanOrEqual(stage === 'greeting' && security === 'starttls' ? 2 : 1);
      // The progress events have reported the stage as slow.
      expect(events).toContainEqual(expect.objectContaining({ kind: 'stage-slow', stage }));
    }
  });
});

describe('a server that never answers is disconnected', () => {
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

  it('even if its bytes arrive one by one without an end', async () => {
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

describe('a silence that can be explained ends early', () => {
  /**
   * Probes a silent port. The inspection starts after two seconds and may take another second until it sends a line
   * break.
   */
  async function soon(port: number, security: Security) {
    const server = { port } as SmtpPeer;
    const { report, inStage } = start(server, security);
    await inStage(security === 'tls' ? 'tls' : 'greeting');
    await vi.advanceTimersByTimeAsync(2_000);
    const seen = await report;
    return { failed: failedStage(seen), cause: diagnose(seen, {})[0]?.cause };
  }

  /** Starts a server that sends no greeting and answers only complete lines. */
  async function webServer(isStrict: boolean): Promise<number> {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (chunk) => {
        if (!isStrict || chunk.includes('\r\n\r\n')) socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
        else void vi.advanceTimersByTimeAsync(1_000);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => server.close());
    return (server.address() as AddressInfo).port;
  }

  it('of a server that waits for TLS', async () => {
    const server = await startPeer({ identity, security: 'tls' });
    peers.push(server);
    const { failed, cause } = await soon(server.port, 'starttls');
    expect([failed?.stage, failed?.failure?.tls, cause]).toEqual([
      'greeting',
      'wrong-mode',
      'tls-wrong-mode',
    ]);
  });

  it.each([
    ['of a web server', false],
    ['of a web server that waits for the end of a line', true],
  ])('%s', async (_name, isStrict) => {
    const { failed, cause } = await soon(await webServer(isStrict), 'starttls');
    expect([failed?.stage, failed?.failure?.kind, cause]).toEqual([
      'greeting',
      'protocol',
      'not-an-smtp-server',
    ]);
  });

  it('of a web server on a port for TLS', async () => {
    const { failed, cause } = await soon(await webServer(true), 'tls');
    expect([failed?.stage, failed?.failure?.tls, cause]).toEqual(['tls', 'wrong-mode', 'not-an-smtp-server']);
  });

  it('but never at port 25, where servers penalise impatience', () => {
    const at = (port: number) => ({ host, port, security: 'starttls' as const });
    expect([25, 465, 587, 2525].map((port) => mayInspectEarly('greeting', at(port)))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});

describe('cancelling takes effect immediately, and leaves no socket open', () => {
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

  it('while a silent server is inspected', async () => {
    const { server, asked } = await holding('CONNECT', 'starttls');
    const { report, cancel } = start(server, 'starttls');
    await asked;
    await vi.advanceTimersByTimeAsync(2_000);
    await expect.poll(() => server.accepted).toBe(2);
    cancel();
    expect((await report).verdict).toBe('cancelled');
    await nobodyIsConnected(server);
  });
});

describe('a server that closes the connection', () => {
  // With implicit TLS, a server cannot send its greeting before the handshake.
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
