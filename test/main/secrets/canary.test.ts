/**
 * Passes a password through every operation and every kind of failure, in every shell, then searches everything that
 * was written, returned or sent. The password may only be in the keychain and be sent to the mail server and the
 * platform.
 */
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { openJournal } from '../../../main/journal/index.ts';
import { startPractice } from '../../../main/practice/index.ts';
import { probe } from '../../../main/probe/index.ts';
import { openWizardServer, type WizardServer } from '../../../main/shells/browser/server.ts';
import { answerCalls } from '../../../main/shells/electron/ipc.ts';
import { pageUrl } from '../../../main/shells/electron/protocol.ts';
import { confFile, openStore } from '../../../main/store/index.ts';
import { keychainVault } from '../../../main/vault/index.ts';
import {
  operations,
  type EngineTransport,
  type EngineEvent,
  type OperationName,
  type CallReply,
} from '../../../shared/contract/index.ts';
import { practice, type Endpoint, type ProbeReport } from '../../../shared/model/index.ts';
import { canary, clientCanary, filesIn, inAllForms, tells, tokenCanary } from '../../support/canary.ts';
import { newAuthority } from '../../support/certificates.ts';
import { testEngine } from '../../support/engine.ts';
import { openSession, type HttpSession } from '../../support/http-transport.ts';
import { listenToSockets, type Written } from '../../support/wire.ts';
import { startFakeOdoo, type FakeOdoo } from '../tenant/odoo/fake-odoo.ts';
import { quickProbe } from '../tenant/setting.ts';
import { everything, type MailboxCourse } from './everything.ts';
import { keychainOf } from '../../support/keychain.ts';

const home = mkdtempSync(join(tmpdir(), 'absender-canary-'));
const caFile = join(home, 'ca.pem');
const heard: string[] = [];
const entries = new Map<string, string>();
/** The secrets in the keychain just before all data is removed. */
const kept: string[] = [];
const keychain = keychainOf(entries);

/** What the next local probe does: run for real, succeed, find the port blocked, or throw an exception. */
let next: MailboxCourse = 'real';
const report = (endpoint: Endpoint, verdict: 'works' | 'failed'): ProbeReport => ({
  version: 1,
  vantage: 'workstation',
  endpoint,
  startedAt: '2026-11-23T12:00:00.000Z',
  durationMs: 1,
  verdict,
  stages:
    verdict === 'works'
      ? []
      : [{ stage: 'connect', outcome: 'failed', durationMs: 1, failure: { kind: 'timeout' } }],
  addresses: [],
  capabilities: {},
  mechanisms: [],
  transcript: [],
});

let mail: SMTPServer;
let odoo: FakeOdoo;
let mailPort: number;
let ca: string;
const engines: App[] = [];
const output: string[] = [];
let sockets: ReturnType<typeof listenToSockets>;
const written: Written[] = [];
let server: WizardServer;
let session: HttpSession;
/** The ports to which a password may be sent. */
const mayKnow = new Set<number>();
const outputs = { log: console.log, error: console.error, warn: console.warn };

/** Called when a consent page is opened, with a function that consents on it. */
let onConsent: ((agree: () => Promise<void>) => void) | undefined;

const engine = (name: string): App => {
  const made = testEngine({
    store: openStore(confFile(join(home, name))),
    journal: openJournal(join(home, name, 'log'), '0.0.0-test'),
    vault: keychainVault({ load: () => Promise.resolve(keychain) }),
    onIncident: ({ text }) => output.push(text),
    probe: (request, network, context) => {
      const secret =
        request.credentials && 'password' in request.credentials ? request.credentials.password : '';
      if (next === 'real')
        return probe(
          request,
          {
            ...network,
            lookup: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
            extraCa: [ca, ...(network.extraCa ?? [])],
          },
          context,
        );
      if (next === 'breaks') throw new Error(`cannot sign in with ${secret}`, { cause: new Error(secret) });
      const { vantage = 'workstation' } = request;
      return Promise.resolve({ ...report(request.endpoint, next === 'works' ? 'works' : 'failed'), vantage });
    },
    discover: () =>
      Promise.resolve({
        domain: 'firma.test',
        nullMx: false,
        staleAutoconfig: false,
        candidates: [],
        evidence: [],
      }),
    clipboard: { read: () => Promise.resolve(''), write: () => Promise.resolve() },
    openUrl: (url) => {
      onConsent?.(async () => {
        await fetch(url, { method: 'POST', body: new URLSearchParams({ answer: 'agree' }) });
      });
      return Promise.resolve();
    },
  });
  engines.push(made);
  return made;
};

