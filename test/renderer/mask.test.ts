/** Tests that names in any script are masked, and that masking never breaks a screen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { tellingNames } from '../../renderer/theme/telling-names.ts';
import { address, discovery, profileWith } from '../../renderer/examples/index.ts';
import { basisOf } from '../../shared/flow/index.ts';
import type { Discovery } from '../../shared/model/index.ts';
import { maskAddresses, maskReport } from '../../renderer/theme/index.ts';

const anyText = fc.oneof(
  fc.constantFrom('firma.example', 'müller-bau.de'),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...Array.from('\\^$.*+?()[]{}|/-@:aü🦊\ud800\u0301 ')) }),
);

describe('a name that is masked', () => {
  it.each([
    ['müller-bau.de', 'm•••.de'],
    ['MÜLLER-BAU.DE', 'M•••.DE'],
    ['株式会社.example', '株•••.example'],
    ['🦊.example', '🦊•••.example'],
    ['a+b.(c)$^*{d}|[e]\\f.example', 'a•••.example'],
  ])('(%s) is masked wherever it stands, and only there', (name, masked) => {
    const mask = (text: string) => maskAddresses(text, [name.toLowerCase()]);
    expect(mask(`Einträge von ${name}, mail.${name}:465 und https://${name}/x`)).not.toContain(name);
    expect(maskAddresses(`von ${name}`, [name])).toBe(`von ${masked}`);
    expect(mask(`${name}r`)).toBe(`${name}r`);
  });

  it('is also masked in decomposed Unicode form', () => {
    expect(maskAddresses('von müller-bau.de'.normalize('NFD'), ['müller-bau.de'])).toBe('von m•••.de');
  });

  it('is never shown, and masking never fails, whatever the name and the text are', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), anyText, anyText, (names, before, after) => {
        for (const show of [maskAddresses, maskReport]) {
          expect(() => show(before + names.join(' ') + after, names)).not.toThrow();
          for (const name of names) {
            const shown = show(`${before} ${name} ${after}`, [name]);
            // Applies only to ordinary names, because the mask of a shorter or unusual name may contain it.
            if (/^[a-z]{3,}\.[a-z]{2,}$/.test(name)) expect(shown).not.toContain(name);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('names that identify the mailbox', () => {
  const namesOf = (domain: string, url = 'https://platform.example') =>
    tellingNames(profileWith({ address: `jobs@${domain}`, platform: { kind: 'mail-api', url } }, {}));

  it('are masked in both spellings, as people and as name servers write them', () => {
    const shown = maskAddresses(
      'mail.müller-bau.de mail.xn--mller-bau-q9a.de www.bücher.example www.xn--bcher-kva.example:8443',
      namesOf('müller-bau.de', 'https://www.bücher.example:8443/a'),
    );
    expect(shown).not.toMatch(/m.?ller|b.?cher/u);
  });

  /**
   * Returns the names to mask after a search for `before` with this result; `before` is the address itself by default.
   */
  const searched = (address: string, found: Partial<Discovery>, before = address) => {
    const profile = profileWith({ address }, {});
    const basis = basisOf('discovery', profileWith({ address: before }, {}));
    const result = { basis, at: profile.createdAt, discovery: { ...discovery, ...found } };
    return tellingNames({ ...profile, results: { discovery: result } });
  };
  const everybodys = {
    domain: 'gmx.de',
    provider: { id: 'gmx', name: 'GMX', source: 'provider-table' },
  } as const;

  it('include the domain as the search returned it', () => {
    expect(searched('jobs@xn--mller-bau-q9a.de', { domain: 'müller-bau.de' })).toContain('müller-bau.de');
  });

  it('do not include a public provider’s domain, but only for an address at that provider', () => {
    expect(searched('firma@gmx.de', everybodys)).toEqual([]);
    expect(searched('jobs@firma.example', everybodys, 'firma@gmx.de')).toEqual(['firma.example']);
  });

  it('are none without an address', () => {
    expect(tellingNames(profileWith({}, {}))).toEqual([]);
  });
});

describe('a report of an exception, while others see the screen', () => {
  it.each([
    'SyntaxError: Invalid regular expression: /(?<![\\w-])m\\üller-bau\\.de(?![\\w-])/giu: Invalid escape',
    `TypeError: cannot show ${address} of mail.müller-bau.de:465`,
    'Error: https://www.müller-bau.de/karriere?x=müller-bau.de',
    'Error: m\u00fcller-bau.de'.normalize('NFD'),
  ])('reveals nothing about a company that is not stored yet: %s', (text) => {
    expect(maskReport(text, [])).not.toMatch(/ller-bau|rheintal-maschinenbau/u);
  });

  it('still says what broke and where', () => {
    const text = [
      'at: 2026-11-23T10:12:00.000Z',
      'program: Absender 0.1.0',
      "TypeError: Cannot read properties of undefined (reading 'host')",
      '    at useMask (http://127.0.0.1:4711/assets/index-B2c.js:22:20)',
    ].join('\n');
    expect(maskReport(text, [])).toBe(text);
  });
});
