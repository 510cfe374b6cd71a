import { describe, expect, it } from 'vitest';

import { bars, fleschKincaidGrade, lix } from '../../../build/readability.ts';
import { platformForms } from '../../../shared/knowledge/index.ts';
import {
  capabilitiesOf,
  offeredMethods,
  platformFormSchema,
  takesPassword,
  tenantCapabilitiesSchema,
  type PlatformForm,
} from '../../../shared/model/index.ts';

const known = platformForms.filter(({ methods = [] }) => methods.length > 0);

describe.each(platformForms.map((form) => [form.name, form] as const))('the form of %s', (_name, form) => {
  it('conforms to the schema of a form file', () => {
    expect(platformFormSchema.parse(JSON.parse(JSON.stringify(form)))).toEqual(form);
  });

  it('asks once for everything a mail server needs, if it has a page for one', () => {
    const values = form.fields.map(({ value }) => value).filter((value) => value !== 'fixed');
    if (takesPassword(form))
      expect(values).toEqual(expect.arrayContaining(['host', 'port', 'username', 'password']));
    else expect(values).toEqual([]);
    expect(new Set(values).size).toBe(values.length);
    for (const field of form.fields) expect([field, field.value !== 'fixed' || field.fixed]).toBeTruthy();
  });

  it('describes success and what to do after each failure, if users are led to its test', () => {
    if (!takesPassword(form)) return;
    expect(form.outcomes.some(({ works }) => works)).toBe(true);
    expect(form.outcomes.some(({ works }) => !works)).toBe(true);
    const ids = form.outcomes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says what the platform can do in the terms of every other', () => {
    expect(tenantCapabilitiesSchema.parse(capabilitiesOf(form)).runsChecks).toBe(false);
  });
});

const wordsOf = (form: PlatformForm, language: 'de' | 'en'): string[] => [
  ...(form.test ? [form.test[language]] : []),
  ...(form.methods ?? []).flatMap(({ note }) => (note ? [note[language]] : [])),
  ...[form.rights, form.testFact, ...(form.limits ?? [])].flatMap((fact) => (fact ? [fact[language]] : [])),
  ...form.before.map((each) => each[language]),
  ...form.fields.flatMap(({ note }) => (note ? [note[language]] : [])),
  ...form.refuses.map(({ because }) => because[language]),
  ...form.outcomes.flatMap(({ seen, help }) => [seen[language], help[language]]),
];

it.each([
  // The readability grade of a few short sentences with product names means nothing, so these are graded together.
  ['the short entries together', platformForms.filter(({ outcomes }) => outcomes.length === 0)],
  ...platformForms.filter(({ outcomes }) => outcomes.length > 0).map((form) => [form.name, [form]] as const),
] as const)('is easy to read: %s', (_name, forms) => {
  const words = (language: 'de' | 'en') => forms.flatMap((form) => wordsOf(form, language));
  expect(fleschKincaidGrade(words('en'))).toBeLessThanOrEqual(bars.en);
  expect(lix(words('de'))).toBeLessThanOrEqual(bars.de);
});

describe('the platforms', () => {
  it('include at least 20 with their own methods, each with a source', () => {
    expect(known.length).toBeGreaterThanOrEqual(20);
    for (const { id, methods = [], sources } of known)
      for (const { source } of methods) expect([id, sources.includes(source)]).toEqual([id, true]);
  });

  it('use the general form, and claim no method, if nothing is known', () => {
    const softgarden = platformForms.find(({ id }) => id === 'softgarden')!;
    expect(softgarden).toMatchObject({ methods: [], sources: [], egressIps: [], ownConnections: [] });
    expect(softgarden.fields.length).toBeGreaterThan(0);
    expect(offeredMethods(softgarden)).toEqual([]);
  });

  it('have unique ids and names', () => {
    const ids = platformForms.map(({ id }) => id);
    const names = platformForms.flatMap(({ name, otherNames = [] }) => [name, ...otherNames]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('ask for no password if the platform accepts none', () => {
    const umantis = platformForms.find(({ id }) => id === 'umantis')!;
    expect(capabilitiesOf(umantis)).toMatchObject({ takesPassword: false, sendsAsDomain: true });
    expect(offeredMethods(umantis)).toEqual(['domain', 'relay']);
    const manatal = platformForms.find(({ id }) => id === 'manatal')!;
    expect(offeredMethods(manatal)).toEqual(['own-connection']);
  });
});

it('opens a form that was saved before methods were distinguished', () => {
  const { methods: _ways, testFact: _test, inbound: _inbound, ...old } = platformForms[0]!;
  const form: PlatformForm = platformFormSchema.parse(JSON.parse(JSON.stringify(old)));
  expect(takesPassword(form)).toBe(true);
  expect(capabilitiesOf(form).takesPassword).toBeUndefined();
});

describe('Personio', () => {
  const form = platformForms.find(({ id }) => id === 'personio')!;

  it('accepts no new Google connections, and says what to do instead', () => {
    expect(capabilitiesOf(form).refusedProviders).toEqual(['google']);
    expect(form.ownConnections).toContain('google');
  });

  it('has no IP address that was not read on its own pages', () => {
    expect(form.egressIps).toEqual([]);
    expect(form.egressIpsSource).toContain('support.personio.de');
  });
});
