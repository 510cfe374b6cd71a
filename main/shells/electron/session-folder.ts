import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const name = /^absender-window-(\d+)-/;

export interface SessionFolder {
  readonly path: string;
  readonly remove: () => void;
}

/**
 * A folder among the temporary files for what Chromium writes whether or not a page asks for it (electron/electron#33663).
 * It is made for one run and goes with it; what a run could not remove, because it was killed or its system keeps open
 * files, the next one does.
 */
export function makeSessionFolder(pid = process.pid): SessionFolder {
  for (const left of readdirSync(tmpdir())) {
    const [, owner] = name.exec(left) ?? [];
    if (owner !== undefined && !isAlive(Number(owner))) remove(join(tmpdir(), left));
  }
  const path = mkdtempSync(join(tmpdir(), `absender-window-${pid}-`));
  return { path, remove: () => remove(path) };
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Windows does not let go of what is open.
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
