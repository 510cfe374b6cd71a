/** Operates the wizard as a user does, by the texts on its screens. */
import type { Page } from 'playwright-core';

import { practice, type Language, type PracticeScenario } from '../../shared/model/index.ts';
import {
  screenText,
  type ScreenTextKey,
  text,
  type TextKey,
  type TextValues,
} from '../../shared/texts/index.ts';

export class WizardPages {
  readonly page: Page;
  readonly #language: Language;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.#language = language;
  }

  t(key: TextKey, values?: TextValues): string {
    return text(this.#language, key, values);
  }

  async press(key: TextKey, values?: TextValues): Promise<void> {
    await this.page.getByRole('button', { name: this.t(key, values), exact: true }).click();
  }

  async choose(key: TextKey, values?: TextValues): Promise<void> {
    await this.page.getByText(this.t(key, values), { exact: true }).click();
  }

  async type(key: TextKey, value: string): Promise<void> {
    await this.page.getByLabel(this.t(key), { exact: true }).fill(value);
  }

  /**
   * Starts counting clicks.
   * @returns a function that returns the number so far.
   */
  async countClicks(): Promise<() => Promise<number>> {
    await this.page.evaluate(() => {
      Object.assign(window, { clicks: 0 });
      addEventListener('pointerdown', () => ((window as unknown as { clicks: number }).clicks += 1), true);
    });
    return () => this.page.evaluate(() => (window as unknown as { clicks: number }).clicks);
  }

  /** Waits for a screen by its heading. */
  async see(key: TextKey, values?: TextValues): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: this.t(key, values), exact: true }).waitFor();
  }

  /** Waits for a screen whose texts are loaded on demand, by its heading. */
  async seeLate(key: ScreenTextKey, values?: TextValues): Promise<void> {
    const name = screenText(this.#language, key, values);
    await this.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  }

  /** Presses a button whose text is loaded on demand. */
  async pressLate(key: ScreenTextKey): Promise<void> {
    const name = screenText(this.#language, key);
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Chooses the platform with the Tenant Mail API. */
  async chooseInterface(): Promise<void> {
    await this.see('platform.title');
    await this.choose('platform.mail-api');
    await this.press('common.continue');
    await this.see('platform.mail-api.title');
  }

  /** Returns to the first screen. */
  async backToStart(): Promise<void> {
    await this.page.getByRole('button', { name: 'Absender', exact: true }).click();
    const [empty, list] = [this.t('start.title'), this.t('start.profiles')].map((name) =>
      this.page.getByRole('heading', { level: 1, name, exact: true }),
    );
    if (empty && list) await empty.or(list).waitFor();
  }

  async startPractice(): Promise<void> {
    await this.press('start.practise');
    await this.see('address.practice');
  }

  async chooseMailbox(scenario: PracticeScenario): Promise<void> {
    await this.choose(`address.practice.${scenario}`);
    await this.see('kind.title');
  }

  async openWithOwnPassword(): Promise<void> {
    await this.choose('kind.own');
    await this.press('common.continue');
    await this.see('sign-in.title');
  }

  /** Skips the platform's own OAuth connection, and completes the provider's check list. */
  async openAndPrepare(provider: string): Promise<void> {
    await this.choose('kind.own');
    await this.press('common.continue');
    await this.see('route.title.better');
    await this.choose('route.mailbox');
    await this.press('common.continue');
    await this.see('prepare.title', { provider });
    await this.press('common.continue');
    await this.see('sign-in.title');
  }

  async signIn(password: string = practice.password, label = this.t('sign-in.password')): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(password);
    await this.press('sign-in.check');
  }

  /** Continues from a working mailbox to the check by the platform. */
  async letPlatformCheck(): Promise<void> {
    await this.see('check.title.works');
    await this.press('platform-check.start');
  }

  /**
   * Opens and copies the letter to the company's IT. The letter's title depends on whether the main button sends it as
   * well.
   */
  async copyLetterToIt(title?: TextKey): Promise<void> {
    const [open, ...others] = (title ? [title] : (['letter-box.ask', 'letter-box.read'] as const)).map(
      (key) => this.page.getByRole('button', { name: this.t(key), exact: true }),
    );
    await others.reduce((one, other) => one?.or(other), open)?.click();
    await this.press('letter-box.copy');
    await this.page.getByRole('button', { name: this.t('common.copied'), exact: true }).waitFor();
  }

  /**
   * Copies the letter to IT. In practice, IT grants the request immediately, and the screen says so.
   * @returns the letter.
   */
  async askPracticeIt(title?: TextKey): Promise<string> {
    await this.page.getByText(this.t('finding.practice'), { exact: true }).waitFor();
    await this.copyLetterToIt(title);
    await this.page.getByText(this.t('finding.practice.asked'), { exact: true }).waitFor();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /**
   * Activates the settings and completes the test message. In practice, the screen shows the applicant's mailbox, so it
   * does not ask where the message is.
   */
  async switchOnAndTest(folder: 'inbox' | 'junk' = 'inbox'): Promise<void> {
    await this.see('platform-check.title.works');
    await this.press('activate.do');
    await this.see('test-mail.title');
    await this.press('test-mail.send');
    const result =
      folder === 'inbox'
        ? screenText(this.#language, 'platform-test.title.arrived')
        : this.t('test-mail.junk');
    await this.page.getByText(result, { exact: true }).waitFor();
    await this.press('common.continue');
    await this.see('summary.title');
    const mail = folder === 'junk' ? 'summary.junk' : 'summary.test-mail';
    for (const proof of ['summary.local', 'summary.platform', mail] as const)
      await this.page.getByText(this.t(proof), { exact: true }).waitFor();
  }
}