/** Simulates the Electron shell's two channels, which copy their messages as the real ones do. */
function electronTransport(app: App): EngineTransport {
  const mainFrame = { url: pageUrl };
  let answer: (...args: unknown[]) => Promise<CallReply> = () => Promise.reject(new Error('no handler'));
  const listeners = new Set<(event: EngineEvent) => void>();
  const webContents = {
    mainFrame,
    send: (_channel: string, event: EngineEvent) =>
      listeners.forEach((listener) => listener(structuredClone(event))),
  };
  answerCalls(
    { handle: (_channel, handler) => (answer = handler as unknown as typeof answer) },
    { webContents, once: () => undefined, isDestroyed: () => false } as unknown as Parameters<
      typeof answerCalls
    >[1],
    app,
  );
  return {
    call: async (operation, request) =>
      structuredClone(await answer({ senderFrame: mainFrame }, operation, structuredClone(request))),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

beforeAll(async () => {
  sockets = listenToSockets((one) => written.push(one));
  for (const name of ['log', 'error', 'warn'] as const)
    console[name] = (...words: unknown[]) => void output.push(words.map(String).join(' '));
  const authority = await newAuthority();
  ca = authority.pem;
  const { certificate, key } = await authority.issue(['mail.firma.test', 'localhost']);
  writeFileSync(caFile, ca);
  // A server that repeats its input, in plain text and encoded, as some real servers do.
  mail = new SMTPServer({
    secure: true,
    cert: certificate,
    key,
    authMethods: ['PLAIN', 'LOGIN'],
    onAuth: (given, _session, done) => {
      done(new Error(`535 no: ${inAllForms(given.password ?? '', given.username)}`));
    },
  });
  mail.on('error', () => undefined);
  mail.listen(0, '127.0.0.1');
  await once(mail.server, 'listening');
  mailPort = (mail.server.address() as AddressInfo).port;
  mayKnow.add(mailPort);
  odoo = await startFakeOdoo();
  mayKnow.add(Number(new URL(odoo.url).port));
  const browserEngine = engine('browser');
  server = await openWizardServer({ app: browserEngine, folder: '/nonexistent' });
  session = await openSession(server.address);
});
afterAll(async () => {
  Object.assign(console, outputs);
  sockets.stop();
  session.close();
  await server.close();
  await Promise.all(engines.map((app) => app.close()));
  mail.close();
  await odoo.stop();
  rmSync(home, { recursive: true });
});

const transports: Record<string, () => EngineTransport> = {
  direct: () => engine('direct'),
  electron: () => electronTransport(engine('electron')),
  browser: () => session.transport,
};

const secrets = [canary, clientCanary, tokenCanary];
/** Texts that have already been searched, because many texts occur several times. */
const clean = new Set<string>();
const leaksIn = (texts: readonly string[]): string[] =>
  texts.filter((text) => {
    const isLeak = !clean.has(text) && secrets.some((secret) => tells(text, secret));
    if (!isLeak) clean.add(text);
    return isLeak;
  });

/** The content of all files just before they are removed. */
const left: string[] = [];

describe.each(Object.keys(transports))('a password with the transport %s', (name) => {
  it('goes through every operation, and is in no reply and no event', async () => {
    const store = openStore(confFile(join(home, name)));
    const known = { mailPort, odooUrl: odoo.url, mayKnow, store };
    const accepted = await everything(transports[name]!(), known, {
      heard,
      checks: (way) => (next = way),
      consent: () => new Promise((resolve) => (onConsent = resolve)),
      beforeEnd: () => {
        left.push(...filesIn(join(home, name)));
        kept.push(...entries.values());
      },
    });
    expect(Object.keys(operations).filter((operation) => !accepted.has(operation as OperationName))).toEqual(
      [],
    );
    expect(heard.length).toBeGreaterThan(100);
    expect(leaksIn(heard)).toEqual([]);
    // In the end, everything has been removed, and later calls have not stored a secret.
    expect([...entries]).toEqual([]);
    expect(leaksIn(filesIn(home))).toEqual([]);
  });
});

describe('a password passed to the command line', () => {
  it('is neither printed nor in its arguments or environment', async () => {
    const args = [
      '--host',
      'localhost',
      '--port',
      String(mailPort),
      '--security',
      'tls',
      '--ca-file',
      caFile,
    ];
    const child = spawn(
      process.execPath,
      ['build/absender.js', 'probe', 'jobs@firma.test', ...args, '--password-stdin', '--json'],
      { env: { ...process.env, ABSENDER_HOME: join(home, 'cli') } },
    );
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.stdin.end(`${canary}\n`);
    const seen: string[] = [];
    mail.onConnect = (_session, done) => {
      for (const name of ['cmdline', 'environ']) {
        const path = `/proc/${child.pid ?? ''}/${name}`;
        if (existsSync(path)) seen.push(readFileSync(path, 'utf8'));
      }
      done();
    };
    await once(child, 'close');
    const text = Buffer.concat(said).toString('utf8');
    expect(text).toContain('"cause": "wrong-credentials"');
    expect(leaksIn([text])).toEqual([]);
    if (process.platform === 'linux') expect(seen).toHaveLength(2);
    expect(leaksIn(seen)).toEqual([]);
  });
});

describe('a platform’s secret passed to the command line', () => {
  it.each([
    ['with a client id', ['--client-id', practice.clientId], clientCanary],
    ['as a token', [], tokenCanary],
  ])('for the conformance of a platform, %s, is not printed', async (_name, args, secret) => {
    const world = await startPractice({ probe: quickProbe });
    const child = spawn(
      process.execPath,
      ['build/absender.js', 'conformance', world.tenantUrl, ...args, '--json'],
      { env: { ...process.env, ABSENDER_HOME: join(home, 'cli') } },
    );
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.stdin.end(`${secret}\n`);
    await once(child, 'close');
    await world.stop();
    expect(said.length).toBeGreaterThan(0);
    expect(leaksIn([Buffer.concat(said).toString('utf8')])).toEqual([]);
  });
});

describe('afterwards the password', () => {
  it('reached the mail server, the platform and the keychain, so this test can find it', () => {
    expect(kept.some((secret) => tells(secret, canary))).toBe(true);
    const reached = (test: (one: Written) => boolean) =>
      written.some((one) => test(one) && tells(one.text, canary));
    expect(reached(({ port }) => port === mailPort)).toBe(true);
    expect(reached(({ port }) => port !== mailPort)).toBe(true);
  });

  it('is in no file: settings, copies of them, log, error reports', () => {
    const files = [...left, ...filesIn(home)];
    expect(files.join('\n')).toMatch(/absender\.json/);
    expect(files.join('\n')).toMatch(/absender\.log/);
    expect(files.join('\n')).toMatch(/incident-/);
    expect(leaksIn(files)).toEqual([]);
  });

  it('is in nothing that was printed', () => {
    expect(output.join('\n')).toContain('mailbox.check');
    expect(leaksIn(output)).toEqual([]);
  });

  it('was sent to no other peer, and to the mail server only over TLS', () => {
    const mine = written.filter(({ text }) => leaksIn([text]).length > 0);
    const inward = [server.port];
    const astray = mine.filter(
      ({ port }) => port !== undefined && !mayKnow.has(port) && !inward.includes(port),
    );
    expect(astray.filter(({ text }) => !fromMailServer(text))).toEqual([]);
    expect(mine.filter(({ port, encrypted }) => port === mailPort && !encrypted)).toEqual([]);
  });

  it('is neither in the arguments nor in the environment of this program', () => {
    expect(leaksIn([process.argv.join(' '), JSON.stringify(process.env)])).toEqual([]);
  });

  it('is not in the names of the keychain’s entries', () => {
    expect(leaksIn([...entries.keys()])).toEqual([]);
  });
});

/** Returns whether the test's own mail server wrote this, because its sockets are in this process too. */
const fromMailServer = (text: string): boolean => /^535|^5\d\d |^4\d\d /.test(text);
