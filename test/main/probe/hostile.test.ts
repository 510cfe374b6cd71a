import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';

import { probe } from '../../../main/probe/index.ts';
import type { Security, Stage } from '../../../shared/model/index.ts';

let server: Server | undefined;
const sockets = new Set<Socket>();
const heard: string[] = [];

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  heard.length = 0;
  server?.close();
});

type Behaviour = (socket: Socket, line: string | undefined) => void;
type Answer = (socket: Socket) => void;

/** Starts a server with the given behaviour. `line` is undefined when the client has just connected. */
async function serve(behave: Behaviour, onHandshake: Answer): Promise<number> {
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      heard.push(chunk.toString('latin1'));
      if (chunk[0] === 22) onHandshake(socket);
      for (const line of chunk.toString('latin1').split('\r\n').slice(0, -1)) behave(socket, line);
    });
    behave(socket, undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const password = 'Kanarienvogel-4711';
const deadlines: Partial<Record<Stage, number>> = { greeting: 300, ehlo: 300, starttls: 300, tls: 300 };

async function attack(
  behave: Behaviour,
  security: Security = 'starttls',
  signal = new AbortController().signal,
  onHandshake: Answer = () => undefined,
) {
  const port = await serve(behave, onHandshake);
  const report = await probe(
    {
      endpoint: { host: '127.0.0.1', port, security },
      credentials: { username: 'jobs@firma.test', password },
      sender: 'jobs@firma.test',
    },
    { deadlines },
    { signal },
  );
  const failed = report.stages.find(({ outcome }) => outcome === 'failed');
  // In every case, no secret was sent and the report is printable.
  const said = heard.join('');
  expect(said).not.toContain('AUTH');
  expect(said).not.toContain(password);
  // eslint-disable-next-line no-control-regex -- that is the point
  expect(JSON.stringify(report)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  return { report, stage: failed?.stage, kind: failed?.failure?.kind };
}

/** Returns a server behaviour that greets, offers STARTTLS, and calls `then` when it receives the given command. */
const after =
  (command: string, then: (socket: Socket) => void): Behaviour =>
  (socket, line) => {
    if (line === undefined) socket.write('220 mail.firma.test ESMTP\r\n');
    else if (line.startsWith(command)) then(socket);
    else if (line.startsWith('EHLO'))
      socket.write('250-mail.firma.test\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS\r\n');
  };
const greet =
  (text: string): Behaviour =>
  (socket, line) => {
    if (line === undefined) socket.write(text);
  };

describe('a hostile server ends the check with a definite stage', () => {
  it('injects plain-text replies after the reply to STARTTLS', async () => {
    const injected = after('STARTTLS', (socket) =>
      socket.write('220 ready\r\n250-evil\r\n250 AUTH PLAIN\r\n'),
    );
    await expect(attack(injected)).resolves.toMatchObject({ stage: 'starttls', kind: 'injection' });
  });

  it.each([
    ['alone', '220 ready\r\n'],
    ['with capabilities for later', '220 ready\r\n250-evil\r\n250 AUTH PLAIN\r\n'],
    ['half a line of it', '220 rea'],
  ])('injects the reply to STARTTLS before the command, %s', async (_name, injected) => {
    const early = after('EHLO', (socket) =>
      socket.write(`250-mail.firma.test\r\n250 STARTTLS\r\n${injected}`),
    );
    const { report, stage, kind } = await attack(early);
    expect([stage, kind]).toEqual(['starttls', 'injection']);
    // The client did not send STARTTLS, so it must not be in the transcript.
    expect(report.transcript.map(({ text }) => text)).not.toContain('STARTTLS');
  });

  it('offers no STARTTLS, only sign-in without encryption', async () => {
    const clear = after('EHLO', (socket) => socket.write('250-mail.firma.test\r\n250 AUTH PLAIN LOGIN\r\n'));
    await expect(attack(clear)).resolves.toMatchObject({ stage: 'starttls', kind: 'no-starttls' });
  });

  it('refuses STARTTLS', async () => {
    const refusal = after('STARTTLS', (socket) => socket.write('454 4.7.0 TLS not available\r\n'));
    await expect(attack(refusal)).resolves.toMatchObject({ stage: 'starttls', kind: 'rejected' });
  });

  it('answers 220 and speaks no TLS', async () => {
    const noTls = after('STARTTLS', (socket) => {
      socket.write('220 ready\r\n');
      socket.once('data', () => socket.write('I do not speak TLS\r\n'));
    });
    await expect(attack(noTls)).resolves.toMatchObject({ stage: 'tls', kind: 'tls' });
  });

  it('sends an endless banner', async () => {
    const { kind, stage } = await attack(greet('220-'.padEnd(200_000, 'x')));
    expect([stage, kind]).toEqual(['greeting', 'limit']);
  });

  it('sends a line of ten megabytes', async () => {
    const line = after('EHLO', (socket) => socket.write(`250 ${'x'.repeat(10_000_000)}\r\n`));
    await expect(attack(line)).resolves.toMatchObject({ stage: 'ehlo', kind: 'limit' });
  });

  it('speaks another protocol, which is shown', async () => {
    const { report } = await attack(
      greet('554 Verbindung abgelehnt: kein Zutritt für Gäste \ud83d\udeab\r\n'),
    );
    expect(report.stages.at(-1)?.reply?.lines[0]).toContain('für Gäste');
  });

  it('answers EHLO with endless lines', async () => {
    const endless = after('EHLO', (socket) => socket.write('250-more\r\n'.repeat(50_000)));
    await expect(attack(endless)).resolves.toMatchObject({ stage: 'ehlo', kind: 'limit' });
  });

  it('mixes codes within one reply', async () => {
    const mixed = after('EHLO', (socket) => socket.write('250-mail\r\n550 STARTTLS\r\n'));
    await expect(attack(mixed)).resolves.toMatchObject({ stage: 'ehlo', kind: 'protocol' });
  });

  it('is a web server', async () => {
    const { stage, kind, report } = await attack(greet('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect([stage, kind]).toEqual(['greeting', 'protocol']);
    expect(report.stages.at(-1)?.failure?.peer).toContain('HTTP/1.1');
  });

  it('is a captive portal', async () => {
    // A web server waits for its client and answers unknown input, including a TLS handshake, in plain text.
    const { stage, kind, report } = await attack(
      () => undefined,
      'starttls',
      undefined,
      (socket) => socket.end('HTTP/1.1 302 Found\r\nLocation: http://hotel.example/login\r\n\r\n'),
    );
    expect([stage, kind]).toEqual(['greeting', 'protocol']);
    expect(report.indicators).toMatchObject([
      { kind: 'web-page', detail: expect.stringContaining('hotel.example/login') as string },
    ]);
  });

  it('is a web server on a port for TLS', async () => {
    const { stage, report } = await attack(
      () => undefined,
      'tls',
      undefined,
      (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
    );
    expect(stage).toBe('tls');
    expect(report.stages.at(-1)?.failure).toMatchObject({
      tls: 'wrong-mode',
      peer: expect.stringContaining('HTTP/1.1 400') as string,
    });
    expect(report.indicators?.map((sign) => sign.kind)).toEqual(['web-page']);
  });

  it('refuses the handshake, with the number of its alert', async () => {
    // A fatal handshake_failure (RFC 8446 section 6): record 21, version, length 2, level 2, number 40.
    const { report } = await attack(
      () => undefined,
      'tls',
      undefined,
      (socket) => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, 40])),
    );
    expect(report.stages.at(-1)?.failure).toMatchObject({ kind: 'tls', tls: 'alert', tlsCode: 'alert-40' });
  });

  it('stays silent', async () => {
    await expect(attack(() => undefined)).resolves.toMatchObject({ stage: 'greeting', kind: 'timeout' });
  });

  it('closes immediately', async () => {
    await expect(attack((socket) => socket.destroy())).resolves.toMatchObject({ stage: 'greeting' });
  });

  it('closes after EHLO', async () => {
    await expect(attack(after('EHLO', (socket) => socket.end()))).resolves.toMatchObject({ stage: 'ehlo' });
  });

  it('rejects the client', async () => {
    await expect(attack(greet('554 no service for you\r\n'))).resolves.toMatchObject({
      stage: 'greeting',
      kind: 'rejected',
    });
  });

  it('sends escape sequences, which are made harmless', async () => {
    const { report } = await attack(greet('554 \u001b[31mred\u001b[0m \u0007 \u202egnp.exe\u0000\r\n'));
    expect(report.stages.at(-1)?.reply?.lines[0]).toContain('red');
  });

  it('sends single bytes, and is understood', async () => {
    const slow = after('STARTTLS', (socket) => socket.write('454 no\r\n'));
    const { stage, kind } = await attack((socket, line) => {
      if (line !== undefined) {
        slow(socket, line);
        return;
      }
      for (const byte of '220 mail ESMTP\r\n') socket.write(byte);
    });
    expect([stage, kind]).toEqual(['starttls', 'rejected']);
  });

  it('is disconnected immediately when the user cancels', async () => {
    const controller = new AbortController();
    const { report } = await attack(
      (_socket, line) => {
        if (line === undefined) controller.abort();
      },
      'starttls',
      controller.signal,
    );
    expect(report.verdict).toBe('cancelled');
    for (const socket of sockets) if (!socket.destroyed) await once(socket, 'close');
  });
});
