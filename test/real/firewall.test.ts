/** Tests a firewall between the command line and real servers on their standard ports, in a network namespace. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Finding, ProbeReport } from '../../shared/model/index.ts';
import { newAuthority } from '../support/certificates.ts';
import { startExim } from '../support/mail-servers/exim.ts';
import { startOpenSmtpd } from '../support/mail-servers/opensmtpd.ts';
import type { MailServer } from '../support/mail-servers/plan.ts';
import { startPostfix } from '../support/mail-servers/postfix.ts';
import { newNamespace, type Namespace } from '../support/namespace.ts';

const jobs = 'jobs@firma.test';
const password = 'Richtig-4711';
const home = mkdtempSync(join(tmpdir(), 'absender-firewall-'));
const caFile = join(home, 'ca.pem');

/** The server's ports, each with its own firewall rule: accept, drop, or reject. */
const ports = { open: 587, dropped: 465, rejected: 2525 } as const;

describe.each([
  ['Postfix', startPostfix],
  ['Exim', startExim],
  ['OpenSMTPD', startOpenSmtpd],
])('a firewall in front of %s', (_name, start) => {
  let network: Namespace;
  let server: MailServer;
  beforeAll(async () => {
    const authority = await newAuthority();
    writeFileSync(caFile, authority.pem);
    const certificate = await authority.issue(['localhost']);
    network = newNamespace();
    server = await start({
      users: { [jobs]: password },
      listeners: {
        open: { security: 'starttls', certificate },
        dropped: { security: 'tls', certificate },
        rejected: { security: 'starttls', certificate },
      },
      ports,
      namespace: network.name,
    });
    network.block(ports.dropped, 'drop');
    network.block(ports.rejected, 'reject');
  });
  afterAll(() => {
    server.stop();
    network.remove();
  });

  async function probe(port: number) {
    const args = ['netns', 'exec', network.name, process.execPath, 'build/absender.js', 'probe', jobs];
    const options = ['--host', 'localhost', '--port', String(port), '--ca-file', caFile, '--timeout', '1'];
    const child = spawn('ip', [...args, ...options, '--password-stdin', '--json'], {
      env: { ...process.env, ABSENDER_HOME: home },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stdin.end(`${password}\n`);
    const [status] = (await once(child, 'close')) as [number];
    const report = JSON.parse(Buffer.concat(output).toString()) as ProbeReport & { findings: Finding[] };
    const failed = report.stages.find(({ outcome }) => outcome === 'failed');
    return {
      status,
      report,
      stage: failed?.stage,
      failure: failed?.failure,
      cause: report.findings[0]?.cause,
      alternatives: report.findings[0]?.alternatives,
    };
  }

  it('does not affect the allowed port', async () => {
    const { status, report } = await probe(ports.open);
    expect([status, report.verdict]).toEqual([0, 'works']);
  });

  it('that drops packets is reported as a blocked port', async () => {
    const { status, report, stage, failure, cause } = await probe(ports.dropped);
    expect([status, stage, failure?.kind, cause]).toEqual([1, 'connect', 'timeout', 'port-blocked']);
    expect(report.addresses.map(({ outcome }) => outcome)).toContain('timeout');
  });

  it('that rejects is reported with its ICMP message', async () => {
    const { status, stage, failure, cause, alternatives } = await probe(ports.rejected);
    expect([status, stage, failure?.kind, failure?.errno]).toEqual([
      1,
      'connect',
      'unreachable',
      'EHOSTUNREACH',
    ]);
    // The server answers on another port, so it is reachable.
    expect([cause, alternatives]).toEqual(['port-blocked', ['network-unreachable']]);
  });
});

afterAll(() => rmSync(home, { recursive: true, force: true }));
