import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Redaction } from '../../shared/redaction.ts';
import { withoutSecrets } from '../../shared/unknown-secrets/index.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const hex = (text: string) => Buffer.from(text).toString('hex');
const escapes = (text: string) =>
  Array.from(
    { length: text.length },
    (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
const html = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** Every way in which a program may write a secret down. */
const writings: Record<string, (secret: string) => string> = {
  'in clear': (s) => s,
  'in capitals': (s) => s.toUpperCase(),
  'without its blanks': (s) => s.replaceAll(' ', ''),
  'with invisible characters in between': (s) => Array.from(s).join('\u200b'),
  'with a name': (s) => `jobs@firma.test:${s}`,
  'in Base64': base64,
  'in Base64 without padding': (s) => base64(s).replace(/=+$/, ''),
  'in Base64 for an address': (s) => Buffer.from(s).toString('base64url'),
  'as AUTH PLAIN': (s) => base64(`\0jobs@firma.test\0${s}`),
  'as AUTH PLAIN for another': (s) => base64(`jobs@firma.test\0jobs@firma.test\0${s}`),
  'as AUTH PLAIN of another length': (s) => base64(`\0a@firma.test\0${s}`),
  'as basic authentication': (s) => base64(`jobs@firma.test:${s}`),
  'as XOAUTH2': (s) => base64(`user=jobs\u0001auth=Bearer ${s}\u0001\u0001`),
  'in hex': hex,
  'in capital hex': (s) => hex(s).toUpperCase(),
  'for a URL': encodeURIComponent,
  'for a URL in small letters': (s) => encodeURIComponent(s).replaceAll(/%../g, (code) => code.toLowerCase()),
  'for a URL to the letter': (s) =>
    Array.from(Buffer.from(s), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  'for a form': (s) => new URLSearchParams({ x: s }).toString().slice(2),
  'in JSON': (s) => JSON.stringify(s),
  'in JSON within JSON': (s) => JSON.stringify(JSON.stringify(s)),
  'in JSON of plain ASCII': (s) => JSON.stringify(s).replaceAll(/[^ -~]/g, escapes),
  'as escapes': escapes,
  'in HTML': html,
  'in HTML by numbers': (s) => Array.from(s, (c) => `&#${String(c.codePointAt(0))};`).join(''),
  'in HTML by hexadecimal numbers': (s) =>
    Array.from(s, (c) => `&#x${c.codePointAt(0)!.toString(16)};`).join(''),
  'in HTML, signs only': (s) => s.replaceAll(/[^\w ]/gu, (c) => `&#${String(c.codePointAt(0))};`),
};
const secrets = [
  'Kanarienvogel-4711',
  'P@ss w0rd/ü+?x',
  'a "quoted" \\ back&slash <\'>',
  '🐤🐤 zwei',
  'abcd',
];
const cases = Object.keys(writings).flatMap((name) => secrets.map((secret) => [name, secret] as const));

describe('a secret that is known', () => {
  it.each(cases)('is taken out %s: %s', (name, secret) => {
    const redaction = new Redaction((text) => text);
    redaction.add(secret);
    // Padding depends on what is around the secret, and tells nothing.
    const form = writings[name]!(secret);
    const [before, after] = redaction.words(`before ${form} after`, 2_000).split('•••');
    expect(before).toMatch(/^before /);
    expect(after).toMatch(/ after$/);
    const left = redaction.words(form, 2_000).replaceAll(/•••|[=\s"\\]/gu, '');
    const known = writings[name]!('').length + 'jobs@firma.test'.length * 3;
    expect(left.length).toBeLessThanOrEqual(/AUTH|basic|XOAUTH|name/.test(name) ? known : 4);
  });

  it('is taken out wherever a limit cuts', () => {
    const secret = 'Kanarienvogel 4711';
    const redaction = new Redaction();
    redaction.add(secret);
    const texts = Array.from({ length: 60 }, (_, i) =>
      redaction.words(`${'x'.repeat(1_030 - i)} ${secret} y`, 1_000),
    );
    expect(texts.filter((text) => /K|Ka/.test(text))).toEqual([]);
  });

  it('is taken out of every text around it', () => {
    const around = fc.string({ maxLength: 30 });
    const word = fc
      .string({ minLength: 8, maxLength: 40, unit: 'grapheme-ascii' })
      .filter((s) => s.trim() === s);
    const property = fc.property(around, word, around, (before, secret, after) => {
      const redaction = new Redaction((text) => text);
      redaction.add(secret);
      expect(redaction.words(`${before} ${secret} ${after}`, 1_000)).not.toContain(secret);
      const encoded = redaction.words(base64(`${before}${secret}${after}`), 1_000);
      expect(Buffer.from(encoded, 'base64').toString('utf8')).not.toContain(secret);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('is forgotten when it is released, and only that one', () => {
    const redaction = new Redaction();
    const release = redaction.add('Kanarienvogel');
    redaction.add('Wellensittich');
    release();
    expect(redaction.words('Kanarienvogel Wellensittich', 100)).toBe('Kanarienvogel •••');
  });

  it('is not looked for when it is so short that the dots would tell it', () => {
    const redaction = new Redaction();
    redaction.add('abc');
    expect(redaction.words('abc 616263', 100)).toBe('abc 616263');
  });

  it.each(['\\', ' ', '+', '%', '&#', 'a\\', '\\"'])(
    'is looked for quickly in a long text of %j',
    (piece) => {
      const redaction = new Redaction(withoutSecrets);
      redaction.add('a"  \\\\ "\\"+%&#'.repeat(8));
      expect(redaction.words(piece.repeat(100_000), 20).length).toBeLessThanOrEqual(20);
    },
  );
});

describe('a secret that nobody named', () => {
  it.each([
    ['AUTH PLAIN', '535 you sent AUTH PLAIN SECRETSECRET='],
    ['a bearer', 'Authorization: Bearer SECRET.x.y'],
    ['basic authentication', 'sent Basic SECRETSECRET'],
    ['JSON', '{"password":"SECRET","client_secret":"SECRET2"}'],
    ['JSON with a quote in the value', '{"password":"ab\\"cdSECRET"}'],
    ['JSON within JSON', '{"body":"{\\"password\\":\\"SECRET\\"}"}'],
    ['a name of its own', '{"secret":"SECRET"}'],
    ['single quotes', "{'pwd': 'my SECRET'}"],
    ['camel case', 'smtpPassword=SECRET clientSecret=SECRET'],
    ['a query', 'https://firma.test/?api_key=SECRET&x=y'],
    ['settings', 'smtp_pass=SECRET'],
    ['German', 'Kennwort: SECRET3 kennwort=SECRET4 Passwort: SECRET'],
    ['abbreviations', 'pass=SECRET5 pwd: SECRET6 passwd=SECRET'],
    ['prose with blanks', 'password: my long SECRET phrase'],
    ['a challenge', '334 UGFzc3dvcmQ6 SECRETSECRET'],
  ])('is recognised in %s', (_name, text) => {
    expect(withoutSecrets(text)).not.toContain('SECRET');
    expect(withoutSecrets(text)).toContain('•••');
  });

  it.each([
    '535 5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail',
    '550 5.7.1 Client host [203.0.113.7] blocked',
    'checkMailbox: ok (12 ms)',
    'at review (/opt/Absender/resources/app/out/main/operations/browser.js:12:7)',
  ])('is not seen where there is none: %s', (text) => {
    expect(withoutSecrets(text)).toBe(text);
  });

  it('ends where the next thing begins', () => {
    expect(withoutSecrets('{"password":"x","host":"mail.firma.test"}')).toBe(
      '{"password":•••,"host":"mail.firma.test"}',
    );
    expect(withoutSecrets('password=my word host=mail.firma.test')).toBe('password=••• host=mail.firma.test');
  });
});
