import { describe, expect, it } from 'vitest';

import { providers } from '../../shared/knowledge/index.ts';
import { sources, type Source } from './sources.ts';

/** What is known about one provider lies in its folder. Practice and made-up examples play providers. */
const mayName = (path: string): boolean =>
  /^(shared\/knowledge|main\/practice|renderer\/(examples|gallery)|test)\//.test(path) ||
  /\.states\.tsx?$/.test(path);

const comments = /\/\*[^]*?\*\/|(?<!:)\/\/.*$/gm;
const hostNames = /\b[\w-]+(?:\.[\w-]+)*\.(?:de|com|net|org|test|example)\b/g;
const ids = new RegExp(`\\b(?:${providers.map(({ id }) => id).join('|')})\\b`, 'g');

/** The ids of providers that the code of a file names: in a text, as a key or as a property. */
const namedIn = ({ text }: Source): string[] =>
  text.replace(comments, '').replace(hostNames, '').match(ids) ?? [];

describe('the id of a provider', () => {
  it('stands in the knowledge alone: everybody else asks traits', () => {
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
  ])('is noticed by this test in: %s', (text, named) => {
    expect(namedIn({ path: 'main/app/engine.ts', text })).toEqual(named);
  });
});
