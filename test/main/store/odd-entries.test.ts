/** Tests that an entry of the settings file that this version cannot read is kept and affects no other entry. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { confFile, openStore } from '../../../main/store/index.ts';
import { platformForms } from '../../../shared/knowledge/index.ts';
import { defaultPreferences, mostForms, mostProfiles, type Profile } from '../../../shared/model/index.ts';

let folder: string;
const path = () => join(folder, 'absender.json');
const open = () => openStore(confFile(folder));
const profile = (id: string, address = `${id}@firma.test`): Profile => ({
  id,
  practice: false,
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  answers: { address },
  results: {},
});
const form = { ...platformForms[0]!, id: 'mine' };
const forty = Array.from({ length: 40 }, (_, index) => profile(`p${index}`));
const content = (more: object = {}) => ({
  version: 4,
  preferences: defaultPreferences,
  profiles: [profile('a')],
  forms: [form],
  certificates: 'kept',
  ...more,
});
const lay = (value: unknown) => writeFileSync(path(), JSON.stringify(value));
const written = () => JSON.parse(readFileSync(path(), 'utf8')) as Record<string, unknown>;
const ids = (store: ReturnType<typeof open>) => store.list().map(({ id }) => id);
const names = (store: ReturnType<typeof open>) =>
  store.unreadable().map(({ kind, name }) => `${kind} ${name}`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'absender-odd-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('one odd entry', () => {
  it('among forty profiles is named, and the others are available', () => {
    const odd = { ...profile('p7'), answers: { address: 'p7@firma.test', future: { deep: [1, null] } } };
    lay(content({ profiles: forty.map((each) => (each.id === 'p7' ? odd : each)) }));
    const store = open();
    expect(ids(store)).toEqual(forty.map(({ id }) => id).filter((id) => id !== 'p7'));
    expect([store.notices('window'), names(store)]).toEqual([[], ['profile p7@firma.test']]);
  });

  it.each([
    ['a profile', { profiles: [profile('a'), { id: 'b', future: true }] }, ['profile b']],
    ['a profile that is a text', { profiles: [profile('a'), 'b'] }, ['profile ']],
    [
      'a second profile of the same name',
      { profiles: [profile('a'), profile('a', 'x@firma.test')] },
      ['profile x@firma.test'],
    ],
    ['a form', { forms: [form, { ...form, id: 'theirs', fields: 7 }] }, [`form ${form.name}`]],
    ['forms that are not a list', { forms: { a: form } }, ['form ']],
    ['a language', { preferences: { ...defaultPreferences, language: 'fr' } }, ['preference language']],
    ['preferences that are a number', { preferences: 7 }, ['preference ']],
    ['certificates that are not a text', { certificates: { a: 1 } }, ['certificate ']],
    ['a preference of another version', { preferences: { ...defaultPreferences, sound: 'on' } }, []],
    ['a member of another version', { future: { secret: false } }, []],
    ['a notice of another version', { notices: [{ kind: 'new', path: '/x' }] }, []],
  ])('(%s) survives every change, byte for byte', (_what, more, expected) => {
    const before = content(more);
    lay(before);
    const store = open();
    expect([store.notices('window'), names(store)]).toEqual([[], expected]);
    expect(ids(store)).toEqual(['a']);
    store.put(profile('new'));
    store.putForm({ ...form, id: 'new' });
    const after = written();
    for (const [name, value] of Object.entries(more)) {
      if (Array.isArray(value)) expect(after[name]).toEqual(expect.arrayContaining(value));
      else if (name === 'forms') expect(after[name]).toContainEqual(value);
      else expect(after[name]).toEqual(value);
    }
    expect(names(open())).toEqual(expected);
    expect(ids(open())).toEqual(['a', 'new']);
  });

  it('among the preferences is replaced when the user chooses a value, and only then', () => {
    lay(
      content({
        preferences: { language: 'fr', askIspdb: 'no', technical: true, callMode: false, sound: 1 },
      }),
    );
    const store = open();
    // If the preference for an external service is unreadable, the service is not queried.
    expect(store.preferences()).toEqual({
      language: 'system',
      askIspdb: false,
      technical: true,
      callMode: false,
    });
    store.setPreferences({ ...store.preferences(), technical: false });
    expect(written()['preferences']).toEqual({
      language: 'fr',
      askIspdb: 'no',
      technical: false,
      callMode: false,
      sound: 1,
    });
    store.setPreferences({ ...store.preferences(), language: 'de' });
    expect(written()['preferences']).toMatchObject({ language: 'de', askIspdb: 'no', sound: 1 });
  });

  it('can be removed, and only that one', () => {
    lay(
      content({
        profiles: [profile('a'), { id: 'b' }, { id: 'c' }],
        preferences: { ...defaultPreferences, language: 7 },
      }),
    );
    const store = open();
    for (const { name, key } of store.unreadable()) if (name !== 'c') store.removeUnreadable(key);
    expect(names(open())).toEqual(['profile c']);
    expect(ids(open())).toEqual(['a']);
    expect(written()['preferences']).toEqual(defaultPreferences);
    expect(readFileSync(path(), 'utf8')).not.toContain('"b"');
  });

  it('is removed with the profile of the same id', () => {
    lay(
      content({
        profiles: [profile('a'), { ...profile('a'), answers: { address: 'weg@firma.test', odd: 1 } }],
      }),
    );
    open().remove('a');
    expect(readFileSync(path(), 'utf8')).not.toContain('weg@firma.test');
    expect(names(open())).toEqual([]);
  });

  it('from an earlier version is kept too', () => {
    lay({ version: 1, preferences: defaultPreferences, profiles: [profile('a'), { id: 'b', x: 1 }] });
    const store = open();
    expect([ids(store), names(store)]).toEqual([['a'], ['profile b']]);
    store.put(profile('c'));
    expect(written()['profiles']).toContainEqual({ id: 'b', x: 1 });
  });
});

describe('more entries than the maximum', () => {
  it('are kept and named, and another one is rejected with an explanation', () => {
    lay(content({ profiles: Array.from({ length: mostProfiles + 2 }, (_, index) => profile(`p${index}`)) }));
    const store = open();
    expect(store.list()).toHaveLength(mostProfiles);
    expect(store.unreadable()).toHaveLength(2);
    expect(() => store.put(profile('more'))).toThrow(
      expect.objectContaining({ problem: { kind: 'not-saved', detail: 'too-many' } }),
    );
    // Existing entries can still be changed.
    store.put({ ...profile('p1'), practice: true });
    expect(written()['profiles']).toHaveLength(mostProfiles + 2);
  });

  it('applies to forms too', () => {
    lay(content({ forms: Array.from({ length: mostForms }, (_, index) => ({ ...form, id: `f${index}` })) }));
    expect(() => open().putForm(form)).toThrow(
      expect.objectContaining({ problem: { kind: 'not-saved', detail: 'too-many' } }),
    );
  });
});

it('any value anywhere in the file leaves the valid profiles intact, and is kept', () => {
  const entry = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom({ id: 'a' }, { id: '__proto__' }, []),
  );
  const odd = fc.record(
    {
      profiles: fc.array(entry, { maxLength: 3 }),
      forms: fc.oneof(fc.array(entry, { maxLength: 3 }), entry),
      preferences: fc.oneof(
        entry,
        fc.record({ language: entry, askIspdb: entry, callMode: entry, technical: entry, other: entry }),
      ),
      certificates: entry,
      notices: entry,
      other: entry,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(odd, (more) => {
      const before = { ...content(), ...more, profiles: [profile('good'), ...(more.profiles ?? [])] };
      rmSync(path(), { force: true });
      lay(before);
      const store = open();
      expect(store.notices('window')).toEqual([]);
      expect(ids(store)).toContain('good');
      store.put(profile('new'));
      const after = written();
      for (const each of before.profiles)
        expect(after['profiles']).toContainEqual(JSON.parse(JSON.stringify(each)));
      for (const name of ['other', 'certificates'] as const)
        if (name in more) expect(after[name]).toEqual(JSON.parse(JSON.stringify(more[name])));
      expect(ids(open())).toEqual(expect.arrayContaining(['good', 'new']));
    }),
    { numRuns: 150 },
  );
});
