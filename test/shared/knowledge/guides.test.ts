import { describe, expect, it } from 'vitest';

import { bars, fleschKincaidGrade, lix } from '../../../build/readability.ts';
import {
  connectionGuide,
  guideAfter,
  guides,
  guideSchema,
  guidesFor,
  linkUrl,
  providers,
  traitsOf,
  trapsOn,
  type Guide,
  type GuideTask,
} from '../../../shared/knowledge/index.ts';

const nameOf = ({ purpose, provider = 'any provider', by }: Guide) => `${purpose} at ${provider} by ${by}`;
const named = guides.map((guide) => [nameOf(guide), guide] as const);
const wordsOf = ({ tasks, traps }: Guide, language: 'de' | 'en') => [
  ...traps.map((trap) => trap[language]),
  ...tasks.flatMap((task: GuideTask) => {
    const { title, why, steps, request } = task[language];
    return [title, why, ...steps, request];
  }),
];

describe('a guide', () => {
  it('exists once for each purpose, provider and person', () => {
    const names = named.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has tasks with unique ids, so that saved ticks stay valid', () => {
    const ids = guides.flatMap(({ tasks }) => tasks.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it.each(named)('keeps to the schema: %s', (_, guide) => {
    expect(guideSchema.parse(guide)).toEqual(guide);
    for (const { de, en } of guide.tasks) expect(de.steps).toHaveLength(en.steps.length);
    for (const { links } of guide.tasks)
      for (const id of links) expect(linkUrl(id), id).toMatch(/^https:\/\//);
  });

  it.each(named)('reads at everyday level: %s', (_, guide) => {
    // For readability, an address in a sentence counts as one short word.
    const plain = (words: string[]) => words.map((sentence) => sentence.replace(/\{\w+\}/g, 'it'));
    expect(fleschKincaidGrade(plain(wordsOf(guide, 'en')))).toBeLessThanOrEqual(bars.en);
    expect(lix(plain(wordsOf(guide, 'de')))).toBeLessThanOrEqual(bars.de);
  });

  it.each(named)('speaks plainly, politely and with filled places only: %s', (_, guide) => {
    for (const sentence of [...wordsOf(guide, 'de'), ...wordsOf(guide, 'en')]) {
      expect(sentence).not.toMatch(/!|--|\b(?:bitte|please|leider|unfortunately|einfach|simply)\b/i);
      expect(sentence.replace(/\{(?:address|inbound|platformUrl|mailSettings)\}/g, '')).not.toMatch(/[{}]/);
    }
    for (const sentence of wordsOf(guide, 'de')) expect(sentence).not.toMatch(/["'”]/);
    for (const sentence of wordsOf(guide, 'en')) expect(sentence).not.toMatch(/["'„]/);
  });
});

describe('what other data says about guides', () => {
  it('agrees on which providers need preparations', () => {
    const guided = new Set(
      guides.filter(({ purpose }) => purpose === 'prepare').map(({ provider }) => provider),
    );
    for (const { id } of providers) expect([id, traitsOf(id).needsPreparing]).toEqual([id, guided.has(id)]);
  });

  it('has a guide for every provider’s own connection', () => {
    for (const { ownConnection } of providers) {
      if (ownConnection) expect(connectionGuide(ownConnection)?.purpose).toBe('own-connection');
    }
  });

  it('has a redirect guide for every provider, even an unknown one', () => {
    for (const id of [undefined, ...providers.map((provider) => provider.id)])
      expect(guidesFor('redirect', id).length).toBeGreaterThan(0);
    expect(guidesFor('redirect', 'google_workspace').map(({ by }) => by)).toEqual(['you', 'it-admin']);
  });
});

it('warns before the end of the year, and afterwards says what has changed', () => {
  const [microsoft] = guidesFor('prepare', 'microsoft365');
  const on = (day: string) => trapsOn(microsoft!, day).map(({ en }) => en.slice(0, 5));
  expect(on('2026-11-24')).toEqual(['At th']);
  expect(on('2026-12-31')).toEqual(['At th']);
  expect(on('2027-01-01')).toEqual(['Since', 'Did y']);
});

it('finds the guide for a requirement by the code with which a server rejected a message', () => {
  const words = '550 5.7.520 Access denied, Your organization does not allow external forwarding.';
  expect(guideAfter('redirect', words)?.tasks.map(({ id }) => id)).toContain('microsoft-allow-forwarding');
  expect(guideAfter('redirect', '550 5.7.5200 Access denied')).toBeUndefined();
  expect(guideAfter('prepare', words)).toBeUndefined();
});
