/**
 * `npm run build`: builds the page, the three programs and the preload, with the licences of their packages, into
 * `out/`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, relative, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, mergeConfig, type InlineConfig, type Plugin } from 'vite';

import { building, type BundleName } from './current.js';
import { writeNotices } from './notices.ts';
import { collectModules } from './shipped.ts';

const root = resolve(import.meta.dirname, '..');
const common = { configFile: false, root, logLevel: 'warn' } as const satisfies InlineConfig;

/** Never bundled: Node's built-in modules, Electron, and keytar with its native module. */
const external = ['electron', 'keytar', ...builtinModules.flatMap((name) => [name, `node:${name}`])];

/**
 * Treats modules that contain data or functions for it as free of side effects, so that tree shaking removes what a
 * page or command does not use.
 */
const dataAsUsed = {
  manualPureFunctions: ['z'],
  moduleSideEffects: [{ test: /shared[\\/](?:knowledge|diagnosis|flow|model|texts)/, sideEffects: false }],
};

const page: InlineConfig = {
  ...common,
  root: resolve(root, 'renderer'),
  base: '/',
  plugins: [react()],
  build: {
    outDir: resolve(root, 'out/renderer'),
    emptyOutDir: true,
    target: 'chrome120',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    rolldownOptions: {
      treeshake: dataAsUsed,
    },
  },
};

const programs: InlineConfig = {
  ...common,
  ssr: { noExternal: true, external },
  build: {
    ssr: true,
    outDir: resolve(root, 'out/main'),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: {
        electron: resolve(root, 'main/shells/electron/main.ts'),
        browser: resolve(root, 'main/shells/browser/main.ts'),
        cli: resolve(root, 'main/shells/cli/main.ts'),
        // The script of a worker thread. The code that starts the thread refers to it by this name.
        'received-mail': resolve(root, 'main/sender/received/worker.ts'),
      },
      treeshake: dataAsUsed,
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** A sandboxed preload is a single CommonJS file. */
const preload: InlineConfig = {
  ...common,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: resolve(root, 'main/shells/electron/preload/preload.ts'),
    outDir: resolve(root, 'out/preload'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: { external: ['electron'], output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
  },
};

/** Files that affect every bundle, in addition to the bundled modules. */
const everywhere = [
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'build/bundle.ts',
];

/** Records a bundle's sources and outputs, so that `isCurrent` can compare them later. */
function noteFiles(name: BundleName): Plugin {
  const built = building(root, name);
  return {
    name: 'absender-current',
    writeBundle({ dir = '' }, outputs) {
      // Packages only change when npm changes them, which also updates `node_modules/.package-lock.json`.
      const modules = [...this.getModuleIds()]
        .map((id) => relative(root, id.replace(/^\0/, '').replace(/\?.*$/, '')))
        .filter((file) => !file.startsWith('node_modules'));
      // Styles and images are included in several ways.
      const beside = name === 'page' ? readdirSync(join(root, 'renderer'), { recursive: true }) : [];
      const sources = [
        ...everywhere,
        ...modules,
        ...beside.map((file) => join('renderer', String(file))),
      ].filter((file) => existsSync(join(root, file)));
      built(
        new Set(sources),
        Object.keys(outputs).map((file) => relative(root, join(dir, file))),
      );
    },
  };
}

export async function bundle(): Promise<void> {
  const modules = new Set<string>();
  const parts = Object.entries({ page, programs, preload } satisfies Record<BundleName, InlineConfig>);
  await Promise.all(
    parts.map(([name, config]) =>
      build(mergeConfig(config, { plugins: [collectModules(modules), noteFiles(name as BundleName)] })),
    ),
  );
  writeNotices(modules);
}

if (import.meta.main) await bundle();
