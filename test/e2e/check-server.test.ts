import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { launchBrowser } from '../../build/chromium.ts';
import { remedyFor } from '../../shared/knowledge/index.ts';
import { practice, type Language } from '../../shared/model/index.ts';
import { filesIn } from '../support/canary.ts';
import { startDns } from '../support/dns.ts';
import type { WizardPages } from './pages.ts';
import { openWindow, type OpenWindow } from './window.ts';

let browser: Browser;
let window: OpenWindow;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => window.close());
afterAll(() => browser.close());

async function open(language: Language): Promise<WizardPages> {
  window = await openWindow(browser, language);
  const { pages } = window;
  await pages.press('check-server.link');
  await pages.see('check-server.title');
  return pages;
}
const states = (pages: WizardPages, key: 'check.state.passed' | 'check.state.waiting') =>
  pages.page.getByText(pages.t(key), { exact: true }).count();

describe.each(['de', 'en'] as const)('a server check without a profile, in %s', (language) => {
  it('finds the server, checks it up to sign-in, and completely with a password', async () => {
    const pages = await open(language);
    await pages.type('address.label', practice.mailboxes.works);
    await pages.page.getByText('Musterfirma.', { exact: false }).waitFor();
    await pages.press('check-server.do');
    await pages.see('check-server.title.reachable');
    expect([await states(pages, 'check.state.passed'), await states(pages, 'check.state.waiting')]).toEqual([
      2, 2,
    ]);
    await pages.press('check.change');
    await pages.type('sign-in.password', practice.password);
    await pages.press('check-server.do');
    await pages.see('check-server.title.works');
    expect(await states(pages, 'check.state.passed')).toBe(4);
    await pages.press('check-server.found');
    await pages.page.getByText(/^1\. /).waitFor();
  });

  it('explains what stopped it, and stores nothing', async () => {
    const pages = await open(language);
    await pages.type('address.label', practice.mailboxes['wrong-sender']);
    await pages.type('sign-in.password', practice.password);
    await pages.press('check-server.do');
    await pages.see('check-server.title.failed');
    const { stopped } = remedyFor('send-as-denied')[language];
    await pages.page.getByRole('alert').getByText(stopped, { exact: true }).waitFor();
    await pages.page.getByRole('button', { name: 'Absender', exact: true }).click();
    await pages.see('start.title');
    expect(await pages.page.getByText(pages.t('start.profiles')).count()).toBe(0);
    await pages.press('check-server.link');
    expect(await pages.page.getByLabel(pages.t('sign-in.password'), { exact: true }).inputValue()).toBe('');
    const files = filesIn(window.wizard.home);
    expect(files.join('\n')).not.toContain(practice.domain);
  });
});

/** An address in a domain that is known only to the name server of these tests. */
const nurHier = 'jobs@nur-hier.example';

/** Enters the address and the only name server that knows it, as in a company's internal network. */
async function inside(pages: WizardPages, named: string): Promise<void> {
  await pages.type('address.label', nurHier);
  await pages.press('check-server.network');
  await pages.type('check-server.nameServer', named);
}

describe('network options', () => {
  it('are actually used: the name server knows the mailbox and names the mail server', async () => {
    const dns = await startDns([
      { type: 'MX', name: 'nur-hier.example', data: { preference: 10, exchange: 'mx00.ionos.de' } },
      // No server listens at this address.
      { type: 'A', name: 'smtp.ionos.de', data: '127.8.7.6' },
    ]);
    try {
      const pages = await open('de');
      await inside(pages, dns.address);
      await pages.page.getByText('Ihr Postfach liegt bei IONOS.', { exact: false }).waitFor();
      await pages.press('check-server.given');
      await pages.page.getByText(pages.t('check-server.thorough'), { exact: true }).click();
      await pages.press('check-server.do');
      await pages.see('check-server.title.failed');
      await pages.press('common.technical');
      await pages.page.getByText('127.8.7.6 (refused)', { exact: true }).waitFor();
      await pages.page
        .getByText(
          `smtp.ionos.de:587 STARTTLS: ${pages.t('technical.other.failed', { why: 'connect refused' })}`,
        )
        .waitFor();
      expect(dns.asked).toEqual(expect.arrayContaining(['MX nur-hier.example', 'A smtp.ionos.de']));
    } finally {
      dns.close();
    }
  });

  it('are named as the cause if the name server or the local address is not available', async () => {
    const nobody = '127.0.0.1:1';
    const pages = await open('en');
    await inside(pages, nobody);
    await pages.press('check-server.do');
    await pages.page
      .getByText(pages.t('check-server.nameless', { named: nobody }), { exact: true })
      .waitFor();
    await pages.type('check-server.nameServer', '');
    await pages.type('check-server.localAddress', '203.0.113.9');
    await pages.press('check-server.given');
    await pages.type('sign-in.server.host', '127.0.0.1');
    await pages.press('check-server.do');
    await pages.page
      .getByText(pages.t('check-server.not-here', { named: '203.0.113.9' }), { exact: true })
      .waitFor();
  });
});
