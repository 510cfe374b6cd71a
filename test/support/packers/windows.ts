/**
 * Fixtures for packaging a Windows build on another OS: a Windows executable, and a project whose keytar is built for
 * Windows.
 */
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** American English, in Unicode: the language of the version information in Electron's executable. */
const lang = 1033;
const codepage = 1200;

/** A Windows executable (x64) that does nothing and has Electron's version information. */
export function emptyProgram(): Buffer {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const versionInfo = Resource.VersionInfo.createEmpty();
  versionInfo.lang = lang;
  versionInfo.setStringValues({ lang, codepage }, { FileDescription: 'Electron', ProductName: 'Electron' });
  versionInfo.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.from(program.generate());
}

/** Copies this project to `folder`, with an empty Windows executable as keytar. */
export function projectForWindows(folder: string): string {
  mkdirSync(join(folder, 'out'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['package.json', 'electron-builder.yml', 'LICENSE', 'build'])
    cpSync(resolve(name), join(folder, name), { recursive: true });
  for (const name of ['main', 'preload', 'renderer', 'notices'])
    cpSync(resolve('out', name), join(folder, 'out', name), { recursive: true });
  for (const name of readdirSync(resolve('node_modules')))
    if (name !== 'keytar') symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  const keytar = join(folder, 'node_modules/keytar');
  for (const name of ['package.json', 'LICENSE.md', 'lib'])
    cpSync(resolve('node_modules/keytar', name), join(keytar, name), { recursive: true });
  mkdirSync(join(keytar, 'build/Release'), { recursive: true });
  writeFileSync(join(keytar, 'build/Release/keytar.node'), emptyProgram());
  return folder;
}
