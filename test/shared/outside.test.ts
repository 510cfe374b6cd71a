import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { platformForms } from '../../shared/knowledge/index.ts';
import {
  formFile,
  formFromFile,
  parseAddress,
  parseProfileFile,
  platformFormSchema,
  profileFileOf,
  type Profile,
} from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';
import { expectPrintable, unprintable } from '../support/unprintable.ts';

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '\u001b[31m',
      '\u202e',
      '\u2066',
      '\u200b',
      '\r\n',
      '\0',
      '\u0085',
      '\ud800',
      '<b>',
      '&#x202e;',
    ),
  }),
);

describe('text from outside', () => {
  it('is shown without control characters, and never longer than the limit', () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 2, max: 400 }), (text, limit) => {
        const shown = printable(text, limit);
        expect(shown).not.toMatch(unprintable);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(shown.isWellFormed()).toBe(true);
        // A second pass changes nothing: removing characters never creates others that have to be removed.
        expect(printable(shown, limit)).toBe(shown);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps what people can read', () => {
    expect(printable('Grüße – “ok” 你好 🙂 e\u0301')).toBe('Grüße – “ok” 你好 🙂 e\u0301');
  });

  it('is cleaned quickly, whatever its length', () => {
    expect(printable('\u001b['.repeat(5_000_000), 100).length).toBeLessThanOrEqual(100);
  });
});

describe('an address from outside', () => {
  it('is either refused, or parsed into one that parses to itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          nasty,
          fc.emailAddress(),
          nasty.map((text) => `a${text}@firma.test`),
        ),
        (text) => {
          const parsed = parseAddress(text);
          if (!parsed.ok) return;
          expect(parsed.value).not.toMatch(unprintable);
          expect(parsed.value).not.toMatch(/[\s<>,;:"\\]/);
          expect(parsed.value.length).toBeLessThanOrEqual(320);
          expect(parseAddress(parsed.value)).toEqual(parsed);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('a .absender file', () => {
  const profile: Profile = {
    id: 'p',
    practice: false,
    createdAt: '2026-11-23T08:00:00.000Z',
    updatedAt: '2026-11-23T08:00:00.000Z',
    answers: {
      address: 'jobs@firma.test',
      mailboxKind: 'own',
      signIn: { username: 'jobs', endpoint: { host: 'mail.firma.test', port: 465, security: 'tls' } },
    },
    results: {},
  };
  const right = profileFileOf(profile);

  it('is read as it was written, without what was reviewed elsewhere', () => {
    expect(parseProfileFile(`\ufeff${JSON.stringify(right)}`)).toEqual(right);
    expect(right.answers).not.toHaveProperty('reviewed');
  });

  it('is rejected or matches the schema, whatever it contains', () => {
    const anything = fc.oneof(
      nasty,
      fc.json({ maxDepth: 6 }),
      fc
        .tuple(
          fc.constantFrom('format', 'version', 'answers', '__proto__', 'results', 'password'),
          fc.jsonValue(),
        )
        .map(([key, value]) =>
          JSON.stringify(right).replace(/}$/, `,${JSON.stringify(key)}:${JSON.stringify(value)}}`),
        ),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const file = parseProfileFile(text);
        if (file) {
          expect(Object.keys(file).sort()).toEqual(['answers', 'format', 'version']);
          expect(JSON.stringify(file)).not.toContain('"password"');
        }
        expect(({} as { password?: unknown }).password).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('is not read when it is too long', () => {
    expect(parseProfileFile(JSON.stringify({ ...right, pad: 'x'.repeat(200_000) }))).toBeUndefined();
  });
});

describe('a file with a platform’s form', () => {
  const { text: right } = formFile(platformForms[0]!);

  it('is rejected or read as a form whose texts are safe to show', () => {
    const words = [...right.matchAll(/: ("[^"]+")/g)].map(([, word = '']) => word);
    const nearly = fc
      .tuple(fc.constantFrom(...words), fc.oneof(nasty, fc.jsonValue()))
      .map(([word, value]) => right.replace(word, () => JSON.stringify(value)));
    const seen = { forms: 0 };
    fc.assert(
      fc.property(fc.oneof(nearly, nasty, fc.json()), (text) => {
        const form = formFromFile(text);
        if (!form) return;
        seen.forms += 1;
        expect(platformFormSchema.safeParse(form).error).toBeUndefined();
        expectPrintable(form);
      }),
      { numRuns: 500 },
    );
    expect(seen.forms).toBeGreaterThan(10);
  });
});
