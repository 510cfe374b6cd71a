import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { App } from '../../main/app/index.ts';
import { openWizardServer, type WizardServer } from '../../main/shells/browser/server.ts';
import { answerCalls } from '../../main/shells/electron/ipc.ts';
import { pageUrl } from '../../main/shells/electron/protocol.ts';
import { fakeTransport } from '../../renderer/host/fake.ts';
import type { EngineTransport, CallReply } from '../../shared/contract/index.ts';
import { testEngine } from '../support/engine.ts';
import { openSession, type HttpSession } from '../support/http-transport.ts';
import { fuzz, fuzzEnvelope, operationNames } from './fuzz.ts';

const bugs: string[] = [];
const discovery = {
  domain: 'firma.test',
  nullMx: false,
  staleAutoconfig: false,
  candidates: [],
  evidence: [],
};
const quiet = (): App =>
  testEngine({
    onIncident: ({ text }) => bugs.push(text),
    // Fixed answers, so that an input that happens to be valid never reaches a network.
    discover: () => Promise.resolve(discovery),
    probe: ({ endpoint }) =>
      Promise.resolve({
        version: 1,
        vantage: 'workstation',
        endpoint,
        startedAt: '2026-11-23T12:00:00.000Z',
        durationMs: 1,
        verdict: 'failed',
        stages: [],
        addresses: [],
        capabilities: {},
        mechanisms: [],
        transcript: [],
      }),
  });

/** Returns a transport that answers like the Electron shell. Input and output are copied, as IPC does. */
function electronTransport(app: App): EngineTransport {
  const mainFrame = { url: pageUrl };
  let answer: (...args: unknown[]) => Promise<CallReply> = () => Promise.reject(new Error('no handler'));
  const webContents = { mainFrame, send: () => undefined };
  answerCalls(
    { handle: (_channel, handler) => (answer = handler as unknown as typeof answer) },
    { webContents, once: () => undefined, isDestroyed: () => false } as unknown as Parameters<
      typeof answerCalls
    >[1],
    app,
  );
  return {
    call: async (operation, request) =>
      structuredClone(
        await answer({ senderFrame: mainFrame }, structuredClone(operation), structuredClone(request)),
      ),
    subscribe: () => () => undefined,
  };
}

const app = quiet();
const behindElectron = quiet();
const behindBrowser = quiet();
let server: WizardServer;
let session: HttpSession;

beforeAll(async () => {
  server = await openWizardServer({ app: behindBrowser, folder: '/nonexistent' });
  session = await openSession(server.address);
});
afterAll(async () => {
  session.close();
  await server.close();
  await Promise.all([app, behindElectron, behindBrowser].map((engine) => engine.close()));
});

const transports: Record<string, () => EngineTransport> = {
  'the engine itself': () => app,
  'the Electron shell': () => electronTransport(behindElectron),
  'the loopback server': () => session.transport,
  'the fake host': () => fakeTransport(),
};

describe.each(Object.keys(transports))('hostile input through %s', (name) => {
  const transport = (): EngineTransport => transports[name]!();

  it.each(operationNames)('is refused cleanly by %s', async (operation) => {
    await fuzz(operation, transport(), name === 'the loopback server' ? 60 : 120);
    expect(bugs).toEqual([]);
  });

  it('is refused cleanly as a whole request', async ({ skip }) => {
    if (name === 'the fake host') skip('nothing but our own page talks to it');
    await fuzzEnvelope(transport(), 150);
    expect(bugs).toEqual([]);
  });

  it('leaves the transport usable for the real page', async () => {
    await expect(transport().call('app.open', { id: 'afterwards', input: {} })).resolves.toMatchObject({
      ok: true,
    });
  });
});
