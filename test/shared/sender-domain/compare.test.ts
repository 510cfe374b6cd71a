import { describe, expect, it } from 'vitest';

import type { RecordState, WantedRecord } from '../../../shared/model/index.ts';
import { checkRecord, type FoundRecord, type PublishedRecords } from '../../../shared/sender-domain/index.ts';

const domain = 'firma.test';
const spf: WantedRecord = { type: 'TXT', name: domain, value: 'v=spf1 include:spf.werk.test ~all' };
const key = `v=DKIM1; k=rsa; p=${'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A'.repeat(4)}`;
const dkim: WantedRecord = { type: 'TXT', name: 'wk1._domainkey.firma.test', value: key };
const alias: WantedRecord = { type: 'CNAME', name: 'wk1._domainkey.firma.test', value: 'wk1.dkim.werk.test' };
const bounce: WantedRecord = { type: 'MX', name: 'post.firma.test', value: '10 mx.werk.test' };
const proof: WantedRecord = { type: 'TXT', name: domain, value: 'werk-proof=a1B2c3' };
const dmarc: WantedRecord = { type: 'TXT', name: '_dmarc.firma.test', value: 'v=DMARC1; p=none' };
const check = (wanted: WantedRecord, seen: FoundRecord) =>
  checkRecord(wanted, seen, { domain, spfReaches: new Set(['deep.werk.test']), required: [wanted] });

/** A wanted record, the domain's current records, the resulting state, and the value to set, if any. */
type Case = [what: string, wanted: WantedRecord, own: PublishedRecords, state: RecordState, set?: string];
const cases: Case[] = [
  ['SPF with the inclusion', spf, { TXT: ['v=spf1 mx include:spf.werk.test -all'] }, 'there'],
  [
    'SPF that includes it through another record',
    { ...spf, value: 'include:deep.werk.test' },
    { TXT: ['v=spf1 include:own.test -all'] },
    'there',
  ],
  ['other texts but no SPF', spf, { TXT: ['google-site-verification=x'] }, 'missing', spf.value],
  [
    'SPF without the inclusion',
    spf,
    { TXT: ['v=spf1 mx -all'] },
    'other-value',
    'v=spf1 mx include:spf.werk.test -all',
  ],
  [
    'a second SPF record',
    spf,
    { TXT: ['v=spf1 mx -all', 'v=spf1 include:spf.werk.test ~all'] },
    'several',
    'v=spf1 mx include:spf.werk.test ~all',
  ],
  ['SPF in quotes', spf, { TXT: ['"v=spf1 include:spf.werk.test ~all"'] }, 'malformed', spf.value],
  ['SPF without a blank', spf, { TXT: ['v=spf1include:spf.werk.test ~all'] }, 'malformed', spf.value],
  ['SPF with an extra blank', spf, { TXT: ['v=spf1 include: spf.werk.test ~all'] }, 'malformed', spf.value],
  [
    'SPF with commas',
    spf,
    { TXT: ['v=spf1 mx, include:spf.werk.test, ~all'] },
    'malformed',
    'v=spf1 mx include:spf.werk.test ~all',
  ],
  [
    'SPF with a typographic hyphen',
    spf,
    { TXT: ['v=spf1 include:spf.werk.test –all'] },
    'malformed',
    'v=spf1 include:spf.werk.test -all',
  ],
  [
    'the inclusion after the default',
    spf,
    { TXT: ['v=spf1 mx -all include:spf.werk.test'] },
    'other-value',
    'v=spf1 mx include:spf.werk.test -all',
  ],
  [
    'the inclusion refused',
    spf,
    { TXT: ['v=spf1 -include:spf.werk.test ~all'] },
    'other-value',
    'v=spf1 include:spf.werk.test ~all',
  ],
  [
    'SPF with the record type pasted along',
    spf,
    { TXT: ['TXT v=spf1 include:spf.werk.test ~all'] },
    'malformed',
    spf.value,
  ],
  [
    'the inclusion alone',
    { ...spf, value: 'include:spf.werk.test' },
    { TXT: [] },
    'missing',
    'v=spf1 include:spf.werk.test ~all',
  ],

  ['the key', dkim, { TXT: [key] }, 'there'],
  ['the key with other blanks', dkim, { TXT: [key.replaceAll('; ', ';')] }, 'there'],
  ['no key', dkim, { TXT: [] }, 'missing', key],
  ['another key', dkim, { TXT: [key.replace('MIIB', 'MIIC')] }, 'other-value', key],
  ['the key in quotes', dkim, { TXT: [`"${key}"`] }, 'malformed', key],
  ['a key that is cut off', dkim, { TXT: [key.slice(0, 120)] }, 'malformed', key],
  ['two keys', dkim, { TXT: [key, key.replace('MIIB', 'MIIC')] }, 'several', key],
  ['an alias in place of the key', dkim, { TXT: [], CNAME: ['other.test'] }, 'conflict', key],

  ['the alias', alias, { CNAME: ['wk1.dkim.werk.test'] }, 'there'],
  ['no alias', alias, { CNAME: [], TXT: [], MX: [], A: [] }, 'missing', alias.value],
  ['another alias', alias, { CNAME: ['wk9.dkim.werk.test'] }, 'other-value', alias.value],
  ['the alias in a TXT record', alias, { CNAME: [], TXT: ['wk1.dkim.werk.test'] }, 'wrong-type', alias.value],
  [
    'the alias in a TXT record, in quotes',
    alias,
    { CNAME: [], TXT: ['"wk1.dkim.werk.test."'] },
    'wrong-type',
    alias.value,
  ],
  ['the key in place of the alias', alias, { CNAME: [], TXT: [key] }, 'wrong-type', alias.value],
  [
    'the alias with the domain appended',
    alias,
    { CNAME: ['wk1.dkim.werk.test.firma.test'] },
    'malformed',
    alias.value,
  ],
  ['an alias in quotes', alias, { CNAME: ['"wk1.dkim.werk.test"'] }, 'malformed', alias.value],
  ['an alias as a web address', alias, { CNAME: ['https://wk1.dkim.werk.test/'] }, 'malformed', alias.value],
  [
    'an alias beside other records',
    alias,
    { CNAME: ['wk1.dkim.werk.test'], TXT: ['x=1'] },
    'conflict',
    alias.value,
  ],
  [
    'other records in place of the alias',
    { ...alias, name: 'post.firma.test' },
    { CNAME: [], TXT: ['x=1'], A: ['192.0.2.1'] },
    'conflict',
    alias.value,
  ],
  ['an alias at the domain itself', { ...alias, name: domain }, { CNAME: [] }, 'conflict'],

  ['the mail server', bounce, { MX: ['20 mx.werk.test'] }, 'there'],
  ['no mail server', bounce, { MX: [] }, 'missing', bounce.value],
  ['another mail server', bounce, { MX: ['10 mx.other.test'] }, 'other-value', bounce.value],
  [
    'a mail server beside another',
    bounce,
    { MX: ['10 mx.werk.test', '10 mx.other.test'] },
    'several',
    bounce.value,
  ],
  [
    'a mail server with the domain appended',
    bounce,
    { MX: ['10 mx.werk.test.firma.test'] },
    'malformed',
    bounce.value,
  ],
  [
    'a mail server for the domain that receives the company’s mail',
    { ...bounce, name: domain },
    { MX: ['10 mx.firma.test'] },
    'conflict',
  ],

  ['the verification text', proof, { TXT: ['v=spf1 ~all', 'werk-proof=a1B2c3'] }, 'there'],
  ['another verification text', proof, { TXT: ['werk-proof=a1B2'] }, 'other-value', proof.value],
  ['the verification text in upper case', proof, { TXT: ['werk-proof=A1B2C3'] }, 'other-value', proof.value],
  [
    'the verification text with an extra blank',
    proof,
    { TXT: ['werk-proof= a1B2c3'] },
    'malformed',
    proof.value,
  ],
  ['other texts only', proof, { TXT: ['v=spf1 ~all'] }, 'missing', proof.value],

  ['a stricter DMARC policy', dmarc, { TXT: ['v=DMARC1; p=reject; rua=mailto:d@firma.test'] }, 'there'],
  [
    'a milder DMARC policy',
    { ...dmarc, value: 'v=DMARC1; p=quarantine' },
    { TXT: ['v=DMARC1; p=none; rua=mailto:d@firma.test'] },
    'other-value',
    'v=DMARC1; p=quarantine; rua=mailto:d@firma.test',
  ],
  [
    'two DMARC records',
    dmarc,
    { TXT: ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] },
    'several',
    'v=DMARC1; p=reject',
  ],
  [
    'a DMARC record with an invalid policy',
    dmarc,
    { TXT: ['v=DMARC1; p=reject-all'] },
    'malformed',
    dmarc.value,
  ],
  ['a DMARC record in quotes', dmarc, { TXT: ['"v=DMARC1; p=none"'] }, 'malformed', dmarc.value],
  ['no DMARC record', dmarc, { TXT: [] }, 'missing', dmarc.value],
];

