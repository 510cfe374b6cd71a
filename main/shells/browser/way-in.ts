/**
 * How the user's browser comes to the wizard. What a program is started with can be read by every user of a computer, so
 * the one-time address does not stand there: the browser is given a file that only this user can read, and the file
 * leads on.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { unlessAborted, within } from '../../net/index.ts';
import type { BrowserDoor } from './server.ts';

/** Milliseconds after which an address that nobody opened is worth nothing any more. */
const lifetimeMs = 120_000;

export interface WayIn {
  /** What the system is asked to open. */
  readonly target: string;
  remove(): Promise<void>;
}

/** A browser that comes as a snap sees neither the folder for temporary files nor hidden ones. */
const parent = (): string => (existsSync('/snap/bin') ? homedir() : tmpdir());

/** @throws where no file can be written. */
export async function layWayIn(address: string, folder = parent()): Promise<WayIn> {
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

export interface LeadIn {
  /** What the address ends with, see `fragmentFor`. */
  readonly fragment: string;
  /** Opens what it is given in the user's browser. */
  readonly open: (target: string) => Promise<void>;
  /** For the user to read. */
  readonly say: (line: string) => void;
  /** The program ends. */
  readonly signal: AbortSignal;
  readonly deadlineMs?: number;
  readonly platform?: NodeJS.Platform;
}

/**
 * Opens the wizard in the browser; settles when it is there. An address that was not opened in time is replaced by one
 * that was given to no other program, for the user to open.
 */
export async function leadIn(door: BrowserDoor, options: LeadIn): Promise<void> {
  const { fragment, open, say, signal, deadlineMs = lifetimeMs, platform = process.platform } = options;
  const address = `${door.address}${fragment}`;
  say(address);
  // Windows shows nobody the arguments of another user's programs.
  const wayIn = platform === 'win32' ? undefined : await layWayIn(address).catch(() => undefined);
  const target = platform === 'win32' ? address : wayIn?.target;
  const over = unlessAborted(door.entered, signal).catch(() => undefined);
  const isLate = within(
    deadlineMs,
    over.then(() => false),
    () => true,
  );
  if (target !== undefined) await open(target).catch(() => undefined);
  await isLate;
  await wayIn?.remove();
  if (!(await isLate)) return;
  door.renew();
  say(`That address was not opened in time. This one is new: ${door.address}${fragment}`);
}
