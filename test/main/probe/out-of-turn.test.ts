/** Tests that a reply that arrives before its command was sent is not taken for the reply to that command. */
import { afterEach, beforeAll, expect, it } from 'vitest';

import { probe } from '../../../main/probe/index.ts';
import type { Stage } from '../../../shared/model/index.ts';
import { newAuthority, type Authority, type Issued } from '../../support/certificates.ts';
import { startPeer, type SmtpPeer } from '../../support/smtp-peer.ts';

const host = 'mail.firma.test';
const jobs = 'jobs@firma.test';
let authority: Authority;
let identity: Issued;
let server: SmtpPeer | undefined;
beforeAll(async () => {
  authority = await newAuthority();
  identity = await authority.issue([host]);
});
afterEach(() => server?.close());

/** A command, its own reply, an extra reply sent together with it, and the stage in which the check fails. */
const early: readonly (readonly [string, string, string, Stage])[] = [
  ['CONNECT', '220 mail.firma.test ESMTP', '250 AUTH PLAIN', 'ehlo'],
  ['EHLO', '250-mail.firma.test\r\n250 AUTH PLAIN', '235 2.7.0 Accepted', 'auth'],
  ['EHLO', '250-mail.firma.test\r\n250 AUTH PLAIN', '235 2.7.0 Acc', 'auth'],
  ['EHLO', '250-mail.firma.test\r\n250 AUTH LOGIN', '334 VXNlcm5hbWU6', 'auth'],
  ['AUTH PLAIN', '235 2.7.0 Accepted', '250 2.1.0 Ok', 'sender'],
  ['MAIL', '250 2.1.0 Ok', '250 2.1.5 Ok', 'recipient'],
  ['RCPT', '250 2.1.5 Ok', '354 Go on', 'message'],
  ['DATA', '354 Go on', '250 2.0.0 Queued', 'message'],
];

it.each(early)('early, after the reply to %s (%j): %j', async (command, answer, more, stage) => {
  // After the extra reply, the server rejects every command that it actually receives.
  let told = false;
  server = await startPeer({
    identity,
    security: 'tls',
    capabilities: ['AUTH PLAIN LOGIN'],
    answer: (line, socket) => {
      if (told) return '550 5.0.0 No';
      if (!line.startsWith(command)) return undefined;
      told = true;
      socket.write(`${answer}\r\n${more}${/\bAcc$/.test(more) ? '' : '\r\n'}`);
      return '';
    },
  });
  const report = await probe(
    {
      endpoint: { host, port: server.port, security: 'tls' },
      credentials: { username: jobs, password: 'Kanarienvogel-4711' },
      sender: jobs,
      message: { subject: 'Test', text: 'Hello' },
    },
    { lookup: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]), extraCa: [authority.pem] },
    { signal: new AbortController().signal },
  );
  expect(report.verdict).toBe('failed');
  expect(report.stages.at(-1)).toMatchObject({ stage, outcome: 'failed', failure: { kind: 'protocol' } });
});
