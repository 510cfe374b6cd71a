/**
 * Tests that if an environment variable disables certificate verification, Absender replaces Node's warning with its
 * own message that this has no effect.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { ignoreUnverified } from '../../../main/net/index.ts';
import { hostThrough } from '../../../shared/contract/index.ts';
import { commandLineText } from '../../../shared/texts/index.ts';
import { selfSigned } from '../../support/certificates.ts';
import { startDns, type TestDns } from '../../support/dns.ts';
import { testEngine } from '../../support/engine.ts';
import { startWeb, type Web } from '../../support/web.ts';

const home = mkdtempSync(join(tmpdir(), 'absender-asked-off-'));
let dns: TestDns;
let web: Web;
beforeAll(async () => {
  dns = await startDns([{ type: 'A', name: 'ispdb.test', data: '127.0.0.1' }]);
  web = await startWeb({ certificates: { 'ispdb.test': await selfSigned(['ispdb.test']) }, pages: {} });
});
afterAll(async () => {
  dns.close();
  await web.close();
  rmSync(home, { recursive: true });
});

const inWindow = `
  require('./test/support/electron/register.ts');
  const { app, journey } = require('./test/support/electron/module.ts');
  require('./main/shells/electron/main.ts');
  app.becomeReady();
  setInterval(() => journey.windows[0]?.shown && process.exit(), 10);`;

const programs: readonly (readonly [name: string, args: () => readonly string[]])[] = [
  [
    'the command line, while a certificate is refused',
    () => {
      const url = `https://ispdb.test:${web.port}/`;
      return ['build/absender.js', 'discover', 'jobs@x.test', '--dns', dns.address, '--ispdb', url];
    },
  ],
  ['the wizard in the browser', () => ['main/shells/browser/main.ts', '--no-open']],
  ['the window', () => ['--eval', inWindow]],
];

/** Returns what a program writes to standard error. The wizard is stopped as soon as it has printed its address. */
async function said(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      ABSENDER_HOME: home,
      LC_ALL: 'de_DE.UTF-8',
      NO_PROXY: '*',
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
    },
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  if (args.includes('--no-open')) child.stdout.once('data', () => child.kill());
  else child.stdout.resume();
  await once(child, 'close');
  return stderr;
}

const sentence = `${commandLineText('de', 'cli.certificates.always')}\n`;

it.each(programs)('%s says so', async (_name, args) => {
  const stderr = await said(args());
  expect(stderr.startsWith(sentence)).toBe(true);
  expect(stderr).not.toContain('Warning');
  expect(web.asked).toEqual([]);
});

it('nothing is reported if verification is not disabled', () => {
  for (const asked of [undefined, '', '1'])
    expect(ignoreUnverified({ NODE_TLS_REJECT_UNAUTHORIZED: asked })).toBe(false);
});

it('programs and packages do not see the setting', () => {
  const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0', PATH: '/bin' };
  expect(ignoreUnverified(env)).toBe(true);
  expect(env).toEqual({ PATH: '/bin' });
});

it('the settings screen is informed', async () => {
  const answer = async (unverifiedAsked: boolean) => {
    const opened = await hostThrough(testEngine({ unverifiedAsked }), () => 'open').call('app.open', {});
    return opened.ok && opened.value.unverifiedAsked;
  };
  expect([await answer(true), await answer(false)]).toEqual([true, false]);
});
