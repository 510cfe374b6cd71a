/** `npm run icons`: renders the SVGs in every size and format that the systems require. The results are committed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

import { icns, ico, type Picture } from './containers.ts';

const here = import.meta.dirname;
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024];
const largestInIco = 256;
const linuxSizes = [16, 32, 48, 64, 128, 256, 512];

async function draw(browser: Browser, svgFile: string): Promise<Picture[]> {
  const source = `data:image/svg+xml;base64,${readFileSync(svgFile).toString('base64')}`;
  const pictures: Picture[] = [];
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0;background:transparent}img{display:block;width:100vw;height:100vh}</style><img src="${source}">`,
    );
    pictures.push({ size, png: await page.screenshot({ omitBackground: true }) });
    await page.close();
  }
  return pictures;
}

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const icons = {
  icon: resolve(here, '../../renderer/public/icon.svg'),
  document: join(here, 'document.svg'),
};
for (const [name, svg] of Object.entries(icons)) {
  const pictures = await draw(browser, svg);
  writeFileSync(join(here, `${name}.ico`), ico(pictures.filter(({ size }) => size <= largestInIco)));
  writeFileSync(join(here, `${name}.icns`), icns(pictures));
  if (name !== 'icon') continue;
  mkdirSync(join(here, 'png'), { recursive: true });
  for (const { size, png } of pictures.filter(({ size }) => linuxSizes.includes(size))) {
    writeFileSync(join(here, 'png', `${size}x${size}.png`), png);
  }
}
await browser.close();
