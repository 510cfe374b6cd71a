/** Tests the audit of dependencies in `npm run check`, and the requirements of a release. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { auditLock, installScripts, isAllowed } from '../../build/audit.ts';
import { billOfMaterials, licenceFile } from '../../build/notices.ts';
import { missingForRelease, releaseConfig, writeChecksums } from '../../build/release.ts';
import { readLock, shippedPackages, type Lock } from '../../build/shipped.ts';

const lock = readLock();
/** npm's allow list of install scripts, by package name. */
const allowed = Object.fromEntries(
  Object.entries(installScripts).map(([name, version]) => [name, version !== false]),
);
const with_ = (entry: Lock['packages'][string]): Lock => ({
  packages: {
    ...lock.packages,
    'node_modules/newcomer': { integrity: 'sha512-x', license: 'MIT', ...entry },
  },
});

describe('the audit of the lock file', () => {
  it('finds no problems', () => {
    expect(auditLock(lock, allowed)).toEqual([]);
  });

  it.each([
    ['a package that runs code when it is installed', { hasInstallScript: true }],
    ['a licence that nobody decided on', { license: 'AGPL-3.0-only' }],
    ['a licence that is not named', { license: undefined }],
    ['an archive that could be exchanged', { integrity: undefined }],
    ['an archive with a weak checksum', { integrity: 'sha1-x' }],
    ['an archive from a place of its own', { resolved: 'https://evil.example/x.tgz' }],
  ])('finds %s', (_what, entry) => {
    const problems = auditLock(with_(entry), allowed);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^newcomer: /);
  });

  it('finds an install script that npm may run but the audit does not know', () => {
    expect(auditLock(lock, { ...allowed, sneaky: true })).toHaveLength(1);
  });

  it('finds an install script in a version that was not reviewed', () => {
    const [place, keytar] = Object.entries(lock.packages).find(([name]) => name.endsWith('/keytar'))!;
    const newer: Lock = { packages: { ...lock.packages, [place]: { ...keytar, version: '7.9.1' } } };
    expect(auditLock(newer, allowed)).toEqual(['keytar: nobody looked at the install script of 7.9.1']);
  });

  it.each([
    ['MIT', 'shipped', true],
    ['(MIT OR GPL-3.0-only)', 'shipped', true],
    ['MIT AND GPL-3.0-only', 'tool', false],
    ['MPL-2.0', 'tool', true],
    ['MPL-2.0', 'shipped', false],
    ['', 'tool', false],
  ] as const)('reads %s for something %s', (expression, use, allowed) => {
    expect(isAllowed(expression, use)).toBe(allowed);
  });
});

describe('the files shipped with the program', () => {
  const modules = ['zod', 'react', '@peculiar/x509', 'nodemailer'].map(
    (name) => `${process.cwd()}/node_modules/${name}/any/file.js?query`,
  );
  const packages = shippedPackages([...modules, `${process.cwd()}/main/app/app.ts`, '\0virtual']);

  it('name each package once, with the text of its licence', () => {
    const text = licenceFile(packages);
    for (const name of ['zod', 'react', '@peculiar/x509', 'nodemailer']) {
      const mine = packages.find((shipped) => shipped.name === name);
      expect(mine?.texts.join('\n').length, name).toBeGreaterThan(200);
      expect(text).toContain(`${name} ${mine?.version ?? ''} (`);
    }
  });

  it('include a CycloneDX bill of materials, with a checksum for each package', () => {
    const bom = billOfMaterials(packages);
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    const zod = bom.components.find(({ name }) => name === 'zod');
    expect(zod).toMatchObject({ type: 'library', licenses: [{ license: { id: 'MIT' } }] });
    expect(zod).toMatchObject({
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) as string }],
    });
    // All references must resolve, and the program must depend on every component.
    const refs = bom.components.map((component) => component['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    expect(bom.dependencies[0]?.dependsOn).toEqual(refs);
    expect(refs).toContain(
      `pkg:npm/%40peculiar/x509@${packages.find(({ name }) => name === '@peculiar/x509')!.version}`,
    );
    expect(refs.some((ref) => ref.startsWith('pkg:npm/electron@'))).toBe(true);
    expect(billOfMaterials(packages)).toEqual(bom);
  });
});

describe('a release', () => {
  const windows = { WIN_CSC_LINK: 'file.pfx', WIN_CSC_KEY_PASSWORD: 'x' };
  const mac = { CSC_LINK: 'file.p12', CSC_KEY_PASSWORD: 'x' };
  const apple = { APPLE_API_KEY: 'k', APPLE_API_KEY_ID: 'i', APPLE_API_ISSUER: 's' };

  it.each([
    ['win32', {}, 1],
    ['win32', { WIN_CSC_LINK: 'file.pfx' }, 1],
    ['win32', { WIN_CSC_LINK: '', WIN_CSC_KEY_PASSWORD: '' }, 1],
    ['win32', windows, 0],
    ['darwin', {}, 2],
    ['darwin', mac, 1],
    ['darwin', apple, 1],
    ['darwin', { ...mac, ...apple }, 0],
    ['darwin', { ...mac, ...apple, CSC_IDENTITY_AUTO_DISCOVERY: 'false' }, 1],
    ['linux', {}, 1],
    ['linux', { ABSENDER_SIGNING_KEY: 'release@firma.example' }, 0],
    ['win32', { ...windows, ABSENDER_INSPECTABLE: '1' }, 1],
    // On Windows, signing would also need `azureSignOptions`, which are not configured.
    ['win32', { AZURE_TENANT_ID: 't', AZURE_CLIENT_ID: 'c', AZURE_CLIENT_SECRET: 'x' }, 1],
    ['freebsd', {}, 1],
  ] as const)('on %s with %j lacks %i things', (platform, env, count) => {
    expect(missingForRelease(platform, env)).toHaveLength(count);
  });

  it("fails if something remains unsigned, and requests Apple's notarisation", () => {
    expect(releaseConfig({})).toEqual({ forceCodeSigning: true, mac: { notarize: false } });
    expect(releaseConfig(apple).mac.notarize).toBe(true);
  });

  it('lists the checksums of the installers that it built, and of no earlier ones', () => {
    const folder = mkdtempSync(join(tmpdir(), 'absender-release-'));
    const files = ['Absender.deb', 'builder-debug.yml', 'Absender-0.0.1.deb'].map((name) =>
      join(folder, name),
    );
    for (const file of files) writeFileSync(file, '');
    writeChecksums(folder, files.slice(0, 2), undefined);
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  Absender.deb\n',
    );
    rmSync(folder, { recursive: true });
  });
});
