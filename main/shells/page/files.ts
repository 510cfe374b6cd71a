import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface PageFile {
  readonly type: string;
  readonly content: Buffer<ArrayBuffer>;
}

/**
 * Finds the page's file for the path of a URL, which is decoded once. Returns undefined for paths outside the folder
 * and unknown file types.
 */
export async function findFile(folder: string, pathname: string): Promise<PageFile | undefined> {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const file = resolve(folder, `.${path === '/' ? '/index.html' : path}`);
  const inside = relative(folder, file);
  if (inside === '' || inside.split(sep)[0] === '..' || isAbsolute(inside)) return undefined;
  const type = types[extname(file)];
  if (type === undefined) return undefined;
  try {
    return { type, content: await readFile(file) };
  } catch {
    return undefined;
  }
}
