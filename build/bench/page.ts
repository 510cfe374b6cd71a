import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

import { platformForms } from '../../shared/knowledge/index.ts';
import { bundle } from '../bundle.ts';
import { launchBrowser } from '../chromium.ts';
import { serveGallery, show } from '../gallery.ts';
import { median } from './setting.ts';
import { atMost, type Row } from './table.ts';

const root = resolve(import.meta.dirname, '../..');
const visits = 5;

/** Measures how much the wizard's page loads before the first screen, and how soon that screen is painted. */
export async function measurePage(): Promise<Row[]> {
  await bundle();
  const { scripts, styles } = sizes();
  return [
    {
      what: 'page: scripts before the first screen, compressed',
      value: scripts,
      unit: 'kB',
      bar: atMost(200),
    },
    { what: 'page: style sheets, compressed', value: styles, unit: 'kB' },
    { what: 'browser shell: first paint', value: await firstPaint(), unit: 'ms', bar: atMost(1_000) },
    { what: 'platform search: from a key to the list', value: await typing(), unit: 'ms', bar: atMost(100) },
  ];
}

function sizes(): { scripts: number; styles: number } {
  const folder = join(root, 'out/renderer');
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+)"/g)].map(([, path = '']) => path);
  const compressed = (ending: string) =>
    files
      .filter((path) => path.endsWith(ending))
      .reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0) / 1_000;
  return { scripts: compressed('.js'), styles: compressed('.css') };
}

/**
 * Returns the time in milliseconds from the navigation to the first contentful paint. Each visit starts a separate
 * shell.
 */
async function firstPaint(): Promise<number> {
  const browser = await launchBrowser();
  const times: number[] = [];
  try {
    for (let visit = 0; visit < visits; visit++) {
      const home = mkdtempSync(join(tmpdir(), 'absender-bench-'));
      const shell = spawn(process.execPath, [join(root, 'out/main/browser.js'), '--no-open'], {
        env: { ...process.env, ABSENDER_HOME: home },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = once(shell, 'close');
      try {
        const [line] = (await once(shell.stdout, 'data')) as [Buffer];
        const page = await browser.newPage();
        await page.goto(line.toString().trim());
        times.push(await page.evaluate(paint));
        await page.close();
      } finally {
        shell.kill();
        await ended;
        rmSync(home, { recursive: true, force: true });
      }
    }
  } finally {
    await browser.close();
  }
  return median(times);
}

/** Returns the time of the first contentful paint. Runs in the page. */
const paint = (): Promise<number> =>
  new Promise((done) => {
    new PerformanceObserver((list) => {
      const first = list.getEntriesByName('first-contentful-paint')[0];
      if (first) done(first.startTime);
    }).observe({ type: 'paint', buffered: true });
  });

/**
 * Returns the longest time in milliseconds from a key press to the next paint, while each platform's name is typed.
 * Event Timing rounds to 8 ms and reports only what takes at least 16 ms.
 */
async function typing(): Promise<number> {
  const [browser, gallery] = await Promise.all([launchBrowser(), serveGallery()]);
  try {
    const page = await browser.newPage();
    await show(page, gallery.url, { state: 'platform.empty', language: 'de' });
    await page.evaluate(watchKeys);
    const field = page.getByRole('combobox');
    for (const { name } of platformForms) {
      await field.fill('');
      await field.pressSequentially(name.slice(0, 4));
    }
    return await page.evaluate(() => Number(document.documentElement.dataset['slowestKey']));
  } finally {
    await Promise.all([browser.close(), gallery.close()]);
  }
}

/** Starts recording the slowest key press. Runs in the page. */
const watchKeys = (): void => {
  const { dataset } = document.documentElement;
  dataset['slowestKey'] = '16';
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name.startsWith('key'))
        dataset['slowestKey'] = String(Math.max(duration, Number(dataset['slowestKey'])));
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
};
