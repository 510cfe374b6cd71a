import { expect, it } from 'vitest';

import { sources } from './sources.ts';

const exported = /^export (?:declare |abstract )?(?:interface|type|class|enum) (\w+)/gm;

it('exported types have unique names', () => {
  const files = new Map<string, string[]>();
  for (const { path, text } of sources)
    for (const [, name = ''] of text.matchAll(exported)) files.set(name, [...(files.get(name) ?? []), path]);
  expect([...files].filter(([, paths]) => paths.length > 1)).toEqual([]);
});
