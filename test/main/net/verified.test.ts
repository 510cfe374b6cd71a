/**
 * Tests that certificate verification cannot be disabled for any client, not even with Node's environment variable,
 * which companies with TLS inspection are often advised to set.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { tlsClientsIn } from '../../architecture/sources.ts';
import { newAuthority, selfSigned, type Issued } from '../../support/certificates.ts';
import { startPeer, type SmtpPeer } from '../../support/smtp-peer.ts';
import { clients, secret, type Talk, type TlsServer } from '../../support/tls-clients.ts';

const faults = ['good', 'self-signed', 'of another name', 'expired', 'of an unknown authority'] as const;
const heard = new Map<string, string[]>();
const servers: { close(): unknown }[] = [];

/** Responses that a client needs before it sends its secret. */
const answers: Readonly<Record<string, unknown>> = {
  '/oauth/token': { access_token: 't', expires_in: 60 },
  '/web/webclient/version_info': {
    jsonrpc: '2.0',
    result: { server_version: '18.0', server_version_info: [18, 0, 0, 'final', 0, ''] },
  },
};

/** Returns whether the texts contain the secret, in plain text or in Base64. */
const tells = (words: readonly string[]): boolean =>
  [...words, ...words.flatMap((one) => one.match(/[\w+/]{8,}=*/g) ?? []).map(decoded)].some((one) =>
    one.includes(secret),
  );
const decoded = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');

/** Starts a server that reports everything that it receives after the handshake. */
async function startHttps({ certificate: cert, key }: Issued, hear: (words: string) => void) {
  const server: Server = createServer({ cert, key }, (request, response) => {
    hear(`${request.method ?? ''} ${request.url ?? ''} ${JSON.stringify(request.headers)}`);
    request.on('data', (chunk: Buffer) => hear(chunk.toString('utf8')));
    request.on('end', () => {
      const body = answers[request.url ?? ''];
      response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body ?? {}));
    });
  });
  server.on('connect', (request, socket) => {
    hear(`CONNECT ${JSON.stringify(request.headers)}`);
    socket.end('HTTP/1.1 403 No\r\n\r\n');
  });
  server.on('tlsClientError', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push(server);
  return (server.address() as AddressInfo).port;
}

async function startMail(identity: Issued, security: 'tls' | 'starttls', hear: (words: string) => void) {
  const peer: SmtpPeer = await startPeer({
    identity,
    security,
    // These commands contain no secret, so a client may send them before the certificate is verified.
    answer: (line) => {
      if (!/^(CONNECT|EHLO .*|STARTTLS|QUIT)$/.test(line)) hear(line);
      return undefined;
    },
  });
  servers.push(peer);
  return peer.port;
}

beforeAll(async () => {
  const authority = await newAuthority();
  const certificates: Record<(typeof faults)[number], Issued> = {
    good: await authority.issue(['localhost']),
    'self-signed': await selfSigned(['localhost']),
    'of another name': await authority.issue(['www.firma.test']),
    expired: await authority.issue(['localhost'], { fromDays: -9, toDays: -1 }),
    'of an unknown authority': await (await newAuthority('Another authority')).issue(['localhost']),
  };
  const talks: Talk[] = [];
  for (const [name, { server }] of Object.entries(clients))
    for (const fault of faults) {
      const words: string[] = [];
      heard.set(`${name} ${fault}`, words);
      const hear = (one: string) => void words.push(one);
      const identity = certificates[fault];
      const port = await (server === 'https'
        ? startHttps(identity, hear)
        : startMail(identity, server, hear));
      talks.push([name, { port, ca: authority.pem } satisfies TlsServer]);
    }
  const child = spawn(process.execPath, [resolve('test/support/tls-clients.ts')], {
    env: { PATH: process.env['PATH'], NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    stdio: ['pipe', 'inherit', 'pipe'],
  });
  child.stdin.end(JSON.stringify(talks));
  const [stderr] = await Promise.all([text(child.stderr), once(child, 'close')]);
  // Node printed its warning, which shows that the variable was set.
  expect(stderr).toContain('NODE_TLS_REJECT_UNAUTHORIZED');
  expect(child.exitCode).toBe(0);
});
afterAll(() => {
  for (const server of servers) server.close();
});

describe.each(Object.keys(clients))('%s', (name) => {
  it('sends its secret under a valid certificate', () => {
    expect(heard.get(`${name} good`)).not.toEqual([]);
  });

  it.each(faults.slice(1))('sends nothing under a certificate that is %s', (fault) => {
    expect(heard.get(`${name} ${fault}`)).toEqual([]);
  });
});

it('all clients that have a secret send it if the certificate is valid', () => {
  const told = Object.keys(clients).filter((name) => tells(heard.get(`${name} good`) ?? []));
  expect(told).toEqual(
    Object.keys(clients).filter((name) => !['a file of settings', 'a career page'].includes(name)),
  );
});

it('the engine has no other TLS clients', () => {
  const known = new Set(Object.values(clients).map(({ madeIn }) => madeIn));
  // This client inspects invalid certificates, over connections on which it sends no data.
  known.add('main/probe/inspect.ts');
  // This client never uses TLS, because it has no secret and connects only to this computer.
  known.add('main/practice/inbound.ts');
  // This client does a TLS handshake with itself, in memory and with a pre-shared key, so no certificate is involved.
  known.add('main/probe/rehearse.ts');
  expect(tlsClientsIn('main').sort()).toEqual([...known].sort());
});
