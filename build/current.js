/**
 * Whether what lies in `out/` was built from the files as they are now. Plain JavaScript: to strip types from it would
 * take as long as all that is saved here.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {'page' | 'programs' | 'preload'} BundleName */
/** @type {readonly BundleName[]} */
export const bundles = ['page', 'programs', 'preload'];

/**
 * A file that was written, replaced or moved here since has other marks, also where its size and its date were kept.
 *
 * @param {string} path
 */
const marksOf = (path) => {
  const { ino, size, ctimeMs } = statSync(path);
  return [ino, size, ctimeMs];
};

/** @type {(folder: string, name: string) => string} */
const recordOf = (folder, name) => join(folder, 'out/cache/built', `${name}.json`);

/** Clocks of file systems may lag behind the computer's by this much. Milliseconds. */
const lag = 100;

/**
 * Before something is built: from now on, nothing is current.
 *
 * @param {string} folder the project's
 * @param {BundleName} name
 * @returns {(sources: Iterable<string>, made: Iterable<string>) => boolean} to be told, once it is built, from which files
 *   and which were made, relative to the folder. Tells whether that can be relied on: a source that changed meanwhile may
 *   have been read before or after that.
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
 * Whether everything that was read and made is still the same.
 *
 * @param {string} folder the project's
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
