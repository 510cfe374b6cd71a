/** The project's own files, read once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const rooms = ['main', 'renderer', 'shared', 'test', 'build'] as const;

export interface Source {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

const code = /\.(ts|tsx|js)$/;

export const sources: readonly Source[] = rooms
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => code.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** What is a table rather than a program may be long. */
export const isData = (path: string): boolean =>
  /^shared\/(knowledge|texts)\//.test(path) || /^test\/.*\/data\//.test(path);

const imported =
  /^(?:import|export) [^'\n]*from '([^'\n]+)'|^import '([^'\n]+)'|^\} from '([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm;

/** The names in a file's imports, also the dynamic ones. */
export const importsOf = ({ text }: Source): string[] =>
  [...text.matchAll(imported)].map((found) => found.slice(1).find(Boolean) ?? '');
