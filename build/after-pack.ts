/** Called by electron-builder for each packaged app before signing. Sets Electron's fuses. */
import { join } from 'node:path';
import { flipFuses } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';

import { fuses } from './fuses.ts';

export async function afterPack(context: AfterPackContext): Promise<void> {
  const { appOutDir, electronPlatformName } = context;
  const name: string = context.packager.appInfo.productFilename;
  const programs: Record<string, string> = { darwin: `${name}.app`, win32: `${name}.exe`, linux: 'absender' };
  const program = programs[electronPlatformName];
  if (program === undefined) throw new Error(`no fuses for ${electronPlatformName}`);
  await flipFuses(join(appOutDir, program), {
    ...fuses(process.env['ABSENDER_INSPECTABLE'] === '1'),
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
  });
}
