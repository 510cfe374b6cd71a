import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

export interface ForeignLock {
  readonly host: string;
  /** The lock itself. */
  readonly path: string;
}

/**
 * Who has the lock of the settings, when it is nobody on this computer: a home that lies on a server, or a computer that
 * was given another name after a program had been killed. Electron then refuses the lock as if another window were open
 * here, and nothing would happen. Unix only: there the lock is a link to `host-pid`
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
