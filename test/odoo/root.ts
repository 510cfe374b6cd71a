/** The root file system in which the real Odoo runs. It is built once, cached, and rebuilt if its recipe changes. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { isDebian, packageInstalled } from '../support/system.ts';

const recipe = ['make-root.sh', 'databases.sh'].map((name) => join(import.meta.dirname, name));
const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
export const root = join(cache, 'absender', 'odoo-19');
const stamp = join(root, '.recipe');

const recipeNow = (): string => {
  const hash = createHash('sha256');
  for (const file of recipe) hash.update(readFileSync(file));
  return hash.digest('hex');
};

const isMade = (): boolean => existsSync(stamp) && readFileSync(stamp, 'utf8') === recipeNow();

/** Prepares the folder. @returns the reason why Odoo cannot run on this machine; undefined if it is ready. */
export async function prepareOdoo(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'it takes root on Linux to make a Debian of its own for it';
  if (isMade()) return undefined;
  if (!packageInstalled({ sign: 'debootstrap', packages: ['debootstrap'], why: 'a Debian for Odoo' }))
    return isDebian() ? 'debootstrap could not be installed' : 'debootstrap is missing';
  console.log(`Making a Debian with Odoo 19 in ${root}; this takes a few minutes once.`);
  mkdirSync(join(cache, 'absender'), { recursive: true });
  const began = Date.now();
  try {
    await promisify(execFile)('sh', [recipe[0] ?? '', root], { maxBuffer: Infinity });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    console.log([stdout, stderr].join('\n').split('\n').slice(-25).join('\n'));
    return 'making it failed; its last words are above';
  }
  writeFileSync(stamp, recipeNow());
  console.log(`Odoo 19: made in ${Math.round((Date.now() - began) / 1000)} s.`);
  return undefined;
}
