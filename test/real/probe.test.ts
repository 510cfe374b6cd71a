/** Tests the probe with Postfix, Exim and OpenSMTPD, each with every fault that can be configured on it. */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { discover } from '../../main/discovery/index.ts';
import { probe } from '../../main/probe/index.ts';
import { diagnose, explain } from '../../shared/diagnosis/index.ts';
import type { ProbeReport, Security } from '../../shared/model/index.ts';
import { newAuthority, type Authority } from '../support/certificates.ts';
import { startDns } from '../support/dns.ts';
import { startExim } from '../support/mail-servers/exim.ts';
import { startBrokenOpenSmtpd, startOpenSmtpd } from '../support/mail-servers/opensmtpd.ts';
import type { MailServer, StartServer } from '../support/mail-servers/plan.ts';
import { startPostfix } from '../support/mail-servers/postfix.ts';
import { freePorts } from '../support/ports.ts';
import { anna, faults, host, jobs, listenersOf, password, type ProbeVariation } from './faults.ts';

let authority: Authority;
beforeAll(async () => {
  authority = await newAuthority();
});

const attempt = ({
  port,
  security,
  given = password,
  request,
  network,
}: ProbeVariation & { readonly port: number; readonly security: Security }) =>
  probe(
    {
      endpoint: { host, port, security },
      credentials: { username: jobs, password: given },
      sender: jobs,
      recipient: anna,
      ...request,
    },
    {
      lookup: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      extraCa: [authority.pem],
      localAddress: '127.0.0.1',
      ...network,
    },
    { signal: new AbortController().signal },
  );

function stopped(report: ProbeReport) {
  const failed = report.stages.find(({ outcome }) => outcome === 'failed');
  const [finding] = diagnose(report, {});
  return {
    stage: failed?.stage,
    failure: failed?.failure,
    code: failed?.reply?.code,
    words: failed?.reply?.lines.join(' '),
    cause: finding?.cause,
    confidence: finding?.confidence,
    signedIn: report.stages.some(({ stage, outcome }) => stage === 'auth' && outcome === 'passed'),
  };
}

type Stopped = ReturnType<typeof stopped>;

/** Sends lines to a port in plain text. @returns the reply to the last line, without waiting for more. */
async function inClear(port: number, lines: readonly string[]): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1' }).setEncoding('utf8');
  const rest = [...lines];
  let heard = '';
  for await (const chunk of socket as AsyncIterable<string>) {
    heard += chunk;
    if (!/^\d{3}(?: .*)?\r?\n$/m.test(heard)) continue;
    const line = rest.shift();
    if (line === undefined) break;
    heard = '';
    socket.write(`${line}\r\n`);
  }
  return heard.trim();
}

const flavours: [string, StartServer][] = [
  ['Postfix', startPostfix],
  ['Exim', startExim],
  ['OpenSMTPD', startOpenSmtpd],
];

