/** A running wizard in a browser that has been granted clipboard and notification permissions. */
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';

import type { Language } from '../../shared/model/index.ts';
import { visit, type Visitor } from '../support/visitor.ts';
import { startWizard, type RunningWizard, type WizardOptions } from '../support/wizard.ts';
import { WizardPages } from './pages.ts';

export interface OpenWindow {
  readonly pages: WizardPages;
  readonly wizard: RunningWizard;
  readonly visitor: Visitor;
  /** Closes the browser context and removes the wizard. Fails if the browser reported any errors. */
  close(): Promise<void>;
}

export async function openWindow(
  browser: Browser,
  language: Language,
  options?: WizardOptions,
): Promise<OpenWindow> {
  const wizard = await startWizard(options);
  const visitor = await visit(browser, wizard.address, language);
  await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write', 'notifications']);
  const pages = new WizardPages(visitor.page, language);
  return {
    pages,
    wizard,
    visitor,
    close: async () => {
      await visitor.context.close();
      await wizard.remove();
      expect(visitor.complaints).toEqual([]);
    },
  };
}
