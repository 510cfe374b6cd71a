/** Checks the packed files with a placeholder for Electron's runtime, for systems that cannot download the runtime. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { FuseState } from '@electron/fuses';
import { Arch, build, Platform } from 'electron-builder';

import { mismatch, type System } from './native.ts';

/** Marks the position of the fuses in Electron's executable (https://www.electronjs.org/docs/latest/tutorial/fuses). */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const root = resolve(import.meta.dirname, '..');

/** The maximum size in bytes of everything added to Electron's runtime; raise it deliberately. */
const sizeBudget = 8_000_000;

export interface Packed {
  /** The output folder for installers, with the unpacked app in a subfolder. */
  readonly dist: string;
  readonly asar: string;
  /** The app's executable. As a placeholder, it contains only the fuses. */
  readonly program: string;
}

export interface Packing {
  readonly targets?: readonly string[];
  readonly platform?: 'LINUX' | 'WINDOWS';
  /** The folder of a project with a keytar for the target platform; this project if absent. */
  readonly project?: string;
  /** A minimal executable, for platforms whose packaging tools inspect it. */
  readonly emptyProgram?: Uint8Array;
}

/**
 * Packages the bundles in `out/` into `folder`, as a folder or as installers. @throws if keytar is not built for the
 * target platform.
 */
export async function packWithoutRuntime(folder: string, packing: Packing = {}): Promise<Packed> {
  const { targets = ['dir'], platform = 'LINUX', project = root, emptyProgram } = packing;
  const windows = platform === 'WINDOWS';
  const runtime = join(folder, 'runtime');
  const dist = join(folder, 'dist');
  placeholder(runtime, windows ? 'electron.exe' : 'electron', emptyProgram);
  await build({
    targets: Platform[platform].createTarget([...targets], ...(windows ? [Arch.x64] : [])),
    publish: 'never',
    projectDir: project,
    config: {
      extends: join(project, 'electron-builder.yml'),
      // An absolute path, because electron-builder would search the current folder.
      beforePack: join(project, 'build/before-pack.ts'),
      afterPack: join(project, 'build/after-pack.ts'),
      electronDist: runtime,
      directories: { output: dist },
    },
  });
  const packed = join(dist, windows ? 'win-unpacked' : 'linux-unpacked');
  const program = join(packed, windows ? 'Absender.exe' : 'absender');
  return { dist, asar: join(packed, 'resources/app.asar'), program };
}

/**
 * Writes a placeholder for Electron with only what electron-builder and the setting of fuses require: the fuses after
 * their mark, with default values.
 */
function placeholder(folder: string, name: string, emptyProgram: Uint8Array = new Uint8Array()): void {
  mkdirSync(folder, { recursive: true });
  const version = 1;
  const delivered = Array<number>(9).fill(FuseState.DISABLE);
  const program = join(folder, name);
  writeFileSync(
    program,
    Buffer.concat([
      emptyProgram,
      Buffer.from(fuseMark),
      Buffer.from([version, delivered.length, ...delivered]),
    ]),
  );
  chmodSync(program, 0o755);
  writeFileSync(join(folder, 'version'), '0.0.0');
}

export interface Inspection {
  readonly files: readonly string[];
  readonly bytes: number;
  /** The problems found; empty for a valid package. */
  readonly problems: readonly string[];
}

const expected = [
  /^\/package\.json$/,
  /^\/out\/main\/(electron|browser|cli|received-mail)\.js$/,
  /^\/out\/main\/chunks\/[\w.-]+\.js$/,
  /^\/out\/preload\/preload\.cjs$/,
  /^\/out\/renderer\/(index\.html|icon\.svg|no-eval\.js)$/,
  /^\/out\/renderer\/assets\/[\w.-]+\.(js|css|svg|png|woff2)$/,
  /^\/node_modules\/keytar\/(package\.json|LICENSE\.md|lib\/keytar\.js|build\/Release\/keytar\.node)$/,
];

const required = [
  '/package.json',
  '/out/main/electron.js',
  '/out/main/browser.js',
  '/out/main/cli.js',
  '/out/main/received-mail.js',
  '/out/preload/preload.cjs',
  '/out/renderer/index.html',
  '/node_modules/keytar/build/Release/keytar.node',
];

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly size?: number;
  readonly unpacked?: boolean;
}

/** Checks that the package contains everything that it needs and nothing else. */
export function inspectPackage({ asar }: Packed, system: System = process): Inspection {
  const entries = filesOf(getRawHeader(asar).header);
  const files = entries.map(({ path }) => path);
  const bytes = entries.reduce((sum, { entry }) => sum + (entry.size ?? 0), 0);
  const problems = [
    ...files
      .filter((path) => !expected.some((pattern) => pattern.test(path)))
      .map((path) => `surplus: ${path}`),
    ...required.filter((path) => !files.includes(path)).map((path) => `missing: ${path}`),
    ...entries
      .filter(({ path, entry }) => path.endsWith('.node') && entry.unpacked !== true)
      .map(({ path }) => `cannot be loaded from within the archive: ${path}`),
  ];
  for (const path of files.filter((name) => name.endsWith('.node'))) {
    const unpacked = `${asar}.unpacked${path}`;
    const file = existsSync(unpacked) ? readFileSync(unpacked) : Buffer.alloc(0);
    problems.push(...[mismatch(path, file, system)].filter((problem) => problem !== undefined));
  }
  if (bytes > sizeBudget) problems.push(`too large: ${bytes} bytes of ${sizeBudget}`);
  return { files, bytes, problems };
}

function filesOf(entry: Entry, path = ''): { path: string; entry: Entry }[] {
  if (!entry.files) return [{ path, entry }];
  return Object.entries(entry.files).flatMap(([name, child]) => filesOf(child, `${path}/${name}`));
}
