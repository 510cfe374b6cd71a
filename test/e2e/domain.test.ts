/**
 * Walks through the set-up of a platform that sends on behalf of the company's domain: in practice, and with a pasted
 * table and a name server that returns the records only later.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from 'dns-packet';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { launchBrowser } from '../../build/chromium.ts';
import { practice } from '../../shared/model/index.ts';
import { senderText, type SenderKey, type TextKey, type TextValues } from '../../shared/texts/index.ts';
import { startDns } from '../support/dns.ts';
import { openWindow, type OpenWindow } from './window.ts';

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'absender-domain-'));
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const address = practice.mailboxes.works;
const names = { platform: 'Musterfirma Recruiting', domain: practice.domain };
const s = (key: SenderKey, values: TextValues = names) => senderText('de', key, values);

/** Returns functions that find texts of the sender screens and press buttons on them. */
const on = ({ pages }: OpenWindow, of: TextValues = names) => ({
  press: (key: SenderKey) => pages.page.getByRole('button', { name: s(key, of), exact: true }).click(),
  reads: (key: SenderKey, values: TextValues = of) =>
    pages.page.getByText(s(key, values), { exact: true }).first(),
});

it('leads from the first screen to a confirmed domain, and back', async () => {
  const open = await openWindow(browser, 'de');
  const { pages } = open;
  const { page } = pages;
  const { press, reads } = on(open);
  const titles = new Set<string>();
  /** Waits for a screen, and counts it. */
  const screen = async (title: string) => {
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    titles.add(title);
    expect(await page.locator('input[type=password]').count()).toBe(0);
  };
  const see = (key: TextKey) => screen(pages.t(key));

  await pages.press('start.practise');
  await see('address.practice');
  await page.getByText(s('sender.practice.case'), { exact: true }).click();
  await see('route.title.asked');
  await pages.press('common.continue');
  await screen(s('sender.which.title'));
  await press('sender.which.read');
  await screen(s('sender.there.title.missing', { open: 1, count: 2 }));
  await page.getByText(pages.t('finding.practice'), { exact: true }).waitFor();
  await pages.press('finding.lead.it-admin');
  await page.getByText(pages.t('finding.practice.asked'), { exact: true }).waitFor();
  await press('sender.there.again');
  await reads('sender.views.confirmed').waitFor();
  await pages.press('common.continue');
  await see('connection-test.title');
  await pages.choose('connection-test.inbox', { address });
  await pages.press('common.continue');
  await see('route-summary.title.domain');
  // There is no screen for pasting records, because the platform reports them itself.
  expect(titles.size).toBe(6);

  await press('sender.stop');
  await press('sender.stop.yes');
  await reads('sender.stopped').waitFor();
  await press('sender.resume');
  await press('sender.resume.yes');
  await see('route-summary.title.domain');
  await open.close();
});

const table = `Type\tHost\tValue
CNAME\tem4711\tu4711.wl.sendgrid.example
CNAME\ts1._domainkey\ts1.u4711.wl.sendgrid.example
MX\tpost\tmx.sendgrid.example
A\twww\t300.1.2.3`;

