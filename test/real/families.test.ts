/**
 * Tests a real server with an IPv6 and an IPv4 address, in a network namespace: both work, or packets to one are
 * dropped.
 */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { notesOf } from '../../shared/diagnosis/index.ts';
import type { ProbeReport, Security } from '../../shared/model/index.ts';
import { newAuthority, type Authority } from '../support/certificates.ts';
import type { MailServer } from '../support/mail-servers/plan.ts';
import { startPostfix } from '../support/mail-servers/postfix.ts';
import { newNamespace, type Namespace } from '../support/namespace.ts';
import type { Inside } from '../support/probe-inside.ts';

const host = 'mail.firma.test';
const jobs = 'jobs@firma.test';
const password = 'Richtig-4711';
const [six, four, nobody] = ['::1', '127.0.0.1', '127.0.0.9'];

let authority: Authority;
let network: Namespace;
const servers: MailServer[] = [];
beforeAll(async () => {
  authority = await newAuthority();
  const certificate = await authority.issue([host]);
  network = newNamespace();
  network.silence(nobody);
  for (const address of [six, four]) {
    servers.push(
      await startPostfix({
        users: { [jobs]: password },
        listeners: { tls: { security: 'tls', certificate } },
        ports: { tls: 465 },
        namespace: network.name,
        address,
      }),
    );
  }
});
afterAll(() => {
  for (const server of servers) server.stop();
  network.remove();
});

/** Probes this server and a second, silent one, long enough to recognise the second one as silent. */
async function probe(security: Security = 'tls'): Promise<ProbeReport> {
  const child = spawn(
    'ip',
    ['netns', 'exec', network.name, process.execPath, 'test/support/probe-inside.ts'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const inside: Inside = {
    request: {
      endpoint: { host, port: 465, security },
      alternatives: [{ endpoint: { host: 'silent.firma.test', port: 465, security: 'tls' }, signIn: false }],
      thorough: true,
      credentials: { username: jobs, password },
      sender: jobs,
    },
    ca: authority.pem,
    hosts: { [host]: [six, four], 'silent.firma.test': [nobody] },
  };
  child.stdin.end(JSON.stringify(inside));
  return (JSON.parse(await text(child.stdout)) as { report: ProbeReport }).report;
}

it('is reached over IPv6 if both work, with an EHLO address of that family', async () => {
  const report = await probe();
  expect([report.verdict, notesOf(report)]).toEqual(['works', ['own-authority']]);
  expect(report.addresses[0]).toMatchObject({ ip: six, outcome: 'connected' });
  expect(report.transcript.map((line) => line.text)).toContain('EHLO [IPv6:::1]');
});

it(
  'is recognised by its port as implicit TLS although STARTTLS was chosen',
  { timeout: 30_000 },
  async () => {
    const { stages } = await probe('starttls');
    expect(stages.at(-1)).toMatchObject({ stage: 'greeting', failure: { kind: 'tls', tls: 'wrong-mode' } });
  },
);

it('works over IPv4 if packets to IPv6 are dropped, which is reported', async () => {
  network.silence(six);
  const report = await probe();
  expect([report.verdict, notesOf(report)]).toEqual(['works', ['one-family', 'own-authority']]);
  expect(report.indicators?.[0]).toMatchObject({
    kind: 'one-family',
    detail: expect.stringMatching(/^IPv6: ::1 no answer within \d+ ms$/) as string,
  });
  expect(report.transcript.map((line) => line.text)).toContain('EHLO [127.0.0.1]');
});
