import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { remedyFor } from '../../shared/knowledge/index.ts';
import { practice } from '../../shared/model/index.ts';
import { screenText, type TextKey } from '../../shared/texts/index.ts';
import { launchBrowser } from '../../build/chromium.ts';
import { visit } from '../support/visitor.ts';
import { WizardPages } from './pages.ts';
import { openWindow, type OpenWindow } from './window.ts';

let browser: Browser;
let open: OpenWindow;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Waits for the first sentence about a problem on the screen. */
const stoppedBy = ({ page }: WizardPages, words: string) =>
  page.getByRole('alert').getByText(words, { exact: true }).waitFor();

const { mailboxes, wrongSenderUser } = practice;
const egressIps = ['192.0.2.10', '192.0.2.11', '2001:db8:10::25'];

/** Expands the summary's settings, and waits until these facts are shown. */
async function names(pages: WizardPages, facts: readonly string[]): Promise<void> {
  const { page } = pages;
  await pages.pressLate('summary.settings');
  for (const fact of facts)
    await page.getByRole('definition').getByText(fact, { exact: true }).first().waitFor();
}

/** Records the page's notifications, because a headless browser does not display them. */
async function notifications({ page }: WizardPages): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    window.Notification = new Proxy(Notification, {
      construct(real, [title, options]: [string, NotificationOptions]) {
        shown.push(`${title}: ${options.body ?? ''}`);
        return new real(title, options);
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { shown: string[] }).shown);
}

describe.each(['de', 'en'] as const)('the practice flow in %s', (language) => {
  let pages: WizardPages;
  // All tests share one window, because each new practice session resets the company to its initial state.
  beforeAll(async () => {
    open = await openWindow(browser, language);
    ({ pages } = open);
  });
  beforeEach(() => pages.backToStart());
  afterAll(() => open.close());

  it('leads from the first screen to the summary, in nine clicks, and on to the next mailbox', async () => {
    const clicks = await pages.countClicks();
    await pages.startPractice();
    await pages.chooseMailbox('works');
    await pages.openWithOwnPassword();
    await pages.signIn();
    await pages.letPlatformCheck();
    await pages.switchOnAndTest();
    expect(await clicks()).toBeLessThanOrEqual(9);
    await names(pages, [mailboxes.works]);
    await pages.page.getByRole('button', { name: screenText(language, 'practice.next') }).click();
    await pages.see('address.practice');
    await pages.page
      .getByRole('button', { name: pages.t('address.practice.works') })
      .getByText(screenText(language, 'practice.done'))
      .waitFor();
  });

  it('explains a shared mailbox instead of asking for a password, until IT gives it one', async () => {
    await pages.startPractice();
    await pages.chooseMailbox('shared');
    await pages.choose('kind.shared');
    await pages.press('common.continue');
    await pages.see('alternatives.title.shared');
    expect(await pages.page.getByLabel(pages.t('sign-in.password')).count()).toBe(0);
    await pages.page.getByText('musterfirma-jobs@').waitFor();
    await pages.press('alternatives.has-password');
    await pages.see('sign-in.title');
    await pages.signIn();
    await pages.see('check.title.failed');
    await pages.askPracticeIt();
    await pages.press('common.try-again');
    await pages.letPlatformCheck();
    await pages.switchOnAndTest();
    await names(pages, [mailboxes.shared]);
  });

  it('asks for an app password, accepts it with spaces, and continues to the end', async () => {
    await pages.startPractice();
    await pages.chooseMailbox('app-password');
    await pages.openAndPrepare('Google Workspace');
    await pages.signIn(practice.password, screenText(language, 'sign-in.app.label', { letters: 16 }));
    // The password of the whole account is sent only after the user has confirmed it.
    await pages.page
      .getByText(pages.t('sign-in.password.account', { provider: 'Google', letters: 16 }))
      .waitFor();
    await pages.press('sign-in.check');
    await pages.see('check.title.failed');
    await stoppedBy(pages, remedyFor('app-password-required', 'google_workspace')[language].stopped);
    await pages.type('check.password', practice.appPassword);
    await pages.press('check.password.check');
    await pages.letPlatformCheck();
    await pages.switchOnAndTest();
    await names(pages, [mailboxes['app-password']]);
  });

  it('reports that the sender is not allowed, until IT allows it', async () => {
    await pages.startPractice();
    await pages.chooseMailbox('wrong-sender');
    await pages.openWithOwnPassword();
    await pages.signIn();
    await pages.see('check.title.failed');
    await stoppedBy(pages, remedyFor('send-as-denied')[language].stopped);
    await pages.press('finding.more');
    await pages.page.getByText(pages.t('check.state.passed'), { exact: true }).nth(2).waitFor();
    await pages.press('common.try-again');
    await pages.see('check.title.failed');
    expect(await pages.askPracticeIt()).toContain(mailboxes['wrong-sender']);
    // The same password is used again, because it was correct.
    await pages.press('common.try-again');
    await pages.letPlatformCheck();
    await pages.switchOnAndTest('junk');
    await names(pages, [mailboxes['wrong-sender'], wrongSenderUser]);
  });

  it('reports that a firewall blocks the platform, with its egress IPs, until IT allows them', async () => {
    await pages.startPractice();
    await pages.chooseMailbox('firewall');
    await pages.openWithOwnPassword();
    await pages.signIn();
    await pages.letPlatformCheck();
    await pages.see('platform-check.title.failed');
    await stoppedBy(pages, remedyFor('ip-not-allowed', undefined, 'platform')[language].stopped);
    await pages.press('finding.more');
    const views = pages.page.getByLabel(pages.t('platform-check.compare')).getByRole('definition');
    expect(await views.allTextContents()).toEqual([
      pages.t('check.state.passed'),
      pages.t('check.state.failed'),
    ]);
    for (const ip of egressIps) await pages.page.getByText(ip, { exact: true }).waitFor();
    await pages.press('platform-check.again');
    await pages.see('platform-check.title.failed');
    const letter = await pages.askPracticeIt();
    expect(egressIps.filter((ip) => !letter.includes(ip))).toEqual([]);
    // The user does not have to watch the screen: the program repeats the check and then notifies the user.
    const calls = await notifications(pages);
    // The page's clock stays under the test's control until the end, so that no timer fires afterwards.
    await pages.page.clock.install();
    await pages.press('finding.more');
    await pages.press('watch.start');
    await pages.page.clock.fastForward('02:01');
    await pages.switchOnAndTest();
    const address = mailboxes.firewall;
    await names(pages, [address]);
    expect(await calls()).toEqual([`${pages.t('watch.works')}: ${pages.t('watch.works.text', { address })}`]);
  });
});