it('leads from a pasted table to the summary, with a wait and a restart in between', async () => {
  const domain = 'firma.example';
  const own = { platform: 'SmartRecruiters', domain };
  const key = `v=DKIM1; p=${'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A'.repeat(4)}`;
  const zone: Answer[] = [
    { type: 'MX', name: domain, data: { preference: 10, exchange: `mail.${domain}` } },
    { type: 'TXT', name: domain, data: ['v=spf1 mx ~all'] },
  ];
  const dns = await startDns(zone);
  // Makes every resolver of the program query the scripted name server instead of the system's.
  const preload = join(folder, 'resolver.mjs');
  writeFileSync(
    preload,
    `import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
dns.promises.Resolver = class extends dns.promises.Resolver {
  constructor(options) {
    super(options);
    this.setServers([${JSON.stringify(dns.address)}]);
  }
};
syncBuiltinESMExports();
`,
  );
  const options = { home: mkdtempSync(join(folder, 'home-')), env: { NODE_OPTIONS: `--import ${preload}` } };
  const first = await openWindow(browser, 'de', options);
  const { pages } = first;
  const { press, reads } = on(first, own);
  await pages.press('start.set-up');
  await pages.see('platform.title');
  await pages.page.getByText(own.platform, { exact: true }).click();
  await pages.press('common.continue');
  await pages.see('address.title');
  await pages.type('address.label', `jobs@${domain}`);
  await pages.press('common.continue');
  await pages.page.getByText(pages.t('route.domain'), { exact: true }).click();
  await pages.press('common.continue');

  // The user pastes the table, corrects what the program was unsure about, and confirms the records.
  await pages.page
    .getByRole('heading', { level: 1, name: s('sender.which.title', own), exact: true })
    .waitFor();
  await pages.type('domain-records.table', table);
  await reads('sender.which.assumed').waitFor();
  await reads('sender.which.unread').waitFor();
  await pages.page
    .getByRole('button', { name: `${s('sender.edit.change')}: MX post.${domain}`, exact: true })
    .click();
  await pages.page.getByLabel(s('sender.column.value'), { exact: true }).fill('5 mx.sendgrid.example');
  await pages.page.keyboard.press('Enter');
  await reads('sender.which.assumed').waitFor({ state: 'detached' });
  await press('sender.which.next');

  // No record exists yet, so the screen offers the letter.
  await reads('sender.there.title.missing', { open: 3, count: 3 }).waitFor();
  await pages.copyLetterToIt('letter-box.read');
  const letter = await pages.page.evaluate(() => navigator.clipboard.readText());
  for (const value of [`em4711.${domain}`, 'u4711.wl.sendgrid.example', '5 mx.sendgrid.example'])
    expect(letter).toContain(value);
  // Once the letter has been copied, the program waits for the records.
  await pages.page.getByRole('button', { name: pages.t('watch.stop'), exact: true }).waitFor();
  await pages.backToStart();
  await first.visitor.context.close();
  await first.wizard.end();

  // IT has set the records while the program was closed. They are checked as soon as the program is opened.
  zone.push(
    { type: 'CNAME', name: `em4711.${domain}`, data: 'u4711.wl.sendgrid.example' },
    { type: 'CNAME', name: `s1._domainkey.${domain}`, data: 's1.u4711.wl.sendgrid.example' },
    { type: 'TXT', name: 's1.u4711.wl.sendgrid.example', data: [key] },
    { type: 'TXT', name: 'u4711.wl.sendgrid.example', data: ['v=spf1 ip4:192.0.2.7 ~all'] },
    { type: 'MX', name: `post.${domain}`, data: { preference: 5, exchange: 'mx.sendgrid.example' } },
  );
  const second = await openWindow(browser, 'de', options);
  const then = second.pages;
  await then.page.getByRole('button', { name: then.t('start.open'), exact: true }).click();
  const all = on(second, own).reads('sender.there.all');
  const again = then.page.getByRole('button', { name: s('sender.there.again'), exact: true });
  // On a busy machine, a check may exceed its time limit; it is then repeated, as a user would do.
  await expect
    .poll(
      async () => {
        if (!(await all.isVisible()) && (await again.isVisible())) await again.click();
        return all.isVisible();
      },
      { timeout: 60_000, interval: 3_000 },
    )
    .toBe(true);
  // The platform confirms the domain, and its test message arrives.
  await then.page.getByText(s('sender.there.platform.yes'), { exact: true }).click();
  await then.press('common.continue');
  await then.see('connection-test.title');
  await then.choose('connection-test.inbox', { address: `jobs@${domain}` });
  await then.press('common.continue');
  await then.see('route-summary.title.domain');
  await second.close();
  dns.close();
});
