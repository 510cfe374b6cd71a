/** `npm run build`: the page, the three programs and the preload, with the licences of what is in them, into `out/`. */
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, mergeConfig, type InlineConfig } from 'vite';

import { writeNotices } from './notices.ts';
import { collectModules } from './shipped.ts';

const root = resolve(import.meta.dirname, '..');
const common = { configFile: false, root, logLevel: 'warn' } as const satisfies InlineConfig;

/** Never bundled: Node's own, Electron's, and keytar's native part. */
const external = ['electron', 'keytar', ...builtinModules.flatMap((name) => [name, `node:${name}`])];

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
      // Data, and functions of it: what a page does not use of them stays out of the page.
      treeshake: {
        moduleSideEffects: [
          { test: /shared[\\/](?:knowledge|diagnosis|texts[\\/]conformance)/, sideEffects: false },
        ],
      },
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
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** A sandboxed preload is one CommonJS file. */
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

export async function bundle(parts: readonly InlineConfig[] = [page, programs, preload]): Promise<void> {
  const modules = new Set<string>();
  await Promise.all(parts.map((part) => build(mergeConfig(part, { plugins: [collectModules(modules)] }))));
  writeNotices(modules);
}

if (import.meta.main) await bundle();