describe('a record that a platform wants, if the domain has', () => {
  it.each<Case>(cases)('%s', (_what, wanted, own, state, set) => {
    const checked = check(wanted, { own });
    expect([checked.state, checked.set]).toEqual([state, set]);
  });
});

describe('a record that a platform wants', () => {
  it('is found under a name with the domain twice', () => {
    const { value } = alias;
    expect(check(alias, { own: { CNAME: [] }, doubled: [value] })).toMatchObject({
      state: 'doubled-name',
      found: [value],
      set: value,
    });
    expect(check(alias, { own: { CNAME: [] }, doubled: ['other.test'] }).state).toBe('missing');
  });

  it('exists, but is not visible everywhere yet', () => {
    const own = { TXT: ['v=spf1 include:spf.werk.test -all'] };
    expect(check(spf, { own, elsewhere: { TXT: ['v=spf1 -all'] } })).toMatchObject({
      state: 'stale',
      found: ['v=spf1 -all'],
    });
    expect(check(spf, { own, elsewhere: { TXT: [] } }).state).toBe('stale');
    expect(check(spf, { own, elsewhere: own }).state).toBe('there');
  });

  it('counts as removed, whatever resolvers still have cached', () => {
    const elsewhere = { TXT: ['v=spf1 include:spf.werk.test -all'] };
    expect(check(spf, { own: { TXT: [] }, elsewhere }).state).toBe('missing');
  });

  it('is looked up by a resolver if its own name servers are silent, and unknown if nothing answers', () => {
    expect(check(spf, { own: {}, elsewhere: { TXT: ['v=spf1 include:spf.werk.test -all'] } }).state).toBe(
      'there',
    );
    expect(check(spf, { own: {}, elsewhere: {} }).state).toBe('unknown');
  });

  it('of a name with several mail servers is each of them', () => {
    const second = { ...bounce, value: '20 mx2.werk.test' };
    const around = { domain, spfReaches: new Set<string>(), required: [bounce, second] };
    const own = { MX: ['10 mx.werk.test'] };
    expect(checkRecord(bounce, { own }, around).state).toBe('there');
    expect(checkRecord(second, { own }, around)).toMatchObject({ state: 'missing', set: second.value });
  });
});
