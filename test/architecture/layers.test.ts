import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Violation {
  /** The file with the forbidden import. */
  readonly from: string;
  readonly rule: string;
}

/** Returns the violations in a folder, as reported by `npm run check`. */
function broken(cwd: string): Violation[] {
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
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, rule: { name } }) => ({ from, rule: name }));
}

const provider: Readonly<Record<string, string>> = {
  'shared/model/index.ts': 'export const noun = 1;',
  'shared/model/inner.ts': 'export const inner = 1;',
  'main/app/index.ts': 'export const app = 1;',
  'main/net/index.ts': "import { noun } from '../../shared/model/index.ts'; export const net = noun;",
  'main/net/inner.ts': "import { connect } from 'node:tls'; export const inner = connect;",
  'main/probe/index.ts': "import { net } from '../net/index.ts'; export const probe = net;",
  'main/probe/inner.ts': 'export const inner = 1;',
  'main/shells/electron/main.ts': "import { app } from 'electron'; export const shell = app;",
  'main/shells/browser/main.ts':
    "import { app } from '../../app/index.ts'; import { net } from '../../net/index.ts'; export const shell = [app, net];",
  'main/store/index.ts': "import type { Agent } from 'node:https'; export type Store = Agent;",
  'build/bundle.ts': 'export const bundle = 1;',
  'renderer/app/index.ts': "import { noun } from '../../shared/model/index.ts'; export const page = noun;",
};

/** Files of the sample project, each with a forbidden import and the rule against it. */
const breaks = [
  ['shared/model/index.ts', '../../main/app/index.ts', 'shared-is-pure'],
  ['shared/model/index.ts', 'node:fs', 'shared-knows-no-runtime'],
  ['shared/model/index.ts', 'nodemailer', 'shared-uses-zod-only'],
  ['main/app/index.ts', '../../renderer/app/index.ts', 'main-knows-no-screen'],
  ['renderer/app/index.ts', '../../main/app/index.ts', 'renderer-uses-its-host'],
  ['renderer/app/index.ts', 'node:fs', 'renderer-runs-in-a-page'],
  ['main/app/index.ts', 'electron', 'only-the-electron-shell-knows-electron'],
  ['main/shells/browser/main.ts', 'electron-store', 'only-the-electron-shell-knows-electron'],
  ['main/app/index.ts', '../probe/inner.ts', 'modules-have-one-entry'],
  ['renderer/app/index.ts', '../../shared/model/inner.ts', 'modules-have-one-entry'],
  ['main/probe/index.ts', '../app/index.ts', 'rooms-of-main-are-strangers'],
  ['main/probe/index.ts', '../net/inner.ts', 'modules-have-one-entry'],
  ['main/journal/index.ts', '../store/index.ts', 'rooms-of-main-are-strangers'],
  ['main/net/index.ts', '../probe/index.ts', 'rooms-of-main-are-strangers'],
  ['main/a-new-one/index.ts', '../probe/index.ts', 'rooms-of-main-are-strangers'],
  ['main/store/index.ts', 'node:https', 'connections-are-made-below'],
  ['main/app/index.ts', 'node:dns/promises', 'connections-are-made-below'],
  ['main/shells/cli/main.ts', 'node:tls', 'connections-are-made-below'],
  ['main/shells/browser/main.ts', '../../probe/index.ts', 'shells-use-the-app'],
  ['main/app/index.ts', './gone.ts', 'nothing-unresolved'],
] as const;

/**
 * Returns the path of a new file next to a file of the sample project. Each violation is in its own file, so that a
 * single run finds them all.
 */
const besides = (path: string, index: number): string => join(dirname(path), `breaks-${index}.ts`);

let folder: string;
let found: readonly Violation[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'absender-layers-'));
  const breaking = breaks.map(([path, imported], index) => [
    besides(path, index),
    `import * as thing from '${imported}'; export const it = thing;`,
  ]);
  for (const [name = '', content = ''] of [...Object.entries(provider), ...breaking]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  for (const name of ['build/tsconfig.base.json', 'build/dependency-cruiser.js', 'package.json'])
    cpSync(name, join(folder, name));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  found = broken(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the dependency rules', () => {
  it('are kept by the project', () => {
    expect(broken('.')).toEqual([]);
  });

  it('are kept by the sample project of the next tests', () => {
    expect(found.filter(({ from }) => from in provider)).toEqual([]);
  });

  it.each(breaks.map(([path, imported, rule], index) => [path, imported, rule, besides(path, index)]))(
    'detect a file next to %s that imports %s',
    (_path, _imported, rule, from) => {
      expect(found).toContainEqual({ from, rule });
    },
  );
});
