/**
 * Tests that a secret on standard input, in any encoding that editors use, is either read as intended or rejected
 * before it is used.
 */
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readSecret } from '../../../main/shells/cli/secret-input.ts';

const password = 'Grüße-4711 €';
const latin = 'Grüße-4711';
const utf16 = (text: string, big = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const mark = {
  utf8: Buffer.from([0xef, 0xbb, 0xbf]),
  le: Buffer.from([0xff, 0xfe]),
  be: Buffer.from([0xfe, 0xff]),
};

/** Reads a secret from a file that arrives in these chunks. */
async function read(...parts: (Buffer | string)[]) {
  const input = new PassThrough();
  const secret = readSecret(input);
  for (const part of parts) input.write(part);
  input.end();
  return secret;
}
const ok = (value: string) => ({ ok: true, value });
const refused = (problem: string) => ({ ok: false, problem });

describe('a secret from a file', () => {
  it.each([
    ['as it is', Buffer.from(password)],
    ['with a byte order mark, as Windows writes it', Buffer.concat([mark.utf8, Buffer.from(password)])],
    ['in UTF-16, as PowerShell writes it', Buffer.concat([mark.le, utf16(password)])],
    ['in big-endian UTF-16', Buffer.concat([mark.be, utf16(password, true)])],
    ['in UTF-16 without a mark', utf16(password)],
    ['in big-endian UTF-16 without a mark', utf16(password, true)],
  ])('is read as typed: %s', async (_what, bytes) => {
    expect(await read(bytes)).toEqual(ok(password));
  });

  it.each(['\n', '\r\n', '\r', '\n\n', '\r\n\r\n'])('ends at the end of its line: %j', async (end) => {
    expect(await read(`${password}${end}`)).toEqual(ok(password));
    expect(await read(Buffer.concat([mark.le, utf16(password + end)]))).toEqual(ok(password));
    expect(await read(utf16(latin + end))).toEqual(ok(latin));
    expect(await read(utf16(latin + end, true))).toEqual(ok(latin));
  });

  it('keeps its spaces', async () => {
    expect(await read('  two words \n')).toEqual(ok('  two words '));
  });

  it('can arrive in any chunks', async () => {
    const bytes = Buffer.concat([mark.le, utf16(`${password}\r\n`)]);
    for (let cut = 0; cut <= bytes.length; cut += 1)
      expect(await read(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(ok(password));
  });

  it.each([
    ['nothing', '', 'empty'],
    ['only the end of a line', '\r\n', 'empty'],
    ['only blanks', ' \t \n', 'empty'],
    ['only a byte order mark', mark.utf8, 'empty'],
    ['several lines', 'first\nsecond\n', 'lines'],
    ['several lines that end with CR', 'first\rsecond\r', 'lines'],
    ['several lines in UTF-16', Buffer.concat([mark.le, utf16('first\r\nsecond')]), 'lines'],
    ['an empty line first', '\nsecond', 'lines'],
    ['a zero byte', 'pass\0word', 'control'],
    ['a zero byte at the end', 'password\0', 'control'],
    ['zero bytes on both sides', Buffer.from([0, 0x61, 0x62, 0]), 'control'],
    ['a zero byte in the middle', 'ab\0d', 'control'],
    ['UTF-32', Buffer.from('fffe0000610000006200000063000000', 'hex'), 'control'],
    ['an escape sequence', 'pass\u001b[31m', 'control'],
    ['a tab', 'pass\tword', 'control'],
    ['a byte order mark in the middle', 'pass\ufeffword', 'control'],
    ['replacement characters', 'Gr\ufffd\ufffde', 'control'],
    ['Latin-1', Buffer.from(latin, 'latin1'), 'encoding'],
    ['half a character in UTF-8', Buffer.from(latin).subarray(0, 3), 'encoding'],
    ['half a code unit of UTF-16', Buffer.concat([mark.le, utf16(latin), Buffer.from('x')]), 'encoding'],
    ['half a surrogate pair of UTF-16', Buffer.concat([mark.le, Buffer.from([0x3d, 0xd8])]), 'encoding'],
    ['more characters than any secret has', 'x'.repeat(2_001), 'large'],
    ['a file of another kind', Buffer.alloc(50_000, 'x'), 'large'],
  ])('is rejected: %s', async (_what, bytes, problem) => {
    expect(await read(bytes)).toEqual(refused(problem));
  });

  it('can have the engine’s maximum length', async () => {
    expect(await read(`${'x'.repeat(2_000)}\n`)).toEqual(ok('x'.repeat(2_000)));
    expect(await read(Buffer.concat([mark.le, utf16('ü'.repeat(2_000))]))).toEqual(ok('ü'.repeat(2_000)));
  });

  it('is complete at the end of its line, even if the input stays open', async () => {
    const input = new PassThrough();
    input.write(`${password}\n`);
    expect(await readSecret(input, 1)).toEqual(ok(password));
  });

  it('is not read beyond the maximum length', async () => {
    const input = new PassThrough();
    const secret = readSecret(input);
    for (let written = 0; written < 100; written += 1) input.write('x'.repeat(1_000));
    expect(await secret).toEqual(refused('large'));
  });

  it('is the same in every encoding, or rejected', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, async (secret) => {
        const methods = [
          Buffer.from(secret),
          Buffer.concat([mark.utf8, Buffer.from(secret)]),
          Buffer.concat([mark.le, utf16(secret)]),
          Buffer.concat([mark.be, utf16(secret, true)]),
        ];
        const [first, ...others] = await Promise.all(methods.map((bytes) => read(bytes, '')));
        for (const other of others) expect(other).toEqual(first);
        if (first?.ok) expect(first.value).toBe(secret);
      }),
    );
  });

  it('is never misread without a byte order mark', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async (secret, big) => {
        const found = await read(utf16(secret, big));
        // UTF-16 is detected by its zero bytes, which every character up to U+00FF contains.
        if (found.ok && /^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Zs}]+$/u.test(secret) && /^[ -ÿ]+$/.test(secret))
          expect(found.value).toBe(secret);
      }),
    );
  });
});
