import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, unlinkSync } from 'node:fs';

/**
 * Flags for opening a file. They are missing on Windows, which has no named pipes in folders and hardly any symbolic
 * links.
 */
const { O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants as Partial<typeof constants>;

/** The path leads to something other than a file: a folder, a pipe, a device, or a link where none is allowed. */
export class NoFile extends Error {
  override readonly name = 'NoFile';
  readonly code = 'ENOFILE';
}

/**
 * Opens a file for reading. Does not wait for a pipe.
 *
 * @param links whether the path may be a symbolic link.
 *
 * @throws {@link NoFile}, or the system's error.
 */
export function openPlain(path: string, { links }: { readonly links: boolean }): number {
  let file;
  try {
    file = openSync(path, constants.O_RDONLY | O_NONBLOCK | (links ? 0 : O_NOFOLLOW));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // ELOOP: a link. ENXIO: a pipe or device that cannot be read. EISDIR: a folder, on Windows.
    throw code === 'ELOOP' || code === 'ENXIO' || code === 'EISDIR' ? new NoFile(path) : error;
  }
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw new NoFile(path);
}

/**
 * Reads a text file; undefined when it does not exist.
 *
 * @throws {@link NoFile}, the system's error, or a SyntaxError for bytes that are not UTF-8.
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
    // Decoding would silently replace invalid bytes.
    if (!isUtf8(bytes)) throw new SyntaxError('no UTF-8');
    return bytes.toString();
  } finally {
    closeSync(file);
  }
}

/** Removes a file, or a link but not its target. Folders stay, because this program does not create any there. */
export function removePlain(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && !lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
