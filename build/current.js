/**
 * Determines whether the files in `out/` were built from the current sources. Plain JavaScript, because stripping types
 * would take as long as this saves.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {'page' | 'programs' | 'preload'} BundleName */
/** @type {readonly BundleName[]} */
export const bundles = ['page', 'programs', 'preload'];

/**
 * Returns metadata that changes when a file is written, replaced or moved, even if its size and date stay the same.
 *
 * @param {string} path
 */
const marksOf = (path) => {
  const { ino, size, ctimeMs } = statSync(path);
  return [ino, size, ctimeMs];
};

/** @type {(folder: string, name: string) => string} */
const recordOf = (folder, name) => join(folder, 'out/cache/built', `${name}.json`);

/** Time in milliseconds by which a file system's clock may lag behind the computer's. */
const lag = 100;

/**
 * Marks a bundle as not current before it is built.
 *
 * @param {string} folder the project's folder
 * @param {BundleName} name
 * @returns {(sources: Iterable<string>, made: Iterable<string>) => boolean} to call after the build with its sources
 * and outputs, relative to the folder. Returns false if a source changed during the build, since it may have been read
 * before or after that.
 */
export function building(folder, name, now = Date.now()) {
  const record = recordOf(folder, name);
  rmSync(record, { force: true });
  const begin = now - lag;
  return (sources, made) => {
    const files = [...sources, ...made].map((file) => [file, ...marksOf(`${folder}/${file}`)]);
    if ([...sources].some((file) => statSync(join(folder, file)).ctimeMs >= begin)) return false;
    mkdirSync(dirname(record), { recursive: true });
    writeFileSync(record, JSON.stringify(files));
    return true;
  };
}

/**
 * Checks whether all sources and outputs are unchanged since the build.
 *
 * @param {string} folder the project's folder
 * @param {BundleName} name
 */
export function isCurrent(folder, name) {
  try {
    const files = JSON.parse(readFileSync(recordOf(folder, name), 'utf8'));
    for (const [file, ino, size, ctimeMs] of files) {
      const now = statSync(`${folder}/${file}`);
      if (now.ino !== ino || now.size !== size || now.ctimeMs !== ctimeMs) return false;
    }
    return true;
  } catch {
    return false;
  }
}
