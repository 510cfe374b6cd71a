import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import {
  hostThrough,
  reasonNotSaved,
  type Door,
  type NotSavedReason,
} from '../../../shared/contract/index.ts';
import { longestProfileFile } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';

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

/** The `.absender` files among a program's arguments: what the system adds when they were double-clicked. */
export const filesAmong = (args: readonly string[], workingFolder: string): string[] =>
  args
    .filter((arg) => !arg.startsWith('-'))
    .map(pathIn)
    .filter((path) => /\.absender$/i.test(path))
    .map((path) => resolve(workingFolder, path));

/** The file that `--ca-file` names among a window's arguments, which Chromium shares; undefined without one. */
export function caFileAmong(args: readonly string[], workingFolder: string): string | undefined {
  const flag = '--ca-file';
  const at = args.indexOf(flag);
  const name = at < 0 ? args.find((arg) => arg.startsWith(`${flag}=`))?.slice(flag.length + 1) : args[at + 1];
  return name === undefined ? undefined : resolve(workingFolder, name);
}

/**
 * Makes a mailbox of each `.absender` file, one after the other.
 *
 * @returns what the page's address ends with, so that it shows the last one, or says that not all of them were such files,
 * or why they could not be kept; empty without a file.
 */
export async function fragmentFor(engine: Door, paths: readonly string[]): Promise<string> {
  const made: Result<string, Refused>[] = [];
  for (const path of new Set(paths)) made.push(await mailboxOf(engine, path));
  const refused = made.flatMap((each) => (each.ok ? [] : [each.problem]));
  const notSaved = refused.find((each) => each !== 'none-of-ours');
  if (notSaved !== undefined) return `#not-saved=${notSaved}`;
  if (refused.length > 0) return made.length === 1 ? '#file=refused' : '#files=refused';
  const shown = made.at(-1);
  return shown?.ok ? `#profile=${shown.value}` : '';
}

type Refused = NotSavedReason | 'none-of-ours';

/** @returns the mailbox's id. */
async function mailboxOf(engine: Door, path: string): Promise<Result<string, Refused>> {
  try {
    const about = await stat(path);
    // A pipe is never at its end.
    if (!about.isFile() || about.size > longestProfileFile) return fail('none-of-ours');
    const text = await readFile(path, 'utf8');
    const result = await hostThrough(engine, randomUUID).call('importProfile', { text });
    if (result.ok) return ok(result.value.profile.id);
    return fail(result.problem.kind === 'not-saved' ? reasonNotSaved(result.problem) : 'none-of-ours');
  } catch {
    return fail('none-of-ours');
  }
}
