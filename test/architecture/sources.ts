/** The project's own source files, which are read once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const rooms = ['main', 'renderer', 'shared', 'test', 'build'] as const;

export interface SourceFile {
  /** The path relative to the project's folder, with `/` as the separator. */
  readonly path: string;
  readonly text: string;
}

const code = /\.(ts|tsx|js)$/;

export const sources: readonly SourceFile[] = rooms
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => code.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Returns whether a file contains data rather than code; such files may be long. */
export const isData = (path: string): boolean =>
  /^shared\/(knowledge|texts)\//.test(path) || /^test\/.*\/data\//.test(path);

const imported =
  /^(?:import|export) [^'\n]*from '([^'\n]+)'|^import '([^'\n]+)'|^\} from '([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm;

/** Returns the module names that a file imports, including dynamic imports. */
export const importsOf = ({ text }: SourceFile): string[] =>
  [...text.matchAll(imported)].map((found) => found.slice(1).find(Boolean) ?? '');

/** Exports of Node's TLS modules that do not open connections. */
const opensNone = new Set([
  'checkServerIdentity',
  'createSecureContext',
  'createServer',
  'getCACertificates',
  'Server',
  'TLSSocket',
]);
const ofConnections =
  /^import ([^;']+?) from '(?:node:)?(?:https|tls|http2|undici|ws|nodemailer(?!\/lib\/mail-composer)[^']*)'/gm;

/** Returns the files below a folder that open TLS connections. */
export const tlsClientsIn = (folder: string, files = sources): string[] =>
  files
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .filter(({ text }) => {
      const imports = [...text.matchAll(ofConnections)].map(([, what = '']) => what);
      const names = imports
        .filter((what) => !what.startsWith('type '))
        .flatMap((what) => what.replace(/[{}]/g, '').split(','))
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type '));
      const opens = names.some((name) => !opensNone.has(name.split(' as ')[0] ?? ''));
      return opens || /(?<![.\w])(?:fetch|WebSocket|EventSource)\(/.test(text);
    })
    .map(({ path }) => path);
