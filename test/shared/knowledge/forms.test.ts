import { describe, expect, it } from 'vitest';

import { bars, fleschKincaidGrade, lix } from '../../../build/readability.ts';
import { platformForms } from '../../../shared/knowledge/index.ts';
import { capabilitiesOf, platformFormSchema, tenantCapabilitiesSchema } from '../../../shared/model/index.ts';

describe.each(platformForms.map((form) => [form.name, form] as const))('the form of %s', (_name, form) => {
  it('is of the shape that a file would have, in every word', () => {
    expect(platformFormSchema.parse(JSON.parse(JSON.stringify(form)))).toEqual(form);
  });

  it('asks for everything that a mail server needs, each once', () => {
    const values = form.fields.map(({ value }) => value).filter((value) => value !== 'fixed');
    expect(values).toEqual(
      expect.arrayContaining(['sender', 'host', 'port', 'security', 'username', 'password']),
    );
    expect(new Set(values).size).toBe(values.length);
    for (const field of form.fields) expect([field, field.value !== 'fixed' || field.fixed]).toBeTruthy();
  });

  it('knows a good end and what to do at each bad one', () => {
    expect(form.outcomes.some(({ works }) => works)).toBe(true);
    expect(form.outcomes.some(({ works }) => !works)).toBe(true);
    const ids = form.outcomes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says what the platform can do in the terms of every other', () => {
    expect(tenantCapabilitiesSchema.parse(capabilitiesOf(form)).runsChecks).toBe(false);
  });

  it('is easy to read', () => {
    const words = (language: 'de' | 'en') => [
      form.test[language],
      ...form.before.map((each) => each[language]),
      ...form.fields.flatMap(({ note }) => (note ? [note[language]] : [])),
      ...form.refuses.map(({ because }) => because[language]),
      ...form.outcomes.flatMap(({ seen, help }) => [seen[language], help[language]]),
    ];
    expect(fleschKincaidGrade(words('en'))).toBeLessThanOrEqual(bars.en);
    expect(lix(words('de'))).toBeLessThanOrEqual(bars.de);
  });
});

describe('Personio', () => {
  const form = platformForms.find(({ id }) => id === 'personio')!;

  it('takes no new Google connections, and says what to do instead', () => {
    expect(capabilitiesOf(form).refusedProviders).toEqual(['google']);
    expect(form.ownConnections).toContain('google');
  });

  it('has no IP address that nobody has read in its own pages', () => {
    expect(form.egressIps).toEqual([]);
    expect(form.egressIpsSource).toContain('support.personio.de');
  });
});
