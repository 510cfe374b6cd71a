/** Tests the way from an address and a password to a proven mailbox, on the standard ports, in a network namespace. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Discovery, ProbeReport } from '../../shared/model/index.ts';
import { newAuthority } from '../support/certificates.ts';
import { address, mailHost, startInternet } from '../support/internet.ts';
import { startExim } from '../support/mail-servers/exim.ts';
import { startOpenSmtpd } from '../support/mail-servers/opensmtpd.ts';
import type { MailServer } from '../support/mail-servers/plan.ts';
import { startPostfix } from '../support/mail-servers/postfix.ts';
import { newNamespace, type Namespace } from '../support/namespace.ts';

const password = 'Richtig-4711';
const home = mkdtempSync(join(tmpdir(), 'absender-discover-'));
const caFile = join(home, 'ca.pem');
const here = '127.0.0.1';
const dns = `${here}:5353`;

const people = {
  files: 'jobs@files.test',
  guess: 'jobs@guess.test',
  renamed: 'jobs@renamed.test',
} as const;

describe.each([
  ['Postfix', startPostfix],
  ['Exim', startExim],
  ['OpenSMTPD', startOpenSmtpd],
])('a company with %s', (_name, start) => {
  let network: Namespace;
  let server: MailServer;
  let disconnect: () => void;
  beforeAll(async () => {
    const authority = await newAuthority();
    writeFileSync(caFile, authority.pem);
    network = newNamespace();
    // A hosting provider's server, whose certificate has the host names of two customers, but not that of the third.
    const certificate = await authority.issue(['mx17.hoster.example', 'mail.files.test', 'mail.guess.test']);
    server = await start({
      users: Object.fromEntries(Object.values(people).map((user) => [user, password])),
      listeners: {
        tls: { security: 'tls', certificate },
        starttls: { security: 'starttls', certificate },
      },
      ports: { tls: 465, starttls: 587 },
      namespace: network.name,
    });
    disconnect = await startInternet(network, {
      host: here,
      dnsPort: 5353,
      zone: [
        mailHost('files.test', 'mail.files.test'),
        mailHost('guess.test', 'mail.guess.test'),
        mailHost('renamed.test', 'mail.renamed.test'),
        ...['autoconfig.files.test', 'mail.files.test', 'mail.guess.test', 'mail.renamed.test'].map((name) =>
          address(name, here),
        ),
        address('mx17.hoster.example', here),
      ],
      certificates: { 'autoconfig.files.test': await authority.issue(['autoconfig.files.test']) },
      pages: {
        'autoconfig.files.test/mail/config-v1.1.xml':
          '<clientConfig><emailProvider><outgoingServer type="smtp"><hostname>mail.files.test</hostname><port>587</port><socketType>STARTTLS</socketType></outgoingServer></emailProvider></clientConfig>',
      },
    });
  });
  afterAll(() => {
    disconnect();
    server.stop();
    network.remove();
  });

  async function absender(...command: string[]) {
    const flags = ['--dns', dns, '--ca-file', caFile, '--json'];
    const program = [process.execPath, 'build/absender.js', ...command, ...flags];
    const child = spawn('ip', ['netns', 'exec', network.name, ...program], {
      env: { ...process.env, ABSENDER_HOME: home },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stdin.end(`${password}\n`);
    await once(child, 'close');
    return output;
  }
  const discovered = async (who: string) => {
    return JSON.parse(await absender('discover', who, '--no-ispdb')) as Discovery;
  };
  const proven = async (who: string) => {
    return JSON.parse(await absender('probe', who, '--password-stdin')) as ProbeReport;
  };

  it('that publishes a file is found through it, and its mailbox proven', async () => {
    const { candidates } = await discovered(people.files);
    expect(candidates[0]).toEqual({
      host: 'mail.files.test',
      port: 587,
      security: 'starttls',
      username: people.files,
      source: 'autoconfig',
      trust: 'authenticated',
    });
    expect(await proven(people.files)).toMatchObject({ verdict: 'works', user: people.files });
  });

  it('that publishes nothing is found under the usual name, with implicit TLS, and its mailbox proven', async () => {
    const { candidates } = await discovered(people.guess);
    expect(candidates[0]).toMatchObject({
      host: 'mail.guess.test',
      port: 465,
      security: 'tls',
      trust: 'authenticated',
    });
    const { verdict, endpoint } = await proven(people.guess);
    expect([verdict, endpoint.host, endpoint.port]).toEqual(['works', 'mail.guess.test', 465]);
  });

  it("whose certificate has the hoster's name gets no password until the user confirms that name", async () => {
    const { candidates } = await discovered(people.renamed);
    expect(candidates[0]).toMatchObject({
      host: 'mx17.hoster.example',
      port: 465,
      security: 'tls',
      source: 'certificate',
      trust: 'confirm',
    });
    const { verdict, stages } = await proven(people.renamed);
    expect(verdict).toBe('failed');
    expect(stages.map(({ stage }) => stage)).not.toContain('auth');
    expect(server.log()).not.toMatch(/(?:sasl_username=|A=plain:|user=)jobs@renamed/);
  });
});

afterAll(() => rmSync(home, { recursive: true, force: true }));
