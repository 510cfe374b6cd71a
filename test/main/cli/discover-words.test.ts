/** Tests the text that `discover` prints at a terminal: what was found, and why there is not more. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { commandLine } from '../../support/command-line.ts';
import { startDns, type TestDns } from '../../support/dns.ts';

const home = mkdtempSync(join(tmpdir(), 'absender-discover-words-'));
let dns: TestDns;
beforeAll(async () => {
  vi.stubEnv('ABSENDER_HOME', home);
  const mx = (name: string, exchange: string) =>
    ({ type: 'MX', name, data: { preference: 10, exchange } }) as const;
  dns = await startDns([
    mx('firma.test', 'mx00.ionos.de'),
    mx('still.test', '.'),
    mx('filter.test', 'mx1.mimecast.com'),
    { type: 'TXT', name: 'filter.test', data: 'v=spf1 include:spf.protection.outlook.com -all' },
    mx('elsewhere.test', 'mx.hoster.test'),
    mx('two.test', 'mx00.ionos.de'),
    { type: 'CNAME', name: 'autodiscover.two.test', data: 'autodiscover.outlook.com' },
    mx('inbound.two.test', 'mxa.eu.mailgun.org'),
    mx('forward.test', 'route1.mx.cloudflare.net'),
  ]);
});
afterAll(() => {
  dns.close();
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

it.each([
  ['firma', 0, /^Your mailbox is with IONOS\.\n.*\nsmtp\.ionos\.de:465 {2}tls {2}jobs@firma\.test {2}\(/],
  ['still', 1, /^This domain says that it takes no mail\. Check the spelling\.\n.*IT or your mail provider/],
  [
    'filter',
    0,
    /probably with Microsoft 365\.\n.*\nMimecast checks the mail .*\nsmtp\.office365\.com:587 .*confirm/,
  ],
  [
    'elsewhere',
    1,
    /^Mail to elsewhere\.test is received by mx\.hoster\.test\.\nWe did not find the mail server/,
  ],
  ['two', 0, /^Your mailbox is with IONOS or with Microsoft 365\./],
  [
    'jobs.two',
    1,
    /^No mail can arrive at this address.*\nThe mailboxes of two\.test are probably with IONOS\.\n/,
  ],
  ['inbound.two', 1, /^Mail to this address goes to a program/],
  ['forward', 1, /^Cloudflare Email Routing only forwards the mail\./],
])('for the address jobs@%s.test', async (name, code, words) => {
  const args = ['discover', `jobs@${name}.test`, '--dns', dns.address, '--no-ispdb'];
  const { status, stdout } = await commandLine(args);
  expect(stdout).toMatch(words);
  expect(status).toBe(code);
});
