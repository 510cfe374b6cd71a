import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Redaction } from '../../../shared/known-secrets/index.ts';
import { tells } from '../../support/canary.ts';
import { redactionOf } from '../../support/redaction.ts';
import { writings } from '../../support/writings.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

const secrets = [
  'Kanarienvogel-4711',
  'P@ss w0rd/ü+?x',
  'a "quoted" \\ back&slash <\'>',
  '🐤🐤 zweihundert',
  'Übergröße_ß+1',
  // These only look like escapes.
  '100%25 &amp; \\u0041=41x',
  'abcd efgh ijkl mnop',
];

const names = Object.keys(writings);
const written = (text: string, ...through: readonly string[]) =>
  through.reduce((inner, name) => writings[name]!(inner), text);

describe('a secret that does not occur in texts by chance', () => {
  it.each(names)('is removed %s, and the surrounding text stays', (name) => {
    for (const secret of secrets) {
      const redaction = redactionOf(secret);
      const clean = redaction.text(`before ${written(secret, name)} after`);
      expect(clean).toMatch(/^before .*•••.* after$/s);
      expect(tells(clean, secret), clean).toBe(false);
      expect(redaction.tells(written(secret, name))).toBe(true);
      expect(redaction.words(written(secret, name), 300)).toContain('•••');
    }
  });

  it('is removed from nested encodings', () => {
    const inner = names.filter((name) => !/lines|colours|invisible|apart|Latin|UTF-16/.test(name));
    for (const [index, one] of inner.entries())
      for (const other of inner.filter((_, place) => (index + place) % 7 === 0)) {
        const clean = redactionOf(secrets[0]!).text(`before ${written(secrets[0]!, one, other)} after`);
        expect([one, other, tells(clean, secrets[0]!)]).toEqual([one, other, false]);
      }
  });

  it.each(names)('is removed %s from any surrounding text', (name) => {
    const around = fc.string({ maxLength: 40, unit: 'binary' });
    const long = fc
      .string({ minLength: 12, maxLength: 60, unit: 'grapheme-ascii' })
      .filter((text) => text.replaceAll(/[\s\\]/g, '').length >= 12);
    const property = fc.property(around, long, around, (before, secret, after) => {
      const clean = redactionOf(secret).text(`${before} ${written(secret, name)} ${after}`);
      expect(clean).toContain('•••');
      expect(clean).not.toContain(written(secret, name));
    });
    fc.assert(property, { numRuns: 40 });
  });

  it('is removed from data, in texts, names and numbers', () => {
    const redaction = redactionOf('Kanarienvogel-4711', '4711081512');
    const data = {
      a: [{ 'a Kanarienvogel-4711': base64('xy:Kanarienvogel-4711') }],
      b: 4711081512,
      c: 587,
      d: null,
    };
    expect(redaction.data(data)).toEqual({ a: [{ 'a •••': '•••' }], b: 0, c: 587, d: null });
  });

  it('is removed even if a limit cuts it, here or at its origin', () => {
    const secret = 'Kanarienvogel 4711/ü+?';
    const redaction = redactionOf(secret);
    for (let length = 0; length < 60; length += 1) {
      const words = redaction.words(`${'x'.repeat(1_030 - length)} ${secret} y`, 1_000);
      expect(words).not.toMatch(/K|Ka/);
    }
    for (const cut of [secret.slice(0, -4), secret.slice(5), base64(`\0jobs\0${secret}`).slice(0, -6)]) {
      const clean = redaction.text(`it said "${cut}…" and more`);
      expect(clean).toMatch(/^it said "•••…?" and more$/);
    }
  });

  it('is removed if it is a token of thousands of characters, or part of one', () => {
    const token = Buffer.from(Array.from({ length: 3_000 }, (_, index) => (index * 7_919) % 251)).toString(
      'base64url',
    );
    const redaction = redactionOf(token);
    expect(redaction.text(`Bearer ${token}.`)).toBe('Bearer •••');
    expect(redaction.text(`Bearer ${token.slice(1_000, 1_040)}`)).toBe('Bearer •••');
  });

  it('is removed even after hundreds of later secrets', () => {
    const redaction = redactionOf('Kanarienvogel-4711');
    for (let index = 0; index < 390; index += 1) redaction.learn(`token-${crypto.randomUUID()}`);
    expect(redaction.text('the Kanarienvogel-4711')).toBe('the •••');
  });

  it.each(['\\', ' ', '+', '%', '%25', '&#', '&amp;', '=3D', 'a\\', '\\"', 'A', 'QUFB', '4b '])(
    'is searched for quickly in a long text of %j',
    (piece) => {
      const redaction = redactionOf('a"  \\\\ "\\"+%&#'.repeat(8), 'Kanarienvogel-4711', 'test');
      expect(redaction.words(piece.repeat(100_000), 20).length).toBeLessThanOrEqual(20);
    },
  );

  it('removes the whole text if it has too many possible decodings to search', () => {
    // The escapes in this text decode to a different result for each order of decoding.
    const text = `${'nothing else '.repeat(10_000)} %25252541 =3D3D3D41 &amp;amp;lt;`;
    expect(redactionOf('Kanarienvogel-4711').text(text)).toBe('•••');
  });
});

