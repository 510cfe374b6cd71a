import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, unlinkSync } from 'node:fs';

/** Windows has neither: it has no pipes in folders, and its links are not followed by accident. */
const { O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants as Partial<typeof constants>;

/** In the place of a file lies something else: a folder, a pipe, a device, or a link where none may be. */
export class NoFile extends Error {
  override readonly name = 'NoFile';
  readonly code = 'ENOFILE';
}

/**
 * Opens a file for reading. A pipe is not waited for.
 *
 * @param links whether a symbolic link may stand in its place.
 *
 * @throws {@link NoFile}, or the system's error.
 */
export function openPlain(path: string, { links }: { readonly links: boolean }): number {
  let file;
  try {
    file = openSync(path, constants.O_RDONLY | O_NONBLOCK | (links ? 0 : O_NOFOLLOW));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A link; a pipe that nobody can read; a folder, as Windows says it.
    throw code === 'ELOOP' || code === 'ENXIO' || code === 'EISDIR' ? new NoFile(path) : error;
  }
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw new NoFile(path);
}

/**
 * The text of a file; undefined where nothing lies.
 *
 * @throws {@link NoFile}, the system's error, or a SyntaxError for what is no text.
 */
export function readPlain(path: string, how: { readonly links: boolean }): string | undefined {
  let file;
  try {
    file = openPlain(path, how);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const bytes = readFileSync(file);
    // Decoded all the same, letters would silently become others.
    if (!isUtf8(bytes)) throw new SyntaxError('no UTF-8');
    return bytes.toString();
  } finally {
    closeSync(file);
  }
}

/** Removes what lies there, a link rather than its target. A folder is not this program's and stays. */
export function removePlain(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && !lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
