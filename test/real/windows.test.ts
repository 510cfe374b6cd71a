/**
 * Tests the Windows program, packaged as by `npm run package` on Windows but without Electron's runtime, and then
 * inspected.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { fuses } from '../../build/fuses.ts';
import { inspectPackage, packWithoutRuntime, type Packed } from '../../build/package-check.ts';
import { emptyProgram, projectForWindows } from '../support/packers/windows.ts';

const folder = mkdtempSync(join(tmpdir(), 'absender-windows-'));
let packed: Packed;

beforeAll(async () => {
  const project = projectForWindows(join(folder, 'project'));
  packed = await packWithoutRuntime(folder, { platform: 'WINDOWS', project, emptyProgram: emptyProgram() });
});
afterAll(() => rmSync(folder, { recursive: true }));

const resources = () => NtExecutableResource.from(NtExecutable.from(readFileSync(packed.program))).entries;

describe('the program for Windows', () => {
  it('contains the bundles and a keytar for Windows, and nothing else', () => {
    expect(inspectPackage(packed, { platform: 'win32', arch: 'x64' }).problems).toEqual([]);
    expect(inspectPackage(packed, { platform: 'win32', arch: 'arm64' }).problems.join()).toContain('keytar');
    expect(existsSync(join(dirname(packed.asar), 'notices/third-party-licences.txt'))).toBe(true);
  });

  it('has all nine fuses set', async () => {
    const wire = await getCurrentFuseWire(packed.program);
    const wanted = fuses();
    for (const fuse of Object.values(FuseV1Options).filter((value) => typeof value === 'number'))
      expect(wire[fuse], FuseV1Options[fuse]).toBe(wanted[fuse] ? FuseState.ENABLE : FuseState.DISABLE);
  });

  it('contains the hash of its archive, so that Electron loads no other', () => {
    const { bin } = resources().find(({ type }) => type === 'INTEGRITY')!;
    const { headerString } = getRawHeader(packed.asar);
    expect(JSON.parse(Buffer.from(bin).toString('utf8'))).toEqual([
      {
        file: 'resources\\app.asar',
        alg: 'SHA256',
        value: createHash('sha256').update(headerString).digest('hex'),
      },
    ]);
  });

  it('has its own version information, and its icon in every size', () => {
    const [about] = Resource.VersionInfo.fromEntries(resources());
    const [language] = about!.getAllLanguagesForStringValues();
    expect(about!.getStringValues(language!)).toMatchObject({
      FileDescription: 'Absender',
      ProductName: 'Absender',
      CompanyName: 'Absender',
    });
    const [icons] = Resource.IconGroupEntry.fromEntries(resources());
    // The icon format stores a width of 256 as 0.
    expect(icons!.icons.map(({ width }) => width || 256).sort((a, b) => a - b)).toEqual([
      16, 32, 48, 64, 128, 256,
    ]);
  });
});
