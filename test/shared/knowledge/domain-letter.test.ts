import { expect, it } from 'vitest';

import { bars, fleschKincaidGrade, lix } from '../../../build/readability.ts';
import { domainLetter, platformForms, questionsLetter } from '../../../shared/knowledge/index.ts';
import type { Address } from '../../../shared/model/index.ts';

const address = 'jobs@firma.example' as Address;
const at = (id: string) => platformForms.find((form) => form.id === id)!;

it.each(['de', 'en'] as const)(
  'asks for the records that are known, in the domain of the address: %s',
  (language) => {
    const { subject, body } = domainLetter(at('umantis'), address, language);
    expect(subject).toContain('firma.example');
    expect(body).toContain('include:spf.de.umantis.com');
    expect(body).toContain('include:spf.umantis.com');
    expect(`${subject}${body}`).not.toMatch(/\{\w+\}|undefined/);
  },
);

it('says where the platform shows the records if each company has its own', () => {
  const { body } = domainLetter(at('smartrecruiters'), address, 'en');
  expect(body).toContain('Email Domain Authentication');
  expect(body).not.toContain('include:');
});

it.each(['de', 'en'] as const)(
  'asks a platform’s support in plain words, and counts nothing that it does not have: %s',
  (language) => {
    const { body } = questionsLetter('softgarden', language);
    expect(body.match(/^[123]\. /gm)).toHaveLength(3);
    // The letter must not announce three questions, because each of its three paragraphs asks more than one.
    expect(body).not.toMatch(/\b(?:drei|three) (?:Fragen|questions)/i);
    const bar = language === 'en' ? fleschKincaidGrade([body]) - bars.en : lix([body]) - bars.de;
    expect(bar).toBeLessThanOrEqual(0);
  },
);

it('does not let a platform’s name add a line', () => {
  const name = 'Evil\nBcc: x@evil.example\u202e';
  for (const { body, subject } of [
    questionsLetter(name, 'en'),
    domainLetter({ name, methods: [] }, address, 'en'),
  ]) {
    expect(subject).not.toMatch(/\n|\u202e/);
    expect(body).not.toMatch(/^Bcc/m);
  }
});
