/** Tests what the ports of one of two real servers behind a firewall show about those of the other. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Finding, ProbeReport, AlternativeCandidate } from '../../shared/model/index.ts';
import { newAuthority, type Authority } from '../support/certificates.ts';
import type { MailServer } from '../support/mail-servers/plan.ts';
import { startPostfix } from '../support/mail-servers/postfix.ts';
import { newNamespace, type Namespace } from '../support/namespace.ts';
import type { Inside } from '../support/probe-inside.ts';

const jobs = 'jobs@firma.test';
const password = 'Richtig-4711';
const hosts = { 'one.firma.test': '127.0.0.1', 'two.firma.test': '127.0.0.2' } as const;
type Host = keyof typeof hosts;

let authority: Authority;
let network: Namespace;
const servers: MailServer[] = [];

beforeAll(async () => {
  authority = await newAuthority();
  const certificate = await authority.issue(Object.keys(hosts));
  // Packets to port 587 are dropped for every host.
  network = newNamespace();
  network.block(587, 'drop');
  network.block(2525, 'reject');
  network.addAddress(hosts['two.firma.test']);
  for (const address of Object.values(hosts)) {
    servers.push(
      await startPostfix({
        users: { [jobs]: password },
        listeners: { tls: { security: 'tls', certificate }, starttls: { security: 'starttls', certificate } },
        ports: { tls: 465, starttls: 587 },
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

const way = (host: Host, port: 465 | 587 | 2525, signIn = false): AlternativeCandidate => ({
  endpoint: { host, port, security: port === 465 ? 'tls' : 'starttls' },
  signIn,
});

async function probe(first: AlternativeCandidate, ...alternatives: AlternativeCandidate[]) {
  const child = spawn(
    'ip',
    ['netns', 'exec', network.name, process.execPath, 'test/support/probe-inside.ts'],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const inside: Inside = {
    request: {
      endpoint: first.endpoint,
      alternatives,
      credentials: { username: jobs, password },
      sender: jobs,
    },
    ca: authority.pem,
    hosts: Object.fromEntries(Object.entries(hosts).map(([name, address]) => [name, [address]])),
  };
  child.stdin.end(JSON.stringify(inside));
  return JSON.parse(await text(child.stdout)) as { report: ProbeReport; findings: Finding[] };
}

it('uses the open port while the better one stays silent', async () => {
  const { report } = await probe(way('one.firma.test', 587), way('one.firma.test', 465, true));
  expect([report.verdict, report.endpoint.port]).toEqual(['works', 465]);
  // Whether the attempt at the silent port has already timed out depends on how fast the other port was.
  expect(report.otherCandidates).toMatchObject([{ stage: 'connect' }]);
});

it('recognises that this network blocks the port if every server is silent on it', async () => {
  const { report, findings } = await probe(
    way('one.firma.test', 587),
    way('one.firma.test', 465),
    way('two.firma.test', 587),
    way('two.firma.test', 465),
  );
  expect(report.stages.at(-1)).toMatchObject({ stage: 'connect', failure: { kind: 'timeout' } });
  expect([findings[0]?.cause, (findings[0]?.confidence ?? 0) >= 0.9]).toEqual(['port-blocked', true]);
});

it('recognises that a firewall rejects the port if it says so and another port of the server is open', async () => {
  const { report, findings } = await probe(way('one.firma.test', 2525), way('one.firma.test', 465));
  expect(report.stages.at(-1)).toMatchObject({ stage: 'connect', failure: { kind: 'unreachable' } });
  expect(findings[0]).toMatchObject({ cause: 'port-blocked', alternatives: ['network-unreachable'] });
});

it('recognises that the server does not answer if another one does on the silent port', async () => {
  network.silence(hosts['two.firma.test']);
  const { findings } = await probe(
    way('two.firma.test', 587),
    way('two.firma.test', 465),
    way('one.firma.test', 587),
    way('one.firma.test', 465),
  );
  expect(findings[0]?.cause).toBe('service-unavailable');
});
