/** A person with a browser who uses a running wizard. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

import type { Language } from '../../shared/model/index.ts';
import { patience } from '../../build/patience.ts';

export interface Visitor {
  readonly page: Page;
  /** Everything that the browser reported: CSP violations, exceptions, failed requests. */
  readonly complaints: readonly string[];
  readonly context: BrowserContext;
}

/** Opens the one-time address in a new window of the smallest supported size. */
export async function visit(browser: Browser, address: string, language: Language): Promise<Visitor> {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const context = await browser.newContext({ viewport: { width: 1024, height: 640 }, locale });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints, context };
}