describe('the wizard', () => {
  let pages: WizardPages;
  beforeAll(async () => {
    open = await openWindow(browser, 'de');
    ({ pages } = open);
  });
  beforeEach(() => pages.backToStart());
  afterAll(() => open.close());

  it('changes its language within a screen without losing anything', async () => {
    await pages.press('start.set-up');
    await pages.chooseInterface();
    await pages.type('platform.url', 'https://firma.example');
    await pages.page.getByRole('button', { name: 'English' }).click();
    const english = new WizardPages(pages.page, 'en');
    await english.see('platform.mail-api.title');
    expect(await english.page.getByLabel(english.t('platform.url')).inputValue()).toBe(
      'https://firma.example',
    );
    await pages.page.getByRole('button', { name: 'Deutsch' }).click();
    await pages.see('platform.mail-api.title');
  });

  it('shows what is missing next to the field and keeps the input', async () => {
    await pages.press('start.set-up');
    await pages.chooseInterface();
    await pages.type('platform.url', 'firma');
    await pages.press('platform.connect');
    const atField = (key: TextKey) =>
      pages.page.locator('[slot="errorMessage"]', { hasText: pages.t(key) }).waitFor();
    await atField('platform.url.error');
    await atField('platform.secret.error');
    expect(await pages.page.getByLabel(pages.t('platform.url')).inputValue()).toBe('firma');
  });

  it('survives a reload, and continues where it stopped', async () => {
    await pages.startPractice();
    await pages.chooseMailbox('works');
    await pages.page.reload();
    await pages.see('kind.title');
    await pages.openWithOwnPassword();
  });

  it('rejects a second use of its one-time address', async () => {
    await pages.see('start.title');
    const stranger = await visit(browser, open.wizard.address, 'de');
    await new WizardPages(stranger.page, 'de').see('closed.used.title');
    await stranger.context.close();
    await pages.press('start.set-up');
    await pages.see('platform.title');
  });

  it('returns to every step without losing an answer', async () => {
    await pages.startPractice();
    await pages.chooseMailbox('works');
    await pages.openWithOwnPassword();
    await pages.press('common.back');
    await pages.see('kind.title');
    expect(await pages.page.getByRole('radio', { name: pages.t('kind.own') }).isChecked()).toBe(true);
    await pages.press('common.back');
    await pages.see('address.practice');
    const chosen = pages.page.getByRole('button', { name: pages.t('address.practice.works'), pressed: true });
    await chosen.waitFor();
    await pages.press('common.back');
    await pages.see('platform.practice.title');
    await pages.press('common.back');
    await pages.see('start.title');
  });
});

it('the wizard imports a file from somebody else, and exports it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'absender-file-'));
  const path = join(folder, 'firma.absender');
  const answers = { address: 'jobs@firma.example', mailboxKind: 'own' };
  writeFileSync(path, JSON.stringify({ format: 'absender-profile', version: 1, answers }));
  const own = await openWindow(browser, 'de', { flags: [path] });
  const { pages } = own;
  await pages.see('platform.title');
  await pages.page.getByText('jobs@firma.example').waitFor();
  await pages.backToStart();
  const download = pages.page.waitForEvent('download');
  await pages.press('start.pass-on');
  const copy = join(folder, 'copy.absender');
  await (await download).saveAs(copy);
  expect(JSON.parse(readFileSync(copy, 'utf8'))).toMatchObject({ answers });
  const chooser = pages.page.waitForEvent('filechooser');
  await pages.press('start.file');
  await (await chooser).setFiles(copy);
  await pages.see('platform.title');
  await pages.page.getByText('jobs@firma.example').waitFor();
  await own.close();
  rmSync(folder, { recursive: true });
});
