import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { hostThrough, type Door } from '../../../shared/contract/index.ts';
import { longestProfileFile } from '../../../shared/model/index.ts';

/** Linux hands over addresses (`%U` in a desktop entry), the others paths. */
function pathIn(arg: string): string {
  if (!/^file:/i.test(arg)) return arg;
  try {
    return fileURLToPath(arg);
  } catch {
    // Of another computer, or no address at all.
    return '';
  }
}

/** The `.absender` file among a program's arguments: what the system adds when one was double-clicked. */
export function fileAmong(args: readonly string[], workingFolder: string): string | undefined {
  const name = args
    .filter((arg) => !arg.startsWith('-'))
    .map(pathIn)
    .find((path) => /\.absender$/i.test(path));
  return name === undefined ? undefined : resolve(workingFolder, name);
}

/** The file that `--ca-file` names among a window's arguments, which Chromium shares; undefined without one. */
export function caFileAmong(args: readonly string[], workingFolder: string): string | undefined {
  const flag = '--ca-file';
  const at = args.indexOf(flag);
  const name = at < 0 ? args.find((arg) => arg.startsWith(`${flag}=`))?.slice(flag.length + 1) : args[at + 1];
  return name === undefined ? undefined : resolve(workingFolder, name);
}

/**
 * Makes a mailbox of a `.absender` file.
 *
 * @returns what the page's address ends with, so that it shows the mailbox, or says that this was no such file.
 */
export async function fragmentFor(engine: Door, path: string): Promise<string> {
  const refused = '#file=refused';
  try {
    if ((await stat(path)).size > longestProfileFile) return refused;
    const text = await readFile(path, 'utf8');
    const result = await hostThrough(engine, randomUUID).call('importProfile', { text });
    return result.ok ? `#profile=${result.value.profile.id}` : refused;
  } catch {
    return refused;
  }
}
