import type { Browser } from 'playwright-core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { launchBrowser } from '../../build/chromium.ts';
import { remedyFor } from '../../shared/knowledge/index.ts';
import { practice, type Language } from '../../shared/model/index.ts';
import { visit, type Visitor } from '../support/visitor.ts';
import { startWizard, type RunningWizard } from '../support/wizard.ts';
import { WizardPages } from './pages.ts';

let browser: Browser;
let wizard: RunningWizard;
let visitor: Visitor;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await visitor.context.close();
  await wizard.remove();
});
afterAll(() => browser.close());

async function open(language: Language): Promise<WizardPages> {
  wizard = await startWizard();
  visitor = await visit(browser, wizard.address, language);
  const pages = new WizardPages(visitor.page, language);
  await pages.press('check-server.link');
  await pages.see('check-server.title');
  return pages;
}
const states = (pages: WizardPages, key: 'check.state.passed' | 'check.state.waiting') =>
  pages.page.getByText(pages.t(key), { exact: true }).count();

describe.each(['de', 'en'] as const)('a server that nobody sets up, in %s', (language) => {
  it('is found, checked up to sign-in, and with a password to the end', async () => {
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
    expect(visitor.complaints).toEqual([]);
  });

  it('explains what stopped it, and leaves nothing of it behind', async () => {
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
    const files = readdirSync(wizard.home, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
    expect(files.join('\n')).not.toContain(practice.domain);
    expect(visitor.complaints).toEqual([]);
  });
});
