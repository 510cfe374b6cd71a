/** Tests platforms without an API: the program checks the mailbox, and the user copies the settings field by field. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchBrowser } from '../../build/chromium.ts';
import { platformForms } from '../../shared/knowledge/index.ts';
import type { FormField, Language, PlatformForm } from '../../shared/model/index.ts';
import { screenText, text } from '../../shared/texts/index.ts';
import { canary } from '../support/canary.ts';
import { newAuthority } from '../support/certificates.ts';
import { startPeer, type SmtpPeer } from '../support/smtp-peer.ts';
import type { WizardPages } from './pages.ts';
import { openWindow, type OpenWindow } from './window.ts';

const folder = mkdtempSync(join(tmpdir(), 'absender-hand-over-'));
const clipboard = join(folder, 'clipboard');
const caFile = join(folder, 'ca.pem');
const address = 'jobs@firma.example';
const user = 'jobs-konto';
let browser: Browser;
let peer: SmtpPeer;

beforeAll(async () => {
  const authority = await newAuthority();
  writeFileSync(caFile, authority.pem);
  // Replaces the desktop's clipboard tool, which the program calls.
  const tool = `#!/bin/sh\nif [ "$3" = -o ]; then exec cat ${clipboard}; fi\nexec cat > ${clipboard}\n`;
  writeFileSync(join(folder, 'xclip'), tool);
  chmodSync(join(folder, 'xclip'), 0o755);
  const identity = await authority.issue(['localhost']);
  [browser, peer] = await Promise.all([launchBrowser(), startPeer({ identity, security: 'starttls' })]);
});
afterAll(async () => {
  peer.close();
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Goes from the first screen to a mailbox on this platform that works from this computer. */
async function proveMailbox(language: Language, platform: string, isKnown: boolean): Promise<OpenWindow> {
  const PATH = `${folder}:${process.env['PATH'] ?? ''}`;
  const open = await openWindow(browser, language, {
    flags: ['--ca-file', caFile],
    env: { PATH, DISPLAY: ':99' },
  });
  const { pages } = open;
  await pages.press('start.set-up');
  await pages.see('platform.title');
  await pages.page.getByText(platform, { exact: true }).click();
  await pages.press('common.continue');
  await pages.see('address.title');
  await pages.type('address.label', address);
  await pages.press('common.continue');
  if (!isKnown) {
    // An unknown platform may support any route, so the wizard asks for it.
    await pages.see('route.title.asked');
    await pages.choose('route.mailbox');
    await pages.press('common.continue');
  }
  await pages.see('kind.title');
  await pages.choose('kind.own');
  await pages.press('common.continue');
  // The domain has no mail server, so the user enters one.
  await pages.pressLate('sign-in.no-server.known');
  await pages.see('sign-in.title');
  await pages.type('sign-in.username', user);
  await pages.type('sign-in.server.host', 'localhost');
  await pages.press('sign-in.server.more');
  await pages.type('sign-in.server.port', String(peer.port));
  await pages.choose('sign-in.server.starttls');
  await pages.signIn(canary);
  await pages.see('check.title.works');
  return open;
}

/** Returns what the user has to enter into a field: the text to type, or the option to choose from a list. */
function contentOf({ value, options, fixed }: FormField, language: Language): string | undefined {
  switch (value) {
    case 'sender':
      return address;
    case 'host':
      return 'localhost';
    case 'port':
      return String(peer.port);
    case 'security':
      return options?.starttls;
    case 'username':
      return user;
    case 'fixed':
      return fixed?.[language];
    default:
      return undefined;
  }
}

