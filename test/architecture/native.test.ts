import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { mismatch, systemOf } from '../../build/native.ts';

/** Creates a header of at least 64 bytes, with numbers at these offsets. */
function header(...writes: (readonly [offset: number, bytes: readonly number[]])[]): Buffer {
  const file = Buffer.alloc(256);
  for (const [offset, bytes] of writes) file.set(bytes, offset);
  return file;
}
const elf = (machine: number) => header([0, [0x7f, 0x45, 0x4c, 0x46]], [18, [machine, 0]]);
const pe = (low: number, high: number) =>
  header([0, [0x4d, 0x5a]], [0x3c, [0x80]], [0x80, [0x50, 0x45, 0, 0, low, high]]);
const machO = (cpu: number) => header([0, [0xcf, 0xfa, 0xed, 0xfe, cpu, 0, 0, 1]]);

describe('a native file in a package', () => {
  it.each([
    ['linux x64', elf(0x3e)],
    ['linux arm64', elf(0xb7)],
    ['win32 x64', pe(0x64, 0x86)],
    ['win32 arm64', pe(0x64, 0xaa)],
    ['darwin x64', machO(7)],
    ['darwin arm64', machO(12)],
  ])('for %s is recognised by its header, and fits no other system', (system, file) => {
    const [platform = '', arch = ''] = system.split(' ');
    expect(systemOf(file)).toEqual({ platform, arch });
    expect(mismatch('keytar.node', file, { platform, arch })).toBeUndefined();
    for (const other of ['linux x64', 'win32 x64', 'darwin arm64', 'win32 arm64'].filter(
      (name) => name !== system,
    )) {
      const [to = '', on = ''] = other.split(' ');
      expect(mismatch('keytar.node', file, { platform: to, arch: on })).toContain(`made for ${system}`);
    }
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['text', Buffer.from('#!/bin/sh\n'.padEnd(100))],
    ['for an old ARM', elf(0x28)],
    ['a DOS program', header([0, [0x4d, 0x5a]], [0x3c, [0xff, 0xff, 0xff, 0x7f]])],
    ['made of several', header([0, [0xca, 0xfe, 0xba, 0xbe]])],
  ])('that is %s fits nowhere', (_what, file) => {
    expect(systemOf(file)).toBeUndefined();
    expect(mismatch('keytar.node', file, { platform: 'linux', arch: 'x64' })).toContain('no system');
  });

  it.runIf(existsSync('node_modules/keytar/build/Release/keytar.node'))(
    'that npm built here fits this system',
    () => {
      const file = readFileSync('node_modules/keytar/build/Release/keytar.node');
      expect(systemOf(file)).toEqual({ platform: process.platform, arch: process.arch });
    },
  );
});
