import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

import { isData, sources } from './sources.ts';

const lines = sources
  .filter(({ path }) => !isData(path))
  .map(({ path, text }) => ({ path, count: text.split('\n').length - 1 }))
  .sort((left, right) => left.count - right.count);
const made = ['node_modules', 'out', 'dist'];

describe('the project', () => {
  it('has these folders and files at its top level, and no other', () => {
    const top = readdirSync('.').filter((name) => !name.startsWith('.') && !made.includes(name));
    expect(top.sort()).toEqual([
      'LICENSE',
      'README.md',
      'build',
      'docs',
      'electron-builder.yml',
      'main',
      'package-lock.json',
      'package.json',
      'renderer',
      'shared',
      'test',
      'tsconfig.json',
    ]);
  });

  it('has no file that is too long to read', () => {
    expect(lines.filter(({ count }) => count > 400)).toEqual([]);
  });

  it('has short files almost everywhere', () => {
    expect(lines[Math.floor(lines.length * 0.95)]!.count).toBeLessThan(250);
    expect(lines[Math.floor(lines.length * 0.5)]!.count).toBeLessThan(80);
  });

  it('names its files consistently', () => {
    const odd = sources.filter(({ path }) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(basename(path)));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('has one index.ts per module, and none below', () => {
    const faces = sources.filter(({ path }) => basename(path) === 'index.ts');
    const deep = faces.filter(
      ({ path }) =>
        !/^(shared|main|renderer)\/[^/]+\/index\.ts$/.test(path) &&
        !/^main\/(shells\/[^/]+|app\/operations)\/index\.ts$/.test(path),
    );
    expect(deep.map(({ path }) => path)).toEqual([]);
  });
});
