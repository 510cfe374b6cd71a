import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createSilentServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { startPractice, type PracticeWorld } from '../../../main/practice/index.ts';
import { probe } from '../../../main/probe/index.ts';
import { newAuthority } from '../../support/certificates.ts';
import { endpointName, practice, probeReportSchema, type ProbeReport } from '../../../shared/model/index.ts';
import { startDns, type TestDns } from '../../support/dns.ts';
import { commandLine as run } from '../../support/command-line.ts';
import { startWeb } from '../../support/web.ts';

const home = mkdtempSync(join(tmpdir(), 'absender-cli-'));
let world: PracticeWorld;
let dns: TestDns;

beforeAll(async () => {
  vi.stubEnv('ABSENDER_HOME', home);
  vi.stubEnv('DISPLAY', '');
  world = await startPractice({
    probe: (request, network, signal) =>
      probe(
        { ...request, credentials: request },
        { lookup: (host) => network.lookup(host), extraCa: network.extraCa },
        { signal },
      ),
  });
  dns = await startDns([
    { type: 'A', name: 'ispdb.test', data: '127.0.0.1' },
    { type: 'SRV', name: '_submissions._tcp.srv.test', data: { port: 465, target: 'mail.srv.test' } },
    { type: 'SRV', name: '_submission._tcp.srv.test', data: { port: 587, target: 'mail.srv.test' } },
    { type: 'MX', name: 'null.test', data: { preference: 0, exchange: '.' } },
    { type: 'MX', name: 'firma.test', data: { preference: 10, exchange: 'mx00.ionos.de' } },
  ]);
});
afterAll(async () => {
  dns.close();
  await world.stop();
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

/** An address where no DNS server listens. */
const nobody = '127.0.0.1:1';
type Json = ProbeReport & { findings: { cause: string }[] };

const start = (args: readonly string[], locale = 'en_US.UTF-8'): ChildProcess =>
  spawn(process.execPath, ['build/absender.js', ...args], {
    env: { ...process.env, LC_ALL: locale },
  });

/** Runs the command line as a separate process until it ends, for tests that need one. */
async function runProgram(args: readonly string[], input = '', locale?: string) {
  const child = start(args, locale);
  const texts = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (texts.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString()));
  child.stdin?.end(input);
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...texts };
}

