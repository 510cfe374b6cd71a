/**
 * What a release requires in addition to the code: signing keys, from the environment and never from a file.
 *
 * `npm run checksums` writes the checksums of all installers in `dist/`, when those of several systems are collected
 * there.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** Sets of environment variables by system; one set has to be complete (https://www.electron.build/code-signing). */
const signing: Readonly<Record<string, readonly (readonly string[])[]>> = {
  win32: [
    ['WIN_CSC_LINK', 'WIN_CSC_KEY_PASSWORD'],
    ['CSC_LINK', 'CSC_KEY_PASSWORD'],
  ],
  darwin: [['CSC_LINK', 'CSC_KEY_PASSWORD'], ['CSC_NAME']],
  // AppImage and deb files are not signed; the list of their checksums is.
  linux: [['ABSENDER_SIGNING_KEY']],
};

/** The credentials for Apple's notarisation. */
const notarising = [
  ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
  ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
  ['APPLE_KEYCHAIN', 'APPLE_KEYCHAIN_PROFILE'],
] as const;

const isComplete = (env: Env) => (names: readonly string[]) =>
  names.every((name) => (env[name] ?? '') !== '');
const alternatives = (sets: readonly (readonly string[])[]): string =>
  sets.map((names) => names.join(' + ')).join(', or ');

/** Returns why a release would be unsigned on this system; empty if nothing is missing. */
export function missingForRelease(platform: string, env: Env): string[] {
  const sets = signing[platform];
  if (!sets) return [`no release is made on ${platform}`];
  return [
    ...(sets.some(isComplete(env)) ? [] : [`to sign: ${alternatives(sets)}`]),
    ...(platform !== 'darwin' || canNotarise(env) ? [] : [`to notarise: ${alternatives(notarising)}`]),
    ...(env['CSC_IDENTITY_AUTO_DISCOVERY'] === 'false' && platform === 'darwin'
      ? ['CSC_IDENTITY_AUTO_DISCOVERY=false switches signing off']
      : []),
    ...(env['ABSENDER_INSPECTABLE'] === undefined
      ? []
      : ['ABSENDER_INSPECTABLE opens the program to debuggers']),
  ];
}

export const canNotarise = (env: Env): boolean => notarising.some(isComplete(env));

/** Returns the configuration changes for a release, with which a missing signature is an error on every system. */
export const releaseConfig = (env: Env) => ({
  forceCodeSigning: true,
  mac: { notarize: canNotarise(env) },
});

/** Returns checksums of the installers just built, in the format of `sha256sum --check`. */
export function checksums(built: readonly string[]): string {
  const installers = built.filter((path) => /\.(exe|dmg|AppImage|deb)$/.test(path));
  const line = (path: string) =>
    `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${basename(path)}\n`;
  return installers
    .map(line)
    .sort((a, b) => a.slice(64).localeCompare(b.slice(64)))
    .join('');
}

/** Writes `SHA256SUMS` and, with a key, its detached signature. @throws if signing fails. */
export function writeChecksums(folder: string, built: readonly string[], key: string | undefined): void {
  const file = join(folder, 'SHA256SUMS');
  writeFileSync(file, checksums(built));
  if (key === undefined) return;
  const { status, stderr } = spawnSync(
    'gpg',
    ['--batch', '--yes', '--local-user', key, '--armor', '--detach-sign', file],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the checksums could not be signed: ${stderr}`);
}

if (import.meta.main) {
  const folder = resolve(import.meta.dirname, '../dist');
  const installers = readdirSync(folder).map((name) => join(folder, name));
  writeChecksums(folder, installers, process.env['ABSENDER_SIGNING_KEY'] || undefined);
}
