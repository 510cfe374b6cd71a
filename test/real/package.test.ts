import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extractAll, extractFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { fuses } from '../../build/fuses.ts';
import { inspectPackage, packWithoutRuntime, type Packed } from '../../build/package-check.ts';
import { hostThrough, operations } from '../../shared/contract/index.ts';
import { flowOf } from '../../shared/flow/index.ts';
import { walkPractice } from '../contract/suite.ts';
import { openSession } from '../support/http-transport.ts';
import { startWizard } from '../support/wizard.ts';

const folder = mkdtempSync(join(tmpdir(), 'absender-package-'));
const inside = join(folder, 'inside');
let packed: Packed;

beforeAll(async () => {
  packed = await packWithoutRuntime(folder);
  extractAll(packed.asar, inside);
});
afterAll(() => rmSync(folder, { recursive: true }));

const cli = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [join(inside, 'out/main/cli.js'), ...args], {
    input,
    encoding: 'utf8',
    cwd: inside,
    env: { ...process.env, ABSENDER_HOME: join(folder, 'home') },
  });

describe('the package', () => {
  it('contains the bundles and keytar, within its size budget, and nothing else', () => {
    expect(inspectPackage(packed).problems).toEqual([]);
  });

  it('contains no source map, no TypeScript and no test', () => {
    const { files } = inspectPackage(packed);
    expect(files.filter((path) => /\.(map|ts|tsx)$|\/test\//.test(path))).toEqual([]);
    for (const path of files.filter((name) => name.endsWith('.js'))) {
      const source = extractFile(packed.asar, path.slice(1)).toString('utf8');
      expect(source, path).not.toContain('sourceMappingURL=data:');
    }
  });

  it('cannot be built for another system, where this keytar would not load', async () => {
    const elsewhere = join(folder, 'windows');
    await expect(packWithoutRuntime(elsewhere, { platform: 'WINDOWS' })).rejects.toThrow(
      /keytar\.node is made for linux \w+, and the package is for win32/,
    );
    const other = { platform: 'linux', arch: process.arch === 'x64' ? 'arm64' : 'x64' };
    expect(inspectPackage(packed, other).problems.join()).toContain('each is built on its own system');
  });

  it('sets all nine fuses in the program', async () => {
    const wire = await getCurrentFuseWire(packed.program);
    const wanted = fuses();
    const names = Object.values(FuseV1Options).filter((value) => typeof value === 'number');
    expect(names).toHaveLength(9);
    for (const fuse of names) {
      expect(wire[fuse], FuseV1Options[fuse]).toBe(wanted[fuse] ? FuseState.ENABLE : FuseState.DISABLE);
    }
  });

  it('contains the licences of everything in it, and its bill of materials', () => {
    const notices = join(dirname(packed.asar), 'notices');
    const licences = readFileSync(join(notices, 'third-party-licences.txt'), 'utf8');
    const bom = JSON.parse(readFileSync(join(notices, 'sbom.cdx.json'), 'utf8')) as {
      components: { name: string; version: string }[];
    };
    const names = bom.components.map(({ name }) => name);
    for (const name of ['react', 'zod', 'nodemailer', 'conf', 'electron-store', 'keytar', 'electron'])
      expect(names).toContain(name);
    // Development tools are not shipped, so they are not in the bill of materials.
    for (const name of ['vitest', 'eslint', 'electron-builder', 'axe-core'])
      expect(names).not.toContain(name);
    for (const { name, version } of bom.components.filter((component) => component.name !== 'electron'))
      expect(licences).toContain(`${name} ${version} (`);
  });

  it('runs the practice flow from its files, without the project around it', () => {
    const { status, stdout, stderr } = cli(['practice', '--walk']);
    expect([status, stdout.trim().split('\n').at(-1), stderr.includes('FAIL')]).toEqual([
      0,
      'walked to: summary',
      false,
    ]);
  });

  it('runs its command line from its files', () => {
    expect(cli(['--version']).stdout.trim()).toMatch(/^\d+\.\d+\.\d+/);
    const { stdout, status } = cli(
      ['explain', '--json'],
      '{"stage":"auth","text":"535 5.7.8 Error: authentication failed"}\n',
    );
    expect([status, (JSON.parse(stdout) as { cause: string }).cause]).toEqual([0, 'wrong-credentials']);
  });

  it('opens the wizard in a browser from its files, page and engine', async () => {
    const wizard = await startWizard({ out: join(inside, 'out') });
    try {
      const page = await fetch(new URL('/', wizard.address));
      expect(await page.text()).toContain('<div id="root">');
      const session = await openSession(wizard.address);
      const reply = await session.transport.call('app.open', { id: 'package', input: {} });
      expect(
        operations['app.open'].output.safeParse(reply.ok ? reply.value : reply.problem).error,
      ).toBeUndefined();
      // Runs the whole flow from the package's files.
      let calls = 0;
      const profile = await walkPractice(hostThrough(session.transport, () => `package-${++calls}`));
      expect(flowOf(profile).current).toBe('summary');
      session.close();
    } finally {
      await wizard.remove();
    }
  });
});