describe('absender discover', () => {
  it('prints its result as one document', async () => {
    const { status, stdout } = await run(['discover', 'jobs@firma.test', '--dns', dns.address, '--json']);
    const found = JSON.parse(stdout) as {
      provider: { id: string };
      candidates: { host: string; username: string }[];
    };
    expect([status, found.provider.id]).toEqual([0, 'ionos']);
    expect(found.candidates[0]).toMatchObject({
      host: 'smtp.ionos.de',
      port: 465,
      security: 'tls',
      username: 'jobs@firma.test',
    });
  });

  it('uses the DNS server, the settings database and the certificates from its options', async () => {
    const authority = await newAuthority();
    const web = await startWeb({
      certificates: { 'ispdb.test': await authority.issue(['ispdb.test']) },
      pages: {
        [`ispdb.test/v1.1/werk.test`]:
          '<clientConfig><emailProvider><outgoingServer type="smtp"><hostname>mail.hoster.test</hostname><port>465</port><socketType>SSL</socketType><username>%EMAILLOCALPART%</username></outgoingServer></emailProvider></clientConfig>',
      },
    });
    const caFile = join(home, 'company-ca.pem');
    writeFileSync(caFile, authority.pem);
    const url = `https://ispdb.test:${web.port}/v1.1/`;
    const args = ['discover', 'jobs@werk.test', '--dns', dns.address, '--ispdb', url, '--json'];
    type Found = { candidates: { host: string; username: string }[]; evidence: { detail: string }[] };
    try {
      // Trusted certificates apply to a whole process, so this needs a separate one.
      const trusting = await runProgram([...args, '--ca-file', caFile]);
      expect(trusting.status).toBe(0);
      expect((JSON.parse(trusting.stdout) as Found).candidates).toMatchObject([
        { host: 'mail.hoster.test', username: 'jobs' },
      ]);
      const doubting = await runProgram(args);
      expect(doubting.status).toBe(1);
      const { candidates, evidence } = JSON.parse(doubting.stdout) as Found;
      expect(candidates).toEqual([]);
      expect(evidence.map(({ detail }) => detail)).toContain(
        `${url}werk.test: UNABLE_TO_VERIFY_LEAF_SIGNATURE`,
      );
      expect(web.asked).toHaveLength(1);
      const discreet = await run([
        'discover',
        'jobs@werk.test',
        '--dns',
        dns.address,
        '--no-ispdb',
        '--json',
      ]);
      expect(discreet.stdout).not.toContain('"ispdb"');
    } finally {
      await web.close();
    }
  });

  it.each([
    ['--dns', 'somewhere'],
    ['--dns', '127.0.0.1:99999'],
    ['--dns', '::1:x'],
    ['--ispdb', 'http://ispdb.test/'],
  ])('rejects %s %s as wrong usage', async (option, value) => {
    expect((await run(['discover', 'jobs@firma.test', option, value])).status).toBe(2);
  });

  it('rejects an invalid address without any query', async () => {
    const { status, stdout, stderr } = await run(['discover', 'jobs']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('A mail address is needed.');
  });
});

describe('absender probe', () => {
  const args = (caFile: string) => {
    const [candidate] = world.discover(practice.mailboxes.works).candidates;
    writeFileSync(caFile, world.ca);
    return [
      'probe',
      practice.mailboxes.works,
      '--host',
      '127.0.0.1',
      '--port',
      String(candidate?.port),
      '--security',
      'tls',
      '--ca-file',
      caFile,
    ];
  };

  it('names the cause in JSON, and keeps progress and password out of it', async () => {
    const probing = args(join(home, 'ca.pem'));
    const { status, stdout, stderr } = await runProgram(
      [...probing, '--password-stdin', '--json'],
      'Kanarienvogel-4711\n',
    );
    const { findings, ...report } = JSON.parse(stdout) as { findings: { cause: string }[] };
    // The certificate is for a host name, but the client connects to an IP address.
    expect([status, findings[0]?.cause]).toEqual([1, 'tls-certificate-name-mismatch']);
    expect(probeReportSchema.safeParse(report).error).toBeUndefined();
    expect(stderr).toContain('FAIL tls');
    expect(stdout + stderr).not.toContain('Kanarienvogel');
  });

  it('tries all candidates of discovery together if no server is named', async () => {
    const { status, stdout, stderr } = await run(['probe', 'jobs@srv.test', '--dns', dns.address, '--json']);
    const report = JSON.parse(stdout) as ProbeReport;
    const tried = [report, ...report.otherCandidates!].map(({ endpoint }) => endpointName(endpoint)).sort();
    // The hosts do not exist; what matters is that all of them were tried.
    expect([status, tried]).toEqual([1, ['mail.srv.test:465', 'mail.srv.test:587']]);
    for (const name of tried) expect(stderr).toContain(`FAIL resolve ${name}`);
  });

  it.each([
    ['null.test', 'takes no mail'],
    ['nowhere-at-all.test', 'nowhere-at-all.test'],
  ])('reports that no mail arrives at %s, as discovery does', async (domain, words) => {
    for (const command of ['discover', 'probe']) {
      const { status, stdout, stderr } = await run([command, `jobs@${domain}`, '--dns', dns.address]);
      expect([status, stdout + stderr]).toEqual([1, expect.stringContaining(words)]);
    }
  });

  it('lists alternatives that somebody else would have to fix, however certain the cause', async () => {
    const there = ['--host', 'missing.srv.test:587', '--dns', dns.address];
    const { stdout } = await run(['probe', 'jobs@srv.test', ...there]);
    expect(stdout).toMatch(/This server does not exist[^]*possible:\n {2}- Names on the network cannot/);
  });

  it('reports that the given DNS server does not answer, and blames nothing else', async () => {
    const found = await run(['probe', 'jobs@firma.test', '--dns', nobody]);
    expect(found).toMatchObject({ status: 1, stdout: '' });
    expect(found.stderr).toContain(`The DNS server ${nobody} had no answer (--dns).`);
    const named = await run(['probe', 'jobs@firma.test', '--host', 'x.test', '--dns', nobody, '--json']);
    expect([named.status, (JSON.parse(named.stdout) as Json).findings[0]?.cause]).toEqual([1, 'dns-failure']);
  });

  it('reports that this computer does not have the given local address', async () => {
    const from = ['probe', 'jobs@firma.test', '--host', '127.0.0.1', '--local-address', '203.0.113.9'];
    const { status, stdout, stderr } = await run([...from, '--json']);
    const { findings, localAddress } = JSON.parse(stdout) as Json;
    expect([status, findings[0]?.cause, localAddress]).toEqual([1, 'unknown', '203.0.113.9']);
    expect(stderr).toContain('This computer does not have the address 203.0.113.9 (--local-address).');
  });

  it('queries a name with an umlaut in ASCII', async () => {
    const { stdout } = await run(['probe', 'jobs@firma.test', '--host', 'bücher.test', '--json']);
    expect((JSON.parse(stdout) as ProbeReport).endpoint.host).toBe('xn--bcher-kva.test');
  });

  it.each([
    [['probe', 'jobs@firma.test', '--host', 'x.test', '--port', 'many']],
    [['probe', 'jobs@firma.test', '--host', 'x.test', '--security', 'none']],
    [['probe', 'jobs@firma.test', '--local-address', 'eth0']],
    [['probe', 'jobs@firma.test', '--timeout', '601']],
    [['probe', 'jobs@firma.test', '--dns', 'somewhere']],
    [['probe', 'jobs@firma.test', '--surprise']],
    [['probe']],
    [['nothing']],
  ])('rejects %j as wrong usage', async (wrong) => {
    expect((await run(wrong)).status).toBe(2);
  });

  it('ends with 130 when it is interrupted', async () => {
    const silent: Server = createSilentServer();
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const child = start([
      'probe',
      'jobs@firma.test',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--security',
      'starttls',
    ]);
    child.stdin?.end();
    await once(silent, 'connection');
    child.kill('SIGINT');
    const [status] = (await once(child, 'close')) as [number];
    silent.close();
    expect(status).toBe(130);
  });
});

describe('absender explain', () => {
  const answers = async (args: string[], input: string) => {
    const { status, stdout } = await runProgram(['explain', '--json', ...args], input);
    expect(status).toBe(0);
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { cause: string; stage?: string; evidence: string[] });
  };

  it('treats pasted text as one message, and quotes the evidence in it', async () => {
    const log = [
      'Connection: opening to mail.firma.example:587, timeout=300',
      'SERVER -> CLIENT: 220 mail.firma.example ESMTP',
      'CLIENT -> SERVER: AUTH LOGIN',
      'SERVER -> CLIENT: 334 VXNlcm5hbWU6',
      'CLIENT -> SERVER: am9icw==',
      'SERVER -> CLIENT: 535 5.7.8 Error: authentication failed',
      'Connection: closed',
    ];
    expect(await answers([], log.join('\n'))).toEqual([
      expect.objectContaining({
        cause: 'wrong-credentials',
        stage: 'auth',
        evidence: ['SERVER -> CLIENT: 535 5.7.8 Error: authentication failed'],
      }),
    ]);
  });

  it('explains each line of JSON in Absender’s format', async () => {
    const lines = [
      '{"stage":"auth","code":535,"text":"535 5.7.8 Error: authentication failed"}',
      'connect ECONNREFUSED 192.0.2.1:587',
    ];
    const causes = (await answers([], `${lines.join('\n')}\n`)).map(({ cause }) => cause);
    expect(causes).toEqual(['wrong-credentials', 'connection-refused']);
  });

  it('explains each line separately with --lines', async () => {
    const causes = await answers(['--lines'], '550 5.1.1 User unknown\n\nconnect ECONNREFUSED 192.0.2.1:587');
    expect(causes.map(({ cause }) => cause)).toEqual(['recipient-unknown', 'connection-refused']);
  });

  it('treats the JSON of another program as an error message', async () => {
    const line = '{"level":"error","msg":"could not send","error":"550 5.1.1 User unknown"}';
    expect(await answers([], line)).toMatchObject([{ cause: 'recipient-unknown' }]);
  });

  it('finds the failure in the middle of a long log', async () => {
    const noise = '2026-03-04 09:12:30 INFO [main] Completed initialization in 2 ms\n'.repeat(7_000);
    const log = `${noise}2026-03-04 09:12:33 ERROR [mail] 550 5.1.1 User unknown\n${noise}`;
    expect(await answers([], log)).toMatchObject([{ cause: 'recipient-unknown' }]);
  });
});

