/** Determines the target system of a native file from its header, not from its name or path. */

/** An operating system and architecture, as named by Node. */
export interface System {
  readonly platform: string;
  readonly arch: string;
}

// Architectures by their numbers in each executable format.
const elf: Readonly<Record<number, string>> = { 0x3e: 'x64', 0xb7: 'arm64' };
const pe: Readonly<Record<number, string>> = { 0x8664: 'x64', 0xaa64: 'arm64' };
const machO: Readonly<Record<number, string>> = { 0x01000007: 'x64', 0x0100000c: 'arm64' };

/** @returns undefined for an unknown format or system, and for a file that supports several systems. */
export function systemOf(file: Buffer): System | undefined {
  const found = (platform: string, arch: string | undefined) =>
    arch === undefined ? undefined : { platform, arch };
  if (file.length < 64) return undefined;
  if (file.readUInt32BE(0) === 0x7f454c46) return found('linux', elf[file.readUInt16LE(18)]);
  if (file.readUInt32LE(0) === 0xfeedfacf) return found('darwin', machO[file.readUInt32LE(4)]);
  if (file.readUInt16BE(0) !== 0x4d5a) return undefined;
  const header = file.readUInt32LE(0x3c);
  if (header + 6 > file.length || file.readUInt32BE(header) !== 0x50450000) return undefined;
  return found('win32', pe[file.readUInt16LE(header + 4)]);
}

const words = (system: System | undefined): string =>
  system ? `${system.platform} ${system.arch}` : 'no system that is known';

/** Returns why a native file does not fit a package for this system; undefined if it does. */
export function mismatch(name: string, file: Buffer, system: System): string | undefined {
  const builtFor = systemOf(file);
  if (builtFor && builtFor.platform === system.platform && builtFor.arch === system.arch) return undefined;
  return `${name} is made for ${words(builtFor)}, and the package is for ${words(system)}: each is built on its own system`;
}