/** Fills in the platform's page as the wizard instructs: copies every value, the password last. */
async function enterAll(pages: WizardPages, language: Language, form: PlatformForm): Promise<void> {
  const { page } = pages;
  await pages.see('hand-over.title', { platform: form.name });
  await page.getByText(form.path![language], { exact: true }).waitFor();
  const rows = page.getByRole('list', { name: pages.t('hand-over.form', { platform: form.name }) });
  for (const [index, field] of form.fields.entries()) {
    const row = rows.getByRole('listitem').nth(index);
    const label = field.label[language];
    await row.getByText(label).first().waitFor();
    const content = contentOf(field, language);
    if (content !== undefined) await row.getByText(content, { exact: true }).first().waitFor();
    if (field.value === 'password') continue;
    const copy = row.getByRole('button', { name: `${pages.t('common.copy')}: ${label}`, exact: true });
    if (content === undefined || field.value === 'fixed' || field.options) {
      expect(await copy.count()).toBe(0);
      await pages.press('hand-over.entered.named', { label });
    } else {
      await copy.click();
      // Checks the clipboard, because the button confirms the copy for only a few seconds.
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(content);
      // Waits until the field is ticked off, which moves the hints and the button to the next field.
      await row.and(page.locator('[data-done]')).waitFor();
    }
  }
  await pages.press('hand-over.copy-password');
  await page.getByText(pages.t('hand-over.copied', { seconds: 60 })).waitFor();
  expect(readFileSync(clipboard, 'utf8')).toBe(canary);
  expect(await page.content()).not.toContain(canary);
  await pages.press('platform-test.no');
  await pages.see('platform-test.title', { platform: form.name });
}

const outcomeOf = ({ outcomes }: PlatformForm, id: string) => outcomes.find((each) => each.id === id)!;

describe.each(
  (['de', 'en'] as const).flatMap((language) =>
    (['personio', 'generic'] as const).map((id) => ({ language, id })),
  ),
)('a platform without an interface, $id in $language', ({ language, id }) => {
  it('shows each field under its own name, and the platform’s test mail decides', async () => {
    const form: PlatformForm = platformForms.find((each) => each.id === id)!;
    const named = id === 'generic' ? text(language, 'platform.other') : form.name;
    const open = await proveMailbox(language, named, id !== 'generic');
    const { pages } = open;
    await pages.page
      .getByText(pages.t('check.lead.works.guided', { platform: form.name }), { exact: true })
      .waitFor();
    await pages.press('common.continue');
    await enterAll(pages, language, form);

    const goOn = pages.page.getByRole('button', { name: pages.t('common.continue'), exact: true });
    const say = (outcome: string) =>
      pages.page.getByText(outcomeOf(form, outcome).seen[language], { exact: true }).click();
    // Without an answer, there is no button to continue.
    expect(await goOn.count()).toBe(0);
    // If the message did not arrive, the test cannot be completed, and the screen offers a letter about what to allow.
    await pages.press('platform-test.arrived.no');
    await say('cannot-connect');
    await pages.page.getByText(outcomeOf(form, 'cannot-connect').help[language]).waitFor();
    await pages.page.getByRole('button', { name: pages.t('letter-box.read'), exact: true }).waitFor();
    expect(await goOn.count()).toBe(0);
    const change = screenText(language, 'answered.change');
    const again = `${change}: ${pages.t('platform-test.question', { platform: form.name })}`;
    await pages.page.getByRole('button', { name: again, exact: true }).click();
    await say('nothing');
    await pages.page.getByText(outcomeOf(form, 'nothing').help[language]).waitFor();
    expect(await goOn.count()).toBe(0);
    await pages.press('platform-test.fields-again');
    await pages.press('hand-over.all');
    // The message arrived.
    await pages.press('test-mail.arrived.inbox');
    await goOn.click();
    await pages.see('summary.title');
    const platform = form.name;
    await pages.page.getByText(pages.t('summary.guided.platform', { platform }), { exact: true }).waitFor();
    await pages.page.getByText(pages.t('summary.test-mail'), { exact: true }).waitFor();
    await pages.press('summary.start');
    await pages.see('start.title');
    await pages.page.getByText(address).waitFor();
    // The program removes the password from the clipboard when it exits.
    await open.close();
    expect(readFileSync(clipboard, 'utf8')).toBe('');
  });
});
