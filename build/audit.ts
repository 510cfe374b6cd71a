/**
 * The audit of the lock file in `npm run check`. A package with an install script runs code on the computer of everyone
 * who installs the project, and a licence binds everyone who distributes the program, so the decisions on both are
 * listed here.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

import { readLock, type Lock } from './shipped.ts';

/**
 * Package versions whose install scripts may run, with the reason; `false`: the script must not run. Any other version
 * may have a different script and has to be reviewed first.
 */
export const installScripts: Readonly<Record<string, string | false>> = {
  // Downloads or builds the native module that accesses the keychain.
  keytar: '7.9.0',
  // Installs the Node executable.
  node: '24.21.0',
  // Part of electron-builder for Squirrel installers, which this project does not build.
  'electron-winstaller': false,
};

/** Licences that allow distributing the program. */
const free = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'WTFPL',
];

/** Licences that are acceptable for development tools, but not for distributed code. */
const forToolsOnly = ['CC-BY-4.0', 'MPL-2.0', 'Python-2.0'];

export type Use = 'tool' | 'shipped';

/**
 * Checks whether an SPDX expression is allowed: one alternative of an OR is sufficient, all parts of an AND are
 * required.
 */
export function isAllowed(expression: string, use: Use): boolean {
  const allowed = use === 'tool' ? [...free, ...forToolsOnly] : free;
  return expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => allowed.includes(id)));
}

const manifestSchema = z.object({ allowScripts: z.record(z.string(), z.boolean()) });

/** Returns the problems found in the lock file; empty if there are none. */
export function auditLock(lock: Lock, allowScripts: Readonly<Record<string, boolean>>): string[] {
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
  const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const withScript = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const scripted = new Set(withScript.map(([path]) => nameOf(path)));
  return [
    ...[...scripted]
      .filter((name) => !Object.hasOwn(installScripts, name))
      .map((name) => `${name}: runs code when it is installed, and is not on the list`),
    ...Object.keys(installScripts)
      .filter((name) => !scripted.has(name))
      .map((name) => `${name}: is on the list of install scripts and has none`),
    ...withScript
      .filter(([path, { version }]) => (installScripts[nameOf(path)] || version) !== version)
      .map(([path, { version }]) => `${nameOf(path)}: nobody looked at the install script of ${version}`),
    ...Object.keys({ ...allowScripts, ...installScripts })
      .filter((name) => allowScripts[name] !== (installScripts[name] && true))
      .map((name) => `${name}: package.json and the list of install scripts disagree`),
    ...installed
      .filter(([, { license = '' }]) => !isAllowed(license, 'tool'))
      .map(([path, { license }]) => `${nameOf(path)}: licence ${license ?? 'unknown'} is not on the list`),
    ...installed
      .filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''))
      .map(([path]) => `${nameOf(path)}: the lock does not say what its archive has to be`),
    ...installed
      .filter(([, { resolved }]) => resolved !== undefined)
      .map(([path]) => `${nameOf(path)}: the lock names a place to fetch it from`),
  ];
}

if (import.meta.main) {
  const { allowScripts } = manifestSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const problems = auditLock(readLock(), allowScripts);
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
