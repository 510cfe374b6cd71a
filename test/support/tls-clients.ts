/**
 * Every TLS client in the engine, each with a secret that could leak. When run as a program, connects the clients to
 * the servers that are given on standard input.
 */
import { json } from 'node:stream/consumers';

import { inspectCareerPage } from '../../main/career-page/index.ts';
import { httpsFetcher } from '../../main/discovery/https.ts';
import { TestMails } from '../../main/practice/tenant/test-mail.ts';
import { probe } from '../../main/probe/index.ts';
import { checkConformance, tenantAt } from './tenant.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import type { Security } from '../../shared/model/index.ts';

export const secret = 'Wellensittich-4711';
const username = 'jobs@firma.test';

export interface TlsServer {
  readonly port: number;
  /** PEM of the trusted authority. */
  readonly ca: string;
}

interface TlsClient {
  /** The kind of server that the client connects to. */
  readonly server: 'https' | Security;
  /** The source file that opens the connection. */
  readonly madeIn: string;
  readonly connect: (server: TlsServer) => Promise<unknown>;
}

const { signal } = new AbortController();
const context = { signal };
const settings = { host: 'mail.firma.test', port: 465, security: 'tls', username, sender: username } as const;
const urlOf = ({ port }: TlsServer): string => `https://localhost:${port}`;

const submission = (server: Security): TlsClient => ({
  server,
  madeIn: server === 'tls' ? 'main/probe/attempt.ts' : 'main/probe/dialogue.ts',
  connect: ({ port, ca }) =>
    probe(
      {
        endpoint: { host: 'localhost', port, security: server },
        credentials: { username, password: secret },
      },
      { extraCa: [ca] },
      context,
    ),
});

const testMail = (server: Security): TlsClient => ({
  server,
  madeIn: 'main/practice/tenant/test-mail.ts',
  connect: ({ port, ca }) =>
    new TestMails(ca).send(
      { ...settings, host: 'localhost', port, security: server, password: secret },
      username,
    ),
});

const https = (exchange: TlsClient['connect'], madeIn = 'main/net/agent.ts'): TlsClient => ({
  server: 'https',
  madeIn,
  connect: exchange,
});

export const clients: Readonly<Record<string, TlsClient>> = {
  'a platform': https((server) =>
    tenantAt({ kind: 'mail-api', url: urlOf(server), clientId: 'c' }, secret, {
      extraCa: [server.ca],
    }).writeDraft(settings, secret, '"1"', context),
  ),
  'an Odoo': https((server) =>
    tenantAt({ kind: 'odoo', url: urlOf(server), database: 'd', login: username }, secret, {
      extraCa: [server.ca],
    }).capabilities(context),
  ),
  'a platform held against the contract': https((server) =>
    checkConformance({ url: urlOf(server), secret, change: false, extraCa: [server.ca], signal }),
  ),
  'a file of settings': https((server) => httpsFetcher({ extraCa: [server.ca] })(urlOf(server), signal)),
  'a career page': https((server) =>
    inspectCareerPage(
      urlOf(server),
      { inbound: 'a@portal.test', mailbox: username },
      { extraCa: [server.ca], mayBeLocal: true },
      context,
    ),
  ),
  'a proxy that is itself reached over TLS': https(
    ({ port, ca }) =>
      httpsFetcher({
        extraCa: [ca],
        proxyFor: () => Promise.resolve({ HTTPS_PROXY: `https://user:${secret}@localhost:${port}` }),
      })('https://autoconfig.firma.test/', signal),
    'main/net/tunnel.ts',
  ),
  'a mail server with TLS': submission('tls'),
  'a mail server with STARTTLS': submission('starttls'),
  'a test mail of the practice platform with TLS': testMail('tls'),
  'a test mail of the practice platform with STARTTLS': testMail('starttls'),
};

/** A connection to open: the name of the client, and the server. */
export type Talk = readonly [client: string, server: TlsServer];

if (import.meta.main) {
  const talks = (await json(process.stdin)) as Talk[];
  await inParallel(talks, 10, signal, async ([name, server]) => {
    await clients[name]?.connect(server).catch(() => undefined);
  });
}
