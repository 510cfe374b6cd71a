import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rules that a tree of files breaks, as `npm run check` would name them. */
function broken(cwd: string): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      'build/dependency-cruiser.js',
      '--output-type',
      'json',
      'shared',
      'main',
      'renderer',
    ],
    { cwd, encoding: 'utf8', maxBuffer: 200_000_000 },
  );
  if (!stdout.startsWith('{')) throw new Error(stdout + stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return summary.violations.map(({ rule }) => rule.name);
}

const house: Readonly<Record<string, string>> = {
  'shared/model/index.ts': 'export const noun = 1;',
  'shared/model/inner.ts': 'export const inner = 1;',
  'main/app/index.ts': 'export const app = 1;',
  'main/probe/index.ts': "import { noun } from '../../shared/model/index.ts'; export const probe = noun;",
  'main/probe/inner.ts': 'export const inner = 1;',
  'main/shells/electron/main.ts': "import { app } from 'electron'; export const shell = app;",
  'main/shells/browser/main.ts': "import { app } from '../../app/index.ts'; export const shell = app;",
  'build/bundle.ts': 'export const bundle = 1;',
  'renderer/app/index.ts': "import { noun } from '../../shared/model/index.ts'; export const page = noun;",
};

function brokenWith(path: string, text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'absender-layers-'));
  try {
    for (const [name, content] of Object.entries({ ...house, [path]: text })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    for (const name of ['build/tsconfig.base.json', 'build/dependency-cruiser.js', 'package.json']) {
      cpSync(name, join(folder, name));
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    return broken(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the arrows between the rooms', () => {
  it('are kept', () => {
    expect(broken('.')).toEqual([]);
  });

  it('are kept in the small house that the next tests break', () => {
    expect(brokenWith('shared/model/index.ts', house['shared/model/index.ts']!)).toEqual([]);
  });

  it.each([
    ['shared/model/index.ts', '../../main/app/index.ts', 'shared-is-pure'],
    ['shared/model/index.ts', 'node:fs', 'shared-knows-no-runtime'],
    ['shared/model/index.ts', 'nodemailer', 'shared-uses-zod-only'],
    ['main/app/index.ts', '../../renderer/app/index.ts', 'main-knows-no-screen'],
    ['renderer/app/index.ts', '../../main/app/index.ts', 'renderer-uses-its-host'],
    ['renderer/app/index.ts', 'node:fs', 'renderer-runs-in-a-page'],
    ['main/app/index.ts', 'electron', 'only-the-electron-shell-knows-electron'],
    ['main/shells/browser/main.ts', 'electron-store', 'only-the-electron-shell-knows-electron'],
    ['main/app/index.ts', '../probe/inner.ts', 'rooms-have-one-door'],
    ['renderer/app/index.ts', '../../shared/model/inner.ts', 'rooms-have-one-door'],
    ['main/probe/index.ts', '../app/index.ts', 'rooms-of-main-are-strangers'],
    ['main/shells/browser/main.ts', '../../probe/index.ts', 'shells-use-the-app'],
    ['main/app/index.ts', './gone.ts', 'nothing-unresolved'],
  ])('catch %s when it imports %s', (path, imported, rule) => {
    expect(brokenWith(path, `import * as thing from '${imported}'; export const it = thing;`)).toContain(
      rule,
    );
  });
});