describe.each(flavours)('%s', (name, start) => {
  let server: MailServer;
  beforeAll(async () => {
    server = await start({
      users: { [jobs]: password, [anna]: 'anders' },
      listeners: await listenersOf(authority, { lax: name !== 'OpenSMTPD' }),
    });
  });
  afterAll(() => server.stop());

  const portOf = (listener: string): number => server.ports[listener] ?? 0;
  const securityOf = (listener: string): Security => (listener.endsWith(', tls') ? 'tls' : 'starttls');

  it.each([
    'good, tls',
    'good, starttls',
    'chained, tls',
    'chained, starttls',
    'guarded, tls',
    'guarded, starttls',
  ])('accepts a mail, and it arrives: %s', async (listener) => {
    const subject = `Probe ${Math.random()}`;
    const report = await attempt({
      port: portOf(listener),
      security: securityOf(listener),
      request: { message: { subject, text: 'Hello' } },
    });
    expect(report.verdict).toBe('works');
    expect(report.tls).toMatchObject({ verified: true, protocol: 'TLSv1.3' });
    expect(report.mechanisms).toContain('PLAIN');
    await expect.poll(() => server.mailsOf(anna).join()).toContain(subject);
  });

  it('is discovered by its domain alone, and the result is proven', async () => {
    const srv = (service: string, port: number) => ({
      type: 'SRV' as const,
      name: `${service}._tcp.firma.test`,
      data: { priority: 0, weight: 1, port, target: host },
    });
    const dns = await startDns([
      { type: 'MX', name: 'firma.test', data: { preference: 10, exchange: host } },
      srv('_submissions', portOf('good, tls')),
      srv('_submission', portOf('good, starttls')),
    ]);
    try {
      const { candidates } = await discover(
        jobs,
        { dnsServer: dns.address, ispdb: false },
        { signal: new AbortController().signal },
      );
      const found = candidates.filter(({ source }) => source === 'srv');
      expect(found).toMatchObject([
        { port: portOf('good, tls'), security: 'tls', username: jobs, trust: 'authenticated' },
        { port: portOf('good, starttls'), security: 'starttls', username: jobs, trust: 'authenticated' },
      ]);
      const proven = await Promise.all(found.map(({ port, security }) => attempt({ port, security })));
      expect(proven.map(({ verdict }) => verdict)).toEqual(['works', 'works']);
    } finally {
      dns.close();
    }
  });

  for (const { fault, listener, how, swapped, stage, cause, code, tls, on, notOn } of faults) {
    const reason = notOn?.[name];
    if (reason !== undefined) {
      it(`cannot have ${fault}: ${reason}`, ({ skip }) => skip(reason));
      continue;
    }
    it(`reports ${fault}`, async () => {
      const own = securityOf(listener);
      const other = own === 'tls' ? 'starttls' : 'tls';
      const report = await attempt({ ...how, port: portOf(listener), security: swapped ? other : own });
      const seen = stopped(report);
      expect([seen.stage, seen.cause]).toEqual([on?.[name]?.stage ?? stage, cause]);
      expect(seen.code).toBe(on?.[name]?.code ?? code);
      expect(seen.failure?.tls).toBe(tls);
      // Only the rejection of a sender or recipient comes after a successful sign-in.
      expect(seen.signedIn).toBe(['sender', 'recipient'].includes(seen.stage ?? ''));
      showsEvidence(report, seen);
      hidesPassword(report);
    });
  }

  it('reports a port where nothing listens', async () => {
    const [port = 0] = await freePorts(1);
    const report = await attempt({ port, security: 'tls' });
    const { stage, failure, cause } = stopped(report);
    expect([stage, failure?.errno, cause]).toEqual(['connect', 'ECONNREFUSED', 'connection-refused']);
    expect(report.addresses).toMatchObject([{ ip: '127.0.0.1', outcome: 'refused' }]);
  });

  it('offers no sign-in before encryption, and the client attempts none', async () => {
    const report = await attempt({ port: portOf('good, starttls'), security: 'starttls' });
    expect(report.capabilities.beforeTls?.join()).not.toContain('AUTH');
    expect(report.capabilities.afterTls?.join()).toContain('AUTH');
    expect(report.stages.map(({ stage }) => stage).slice(0, 8)).toEqual([
      'resolve',
      'connect',
      'greeting',
      'ehlo',
      'starttls',
      'tls',
      'ehlo',
      'auth',
    ]);
  });

  it('requires encryption before a message, with a reply that the diagnosis recognises', async () => {
    const port = portOf('good, starttls');
    const text = await inClear(port, ['EHLO client.firma.test', `MAIL FROM:<${jobs}>`]);
    expect(explain({ text, stage: 'sender', port })).toMatchObject({ cause: 'tls-required' });
  });

  it('rejects a sign-in before encryption with a reply that is not mistaken for a wrong password', async () => {
    const port = portOf('good, starttls');
    const text = await inClear(port, ['EHLO client.firma.test', 'AUTH PLAIN AGEAYg==']);
    const { cause, alternatives, confidence } = explain({ text, stage: 'auth', port });
    expect([cause, ...alternatives]).toContain('tls-required');
    // The reply of Exim and OpenSMTPD only says that the command is unknown.
    if (cause !== 'tls-required') expect(confidence).toBeLessThan(0.8);
  });
});

/** Checks that the finding includes its evidence: the server's reply, or its certificate. */
function showsEvidence(report: ProbeReport, { code, words, failure, stage }: Stopped): void {
  if (code !== undefined) expect(words).not.toBe('');
  if (stage !== 'tls' || failure?.kind !== 'tls' || failure.tls === 'wrong-mode') return;
  expect(report.tls).toMatchObject({ verified: false });
  expect(report.tls?.chain[0]?.names).toEqual([failure.tls === 'name-mismatch' ? 'www.firma.test' : host]);
}

function hidesPassword(report: ProbeReport): void {
  const written = JSON.stringify(report);
  for (const secret of [password, 'Falsch-0815']) {
    expect(written).not.toContain(secret);
    expect(written).not.toContain(Buffer.from(secret).toString('base64').replace(/=+$/, ''));
  }
}

it('a name that does not exist is distinguished from a server that does not answer', async () => {
  const lookup = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }));
  const { stage, cause } = stopped(await attempt({ port: 587, security: 'starttls', network: { lookup } }));
  expect([stage, cause]).toEqual(['resolve', 'host-not-found']);
});

describe('OpenSMTPD 6.8, which ends every handshake with an internal error', () => {
  it('is reported as a server with a TLS fault, not as wrong encryption or an untrusted certificate', async () => {
    const server = await startBrokenOpenSmtpd({
      users: { [jobs]: password },
      listeners: {
        tls: { security: 'tls', certificate: await authority.issue([host]) },
        starttls: { security: 'starttls', certificate: await authority.issue([host]) },
      },
    });
    try {
      for (const security of ['tls', 'starttls'] as const) {
        const report = await attempt({ port: server.ports[security], security });
        const { stage, failure, cause, confidence } = stopped(report);
        expect([stage, failure?.kind, failure?.tls]).toEqual(['tls', 'tls', 'alert']);
        expect(cause).toBe('server-tls-broken');
        // The TLS alert only says that there was an internal error, so the cause is not certain.
        expect(confidence).toBeLessThan(0.8);
        hidesPassword(report);
      }
    } finally {
      server.stop();
    }
  });
});
