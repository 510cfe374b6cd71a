import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import {
  hostThrough,
  reasonNotSaved,
  type EngineTransport,
  type NotSavedReason,
} from '../../../shared/contract/index.ts';
import { longestProfileFile } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';

/** Returns the path in an argument. Linux passes URLs (`%U` in a desktop entry), other systems pass paths. */
function pathIn(arg: string): string {
  if (!/^file:/i.test(arg)) return arg;
  try {
    return fileURLToPath(arg);
  } catch {
    // The file is on another computer, or the text is not a URL.
    return '';
  }
}

/**
 * Returns the paths of the `.absender` files among a program's arguments. The system adds them when the user
 * double-clicks such files.
 */
export const filesAmong = (args: readonly string[], workingFolder: string): string[] =>
  args
    .filter((arg) => !arg.startsWith('-'))
    .map(pathIn)
    .filter((path) => /\.absender$/i.test(path))
    .map((path) => resolve(workingFolder, path));

/**
 * Returns the file given with `--ca-file` among a window's arguments, some of which are Chromium's, or undefined if
 * there is none.
 */
export function caFileAmong(args: readonly string[], workingFolder: string): string | undefined {
  const flag = '--ca-file';
  const index = args.indexOf(flag);
  const name =
    index < 0 ? args.find((arg) => arg.startsWith(`${flag}=`))?.slice(flag.length + 1) : args[index + 1];
  return name === undefined ? undefined : resolve(workingFolder, name);
}

/**
 * Imports each `.absender` file as a mailbox, in order.
 *
 * @returns the fragment for the page's URL, which shows the last imported mailbox, or an error if some files were
 * invalid or could not be saved; empty without a file.
 */
export async function fragmentFor(engine: EngineTransport, paths: readonly string[]): Promise<string> {
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

/** Imports one `.absender` file. @returns the mailbox's id. */
async function mailboxOf(engine: EngineTransport, path: string): Promise<Result<string, Refused>> {
  try {
    const about = await stat(path);
    // Reading a pipe might never end.
    if (!about.isFile() || about.size > longestProfileFile) return fail('none-of-ours');
    const text = await readFile(path, 'utf8');
    const result = await hostThrough(engine, randomUUID).call('profiles.import', { text });
    if (result.ok) return ok(result.value.profile.id);
    return fail(result.problem.kind === 'not-saved' ? reasonNotSaved(result.problem) : 'none-of-ours');
  } catch {
    return fail('none-of-ours');
  }
}
