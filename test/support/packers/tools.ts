/** What electron-builder would download to make Linux installers, out of Debian's packages and a stand-in. */
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes the tools in `folder`. @returns the environment in which electron-builder finds them. */
export function packersIn(folder: string): Record<string, string> {
  const fpm = join(folder, 'fpm');
  const appImage = join(folder, 'appimage');
  mkdirSync(join(appImage, 'runtimes'), { recursive: true });
  mkdirSync(join(appImage, 'lib', process.arch), { recursive: true });
  writeFileSync(fpm, `#!/bin/sh\nexec "${process.execPath}" "${join(import.meta.dirname, 'fpm.ts')}" "$@"\n`);
  chmodSync(fpm, 0o755);
  for (const tool of ['mksquashfs', 'desktop-file-validate'])
    symlinkSync(`/usr/bin/${tool}`, join(appImage, tool));
  // Starts the program from within its archive; here nothing is started.
  writeFileSync(join(appImage, 'runtimes', `runtime-${process.arch}`), Buffer.alloc(runtimeBytes));
  return { CUSTOM_FPM_PATH: fpm, APPIMAGE_TOOLS_PATH: appImage };
}

/** Bytes before the archive in an AppImage that was made with these tools. */
export const runtimeBytes = 4096;
