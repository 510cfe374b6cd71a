import { isIPv6 } from 'node:net';
import { duplexPair } from 'node:stream';
import { connect, createServer } from 'node:tls';

import { addressSchema } from '../../shared/model/index.ts';
import { compose } from './envelope.ts';
import { Recorder } from './recorder.ts';

/** Typical lines of a session, each of which passes through the filter for secrets. */
const session = [
  '220 mail.example ESMTP',
  '250-mail.example at your service, [192.0.2.1]',
  '250-AUTH PLAIN LOGIN XOAUTH2',
  '250-SIZE 52428800',
  '250 2.0.0 Ok: queued as 4F3A2B1C0D',
  '334 VXNlcm5hbWU6',
];

/** Enough rounds for the JavaScript engine to optimise the code. */
const rounds = 10;

/**
 * Runs the code that a check executes between two round trips, without a network, so that the first check of a process
 * does not wait for its compilation.
 */
export async function rehearse(): Promise<void> {
  const username = addressSchema.parse('rehearsal@mail.example');
  for (let round = 0; round < rounds; round++) {
    const recorder = new Recorder({
      endpoint: { host: 'mail.example', port: 465, security: 'tls' },
      credentials: { username, password: 'A-made-up-password-2' },
      redaction: undefined,
      limits: undefined,
      report: undefined,
      onDeadline: () => undefined,
      onSlow: () => undefined,
    });
    recorder.begin('greeting');
    for (const line of session) recorder.say('server', line);
    recorder.pass({ code: 250, lines: session });
    await compose({ sender: username, recipient: username, subject: 'Test', text: 'A test mail.' });
    // Node compiles its patterns for addresses on first use.
    isIPv6('2001:db8::1');
    await handshake();
  }
}

/**
 * Performs a TLS handshake of this process with itself, because the first one costs about 20 ms more than the others.
 * Both sides know the same key (RFC 4279), so there is no certificate to verify, and nothing leaves the process.
 */
function handshake(): Promise<void> {
  const psk = Buffer.alloc(16, 1);
  const ciphers = 'PSK-AES128-GCM-SHA256:ECDHE-PSK-AES128-CBC-SHA';
  const maxVersion = 'TLSv1.2';
  const [near, far] = duplexPair();
  return new Promise((resolve) => {
    const server = createServer({ pskCallback: () => psk, ciphers, maxVersion });
    const client = connect({
      socket: near,
      pskCallback: () => ({ psk, identity: 'rehearsal' }),
      checkServerIdentity: () => undefined,
      ciphers,
      maxVersion,
    });
    const end = () => {
      client.destroy();
      far.destroy();
      resolve();
    };
    client.once('secureConnect', end).once('error', end);
    server.once('tlsClientError', end).emit('connection', far);
  });
}
