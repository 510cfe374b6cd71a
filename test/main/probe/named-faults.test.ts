import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, TLSSocket, type TlsOptions } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { probe } from '../../../main/probe/index.ts';
import { diagnose } from '../../../shared/diagnosis/index.ts';
import { remedyFor } from '../../../shared/knowledge/index.ts';
import { causeOwners, failedStage, type Security } from '../../../shared/model/index.ts';
import { newAuthority, type Authority, type Issued } from '../../support/certificates.ts';

const host = 'mail.firma.test';
const password = 'Kanarienvogel-4711';
let authority: Authority;
let identity: Issued;
beforeAll(async () => {
  authority = await newAuthority();
  identity = await authority.issue([host]);
});

let server: Server | undefined;
const heard: string[] = [];
afterEach(() => {
  server?.close();
  heard.length = 0;
});

async function check(made: Server, security: Security) {
  server = made.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const report = await probe(
    {
      endpoint: { host, port, security },
      credentials: { username: 'jobs@firma.test', password },
      sender: 'jobs@firma.test',
    },
    { lookup: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]), extraCa: [authority.pem] },
    { signal: new AbortController().signal },
  );
  expect(heard.join('')).not.toContain(password);
  const [finding] = diagnose(report, {});
  return { report, failed: failedStage(report), finding, indicators: report.indicators ?? [] };
}

/** Creates a peer that replies to each line of a client. A new connection counts as a line, `CONNECT`. */
const speaking = (answer: (line: string, socket: Socket) => string | undefined) =>
  createServer((socket) => {
    socket.on('error', () => undefined);
    const say = (line: string) => {
      const text = answer(line, socket);
      if (text !== undefined && !socket.destroyed) socket.write(text);
    };
    socket.on('data', (chunk) => {
      heard.push(chunk.toString('latin1'));
      for (const line of chunk.toString('latin1').split('\r\n').filter(Boolean)) say(line);
    });
    say('CONNECT');
  });

const honest = (line: string): string | undefined => {
  if (line === 'CONNECT') return `220 ${host} ESMTP\r\n`;
  return line.startsWith('EHLO') ? `250-${host}\r\n250 STARTTLS\r\n` : undefined;
};

/** Greets, offers STARTTLS, and calls `then` instead of replying to STARTTLS. */
const behindStartTls = (then: (socket: Socket) => void) =>
  speaking((line, socket) => {
    if (line !== 'STARTTLS') return honest(line);
    then(socket);
    return undefined;
  });

/** Creates a peer that calls `then` when the client starts a TLS handshake. */
const inTls = (then: (socket: Socket) => void) =>
  createServer((socket) => {
    socket.on('error', () => undefined).once('data', () => then(socket));
  });

const alert = (number: number) => Buffer.from([21, 3, 3, 0, 2, 2, number]);

describe('a connection that closes during TLS', () => {
  const drop = (how: (socket: Socket) => void): readonly (readonly [string, Server, Security])[] => [
    ['at once', inTls(how), 'tls'],
    [
      'behind STARTTLS',
      behindStartTls((socket) => {
        socket.write('220 go\r\n');
        socket.removeAllListeners('data').once('data', () => how(socket));
      }),
      'starttls',
    ],
  ];

  it.each([
    ...drop((socket) => socket.resetAndDestroy()).map(
      ([name, ...rest]) => [`${name}, reset`, ...rest] as const,
    ),
    ...drop((socket) => socket.end()).map(([name, ...rest]) => [`${name}, closed`, ...rest] as const),
  ])(
    '%s, was dropped, perhaps by a device in between; nothing suggests that it is outdated',
    async (_name, made, security) => {
      const { failed, finding } = await check(made, security);
      expect(failed?.stage).toBe('tls');
      expect(finding).toMatchObject({ cause: 'connection-dropped', owner: 'it-admin' });
      expect(finding?.alternatives[0]).toBe('starttls-stripped-or-middlebox');
      expect(finding?.confidence).toBeLessThan(0.8);
    },
  );
});

describe('an alert', () => {
  it('about an internal error is the server’s fault', async () => {
    const { finding } = await check(
      inTls((socket) => socket.end(alert(80))),
      'tls',
    );
    expect(finding).toMatchObject({ cause: 'server-tls-broken', owner: 'it-admin' });
    expect(finding?.alternatives).toContain('service-unavailable');
  });

  it.each([40, 70, 71, 86])(
    '%i means that client and server have no cipher or version in common',
    async (number) => {
      const { finding } = await check(
        inTls((socket) => socket.end(alert(number))),
        'tls',
      );
      expect(finding?.cause).toBe('tls-version-too-old');
    },
  );
});

