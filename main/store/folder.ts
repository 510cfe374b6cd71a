import { mkdirSync, statSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { dirname, isAbsolute, join, resolve, win32 } from 'node:path';

/**
 * Returns the path if it is absolute. An empty environment variable counts as unset; a relative path is ignored (XDG
 * Base Directory Specification 0.8).
 */
const absolute = (path: string | undefined, platform = process.platform): string | undefined =>
  path !== undefined && (platform === 'win32' ? win32.isAbsolute(path) : isAbsolute(path)) ? path : undefined;

/** Returns the user's home folder from the environment or the system's user database; the root when neither has one. */
function home(): string {
  try {
    return absolute(homedir()) ?? absolute(userInfo().homedir) ?? resolve('/');
  } catch {
    return resolve('/');
  }
}

/**
 * Returns the folder in which Electron keeps its settings, so that the command line and the browser shell use the same
 * ones.
 *
 * @returns an absolute path.
 */
export function settingsFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (env['ABSENDER_HOME']) return resolve(env['ABSENDER_HOME']);
  if (platform === 'win32')
    return join(absolute(env['APPDATA'], platform) ?? join(home(), 'AppData', 'Roaming'), 'Absender');
  if (platform === 'darwin') return join(home(), 'Library', 'Application Support', 'Absender');
  return join(absolute(env['XDG_CONFIG_HOME']) ?? join(home(), '.config'), 'Absender');
}

/**
 * Creates a folder and its parents for this user only. Node's `recursive` option loops forever below a folder in which
 * nothing can be created, such as /proc (seen with Node 24).
 *
 * @throws the system's error.
 */
export function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  try {
    make(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolder(dirname(path));
    make(path);
  }
}

/**
 * Creates one folder. Another program may create it at the same time. If the path exists but is not a folder, a later
 * access to it will fail.
 */
function make(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
