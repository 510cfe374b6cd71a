import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { linkedAddresses, standingOf } from '../../../main/career-page/addresses.ts';
import { readPage } from '../../../main/career-page/page-text.ts';

const address = 'rheintal-jobs@talentportal.example';
const standing = (html: string) => {
  const page = readPage(html);
  return standingOf(page, linkedAddresses(page), address);
};

describe('the address on a page', () => {
  it.each([
    ['as a link', `<a href="mailto:${address}">Bewerben</a>`],
    ['as a link with a subject', `<a href='mailto:${address}?subject=Bewerbung'>Bewerben</a>`],
    ['as a link without quotes', `<a class=x href=mailto:${address}>Bewerben</a>`],
    ['as a link in upper case', `<A HREF="MAILTO:Rheintal-Jobs@Talentportal.example">x</A>`],
    ['as a link with > in another attribute', `<a title="Jobs > Bewerben" href="mailto:${address}">x</a>`],
    ['as a link that is not closed', `<p><a href="mailto:${address}">Bewerben`],
    ['as one of several', `<a href="mailto:chef@firma.example, ${address}">x</a>`],
    ['percent-encoded', `<a href="mailto:rheintal-jobs%40talentportal.example">x</a>`],
    ['in character references', `<a href="&#109;ailto:rheintal-jobs&#x40;talentportal&#46;example">x</a>`],
    ['scrambled by Cloudflare', `<span class="__cf_email__" data-cfemail="${scrambled(address)}">x</span>`],
    [
      'scrambled by TYPO3, with its own link text',
      `<a href="#" data-mailto-token="${moved(`mailto:${address}`, 3)}" data-mailto-vector="3">Schreiben Sie uns</a>`,
    ],
    [
      'scrambled by older TYPO3',
      `<a href="javascript:linkTo_UnCryptMailto('${moved(`mailto:${address}`, -2)}');">E-Mail</a>`,
    ],
    [
      'scrambled by older TYPO3, percent-encoded',
      `<a href="javascript:linkTo_UnCryptMailto(%27${encodeURIComponent(moved(`mailto:${address}`, 1))}%27);">E-Mail</a>`,
    ],
    ['in the query of a link', `<a href="mailto:?subject=x&amp;to=${address}">x</a>`],
    ['with a name before it', `<a href="mailto:Rheintal%20%3C${address}%3E">x</a>`],
    [
      'in a link scrambled by Cloudflare',
      `<a href="/cdn-cgi/l/email-protection#${scrambled(address)}">x</a>`,
    ],
  ])('is found %s', (_how, html) => {
    expect(standing(html)).toBe('link');
  });

  it.each([
    ['as text', `<p>Schreiben Sie an ${address}.</p>`],
    ['in parts of a word', `<p>rheintal-<b>jobs</b><span>@</span>talentportal<wbr>.example</p>`],
    ['with a named reference', '<p>rheintal-jobs&commat;talentportal&period;example</p>'],
    ['with (at)', '<p>rheintal-jobs (at) talentportal [punkt] example</p>'],
    ['beside another paragraph', `<p>${address}</p><p>oder rufen Sie an</p>`],
    ['behind a comparison', `<p>Gehalt < 70.000, bitte an ${address}</p>`],
    ['after other named references', `<p>M&uuml;ller&colon; rheintal&dash;jobs&#64;x, ${address}</p>`],
    [
      'with bracketed words of another language',
      '<p>rheintal-jobs {chiocciola} talentportal [punto] example</p>',
    ],
    ['with signs in brackets', '<p>rheintal-jobs&lt;at&gt;talentportal(.)example</p>'],
    ['with blanks around its signs', '<p>rheintal-jobs @ talentportal . example</p>'],
    ['in words', '<p>rheintal-jobs at talentportal dot example</p>'],
    ['in Spanish words', '<p>rheintal-jobs arroba talentportal\n punto example</p>'],
    [
      'around an element that is not displayed',
      '<p>rheintal-jobs<span style="display:none">-nicht<span>x</span></span>@talentportal.example</p>',
    ],
    [
      'written backwards and displayed from right to left',
      `<p><span style="unicode-bidi: bidi-override; direction: rtl">${Array.from(address).reverse().join('')}</span></p>`,
    ],
    ['with soft hyphens', '<p>rheintal-jobs@talent&shy;portal.example</p>'],
  ])('is found %s', (_how, html) => {
    expect(standing(html)).toBe('text');
  });

  it.each([
    ['nowhere', '<p>Rufen Sie an</p>'],
    ['in a comment only', `<!-- ${address} -->`],
    ['in a script only', `<script>const to = "${address}";</script>`],
    ['in an attribute that is not displayed', `<a title='<a href="mailto:${address}">' href="/x">x</a>`],
    ['in a template only', `<template><a href="mailto:${address}">x</a></template>`],
    ['in a script that writes it', `<script>document.write('<p>${address}</p>')</script>`],
    ['as the end of another address', `<p>neu-${address}</p><p>x.${address}</p>`],
    ['as the beginning of another address', `<p>${address}.com and ${address}x</p>`],
    ['in a sentence with the same words', '<p>Unsere rheintal-jobs at talentportal.example</p>'],
    ['with an unknown word for @', '<p>rheintal-jobs bei talentportal punkt example</p>'],
    ['hidden from readers', `<p><span style="display: none">${address}</span></p>`],
    ['as the path of a page', `<a href="https://example.com/${address.replace('@', '/')}">x</a>`],
  ])('is not found %s', (_how, html) => {
    expect(standing(html)).toBeUndefined();
  });

  it('is searched for in linear time', () => {
    const pieces = ['<!--', '<script', '<', '<a href="', '&#', '<script>', '(at)', '<a ', '<b>', '<p></b>'];
    for (const piece of [...pieces, '<a b=c ', '<svg>', '<form>', '&amp', '</i>', '<!-->', '<![CDATA['])
      expect(standing(piece.repeat(250_000))).toBeUndefined();
    expect(standing('<b>'.repeat(250_000) + '</i>'.repeat(250_000))).toBeUndefined();
  });

  it('survives any content of a page', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom(
              '<',
              '>',
              '<!--',
              '-->',
              '<script>',
              '</script>',
              '&#x40;',
              '<a href=',
              '"',
              'mailto:%',
            ),
          ),
        ),
        (pieces) => {
          const html = pieces.join('');
          standing(html);
          // The address is found regardless of what follows it.
          expect(standing(`<p>${address}</p>${html}`)).toBeDefined();
        },
      ),
    );
  });
});

/** Obfuscates a link as TYPO3 does, by shifting every character within its range. */
function moved(text: string, by: number): string {
  const ranges = ['+,-./0123456789:', '@ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'];
  return Array.from(text, (character) => {
    const range = ranges.find((one) => one.includes(character)) ?? character;
    return range.charAt((range.indexOf(character) + by + range.length) % range.length);
  }).join('');
}

function scrambled(text: string): string {
  return Buffer.from([42, ...[...Buffer.from(text)].map((byte) => byte ^ 42)]).toString('hex');
}
