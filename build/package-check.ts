/** What is packed, proven where Electron's runtime cannot be downloaded: with a placeholder in its place. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { FuseState } from '@electron/fuses';
import { build, Platform } from 'electron-builder';

import { mismatch, type System } from './native.ts';

/** Marks the place of the fuses in Electron's program (https://www.electronjs.org/docs/latest/tutorial/fuses). */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const root = resolve(import.meta.dirname, '..');

/** Bytes of everything that we add to Electron's runtime; raise it knowingly. */
const sizeBudget = 8_000_000;

export interface Packed {
  /** Where installers lie, and the packed program in a folder of its own. */
  readonly dist: string;
  readonly asar: string;
  /** The program, as far as a placeholder is one: it carries the fuses. */
  readonly program: string;
}

/** Packs the bundles in `out/`, into `folder`: as a plain folder, or as installers. @throws where keytar is not made for that system. */
export async function packWithoutRuntime(
  folder: string,
  targets: readonly string[] = ['dir'],
  platform: 'LINUX' | 'WINDOWS' = 'LINUX',
): Promise<Packed> {
  const runtime = join(folder, 'runtime');
  const dist = join(folder, 'dist');
  placeholder(runtime);
  await build({
    targets: Platform[platform].createTarget([...targets]),
    publish: 'never',
    projectDir: root,
    config: {
      extends: join(root, 'electron-builder.yml'),
      electronDist: runtime,
      directories: { output: dist },
    },
  });
  const packed = join(dist, 'linux-unpacked');
  return { dist, asar: join(packed, 'resources/app.asar'), program: join(packed, 'absender') };
}

/** As much of a runtime as electron-builder and the fuses look for: the switches behind their mark, all as delivered. */
function placeholder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const version = 1;
  const delivered = Array<number>(9).fill(FuseState.DISABLE);
  const program = join(folder, 'electron');
  writeFileSync(
    program,
    Buffer.concat([Buffer.from(fuseMark), Buffer.from([version, delivered.length, ...delivered])]),
  );
  chmodSync(program, 0o755);
  writeFileSync(join(folder, 'version'), '0.0.0');
}

export interface Inspection {
  readonly files: readonly string[];
  readonly bytes: number;
  /** What should not be so; empty for a good package. */
  readonly problems: readonly string[];
}

const expected = [
  /^\/package\.json$/,
  /^\/out\/main\/(electron|browser|cli)\.js$/,
  /^\/out\/main\/chunks\/[\w-]+\.js$/,
  /^\/out\/preload\/preload\.cjs$/,
  /^\/out\/renderer\/(index\.html|icon\.svg|no-eval\.js)$/,
  /^\/out\/renderer\/assets\/[\w-]+\.(js|css|svg|png|woff2)$/,
  /^\/node_modules\/keytar\/(package\.json|LICENSE\.md|lib\/keytar\.js|build\/Release\/keytar\.node)$/,
];

const required = [
  '/package.json',
  '/out/main/electron.js',
  '/out/main/browser.js',
  '/out/main/cli.js',
  '/out/preload/preload.cjs',
  '/out/renderer/index.html',
  '/node_modules/keytar/build/Release/keytar.node',
];

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly size?: number;
  readonly unpacked?: boolean;
}

/** Whether the package holds all that it needs and nothing that it does not. */
export function inspectPackage({ asar }: Packed, wanted: System = process): Inspection {
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
    problems.push(...[mismatch(path, file, wanted)].filter((problem) => problem !== undefined));
  }
  if (bytes > sizeBudget) problems.push(`too large: ${bytes} bytes of ${sizeBudget}`);
  return { files, bytes, problems };
}

function filesOf(entry: Entry, path = ''): { path: string; entry: Entry }[] {
  if (!entry.files) return [{ path, entry }];
  return Object.entries(entry.files).flatMap(([name, child]) => filesOf(child, `${path}/${name}`));
}
