/** Tests email addresses as people paste them: copied from messages, web pages, lists and admin pages. */
import { describe, expect, it } from 'vitest';

import { oddCharacterIn, parseAddress } from '../../shared/model/index.ts';

const meant = 'jobs@firma.test';

describe('an address is understood', () => {
  it.each([
    ['with blanks of every kind around it', '\u00a0\t jobs@firma.test\u2003\r\n'],
    ['with a mark that copying leaves in it', 'jobs@\u200bfirma.te\u00adst\ufeff'],
    ['with marks for the direction of writing', '\u202ajobs@firma.test\u202c\u200f'],
    ['in straight quotes', '"jobs@firma.test"'],
    ['in single quotes', "'jobs@firma.test'"],
    ['in German quotes', '„jobs@firma.test“'],
    ['in English quotes', '“jobs@firma.test”'],
    ['in Swiss quotes', '«jobs@firma.test»'],
    ['at the end of a list', 'jobs@firma.test;'],
    ['with a name before it', 'Bewerbung, Firma <jobs@firma.test>;'],
    ['with a quoted name before it', '"Firma (HR)" <jobs@firma.test>,'],
    ['with a remark behind it', 'jobs@firma.test (Bewerbung)'],
    ['as a link', 'mailto:jobs@firma.test'],
    ['as a link with a subject', 'MAILTO:jobs%40firma.test?subject=Bewerbung%20als'],
    ['as a link with the address among the rest', 'mailto:?subject=x&to=jobs@firma.test'],
    ['as Outlook copies it', 'Anna [mailto:jobs@firma.test]'],
    ['as Outlook copies it, twice', 'jobs@firma.test<mailto:jobs@firma.test>'],
    ['as Exchange lists it', 'SMTP:jobs@firma.test'],
    ['in letters of East Asian width', 'ｊｏｂｓ＠ｆｉｒｍａ．ｔｅｓｔ'],
    ['with the final dot of DNS', 'jobs@firma.test.'],
    ['with several of these at once', ' „Anna Müller <mailto:jobs@firma.test?subject=x>“; '],
  ])('%s', (_how, text) => {
    expect(parseAddress(text)).toEqual({ ok: true, value: meant });
  });

  it.each([
    "o'neil@firma.test",
    'user.name+tag@firma.test',
    'jobs@xn--mller-kva.test',
    'jobs@müller.test',
    'вакансии@фирма.рф',
    'jobs@фирма.рф',
    '人事@会社.jp',
  ])('as it is: %s', (text) => {
    expect(parseAddress(text)).toEqual({ ok: true, value: text });
  });

  it('in composed letters, however they were typed', () => {
    expect(parseAddress('mu\u0308ller@ka\u0308se.test')).toEqual({ ok: true, value: 'müller@käse.test' });
  });
});

describe('a text is not an address', () => {
  it.each([
    ['empty', '„ “'],
    ['no-at', 'jobs [ät] firma [punkt] de'],
    ['no-at', 'firma.test'],
    ['several', 'anna@firma.test; jobs@firma.test'],
    ['several', 'a@b@firma.test'],
    ['no-name', '@firma.test'],
    ['no-domain', 'jobs@'],
    ['no-dot', 'jobs@firma'],
    ['comma', 'jobs@musterbau,test'],
    ['dots', 'jobs@firma..test'],
    ['dots', '.jobs@firma.test'],
    ['blank', 'jobs@firma.test Tel. 030 123'],
    ['ip-literal', 'jobs@[192.0.2.1]'],
    ['ip-literal', 'jobs@192.0.2.1'],
    ['too-long', `${'x'.repeat(65)}@firma.test`],
    ['odd-characters', 'jobs@fir_ma.test'],
  ])('if it has this error: %s', (problem, text) => {
    expect(parseAddress(text)).toEqual({ ok: false, problem });
  });

  it.each([
    ['odd-characters', 'jo,bs@firma.test', ','],
    ['odd-characters', 'jobs@fir🛡ma.test', '🛡'],
    ['odd-characters', 'jobs@firma.test\u202e', 'U+202E'],
    ['odd-characters', 'jo\u0007bs@firma.test', 'U+0007'],
    ['odd-characters', 'jobs@-firma.test', '-'],
    ['look-alike', 'jоbs@firma.test', 'о'],
    ['look-alike', 'jobs@fіrma.test', 'і'],
    ['look-alike', 'jobs@аррӏе.com', 'а'],
    ['look-alike', 'jοbs@firma.test', 'ο'],
  ])('and says which character it is: %s %j', (problem, text, character) => {
    expect(parseAddress(text)).toEqual({ ok: false, problem });
    expect(oddCharacterIn(text)).toBe(character);
  });
});