describe('a server that requires a client certificate', () => {
  const demanding = (more: TlsOptions): TlsOptions => ({
    cert: identity.certificate,
    key: identity.key,
    ca: authority.pem,
    requestCert: true,
    rejectUnauthorized: true,
    ...more,
  });
  const versions = [
    ['in TLS 1.2', { maxVersion: 'TLSv1.2' }],
    ['in TLS 1.2 and 1.3', {}],
  ] as const;

  it.each(versions)('%s is distinguished from one that drops connections', async (_name, more) => {
    const made = createTlsServer(demanding(more), (socket) => socket.write(`220 ${host} ESMTP\r\n`));
    made.on('tlsClientError', () => undefined);
    const { finding } = await check(made, 'tls');
    expect(finding?.cause).toBe('client-certificate-required');
  });

  it.each(versions)('%s is distinguished after STARTTLS', async (_name, more) => {
    const made = behindStartTls((socket) => {
      socket.removeAllListeners('data').write('220 go\r\n');
      new TLSSocket(socket, { isServer: true, ...demanding(more) }).on('error', () => undefined);
    });
    const { finding } = await check(made, 'starttls');
    expect(finding?.cause).toBe('client-certificate-required');
  });

  it.each([
    '421 4.7.1 mx.firma.test Error: No client certificate presented',
    '554 5.7.1 Client certificate required',
  ])('is recognised: %s', async (words) => {
    const { finding } = await check(
      speaking(() => `${words}\r\n`),
      'starttls',
    );
    expect(finding).toMatchObject({ cause: 'client-certificate-required', owner: 'it-admin' });
  });
});

describe('an attack on the connection is reported as one', () => {
  it.each([
    ['replies in clear behind the answer to STARTTLS', '220 go\r\n250-x\r\n250 AUTH LOGIN\r\n'],
    ['half a line of them', '220 go\r\n250-x'],
  ])('%s', async (_name, injected) => {
    const { finding, failed } = await check(
      behindStartTls((socket) => socket.write(injected)),
      'starttls',
    );
    expect(finding).toMatchObject({ cause: 'connection-tampered', owner: 'it-admin' });
    expect(finding?.confidence).toBeGreaterThanOrEqual(0.8);
    expect(failed?.failure?.peer).toContain('250-x');
    expect(finding?.evidence.join('\n')).toContain('peer: 250-x');
    expect(finding?.evidence[0]).toContain('attack');
    const { de, en } = remedyFor('connection-tampered');
    expect([de.title, en.title]).toEqual([
      expect.stringContaining('Angriff'),
      expect.stringContaining('attack'),
    ]);
  });

  it('even if it arrives late, when the handshake is due', async () => {
    const made = behindStartTls((socket) => {
      socket.write('220 go\r\n');
      socket.removeAllListeners('data').once('data', () => socket.write('250-x\r\n250 AUTH LOGIN\r\n'));
    });
    const { finding } = await check(made, 'starttls');
    expect(finding?.cause).toBe('connection-tampered');
  });
});

describe('a server with broken TLS', () => {
  it('rejects STARTTLS although it offered it', async () => {
    const { finding } = await check(
      behindStartTls((socket) => socket.write('454 4.7.0 TLS not available due to local problem\r\n')),
      'starttls',
    );
    expect(finding).toMatchObject({ cause: 'server-tls-broken', owner: 'it-admin' });
    expect(finding?.alternatives).toContain('service-unavailable');
  });

  it('continues in plain text', async () => {
    const made = behindStartTls((socket) => {
      socket.write('220 go\r\n');
      socket.removeAllListeners('data').once('data', () => socket.write('I do not speak TLS\r\n'));
    });
    const { finding } = await check(made, 'starttls');
    expect(finding?.cause).toBe('server-tls-broken');
  });
});

describe('a server without any encryption', () => {
  const offering = (...words: string[]) =>
    speaking((line) =>
      line.startsWith('EHLO')
        ? ['250-mail.firma.test', ...words.map((word) => `250-${word}`), '250 HELP\r\n'].join('\r\n')
        : honest(line),
    );

  it('accepts passwords in plain text, and its offer is not redacted', async () => {
    const { finding, report } = await check(
      offering('AUTH PLAIN LOGIN', 'AUTH PLAIN GSS-SPNEGO'),
      'starttls',
    );
    expect(finding).toMatchObject({ cause: 'no-encryption-offered', owner: 'it-admin' });
    expect(finding?.alternatives[0]).toBe('starttls-stripped-or-middlebox');
    const said = JSON.stringify([report.transcript, report.stages]);
    expect(said).toContain('AUTH PLAIN GSS-SPNEGO');
    expect(said).not.toContain('•••');
  });

  it('is distinguished from one whose offer was removed in transit: neither encryption nor sign-in is left', async () => {
    const { finding } = await check(offering('SIZE 10240000'), 'starttls');
    expect(finding?.cause).toBe('starttls-stripped-or-middlebox');
    expect(finding?.alternatives[0]).toBe('no-encryption-offered');
  });
});

describe('a greeting that rejects every client for now', () => {
  it.each([
    '421 4.3.2 <unknown[127.0.0.1]>: Client host rejected: Service shutting down, try again later',
    '450 4.3.2 <unknown[127.0.0.1]>: Client host rejected: maintenance window until 6 pm',
    '421 4.3.0 Client host rejected: Wartungsarbeiten',
    '421 4.3.2 System not accepting network messages',
  ])('concerns the server, not this computer’s address: %s', async (greeting) => {
    const { finding, indicators } = await check(
      speaking(() => `${greeting}\r\n`),
      'starttls',
    );
    expect(finding?.cause).toBe('service-unavailable');
    expect(indicators).toEqual([]);
    expect(causeOwners['service-unavailable']).toBe(finding?.owner);
  });

  it('still shows the server’s name', async () => {
    const greeting = '554 5.7.1 mx.filter.example Access denied\r\n';
    const { indicators } = await check(
      speaking(() => greeting),
      'starttls',
    );
    expect(indicators.map(({ detail }) => detail)).toEqual([
      `asked for ${host}, greeted by mx.filter.example`,
    ]);
  });
});
