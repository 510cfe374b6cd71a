/** Launches Debian's Chromium for tests, without background traffic. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const candidates = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

/** @param more arguments in addition to the default ones. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = candidates.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('Chromium is missing: apt-get install chromium');
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}
