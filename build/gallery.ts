/**
 * `npm run gallery`: takes a screenshot of every named state of every screen, in both languages and colour schemes, and
 * saves them in `out/gallery/` with an index page. An argument limits this to states whose name contains it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';

import { text } from '../shared/texts/index.ts';
import { pressedWords } from '../renderer/examples/index.ts';
import { examples, startExamples } from '../renderer/gallery/index.ts';
import { launchBrowser } from './chromium.ts';
import { belowTheFold } from './fold.ts';
import { patience } from './patience.ts';

const root = resolve(import.meta.dirname, '..');
const pictures = resolve(root, 'out/gallery');
const languages = ['de', 'en'] as const;
const schemes = ['light', 'dark'] as const;

export interface Shot {
  readonly state: string;
  readonly language: (typeof languages)[number];
  readonly scheme: (typeof schemes)[number];
}

/** Returns every state in every language and colour scheme. */
export const shots = (filter = ''): Shot[] => {
  const states = [
    ...startExamples.map(({ name }) => `start.${name}`),
    ...examples.map(({ step, name }) => `${step}.${name}`),
  ];
  return states
    .filter((state) => state.includes(filter))
    .flatMap((state) =>
      languages.flatMap((language) => schemes.map((scheme) => ({ state, language, scheme }))),
    );
};

export const fileOf = ({ state, language, scheme }: Shot): string => `${state}.${language}.${scheme}.png`;

/** Builds the gallery's page in a temporary folder and serves it on loopback. */
export async function serveGallery(): Promise<{ url: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  const common = { configFile: false, root: resolve(root, 'renderer'), logLevel: 'warn' } as const;
  const input = resolve(root, 'renderer/gallery/index.html');
  await build({
    ...common,
    plugins: [react()],
    // A single bundle, so that nothing is loaded on demand.
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input, output: { codeSplitting: false } },
      chunkSizeWarningLimit: 2000,
    },
  });
  const server = await preview({
    ...common,
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  const [url = ''] = server.resolvedUrls?.local ?? [];
  const close = async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  };
  return { url, close };
}

let turns = 0;

/** Brings the page into a state: opens it, types and clicks, then waits until it is stable. */
export async function show(
  target: Page,
  url: string,
  { state, language }: Omit<Shot, 'scheme'>,
): Promise<void> {
  // If the page is already open, a new hash changes its state without a reload.
  const hash = `#state=${state}&language=${language}&turn=${++turns}`;
  await target.goto(`${url}gallery/index.html${hash}`);
  await target.locator(`html[data-shown="${hash}"]`).waitFor();
  await target.getByRole('heading', { level: 1 }).waitFor();
  await settled(target);
  const example = examples.find(({ step, name }) => `${step}.${name}` === state);
  for (const [label, value] of example?.type ?? []) {
    await target.getByLabel(text(language, label), { exact: true }).fill(value);
  }
  const start = startExamples.find(({ name }) => `start.${name}` === state);
  const { waitFor } = example ?? start ?? {};
  if (waitFor !== undefined) await target.getByText(waitFor).first().waitFor();
  for (const key of example?.press ?? start?.press ?? []) {
    await (
      start
        ? target.getByRole('button', { name: pressedWords(language, key), exact: true })
        : target.getByText(pressedWords(language, key), { exact: true })
    )
      .first()
      .click();
  }
  const file = example?.file ?? start?.file;
  if (file)
    await target
      .locator('input[type=file]')
      .setInputFiles({ name: file.name, mimeType: 'message/rfc822', buffer: Buffer.from(file.text) });
  await settled(target);
  // Waits for parts that are loaded on demand.
  await target.locator('[data-loading]').first().waitFor({ state: 'detached' });
  // Moves the pointer away, because elements below it look different.
  await target.mouse.move(0, 0);
  await target.evaluate(() => document.fonts.ready);
  await settled(target);
}

/** Waits until the page has not changed for a few frames. */
const settled = (target: Page): Promise<void> =>
  target.evaluate(
    (quietFrames) =>
      new Promise<void>((resolve) => {
        let quiet = 0;
        const observer = new MutationObserver(() => (quiet = 0));
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        const next = () => {
          // If the browser does not draw the page, there are no frames, but nothing moves either.
          const undrawn = setTimeout(frame, 1_000);
          requestAnimationFrame(() => {
            clearTimeout(undrawn);
            frame();
          });
        };
        const frame = () => {
          if (quiet++ < quietFrames) {
            next();
            return;
          }
          observer.disconnect();
          resolve();
        };
        next();
      }),
    3,
  );

/**
 * Takes the queued screenshots, all on the same page, because loading it again takes longer than a screenshot.
 *
 * @returns the parts of each state that are not visible when the screen opens, one line per state.
 */
async function take(browser: Browser, url: string, queue: Shot[]): Promise<string[]> {
  const faults: string[] = [];
  const [first] = queue;
  const context = await browser.newContext({
    viewport: { width: 1024, height: 640 },
    colorScheme: first?.scheme ?? 'light',
    reducedMotion: 'reduce',
  });
  const target = await context.newPage();
  target.setDefaultTimeout(patience);
  for (let shot = queue.shift(); shot; shot = queue.shift()) {
    await show(target, url, shot);
    // The layout does not depend on the colours.
    const hidden = shot.scheme === 'light' ? await belowTheFold(target) : [];
    if (hidden.length > 0) faults.push(`${shot.state} (${shot.language}): ${hidden.join(' | ')}`);
    await target.screenshot({
      path: resolve(pictures, fileOf(shot)),
      fullPage: true,
      animations: 'disabled',
    });
  }
  await context.close();
  return faults;
}

function indexPage(all: readonly Shot[]): string {
  const figures = all.map((shot) => {
    const file = fileOf(shot);
    return `<figure><a href="${file}"><img src="${file}" loading="lazy" width="480" alt=""></a><figcaption>${file}</figcaption></figure>`;
  });
  const style =
    'body{font-family:sans-serif;display:flex;flex-wrap:wrap;gap:1rem}figure{margin:0}img{border:1px solid #999}';
  return `<!doctype html><meta charset="utf-8"><title>Absender: gallery</title><style>${style}</style>${figures.join('\n')}`;
}

if (import.meta.main) {
  const all = shots(process.argv[2]);
  const gallery = await serveGallery();
  const browser = await launchBrowser();
  if (process.argv[2] === undefined) rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const queues = schemes.map((scheme) => all.filter((shot) => shot.scheme === scheme));
  const faults = await Promise.all(queues.map((queue) => take(browser, gallery.url, queue)));
  writeFileSync(resolve(pictures, 'index.html'), indexPage(all));
  await browser.close();
  await gallery.close();
  console.log(`${all.length} pictures in out/gallery, see out/gallery/index.html`);
  for (const fault of faults.flat()) console.error(`below the fold: ${fault}`);
  if (faults.flat().length > 0) process.exitCode = 1;
}
