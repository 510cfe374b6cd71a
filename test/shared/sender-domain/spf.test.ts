import { describe, expect, it } from 'vitest';

import { mergedSpf, repaired, spfProblems } from '../../../shared/sender-domain/index.ts';

describe('merging SPF', () => {
  it.each<[string, string[], string[], string]>([
    [
      'adds an inclusion before the default',
      ['v=spf1 mx -all'],
      ['v=spf1 include:spf.werk.test ~all'],
      'v=spf1 mx include:spf.werk.test -all',
    ],
    [
      'accepts an inclusion without a whole record',
      ['v=spf1 mx ~all'],
      ['include:spf.werk.test'],
      'v=spf1 mx include:spf.werk.test ~all',
    ],
    [
      'creates a record if there is none',
      [],
      ['v=spf1 include:spf.werk.test -all'],
      'v=spf1 include:spf.werk.test -all',
    ],
    [
      'adds nothing twice',
      ['v=spf1 mx include:SPF.werk.test ~all'],
      ['v=spf1 include:spf.werk.test ~all'],
      'v=spf1 mx include:SPF.werk.test ~all',
    ],
    [
      'merges two records',
      ['v=spf1 mx ~all', 'v=spf1 include:b.test mx ~all'],
      [],
      'v=spf1 mx include:b.test ~all',
    ],
    ['takes the milder default of two', ['v=spf1 mx -all', 'v=spf1 a ~all'], [], 'v=spf1 mx a ~all'],
    [
      'keeps a redirection at the end',
      ['v=spf1 redirect=_spf.a.test'],
      ['include:b.test'],
      'v=spf1 include:b.test redirect=_spf.a.test',
    ],
    [
      'turns a redirection beside a default into an inclusion',
      ['v=spf1 redirect=_spf.a.test', 'v=spf1 mx ~all'],
      [],
      'v=spf1 include:_spf.a.test mx ~all',
    ],
    ['does not let everybody send', ['v=spf1 mx +all'], ['include:b.test'], 'v=spf1 mx include:b.test ~all'],
    [
      'replaces an exclusion of what is required',
      ['v=spf1 mx -include:b.test ~all'],
      ['include:b.test'],
      'v=spf1 mx include:b.test ~all',
    ],
    [
      'repairs the published record',
      ['"v=spf1 include: a.test, mx ~all"'],
      ['include:b.test'],
      'v=spf1 include:a.test mx include:b.test ~all',
    ],
    [
      'moves a mechanism after the default before it',
      ['v=spf1 mx -all include:a.test'],
      ['include:a.test'],
      'v=spf1 mx include:a.test -all',
    ],
  ])('%s', (_what, found, wanted, merged) => {
    expect(mergedSpf(found, wanted)).toBe(merged);
    expect(spfProblems(merged)).toEqual([]);
  });
});

describe('an SPF record that was damaged in transit', () => {
  it.each([
    ['"v=spf1 mx ~all"', 'v=spf1 mx ~all'],
    ['v=spf1include:a.test ~all', 'v=spf1 include:a.test ~all'],
    ['v=spf1; include:a.test; ~all', 'v=spf1 include:a.test ~all'],
    ['v=spf1 include:a.test~all', 'v=spf1 include:a.test ~all'],
    ['v=spf1 include:a-b.test -all', 'v=spf1 include:a-b.test -all'],
    ['v=spf1 include:a.test –all', 'v=spf1 include:a.test -all'],
    ['v=spf1 include=a.test ~ all', 'v=spf1 include:a.test ~all'],
    ['v=spf1 include:a.test. ~all', 'v=spf1 include:a.test ~all'],
    ['v=spf1 ip:192.0.2.1 ~all', 'v=spf1 ip4:192.0.2.1 ~all'],
    ['v=spf1 mx v=spf1 include:a.test ~all', 'v=spf1 mx include:a.test ~all'],
    ['v = spf1 mx ~all', 'v=spf1 mx ~all'],
    ['v=spf1\u00a0mx\u00a0~all', 'v=spf1 mx ~all'],
    ['TXT v=spf1 mx ~all', 'v=spf1 mx ~all'],
  ])('is repaired: %s', (spoilt, whole) => {
    expect(repaired(spoilt)).toBe(whole);
  });

  it.each([
    ['v=spf1 mx ~all', []],
    ['v=spf1 a:mail.a.test/24 mx//64 ip6:2001:db8::/32 exists:%{i}._spf.a.test ~all', []],
    ['v=spf1 redirect=_spf.a.test', []],
    ['v=spf1 mx', ['no-default']],
    ['v=spf1 mx +all', ['everybody-allowed']],
    ['v=spf1 all', ['everybody-allowed']],
    ['v=spf1 include: a.test ~all', ['syntax']],
    ['v=spf1 mx -all include:a.test', ['after-all']],
    ['v=spf1 mx, a ~all', ['syntax']],
  ])('is distinguished from an intact one: %s', (record, problems) => {
    expect(spfProblems(record)).toEqual(problems);
  });
});
