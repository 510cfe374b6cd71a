import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { guidesFor } from '../../shared/knowledge/index.ts';
import { practice, type Language, type PracticeScenario } from '../../shared/model/index.ts';
import { launchBrowser } from '../../build/chromium.ts';
import { visit, type Visitor } from '../support/visitor.ts';
import { startWizard, type RunningWizard } from '../support/wizard.ts';
import { WizardPages } from './pages.ts';

let browser: Browser;
let wizard: RunningWizard | undefined;
let visitor: Visitor | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await visitor?.context.close();
  await wizard?.remove();
});
afterAll(() => browser.close());

/** At the address screen of the practice platform, with this mailbox chosen. */
async function openWith(language: Language, scenario: PracticeScenario): Promise<WizardPages> {
  wizard = await startWizard();
  visitor = await visit(browser, wizard.address, language);
  const pages = new WizardPages(visitor.page, language);
  await pages.startPractice();
  await pages.chooseMailbox(scenario);
  return pages;
}

async function openShared(language: Language): Promise<WizardPages> {
  const pages = await openWith(language, 'shared');
  await pages.choose('kind.shared');
  await pages.press('common.continue');
  await pages.see('ways.title.shared');
  return pages;
}

const inbound = 'musterfirma-jobs@platform.practice.example';
const take = (pages: WizardPages, way: number) =>
  pages.page
    .getByRole('button', { name: pages.t('ways.take') })
    .nth(way)
    .click();
const ends = async (pages: WizardPages) => {
  await pages.press('summary.start');
  await pages.see('start.title');
  expect(visitor?.complaints).toEqual([]);
};

describe.each(['de', 'en'] as const)('the other ways in %s', (language) => {
  it('redirect a shared mailbox, proven with a mail that keeps its sender', async () => {
    const pages = await openShared(language);
    await take(pages, 0);
    await pages.see('redirect.title');
    await pages.page.getByText(inbound).first().waitFor();
    await pages.press('redirect.done');
    await pages.see('redirect-proof.title');
    await pages.press('redirect-proof.start');
    await pages.see('redirect-proof.title.intact');
    await pages.press('common.continue');
    await pages.see('route-summary.title.redirect');
    await pages.page.getByText(pages.t('route-summary.redirect.proof')).waitFor();
    await ends(pages);
  });

  it('publish the platform’s address, found on the career page by the program', async () => {
    const pages = await openShared(language);
    await take(pages, 1);
    await pages.see('platform-address.title');
    await pages.page.getByText(`<a href="mailto:${inbound}">${inbound}</a>`).waitFor();
    await pages.press('platform-address.done');
    await pages.see('career-page.title');
    const field = pages.page.getByLabel(pages.t('career-page.url'), { exact: true });
    await expect.poll(() => field.inputValue()).toContain('/karriere');
    const page = await field.inputValue();
    await field.fill(page.replace('/karriere', '/alt'));
    await pages.press('career-page.look');
    const places = { address: practice.mailboxes.shared, inbound };
    await pages.page.getByText(pages.t('career-page.old', places)).waitFor();
    await field.fill(page);
    await pages.press('career-page.look');
    await pages.page.getByText(pages.t('career-page.link')).waitFor();
    await pages.press('common.continue');
    await pages.see('route-summary.title.platform-address');
    await ends(pages);
  });

  it('say before any password that the platform takes none, and connect it instead', async () => {
    const pages = await openWith(language, 'own-connection');
    await pages.choose('kind.own');
    await pages.press('common.continue');
    await pages.see('route.title.refused', { provider: 'Microsoft 365' });
    expect(await pages.page.getByText(pages.t('route.mailbox'), { exact: true }).count()).toBe(0);
    await pages.press('common.continue');
    const house = pages.t('house.microsoft');
    await pages.see('own-connection.title', { house });
    await pages.press('own-connection.done');
    await pages.see('connection-test.title');
    const address = practice.mailboxes['own-connection'];
    await pages.choose('connection-test.other-sender');
    await pages.page.getByText(pages.t('connection-test.other-sender.help', { address })).waitFor();
    await pages.choose('connection-test.inbox', { address });
    await pages.press('common.continue');
    await pages.see('route-summary.title.own-connection');
    expect(await pages.page.getByLabel(pages.t('sign-in.password'), { exact: true }).count()).toBe(0);
    await ends(pages);
  });

  it('come after a check that failed, and tell a forward from a redirect', async () => {
    const pages = await openWith(language, 'wrong-sender');
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
    const from = practice.mailboxes['wrong-sender'];
    await pages.page.getByText(pages.t('redirect-proof.rewritten', { from })).waitFor();
    await pages.press('redirect-proof.change');
    await pages.see('redirect.title');
  });

  it('name the block of Microsoft 365 when the mail comes back', async () => {
    const pages = await openWith(language, 'firewall');
    await pages.openWithOwnPassword();
    await pages.signIn();
    await pages.see('check.title.works');
    await pages.press('common.back');
    await pages.press('common.back');
    await pages.choose('kind.alias');
    await pages.press('common.continue');
    await take(pages, 0);
    await pages.press('redirect.done');
    await pages.press('redirect-proof.start');
    await pages.page.getByText(pages.t('redirect-proof.blocked')).waitFor();
    await pages.press('tasks.letter');
    await pages.page.getByText('New-HostedOutboundSpamFilterRule').waitFor();
  });
});

describe('the check list', () => {
  it('keeps its ticks over a look at another step', async () => {
    const pages = await openWith('de', 'app-password');
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
  });
});

describe('without a mouse', () => {
  it('leads from the first screen to a proven redirect', async () => {
    wizard = await startWizard();
    visitor = await visit(browser, wizard.address, 'de');
    const pages = new WizardPages(visitor.page, 'de');
    const { keyboard } = pages.page;
    /** Tabs to the control with these words, as somebody who sees the focus does. */
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
    await pages.see('platform.practice.title');
    await press(pages.t('platform.connect'));
    await pages.see('address.title');
    await pages.page.getByLabel(pages.t('address.label'), { exact: true }).focus();
    await keyboard.type(practice.mailboxes.shared);
    await keyboard.press('Enter');
    await pages.see('kind.title');
    await reach(pages.t('kind.own'));
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await pages.see('ways.title.shared');
    await press(pages.t('ways.take'));
    await pages.see('redirect.title');
    await press(pages.t('redirect.done'));
    await pages.see('redirect-proof.title');
    await press(pages.t('redirect-proof.start'));
    await pages.see('redirect-proof.title.intact');
    await press(pages.t('common.continue'));
    await pages.see('route-summary.title.redirect');
  });
});
