import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

export interface ForeignLock {
  readonly host: string;
  /** The path of the lock. */
  readonly path: string;
}

/**
 * Finds a settings lock that names another host, e.g. because the home folder is on a file server, or the computer was
 * renamed after the program was killed. Electron would then fail to acquire it, as if another window were open here,
 * and nothing would happen. Applies to Unix only, where the lock is a link to `host-pid`
 * (chrome/browser/process_singleton_posix.cc).
 */
export function foreignLock(folder: string): ForeignLock | undefined {
  const path = join(folder, 'SingletonLock');
  try {
    const [, host] = /^(.+)-\d+$/.exec(readlinkSync(path)) ?? [];
    return host === undefined || host === hostname() ? undefined : { host, path };
  } catch {
    return undefined;
  }
}
