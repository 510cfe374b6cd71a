import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import { z } from 'zod';

import type { SettingsFile } from './types.ts';

/** The file's name without `.json`, the same behind every door. */
export const settingsName = 'absender';

const objectSchema = z.record(z.string(), z.unknown());

/** What `conf` and `electron-store` have in common. */
interface ConfLike {
  readonly path: string;
  store: Record<string, unknown>;
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
 * A settings file over `conf`, which writes atomically but does not notice a full disk: it replaces a good file by a
 * truncated one without an error. So every write is read back, and the previous content is kept beside it until then.
 *
 * @param open makes the `conf`; it throws on a broken file and is therefore only made when needed.
 */
export function settingsFileOver(open: () => ConfLike, path: string): SettingsFile {
  let conf: ConfLike | undefined;
  const backup = `${path}.previous`;
  return {
    path,
    read() {
      // conf takes a list or a text for an empty object; that would be the end of what they were.
      if (existsSync(path)) objectSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
      conf ??= open();
      return conf.store;
    },
    write(content) {
      conf ??= open();
      const existed = existsSync(path);
      if (existed) copyFileSync(path, backup);
      try {
        conf.store = content;
        const written: unknown = JSON.parse(readFileSync(path, 'utf8'));
        if (JSON.stringify(written) !== JSON.stringify(content))
          throw new Error('The settings were not written whole.');
      } catch (error) {
        if (existed) renameSync(backup, path);
        throw error;
      }
    },
    setAside() {
      const aside = `${path}.broken-${new Date().toISOString().replaceAll(':', '-')}`;
      renameSync(path, aside);
      conf = undefined;
      return aside;
    },
  };
}
