import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startPractice, type PracticeWorld } from '../../main/practice/index.ts';
import { probe } from '../../main/probe/index.ts';
import { practice } from '../../shared/model/index.ts';
import { WizardPages } from '../e2e/pages.ts';
import { launchBrowser } from '../../build/chromium.ts';
import { newAuthority } from '../support/certificates.ts';
import type { MailServer } from '../support/mail-servers/plan.ts';
import { startPostfix } from '../support/mail-servers/postfix.ts';
import { visit } from '../support/visitor.ts';
import { startWizard } from '../support/wizard.ts';

const jobs = 'jobs@firma.test';
const password = 'Kanarienvogel-4711';

let browser: Browser;
let server: MailServer<'submission'>;
let tenant: PracticeWorld;
const folder = mkdtempSync(join(tmpdir(), 'absender-set-up-'));
const caFile = join(folder, 'ca.pem');
const flags = ['--ca-file', caFile];

beforeAll(async () => {
  const authority = await newAuthority();
  writeFileSync(caFile, authority.pem);
  server = await startPostfix({
    users: { [jobs]: password },
    listeners: { submission: { security: 'starttls', certificate: await authority.issue(['localhost']) } },
  });
  // The platform runs in its own process and checks the same real mail server.
  tenant = await startPractice({
    probe: ({ endpoint, username, password: given, sender, ehloName }, _network, signal) =>
      probe(
        { endpoint, credentials: { username, password: given }, sender, ehloName, vantage: 'platform' },
        { extraCa: [authority.pem] },
        { signal },
      ),
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await tenant.stop();
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the first session: from a new profile, through a mistyped password, to a proven mailbox. */
async function firstSitting(home: string): Promise<readonly string[]> {
  const wizard = await startWizard({ home, flags });
  const { page, context } = await visit(browser, wizard.address, 'de');
  const pages = new WizardPages(page, 'de');
  await pages.press('start.set-up');
  await pages.chooseInterface();
  await pages.type('platform.url', tenant.tenantUrl);
  await pages.type('platform.client-id', practice.clientId);
  await pages.type('platform.secret', practice.clientSecret);
  await pages.press('platform.connect');
  await pages.see('address.title');
  await pages.type('address.label', jobs);
  await pages.press('common.continue');
  await pages.see('kind.title');
  await pages.choose('kind.own');
  await pages.press('common.continue');
  // The domain has no mail server, so the user enters one.
  await pages.pressLate('sign-in.no-server.known');
  await pages.see('sign-in.title');
  await pages.type('sign-in.server.host', 'localhost');
  await pages.press('sign-in.server.more');
  await pages.type('sign-in.server.port', String(server.ports.submission));
  await pages.choose('sign-in.server.starttls');
  await pages.signIn('Falsch-0815');
  await pages.see('check.title.failed');
  await pages.type('check.password', password);
  await pages.press('check.password.check');
  await pages.see('check.title.works');
  await context.close();
  await wizard.end();
  return wizard.output;
}

describe('the whole flow, with Postfix, a keychain and a platform over HTTP', () => {
  it('is completed in two sessions, and leaves no password behind', async () => {
    const home = join(folder, 'home');
    const output = await firstSitting(home);

    // The second session continues where the first one stopped, with the password from the keychain.
    const second = await startWizard({ home, flags });
    const evening = await visit(browser, second.address, 'de');
    const later = new WizardPages(evening.page, 'de');
    await evening.page.getByText(jobs).waitFor();
    await later.press('start.open');
    await later.see('platform-check.title');
    await later.press('platform-check.start');
    await later.see('platform-check.title.works');
    await later.press('activate.do');
    await later.see('test-mail.title');
    await evening.context.close();
    await second.end();

    const files = readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(0);
    const written = [...files.map((file) => readFileSync(file, 'utf8')), ...output, ...second.output].join(
      '\n',
    );
    for (const secret of [password, practice.clientSecret]) {
      expect(written).not.toContain(secret);
      expect(written).not.toContain(Buffer.from(secret).toString('base64'));
    }
    expect(statSync(join(home, 'absender.json')).mode & 0o777).toBe(0o600);
  });

  it('is completed with the command line, with the password from the keychain', async () => {
    const home = join(folder, 'consultant');
    await firstSitting(home);
    // The platform runs in this process, which therefore must not block.
    const absender = (...args: string[]) =>
      promisify(execFile)(process.execPath, ['build/absender.js', ...args], {
        env: { ...process.env, ABSENDER_HOME: home },
      });
    const [profile] = JSON.parse((await absender('profiles', '--json')).stdout) as {
      id: string;
      step: string;
    }[];
    expect(profile?.step).toBe('platform-check');
    const { stdout, stderr } = await absender('push', profile?.id ?? '', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ activated: true, end: 'active', findings: [] });
    expect(stdout + stderr).not.toContain(password);
    const { stdout: exported } = await absender('export', profile?.id ?? '');
    expect(JSON.parse(exported)).toMatchObject({ answers: { address: jobs } });
    expect(exported).not.toContain(password);
  });
});
