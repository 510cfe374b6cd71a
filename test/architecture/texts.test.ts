import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import {
  commandLine,
  conformance,
  letterTexts,
  formEditor,
  ownRegistration,
  screenTexts,
  sender,
  texts as pageTexts,
  windowTexts,
} from '../../shared/texts/index.ts';
import { sources } from './sources.ts';

const texts = {
  ...pageTexts,
  ...commandLine,
  ...conformance,
  ...sender,
  ...letterTexts,
  ...formEditor,
  ...ownRegistration,
  ...screenTexts,
  ...windowTexts,
};

const users = sources.filter(({ path }) => !/^(shared\/texts|test)\//.test(path)).map(({ text }) => text);
const literals = new Set(
  users.flatMap((text) => [...text.matchAll(/['"`]([a-z][\w.-]+)['"`]/g)].map(([, key]) => key)),
);
/** The fixed beginnings and ends of text keys that code composes, such as `owner.${owner}`. */
const beginnings = users.flatMap((text) =>
  [...text.matchAll(/`([a-z][\w-]*\.[\w.-]*)\$\{[^}]*\}([\w.-]*)/g)].map(([, start = '', end = '']) => ({
    start,
    end,
  })),
);

/** Names, and words that are the same in German and English. */
const wordsOfBoth = [
  'Firewall',
  'Google',
  'Microsoft',
  'Odoo',
  'Port',
  'Port: {port}',
  'SSL/TLS',
  'STARTTLS',
  'Server',
  'TLS',
  'Version',
];

/** Attributes of elements whose values users see or hear. */
const seen = new Set([
  'label',
  'title',
  'aria-label',
  'alt',
  'placeholder',
  'hint',
  'detail',
  'words',
  'note',
]);
/** Allowed literals: the program's name, languages under their own names, and texts of the gallery. */
const names = new Set(['Absender', 'Deutsch', 'English', 'unknown state']);

describe('the texts', () => {
  it('are all used', () => {
    const unused = Object.keys(texts).filter(
      (key) =>
        !literals.has(key) &&
        !beginnings.some(({ start, end }) => key.startsWith(start) && key.includes(end)),
    );
    expect(unused).toEqual([]);
  });

  it('have the same placeholders in both languages', () => {
    const places = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const [key, { de, en }] of Object.entries(texts)) {
      expect(de.trim(), key).not.toBe('');
      expect(en.trim(), key).not.toBe('');
      expect(places(de), key).toEqual(places(en));
    }
  });

  it('are translated, except for names and words that both languages share', () => {
    const same = Object.entries(texts)
      .filter(([, { de, en }]) => de === en && /\p{L}/u.test(de.replaceAll(/\{\w+\}/g, '')))
      .map(([, { de }]) => de);
    expect([...new Set(same)].sort()).toEqual(wordsOfBoth);
  });
});

describe('German words', () => {
  const german = sources
    .filter(({ path }) => /^shared\/(?:texts|knowledge\/(?!patterns\/|learnt\/))/.test(path))
    .flatMap(({ path, text }) => text.split('\n').map((line) => ({ path, line })));
  const saying = (word: RegExp) =>
    german.filter(({ line }) => word.test(line)).map(({ path, line }) => `${path}: ${line.trim()}`);

  it.each([
    ['people who apply, women and men', /(?<!Bewerberinnen und )\bBewerbern?\b/],
    ['computer or server, not machine', /\bRechners?n?\b/],
    ['freigegebenes Postfach', /\bgeteilte[nrsm]? Postf/],
    ['Spam', /\bWerbung\b/],
    ['Sie', /\b(?:du|dein|deine[mnrs]?|dich|dir)\b/],
  ])('are the same for the same thing everywhere: %s', (_meaning, other) => {
    expect(saying(other)).toEqual([]);
  });
});

describe('a component', () => {
  const screens = sources.filter(({ path }) => /^renderer\/.*\.tsx$/.test(path));

  /** Returns the texts between tags, or in an attribute that users see or hear. */
  function literalsIn(text: string): string[] {
    const found: string[] = [];
    const look = (node: ts.Node): void => {
      if (ts.isJsxText(node)) found.push(node.text);
      if (ts.isJsxAttribute(node) && seen.has(node.name.getText()) && node.initializer) {
        if (ts.isStringLiteral(node.initializer)) found.push(node.initializer.text);
      }
      if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression)) {
        if (!ts.isJsxAttribute(node.parent) || seen.has(node.parent.name.getText())) {
          found.push(node.expression.text);
        }
      }
      ts.forEachChild(node, look);
    };
    look(ts.createSourceFile('screen.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
    return found.map((each) => each.trim()).filter((each) => /\p{L}/u.test(each));
  }

  it('has no literal texts', () => {
    const literals = screens.flatMap(({ path, text }) =>
      literalsIn(text)
        .filter((each) => !names.has(each))
        .map((each) => `${path}: ${each}`),
    );
    expect(literals).toEqual([]);
  });

  it('with literal texts would be found', () => {
    expect(literalsIn('<p title="Hint">Hello {"World"} {t("key")}</p>')).toEqual(['Hint', 'Hello', 'World']);
  });
});
