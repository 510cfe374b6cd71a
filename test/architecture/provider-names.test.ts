import { describe, expect, it } from 'vitest';

import { providers } from '../../shared/knowledge/index.ts';
import { sources, type SourceFile } from './sources.ts';

/**
 * Returns whether a file may name providers: the knowledge folder, and the practice mode and examples, which imitate
 * providers.
 */
const mayName = (path: string): boolean =>
  /^(shared\/knowledge|main\/practice|renderer\/(examples|gallery)|test)\//.test(path) ||
  /\.states\.tsx?$/.test(path);

const comments = /\/\*[^]*?\*\/|(?<!:)\/\/.*$/gm;
const hostNames = /\b[\w-]+(?:\.[\w-]+)*\.(?:de|com|net|org|test|example)\b/g;
const ids = new RegExp(`\\b(?:${providers.map(({ id }) => id).join('|')})\\b`, 'g');

/** Returns the provider ids in the code of a file: in a string, or as the name of a key or property. */
const namedIn = ({ text }: SourceFile): string[] =>
  text.replace(comments, '').replace(hostNames, '').match(ids) ?? [];

describe('the id of a provider', () => {
  it('occurs only in the knowledge folder, and all other code uses traits', () => {
    const found = sources
      .filter(({ path }) => !mayName(path))
      .flatMap((source) => namedIn(source).map((id) => `${source.path}: ${id}`));
    expect(found).toEqual([]);
  });

  it.each([
    ["if (provider.id === 'google_workspace') warn();", ['google_workspace']],
    ['const limits = { ionos: 50, [gmx]: 100 };', ['ionos', 'gmx']],
    ["t('coming.microsoft365-passwords.title');", ['microsoft365']],
    ["// gmx differs\nconst host = 'mail.gmx.net'; /* as\n webde does */", []],
  ])('is found by this test in: %s', (text, named) => {
    expect(namedIn({ path: 'main/app/engine.ts', text })).toEqual(named);
  });
});
