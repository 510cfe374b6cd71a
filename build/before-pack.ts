/** Called by electron-builder before packaging. Fails unless keytar is built for the target system. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Arch, type AfterPackContext } from 'electron-builder';

import { mismatch } from './native.ts';

const keytar = resolve(import.meta.dirname, '../node_modules/keytar/build/Release/keytar.node');

export function beforePack({ electronPlatformName: platform, arch }: AfterPackContext): void {
  if (!existsSync(keytar)) throw new Error('keytar.node is missing: npm has not built it');
  const problem = mismatch('keytar.node', readFileSync(keytar), { platform, arch: Arch[arch] });
  if (problem !== undefined) throw new Error(problem);
}
