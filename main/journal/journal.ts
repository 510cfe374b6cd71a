import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';

import { printable } from '../../shared/printable.ts';
import { withoutSecrets } from '../../shared/unknown-secrets/index.ts';
import { makeFolder, RotatingFile, textOf } from './rotating.ts';
import type { Incident, Journal } from './types.ts';

const longestLine = 500;
const longestIncident = 20_000;
const shownLines = 1_000;
const keptIncidents = 10;
/** Log lines kept with an exception for context. */
const linesBefore = 40;

/** Matches email addresses, which are removed because users send the log to other people. */
const addresses = /[^\s@<>"'/]+@[^\s@<>"',;:/]*\.[^\s@<>"',;:/]+/gu;
const clean = (text: string): string =>
  printable(withoutSecrets(printable(text, text.length)).replace(addresses, '•••@•••'), longestLine);

/** @param folder the folder of the log and the incidents. @param version the version of this program. */
export function openJournal(folder: string, version: string): Journal {
  const log = new RotatingFile(join(folder, 'absender.log'));
  const nameOf = (time: string) => `incident-${time.replaceAll(/[:.]/g, '-')}.txt`;
  const incidentFiles = (): string[] => {
    try {
      const names = readdirSync(folder).filter((name) => /^incident-[\w-]+\.txt$/.test(name));
      return names.sort().reverse();
    } catch {
      return [];
    }
  };
  const read = (name: string): Incident[] => {
    const path = join(folder, name);
    const text = textOf(path).slice(0, longestIncident);
    return text === '' ? [] : [{ at: /^at: (\S+)$/m.exec(text)?.[1] ?? '', path, text }];
  };
  const note = (text: string) => log.append(`${new Date().toISOString()} ${clean(text)}`);

  return {
    folder,
    note,
    incident(where, error) {
      const at = new Date().toISOString();
      const about = [
        `at: ${at}`,
        `program: Absender ${version}`,
        system(),
        `during: ${printable(where, 100)}`,
      ];
      const before = log.read(linesBefore);
      const text = [...about, '', ...wordsOf(error), '', 'what happened before:', ...before]
        .join('\n')
        .slice(0, longestIncident);
      note(`incident during ${where}`);
      const path = join(folder, nameOf(at));
      try {
        makeFolder(folder);
        writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
        for (const name of incidentFiles().slice(keptIncidents)) rmSync(join(folder, name), { force: true });
      } catch {
        // The incident can be shown even if it could not be written.
      }
      return { at, path, text };
    },
    lines: () => log.read(shownLines),
    incidents: () => incidentFiles().slice(0, keptIncidents).flatMap(read),
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const system = (): string =>
  `system: ${process.platform} ${release()} ${process.arch}, Node ${process.versions.node}` +
  ('electron' in process.versions ? `, Electron ${process.versions['electron']}` : '');

/** Returns the exception's message and stack, without secrets or control characters. */
function wordsOf(error: unknown): string[] {
  const words = error instanceof Error ? (error.stack ?? error.message) : 'not an exception';
  const cause =
    error instanceof Error && error.cause instanceof Error ? [`because: ${error.cause.message}`] : [];
  // Redacts the text as a whole, because an earlier line may be needed to recognise a credential.
  return withoutSecrets([words, ...cause].join('\n').slice(0, longestIncident))
    .split('\n')
    .slice(0, 60)
    .map(clean);
}

/** Creates a journal that writes no files. */
export function memoryJournal(): Journal {
  const lines: string[] = [];
  const incidents: Incident[] = [];
  return {
    folder: undefined,
    note: (text) => void lines.push(clean(text)),
    incident(where, error) {
      const at = new Date().toISOString();
      const incident = { at, path: '', text: [`during: ${where}`, ...wordsOf(error)].join('\n') };
      incidents.unshift(incident);
      return incident;
    },
    lines: () => lines.slice(-shownLines),
    incidents: () => incidents.slice(0, keptIncidents),
    forget() {
      lines.length = 0;
      incidents.length = 0;
    },
  };
}
