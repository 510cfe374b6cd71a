import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { guidesFor } from '../../shared/knowledge/index.ts';
import { practice, type PracticeScenario } from '../../shared/model/index.ts';
import { screenText, type TextKey, type TextValues } from '../../shared/texts/index.ts';
import { launchBrowser } from '../../build/chromium.ts';
import type { WizardPages } from './pages.ts';
import { openWindow, type OpenWindow } from './window.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The folder with a replacement for the desktop's opener, which records the URL that it is told to open. */
const folder = mkdtempSync(join(tmpdir(), 'absender-opener-'));
const given = join(folder, 'given');
writeFileSync(
  join(folder, 'xdg-open'),
  `#!/bin/sh\nprintf %s "$1" > ${given}.new && mv ${given}.new ${given}\n`,
);
chmodSync(join(folder, 'xdg-open'), 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Visits the consent page that the program opened, and gives this answer. */
async function answerConsent(answer: string): Promise<void> {
  await expect.poll(() => (existsSync(given) ? readFileSync(given, 'utf8') : '')).toContain('/consent/');
  const url = readFileSync(given, 'utf8');
  rmSync(given);
  const page = await browser.newPage();
  await page.goto(url);
  await page.locator(`button[value="${answer}"]`).click();
  await page.getByText('Your answer has arrived. Go back to Absender.').waitFor();
  await page.close();
}

/** Walks through the wizard in a separate window, in German. */
async function alone(walk: (pages: WizardPages) => Promise<void>): Promise<void> {
  const open = await openWindow(browser, 'de');
  try {
    await walk(open.pages);
  } finally {
    await open.close();
  }
}

const inbound = 'musterfirma-jobs@platform.practice.example';

describe.each(['de', 'en'] as const)('the other routes in %s', (language) => {
  let open: OpenWindow;
  let pages: WizardPages;
  beforeAll(async () => {
    open = await openWindow(browser, language, { env: { PATH: `${folder}:${process.env['PATH'] ?? ''}` } });
    ({ pages } = open);
  });
  beforeEach(() => pages.backToStart());
  afterAll(() => open.close());

  const openWith = async (scenario: PracticeScenario) => {
    await pages.startPractice();
    await pages.chooseMailbox(scenario);
  };
  const openShared = async () => {
    await openWith('shared');
    await pages.choose('kind.shared');
    await pages.press('common.continue');
    await pages.see('alternatives.title.shared');
  };
  const take = (way: number) =>
    pages.page
      .getByRole('button', { name: pages.t('alternatives.take') })
      .nth(way)
      .click();
  const says = (key: TextKey, values?: TextValues) => pages.page.getByText(pages.t(key, values)).waitFor();
  /** Expects that the redirect is proven to keep the original sender, and finishes the set-up. */
  const isProven = async () => {
    await pages.see('redirect-proof.title.intact');
    await pages.press('common.continue');
    await pages.see('route-summary.title.redirect');
    await says('route-summary.redirect.proof');
    await pages.press('summary.start');
    await pages.see('start.title');
  };

  it('redirect a shared mailbox, proven with a message that keeps its sender', async () => {
    await openShared();
    await take(0);
    await pages.see('redirect.title');
    await pages.page.getByText(inbound).first().waitFor();
    await pages.press('redirect.done');
    await pages.see('redirect-proof.title');
    await pages.press('redirect-proof.start');
    await isProven();
  });

  it('publish the platform’s address, which the program finds on the career page', async () => {
    await openShared();
    await take(1);
    await pages.see('platform-address.title');
    await pages.page.getByText(`<a href="mailto:${inbound}">${inbound}</a>`, { exact: true }).waitFor();
    await pages.press('platform-address.done');
    await pages.see('career-page.title');
    const field = pages.page.getByLabel(pages.t('career-page.url'), { exact: true });
    await expect.poll(() => field.inputValue()).toContain('/karriere');
    const page = await field.inputValue();
    await field.fill(page.replace('/karriere', '/alt'));
    await pages.press('career-page.look');
    const places = { address: practice.mailboxes.shared, inbound };
    await says('career-page.old', places);
    const other = new RegExp(`^${screenText(language, 'career-page.other')}`);
    await pages.page.getByRole('button', { name: other }).click();
    await field.fill(page);
    await pages.press('career-page.look');
    await says('career-page.link');
    await pages.press('common.continue');
    await pages.see('route-summary.title.platform-address');
    await says('route-summary.platform-address.proof');
  });

  it('report before asking for a password that the platform accepts none, and offer its own connection', async () => {
    await openWith('own-connection');
    await pages.choose('kind.own');
    await pages.press('common.continue');
    const noPassword = async () => expect(await pages.page.locator('input[type="password"]').count()).toBe(0);
    await pages.see('route.title.refused', { provider: 'Microsoft 365' });
    await noPassword();
    expect(await pages.page.getByText(pages.t('route.mailbox'), { exact: true }).count()).toBe(0);
    await pages.press('common.continue');
    const provider = pages.t('provider.microsoft');
    const platform = 'Musterfirma Recruiting';
    await pages.see('connect.title', { platform, provider });
    expect(await pages.page.getByRole('textbox').count()).toBe(0);
    await pages.press('connect.open');
    await answerConsent('needs-admin');
    await pages.page.getByText('AADSTS90094').first().waitFor({ state: 'attached' });
    await pages.press('connect.again');
    await answerConsent('agree');
    await pages.seeLate('platform-check.connection.works');
    await noPassword();
    await pages.press('activate.do');
    await pages.see('test-mail.title');
  });

  it('are offered after a failed check, and distinguish a forward from a redirect', async () => {
    await openWith('wrong-sender');
    await pages.openWithOwnPassword();
    await pages.signIn();
    await pages.see('check.title.failed');
    await pages.press('route.other');
    await pages.see('route.title.asked');
    await pages.choose('route.redirect');
    await pages.press('common.continue');
    await pages.see('redirect.title');
    await pages.press('redirect.done');
    await pages.press('redirect-proof.start');
    await pages.see('redirect-proof.title.failed');
    await says('redirect-proof.rewritten', { from: practice.mailboxes['wrong-sender'] });
    await pages.page.getByText(pages.t('finding.practice'), { exact: true }).waitFor();
    await pages.press('finding.lead.it-admin');
    await pages.page.getByText(pages.t('finding.practice.asked'), { exact: true }).waitFor();
    await pages.press('redirect-proof.again');
    await isProven();
  });

  it('name the block by Microsoft 365 when the message bounces, until IT has removed it', async () => {
    await openWith('firewall');
    await pages.choose('kind.alias');
    await pages.press('common.continue');
    await take(0);
    await pages.press('redirect.done');
    await pages.press('redirect-proof.start');
    await says('redirect-proof.blocked');
    expect(await pages.askPracticeIt('letter-box.read')).toContain('New-HostedOutboundSpamFilterRule');
    await pages.press('redirect-proof.again');
    await isProven();
  });
});

describe('the check list', () => {
  it('keeps its ticks while another step is shown', () =>
    alone(async (pages) => {
      await pages.startPractice();
      await pages.chooseMailbox('app-password');
      await pages.openAndPrepare('Google Workspace');
      await pages.press('common.back');
      const [guide] = guidesFor('prepare', 'google_workspace');
      await pages.page.getByText(guide!.tasks[0]!.de.title, { exact: true }).click();
      await expect.poll(() => pages.page.getByRole('checkbox').first().isChecked()).toBe(true);
      await pages.press('common.back');
      await pages.press('common.continue');
      await pages.see('prepare.title', { provider: 'Google Workspace' });
      expect(await pages.page.getByRole('checkbox').first().isChecked()).toBe(true);
      expect(await pages.page.getByRole('checkbox').nth(1).isChecked()).toBe(false);
    }));
});

describe('without a mouse', () => {
  it('can be used from the first screen to a proven redirect', () =>
    alone(async (pages) => {
      const { keyboard } = pages.page;
      /** Presses Tab until the control with this text has the focus, as a keyboard user would. */
      const reach = async (name: string) => {
        for (let steps = 0; steps < 40; steps += 1) {
          await keyboard.press('Tab');
          const focused = await pages.page.evaluate(() => {
            const { activeElement: element } = document;
            const label = element?.closest('label')?.textContent;
            return label ?? (element?.tagName === 'BUTTON' ? element.textContent : '');
          });
          if (focused.startsWith(name)) return;
        }
        throw new Error(`nobody reaches ${name}`);
      };
      const press = async (name: string) => {
        await reach(name);
        await keyboard.press('Enter');
      };
      await pages.see('start.title');
      await press(pages.t('start.practise'));
      await pages.see('address.practice');
      await press(pages.t('address.practice.shared'));
      await pages.see('kind.title');
      await reach(pages.t('kind.own'));
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await pages.see('alternatives.title.shared');
      await press(pages.t('alternatives.take'));
      await pages.see('redirect.title');
      await press(pages.t('redirect.done'));
      await pages.see('redirect-proof.title');
      await press(pages.t('redirect-proof.start'));
      await pages.see('redirect-proof.title.intact');
      await press(pages.t('common.continue'));
      await pages.see('route-summary.title.redirect');
    }));
});