/** Sample words from the program's own texts. */
const ownWords = () => ['bewerbung', 'smtp.office365.com', 'passwort', 'einstellungen'].join('\n');
const known = (...all: readonly string[]) => {
  const redaction = new Redaction({ digest: (text) => text, ownWords });
  for (const secret of all) redaction.learn(secret);
  return redaction;
};

describe.each(['test', '1234', 'abcd', 'Passwort', 'office365', 'a'])(
  'the secret %j, which occurs in texts by chance',
  (secret) => {
    it('is neither shown nor revealed by dots: external text that contains it as a word is omitted', () => {
      const redaction = known(secret);
      for (const text of [
        `The password ${secret} is too short`,
        `{"password":"${secret}"}`,
        `pass=${encodeURIComponent(secret)}&x=y`,
        `value: '${secret.toUpperCase()}'.`,
      ])
        expect([text, redaction.words(text, 200)]).toEqual([text, '•••']);
    });

    it('is not removed from names, addresses and our own texts', () => {
      const redaction = known(secret);
      const text = `the ${secret}s of jobs@${secret}.test at smtp.${secret}.com: ${secret}ing`;
      expect(redaction.words(text, 200)).toBe(text);
      expect(redaction.text(`Send a ${secret} mail`)).toBe(`Send a ${secret} mail`);
      expect(redaction.data({ [secret]: secret })).toEqual({ [secret]: secret });
    });
  },
);

describe('a short secret', () => {
  it.each(names.filter((name) => name !== 'within a word'))('is found %s, too', (name) => {
    for (const secret of ['test', '1234', 'üßxy']) {
      const words = known(secret).words(`before ${written(secret, name)} after`, 300);
      expect(tells(words, secret), words).toBe(false);
    }
  });
});

describe('a secret with ordinary words in it', () => {
  it('is removed, and the words alone are not', () => {
    const redaction = known('Bewerbung-2026');
    expect(redaction.text('Ihre Bewerbung ist da')).toBe('Ihre Bewerbung ist da');
    expect(redaction.text('you sent Bewerbung-2026, we got it')).toBe('you sent •••, we got it');
    expect(redaction.text(base64('jobs:Bewerbung-2026'))).toMatch(/^•••=*$/);
  });
});

describe('what a user says openly', () => {
  it('hides nothing when it is the password as well, said before or after', () => {
    for (const order of ['before', 'after']) {
      const redaction = known();
      if (order === 'before') redaction.open(['jobs@sonnenbau.test']);
      for (const secret of ['jobs@sonnenbau.test', 'Sonnenbau', 'Sonnenbau1']) redaction.learn(secret);
      if (order === 'after') redaction.open(['jobs@sonnenbau.test']);
      const said = { address: 'jobs@sonnenbau.test', host: 'mail.sonnenbau.test' };
      expect(redaction.data(said)).toEqual(said);
      expect(redaction.words('jobs@sonnenbau.test', 100)).toBe('jobs@sonnenbau.test');
      expect(redaction.words('your password Sonnenbau is weak', 100)).toBe('•••');
      expect(redaction.text('your password Sonnenbau1 is weak')).toBe('your password ••• is weak');
    }
  });
});