describe('absender practice', () => {
  it('runs the whole flow without input', async () => {
    const { status, stdout } = await runProgram(['practice', '--walk']);
    expect([status, stdout.trim().split('\n').at(-1)]).toEqual([0, 'walked to: summary']);
  });

  it('leaves no files behind', async () => {
    const { status, stdout } = await run(['profiles', '--json']);
    expect([status, JSON.parse(stdout)]).toEqual([0, []]);
  });
});

describe('absender without a command', () => {
  it('shows its commands', async () => {
    const { status, stdout } = await run(['--help']);
    expect(status).toBe(0);
    for (const name of ['discover', 'probe', 'explain', 'push', 'export', 'profiles', 'practice'])
      expect(stdout).toContain(name);
  });

  it('says that a profile does not exist', async () => {
    const { status, stderr } = await run(['push', 'nobody']);
    expect([status, stderr.trim()]).toEqual([2, 'There is no such thing here (not-found: profile)']);
  });
});

describe('absender conformance', () => {
  const args = ['--client-id', practice.clientId, '--json'];

  it('finds no failures at the practice platform', async () => {
    const { status, stdout } = await run(
      ['conformance', world.tenantUrl, ...args],
      `${practice.clientSecret}\n`,
    );
    expect(JSON.parse(stdout)).toMatchObject({ url: world.tenantUrl, failed: 0 });
    expect(status).toBe(0);
  });

  it('names failures, with the exit code of a finding', async () => {
    const { status, stdout } = await run(['conformance', world.tenantUrl, ...args], 'wrong\n');
    const { lines } = JSON.parse(stdout) as { lines: { name: string }[] };
    expect(lines.find(({ name }) => name === 'token.issue')).toMatchObject({
      outcome: 'failed',
      expected: '200; Cache-Control: no-store',
      sentence: 'There is a token for the client id and its secret',
    });
    expect(status).toBe(1);
  });

  it.each([
    [
      'de',
      'de_DE.UTF-8',
      /^ {2}FEHLT {5}Für Client-ID und Secret gibt es einen Token\n +token\.issue\n +erwartet: 200/m,
    ],
    [
      'en',
      'en_GB.UTF-8',
      /^ {2}MISSING {3}There is a token for the client id and its secret\n +token\.issue\n +expected: 200/m,
    ],
  ])('shows each failure as a sentence with its evidence: %s', async (_language, locale, wanted) => {
    const { stdout } = await runProgram(
      ['conformance', world.tenantUrl, '--client-id', practice.clientId],
      'wrong\n',
      locale,
    );
    expect(stdout).toMatch(wanted);
  });

  it('requires an address and a secret', async () => {
    expect((await run(['conformance', 'ftp://platform.example'], 'secret')).status).toBe(2);
    expect((await run(['conformance', world.tenantUrl])).status).toBe(2);
    const { status, stderr } = await run(['conformance', world.tenantUrl, '--ca-file', '/none'], 'secret');
    expect([status, stderr.trim()]).toEqual([
      2,
      'The file with the certificates (--ca-file) cannot be read.',
    ]);
  });
});

describe('absender check-again', () => {
  it('requires a profile or --all, and reports nothing if no mailbox is set up', async () => {
    expect((await run(['check-again'])).status).toBe(2);
    expect((await run(['check-again', 'x', '--all'])).status).toBe(2);
    expect(await run(['check-again', 'none', '--json'])).toMatchObject({ status: 2, stdout: '' });
    const { status, stdout } = await run(['check-again', '--all', '--json']);
    expect([status, JSON.parse(stdout)]).toEqual([0, []]);
  });
});
