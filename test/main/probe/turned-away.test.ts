import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';

import { probe } from '../../../main/probe/index.ts';
import { diagnose } from '../../../shared/diagnosis/index.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** Probes a port with implicit TLS, although its server greets in plain text. */
async function tryPort(greeting: string) {
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end(greeting);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const report = await probe(
    {
      endpoint: { host: '127.0.0.1', port, security: 'tls' },
      credentials: { username: 'jobs@firma.test', password: 'Kanarienvogel-4711' },
    },
    {},
    { signal: new AbortController().signal },
  );
  const failed = report.stages.find(({ outcome }) => outcome === 'failed');
  return { failed, cause: diagnose(report, {})[0]?.cause };
}

describe('a server that answers implicit TLS in plain text', () => {
  it.each([
    ['554 5.7.1 Client host rejected: Access denied\r\n', 554, 'ip-not-allowed'],
    ['421 Too many concurrent SMTP connections; please try again later.\r\n', 421, 'rate-limited'],
  ])('rejects the client: %j', async (greeting, code, cause) => {
    const seen = await tryPort(greeting);
    expect(seen.failed).toMatchObject({ stage: 'tls', failure: { kind: 'rejected' }, reply: { code } });
    expect(seen.cause).toBe(cause);
  });

  it('expects STARTTLS if it greets', async () => {
    const seen = await tryPort('220 mail.firma.test ESMTP\r\n');
    expect(seen.failed?.failure).toMatchObject({ tls: 'wrong-mode', peer: '220 mail.firma.test ESMTP' });
    expect(seen.cause).toBe('tls-wrong-mode');
  });
});
