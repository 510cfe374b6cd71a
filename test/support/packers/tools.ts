/**
 * Replaces the tools that electron-builder would download to build Linux installers with Debian's packages and scripts.
 */
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Creates the tools in `folder`. @returns the environment in which electron-builder finds them. */
export function packersIn(folder: string): Record<string, string> {
  const fpm = join(folder, 'fpm');
  const appImage = join(folder, 'appimage');
  mkdirSync(join(appImage, 'runtimes'), { recursive: true });
  mkdirSync(join(appImage, 'lib', process.arch), { recursive: true });
  writeFileSync(fpm, `#!/bin/sh\nexec "${process.execPath}" "${join(import.meta.dirname, 'fpm.ts')}" "$@"\n`);
  chmodSync(fpm, 0o755);
  for (const tool of ['mksquashfs', 'desktop-file-validate'])
    symlinkSync(`/usr/bin/${tool}`, join(appImage, tool));
  // A placeholder for the AppImage runtime, which would start the program from its archive; this one does nothing.
  writeFileSync(join(appImage, 'runtimes', `runtime-${process.arch}`), Buffer.alloc(runtimeBytes));
  return { CUSTOM_FPM_PATH: fpm, APPIMAGE_TOOLS_PATH: appImage };
}

/** The size of the runtime before the archive in an AppImage made with these tools. */
export const runtimeBytes = 4096;
