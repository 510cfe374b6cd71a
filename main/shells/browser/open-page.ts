// Opens the wizard in the user's browser. Every user of a computer can read the arguments of processes, so the one-time
// address is not passed as an argument. Instead, the browser opens a file that only this user can read, and the file
// redirects to the address.
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { unlessAborted, within } from '../../net/index.ts';
import type { WizardServer } from './server.ts';

/** Time in milliseconds after which an unused address is replaced and becomes invalid. */
const lifetimeMs = 120_000;

export interface RedirectFile {
  /** The path or URL for the system's opener. */
  readonly target: string;
  remove(): Promise<void>;
}

/**
 * Returns the folder for the redirect file. A browser installed as a snap can read neither temporary folders nor hidden
 * ones.
 */
const parent = (): string => (existsSync('/snap/bin') ? homedir() : tmpdir());

/** @throws if the file cannot be written. */
export async function writeRedirectFile(address: string, folder = parent()): Promise<RedirectFile> {
  const own = await mkdtemp(join(folder, 'absender-'));
  const file = join(own, 'absender.html');
  const lines = [
    '<!doctype html>',
    '<meta charset="utf-8">',
    '<title>Absender</title>',
    '<meta name="referrer" content="no-referrer">',
    `<meta http-equiv="refresh" content="0; url=${address}">`,
  ];
  await writeFile(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  return { target: pathToFileURL(file).href, remove: () => rm(own, { recursive: true, force: true }) };
}

export interface OpenPageOptions {
  /** The fragment of the address; see `fragmentFor`. */
  readonly fragment: string;
  /** Opens a path or URL in the user's browser. */
  readonly open: (target: string) => Promise<void>;
  /** Prints a line for the user. */
  readonly say: (line: string) => void;
  /** Aborts when the program ends. */
  readonly signal: AbortSignal;
  readonly deadlineMs?: number;
  readonly platform?: NodeJS.Platform;
}

/**
 * Opens the wizard in the browser, and resolves when the page has connected. If the address is not used in time, it is
 * replaced by a new one, which is only printed for the user and passed to no other program.
 */
export async function openPage(server: WizardServer, options: OpenPageOptions): Promise<void> {
  const { fragment, open, say, signal, deadlineMs = lifetimeMs, platform = process.platform } = options;
  const address = `${server.address}${fragment}`;
  say(address);
  // On Windows, other users cannot read the arguments of processes.
  const redirectFile =
    platform === 'win32' ? undefined : await writeRedirectFile(address).catch(() => undefined);
  const target = platform === 'win32' ? address : redirectFile?.target;
  const over = unlessAborted(server.entered, signal).catch(() => undefined);
  const isLate = within(
    deadlineMs,
    over.then(() => false),
    () => true,
  );
  if (target !== undefined) await open(target).catch(() => undefined);
  await isLate;
  await redirectFile?.remove();
  if (!(await isLate)) return;
  server.renew();
  say(`That address was not opened in time. This one is new: ${server.address}${fragment}`);
}
