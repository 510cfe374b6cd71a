import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { building, isCurrent } from '../../build/current.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'absender-current-'));
  mkdirSync(join(folder, 'main'));
  write('main/a.ts', 'one');
  write('out.js', 'one, built');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

/** Simulates a build that was made one minute after the last change to the sources. */
function build(source = 'main/a.ts', made = 'out.js'): void {
  expect(building(folder, 'programs', Date.now() + 60_000)([source], [made])).toBe(true);
}

describe('a build', () => {
  it('is current while nothing changes', () => {
    build();
    expect(isCurrent(folder, 'programs')).toBe(true);
  });

  it.each<[string, () => void]>([
    ['a source is edited', () => write('main/a.ts', 'other')],
    [
      'a source is edited to the same length, and its date is put back',
      () => {
        const { atime, mtime } = statSync(join(folder, 'main/a.ts'));
        write('main/a.ts', 'two');
        utimesSync(join(folder, 'main/a.ts'), atime, mtime);
      },
    ],
    ['a source is gone', () => rmSync(join(folder, 'main/a.ts'))],
    [
      'another folder takes the place of the one with the source',
      () => {
        mkdirSync(join(folder, 'older'));
        write('older/a.ts', 'old');
        renameSync(join(folder, 'main'), join(folder, 'newer'));
        renameSync(join(folder, 'older'), join(folder, 'main'));
      },
    ],
    ['something else writes what was made', () => write('out.js', 'by hand')],
    ['what was made is gone', () => rmSync(join(folder, 'out.js'))],
    ['it is being built anew', () => void building(folder, 'programs')],
  ])('is not current once %s', (_what, change) => {
    build();
    change();
    expect(isCurrent(folder, 'programs')).toBe(false);
  });

  it('is not reliable if a source changed during the build', () => {
    const built = building(folder, 'programs');
    write('main/a.ts', 'two');
    expect(built(['main/a.ts'], ['out.js'])).toBe(false);
    expect(isCurrent(folder, 'programs')).toBe(false);
  });

  it('is what the command line runs, until a source changes', () => {
    for (const made of ['out/main', 'main/shells/cli', 'build'])
      mkdirSync(join(folder, made), { recursive: true });
    for (const script of ['absender.js', 'current.js'])
      cpSync(join('build', script), join(folder, 'build', script));
    write('package.json', '{ "type": "module" }');
    write('out/main/cli.js', 'console.log("bundle", ...process.argv.slice(2));');
    const source = 'console.log("sources", ...process.argv.slice(2));';
    write('main/shells/cli/main.ts', source);
    const run = () =>
      spawnSync(process.execPath, [join(folder, 'build/absender.js'), '--help'], { encoding: 'utf8' }).stdout;
    expect(run()).toBe('sources --help\n');
    build('main/shells/cli/main.ts', 'out/main/cli.js');
    expect(run()).toBe('bundle --help\n');
    write('main/shells/cli/main.ts', source);
    expect(run()).toBe('sources --help\n');
  });

  it('is not current if nothing was built', () => {
    expect(isCurrent(folder, 'programs')).toBe(false);
  });
});
