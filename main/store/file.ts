import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Conf from 'conf';
import { z } from 'zod';

import { settingsFolder } from './folder.ts';
import { withLock } from './lock.ts';
import { readPlain, removePlain } from './plain-file.ts';
import type { SettingsFile } from './types.ts';
import { keepAs, previousOf, writeWhole } from './writer.ts';

/** The file's name without `.json`, the same in every shell. */
export const settingsName = 'absender';

const objectSchema = z.record(z.string(), z.unknown());

/** The part of `conf` and `electron-store` that is used here: both only read the file. */
interface ConfLike {
  readonly store: Record<string, unknown>;
}

/**
 * Opens the settings file in a folder. @param folder the folder of the settings; the default of this operating system
 * when absent.
 */
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
 * A settings file that `conf` reads and this module writes (see `writer.ts` for why).
 *
 * @param open creates the `conf`. It throws on a broken file, so it is only called when needed.
 */
export function settingsFileOver(open: () => ConfLike, path: string): SettingsFile {
  let conf: ConfLike | undefined;
  let last: { readonly text: string; readonly content: Record<string, unknown> } | undefined;
  const previous = previousOf(path);
  const textOf = (content: Record<string, unknown>) => `${JSON.stringify(content, null, 2)}\n`;
  /**
   * Copies the current content if there is no copy of a previous version, so that not everything is lost if the file is
   * damaged.
   */
  const keepCopy = () => {
    try {
      keepAs(path, previous, 'copy');
    } catch {
      // If the disk is full, no copy is made.
    }
  };
  return {
    path,
    read() {
      const text = readPlain(path, { links: true });
      // Returns early, because conf would create the folder.
      if (text === undefined) return {};
      if (text !== last?.text) {
        // conf treats a list or a string as an empty object; the next write would then lose them.
        objectSchema.parse(JSON.parse(text));
        conf ??= open();
        last = { text, content: conf.store };
      }
      return last.content;
    },
    write(content) {
      writeWhole(path, textOf(content), previous);
      if (!existsSync(previous)) keepCopy();
    },
    repair: (content) => writeWhole(path, textOf(content)),
    previous() {
      try {
        const text = readPlain(previous, { links: false });
        return text === undefined ? undefined : objectSchema.parse(JSON.parse(text));
      } catch {
        return undefined;
      }
    },
    exclusively: (work) => withLock(path, work),
    setAside() {
      const aside = `${path}.broken-${new Date().toISOString().replaceAll(':', '-')}`;
      keepAs(path, aside, 'link');
      conf = undefined;
      return aside;
    },
    dropPrevious() {
      removePlain(previous);
      keepCopy();
    },
    dropAll() {
      if (!existsSync(dirname(path))) return;
      // Every file of the settings, except the lock, which the caller holds.
      const mine = readdirSync(dirname(path)).filter(
        (name) => name.startsWith(basename(path)) && !name.endsWith('.lock'),
      );
      for (const name of mine) removePlain(join(dirname(path), name));
      conf = undefined;
    },
  };
}
