/** Tests the Linux installers, built as by `npm run package` but without Electron's runtime, and then unpacked. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { inspectPackage, packWithoutRuntime, type Packed } from '../../build/package-check.ts';
import { packersIn, runtimeBytes } from '../support/packers/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'absender-installers-'));
const [deb, appImage] = [join(folder, 'deb'), join(folder, 'appimage')];
const sizes = [16, 32, 48, 64, 128, 256, 512];
let packed: Packed;

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const installer = (ending: string): string => {
  const found = readdirSync(packed.dist).filter((name) => name.endsWith(ending));
  expect(found).toHaveLength(1);
  return join(packed.dist, found[0]!);
};
const entryOf = (file: string): Record<string, string> =>
  Object.fromEntries(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.includes('='))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

beforeAll(async () => {
  for (const [name, value] of Object.entries(packersIn(join(folder, 'tools')))) vi.stubEnv(name, value);
  packed = await packWithoutRuntime(folder, { targets: ['deb', 'AppImage'] });
  run('dpkg-deb', '--extract', installer('.deb'), deb);
  run('unsquashfs', '-no-progress', '-offset', `${runtimeBytes}`, '-dest', appImage, installer('.AppImage'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the deb', () => {
  it('states its purpose and maintainer, and depends on libsecret for the keychain', () => {
    const field = (name: string) => run('dpkg-deb', '--field', installer('.deb'), name).trim();
    expect(field('Package')).toBe('absender');
    expect(field('Maintainer')).toMatch(/^Absender <.+@.+>$/);
    expect(field('Homepage')).toMatch(/^https:/);
    expect(field('Depends').split(', ')).toEqual(
      expect.arrayContaining(['libsecret-1-0', 'libgtk-3-0', 'libnss3']),
    );
    expect(field('Architecture')).toBe(run('dpkg', '--print-architecture').trim());
  });

  it('contains the packed program', () => {
    const asar = join(deb, 'opt/Absender/resources/app.asar');
    expect(inspectPackage({ ...packed, asar }).problems).toEqual([]);
  });

  it('has a valid desktop entry that opens its files and matches its window', () => {
    const file = join(deb, 'usr/share/applications/absender.desktop');
    expect(run('desktop-file-validate', file)).toBe('');
    expect(entryOf(file)).toMatchObject({
      Exec: '/opt/Absender/absender %U',
      Icon: 'absender',
      MimeType: 'application/x-absender;',
      StartupWMClass: 'absender',
      Categories: 'Office;',
    });
  });

  it('contains its icon in every size', () => {
    for (const size of sizes) {
      const icon = join(deb, `usr/share/icons/hicolor/${size}x${size}/apps/absender.png`);
      expect(readFileSync(icon)).toEqual(readFileSync(`build/icons/png/${size}x${size}.png`));
    }
  });

  it('registers the type of profile files, with an icon', () => {
    const mime = join(folder, 'mime');
    cpSync(join(deb, 'usr/share/mime'), mime, { recursive: true });
    run('update-mime-database', mime);
    expect(readFileSync(join(mime, 'globs2'), 'utf8')).toContain('application/x-absender:*.absender');
    const own = /^application\/x-absender:(.+)$/m.exec(readFileSync(join(mime, 'icons'), 'utf8'))?.[1];
    expect(
      readFileSync(join(deb, `usr/share/icons/hicolor/scalable/mimetypes/${own}.svg`), 'utf8'),
    ).toContain('<svg');
  });
});

describe('the AppImage', () => {
  it('contains the packed program', () => {
    expect(inspectPackage({ ...packed, asar: join(appImage, 'resources/app.asar') }).problems).toEqual([]);
  });

  it('starts with its sandbox', () => {
    const file = join(appImage, 'absender.desktop');
    expect(run('desktop-file-validate', file)).toBe('');
    expect(entryOf(file)).toMatchObject({ Exec: 'AppRun %U', MimeType: 'application/x-absender;' });
  });

  it('contains its icon in every size', () => {
    for (const size of sizes)
      expect(readdirSync(join(appImage, `usr/share/icons/hicolor/${size}x${size}/apps`))).toEqual([
        'absender.png',
      ]);
  });
});
