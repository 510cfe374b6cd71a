/**
 * Tests that a received message stays in memory: whether it can be read or not, none of its text is on disk or in a
 * reply.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { openJournal } from '../../../main/journal/index.ts';
import { confFile, openStore } from '../../../main/store/index.ts';
import { filesIn } from '../../support/canary.ts';
import { startDns, type TestDns } from '../../support/dns.ts';
import { testEngine } from '../../support/engine.ts';
import { programBehind } from '../app/pushing.ts';

const words = 'Gehaltswunsch-58000-Kaninchen';
const recipient = 'vertraulich-anna';
const home = mkdtempSync(join(tmpdir(), 'absender-received-'));
let app: App;
let dns: TestDns;

beforeAll(async () => {
  mkdirSync(join(home, 'tmp'));
  vi.stubEnv('TMPDIR', join(home, 'tmp'));
  dns = await startDns([{ type: 'TXT', name: 'firma.test', data: 'v=spf1 -all' }]);
  app = testEngine({
    store: openStore(confFile(home)),
    journal: openJournal(join(home, 'log'), '0.0.0-test'),
  });
});
afterAll(async () => {
  await app.close();
  dns.close();
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

const header = `From: jobs@firma.test\r\nTo: ${recipient}@mail.test\r\nSubject: ${words}\r\n`;
const signature = 'DKIM-Signature: v=1; a=rsa-sha256; d=firma.test; s=k1; h=from; bh=x; b=y\r\n';

it.each([
  ['is read', `${signature}${header}\r\n${words}\r\n`],
  ['is no mail', `${header}${words}\r\n\r\n${words}`],
  ['has two senders', `From: b@werk.test\r\n${header}\r\n${words}`],
  ['is too large', `${header}\r\n${words.repeat(70_000)}`],
])('a message that %s', async (_how, mail) => {
  const { host, call } = programBehind(app);
  await call('profiles.create', { practice: false });
  const heard: unknown[] = [];
  const unsubscribe = app.subscribe((event) => heard.push(event));
  const reply = await host.call('sender.check', {
    domain: 'firma.test',
    mail: Buffer.from(mail).toString('base64'),
    nameServer: dns.address,
  });
  unsubscribe();
  const told = JSON.stringify([reply, heard, dns.asked]);
  const files = filesIn(home);
  expect(files.length).toBeGreaterThan(0);
  for (const secret of [words, recipient])
    expect([told, ...files].filter((text) => text.includes(secret))).toEqual([]);
});
