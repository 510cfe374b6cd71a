import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const name = /^absender-window-(\d+)-/;

export interface SessionFolder {
  readonly path: string;
  readonly remove: () => void;
}

/**
 * Creates a temporary folder for files that Chromium always writes (electron/electron#33663). Each run creates one and
 * removes it when it ends. The next run removes a folder that was left behind because the process was killed or its
 * files were still open.
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
    // On Windows, files that are still open cannot be removed.
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
