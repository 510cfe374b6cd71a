/** The packages in the shipped program, according to the bundler rather than a hand-written list. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  author: z.union([z.string(), z.object({ name: z.string() })]).optional(),
});
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      license: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      resolved: z.string().optional(),
    }),
  ),
});
export type Lock = z.infer<typeof lockSchema>;

export const readLock = (): Lock =>
  lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));

export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** The package's SPDX expression. */
  readonly licence: string;
  /** The text of the licence, and further notices. */
  readonly texts: readonly string[];
  /** Subresource integrity of the archive that npm unpacked. */
  readonly integrity?: string;
}

/** Packages that are shipped without being bundled: keytar. Electron includes its own licence files. */
const besideBundles = ['keytar'];

/** Collects the files of packages that went into a bundle. */
export function collectModules(into: Set<string>): Plugin {
  return {
    name: 'absender-shipped',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type === 'chunk') for (const id of part.moduleIds) into.add(id);
        // Style sheets and images are usually the project's own, but a package may import some.
        else for (const name of part.originalFileNames) into.add(resolve(root, name));
      }
    },
  };
}

/** Returns the packages of bundled files, sorted by name. */
export function shippedPackages(modules: Iterable<string>, lock = readLock()): Shipped[] {
  const folders = new Set(besideBundles.map((name) => join(root, 'node_modules', name)).filter(existsSync));
  for (const id of modules) {
    const folder = packageFolder(id.replace(/^\0/, '').split('?')[0] ?? '');
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders]
    .map((folder) => describe(folder, lock))
    .sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));
}

/** Returns a package's folder: the one directly below the innermost `node_modules`, or below its scope. */
function packageFolder(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file)?.[0];
}

function describe(folder: string, lock: Lock): Shipped {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const path = folder.slice(folder.indexOf('node_modules')).replaceAll('\\', '/');
  const { integrity } = lock.packages[path] ?? {};
  return {
    name: manifest.name,
    version: manifest.version,
    licence: manifest.license ?? '',
    texts: licenceTexts(folder, manifest),
    ...(integrity !== undefined && { integrity }),
  };
}

const licenceFile = /^(licen[cs]e|copying|notice)([.-]|$)/i;

function licenceTexts(folder: string, { license, author }: z.infer<typeof manifestSchema>): string[] {
  const files = readdirSync(folder).filter((name) => licenceFile.test(name));
  if (files.length > 0) return files.map((name) => readFileSync(join(folder, name), 'utf8').trim());
  // If a package has no licence text, another one of the same scope may have it.
  const scope = dirname(folder);
  const family = basename(scope).startsWith('@') ? licenceTextOfFamily(scope) : undefined;
  if (family !== undefined) return [family];
  // Some packages only name the MIT licence, whose text is always the same.
  return license === 'MIT' && author !== undefined
    ? [mit(typeof author === 'string' ? author : author.name)]
    : [];
}

function licenceTextOfFamily(scope: string): string | undefined {
  const texts = readdirSync(scope).flatMap((name) =>
    readdirSync(join(scope, name))
      .filter((file) => licenceFile.test(file))
      .map((file) => readFileSync(join(scope, name, file), 'utf8').trim()),
  );
  return texts[0];
}

/** https://spdx.org/licenses/MIT.html */
const mit = (holder: string): string => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
