import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { probe } from '../../../main/probe/index.ts';
import { newAuthority } from '../../support/certificates.ts';

const sockets = new Set<TLSSocket>();
let port = 0;
let ca = '';
let close: () => void = () => undefined;

// This server repeats its input when it rejects it.
beforeAll(async () => {
  const authority = await newAuthority();
  const { certificate, key } = await authority.issue(['echo.test']);
  ca = authority.pem;
  const server = createServer({ cert: certificate, key }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.write('220 echo.test ESMTP\r\n');
    socket.on('data', (chunk: Buffer) => {
      const line = chunk.toString('utf8').trimEnd();
      if (line.startsWith('EHLO')) {
        socket.write('250-echo.test\r\n250 AUTH PLAIN\r\n');
        return;
      }
      const plain =
        Buffer.from(line.split(' ').at(-1) ?? '', 'base64')
          .toString('utf8')
          .split('\0')
          .at(-1) ?? '';
      socket.write(
        `535-5.7.8 ${line} ${plain} ${encodeURIComponent(plain)} ${Buffer.from(`jobs@firma.test:${plain}`).toString('base64')}\r\n`,
      );
      // A line so long that the length limit truncates it within the password.
      socket.write(`535 5.7.8 ${'x'.repeat(983)} ${plain} was wrong\r\n`);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
  close = () => void server.close();
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  close();
});

describe('a server that repeats the password', () => {
  it.each(['Kanarienvogel-4711', 'mit "Zeichen" \\ und ü', 'stage', 'auth', 'verdict', '"failed"'])(
    'has %j removed from the report, which stays complete',
    async (password) => {
      const events: unknown[] = [];
      const report = await probe(
        {
          endpoint: { host: 'echo.test', port, security: 'tls' },
          credentials: { username: 'jobs@firma.test', password },
        },
        { lookup: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]), extraCa: [ca] },
        { signal: new AbortController().signal, report: (event) => events.push(event) },
      );
      expect(report.stages.at(-1)).toMatchObject({
        stage: 'auth',
        outcome: 'failed',
        failure: { kind: 'rejected' },
      });
      const texts = [
        report.transcript.map(({ text }) => text),
        report.stages.at(-1)?.reply?.lines ?? [],
      ].flat();
      for (const form of [
        password,
        encodeURIComponent(password),
        Buffer.from(`jobs@firma.test:${password}`).toString('base64'),
        `x ${password.slice(0, 4)}`,
        Buffer.from(password).toString('base64').replace(/=+$/, ''),
      ]) {
        // The rest of the client's command, `AUTH PLAIN`, stays readable.
        expect(texts.join('\n')).not.toContain(form);
        if (password.length > 10) expect(JSON.stringify(events)).not.toContain(form);
      }
    },
  );
});
