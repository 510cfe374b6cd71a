import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import Conf from 'conf';
import { z } from 'zod';

import { withLock } from './lock.ts';
import type { SettingsFile } from './types.ts';
import { dropPrevious, previousOf, writeWhole } from './writer.ts';

/** The file's name without `.json`, the same behind every door. */
export const settingsName = 'absender';

const objectSchema = z.record(z.string(), z.unknown());
const parse = (path: string) => objectSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

/** What `conf` and `electron-store` have in common, as far as it is used: they read. */
interface ConfLike {
  readonly store: Record<string, unknown>;
}

/** Where the Electron window keeps its settings, so that the command line and the browser shell find the same ones. */
export function settingsFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (env['ABSENDER_HOME']) return env['ABSENDER_HOME'];
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Absender');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Absender');
  return join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'Absender');
}

/** @param folder where the settings live; the usual folder of this system when absent. */
export function confFile(folder = settingsFolder()): SettingsFile {
  const open = () =>
    new Conf<Record<string, unknown>>({
      cwd: folder,
      configName: settingsName,
      projectName: settingsName,
      configFileMode: 0o600,
      clearInvalidConfig: false,
    });
  return settingsFileOver(open, join(folder, `${settingsName}.json`));
}

/**
 * A settings file that `conf` reads and this room writes (see `writer.ts` for why).
 *
 * @param open makes the `conf`; it throws on a broken file and is therefore only made when needed.
 */
export function settingsFileOver(open: () => ConfLike, path: string): SettingsFile {
  let conf: ConfLike | undefined;
  return {
    path,
    read() {
      // conf takes a list or a text for an empty object; that would be the end of what they were.
      if (existsSync(path)) parse(path);
      conf ??= open();
      return conf.store;
    },
    write: (content) => writeWhole(path, `${JSON.stringify(content, null, 2)}\n`),
    previous() {
      try {
        return parse(previousOf(path));
      } catch {
        return undefined;
      }
    },
    exclusively: (work) => withLock(path, work),
    setAside() {
      const aside = `${path}.broken-${new Date().toISOString().replaceAll(':', '-')}`;
      renameSync(path, aside);
      conf = undefined;
      return aside;
    },
    dropPrevious: () => dropPrevious(path),
    dropAll() {
      if (!existsSync(dirname(path))) return;
      // Not the lock: whoever calls this holds it.
      const mine = readdirSync(dirname(path)).filter(
        (name) => name.startsWith(basename(path)) && !name.endsWith('.lock'),
      );
      for (const name of mine) rmSync(join(dirname(path), name), { force: true });
      conf = undefined;
    },
  };
}
