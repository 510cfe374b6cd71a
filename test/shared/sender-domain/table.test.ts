import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readRecords } from '../../../shared/sender-domain/index.ts';
import { layouts, wanted } from './layouts.ts';

describe('a pasted table of records', () => {
  it.each(Object.entries(layouts))('is understood as %s', (_layout, text) => {
    expect(readRecords(text, 'firma.test')).toEqual({ records: wanted, unread: [] });
  });

  it.each([
    ['TXT wk._domainkey "v=DKIM1; k=rsa; p=MIIB" "IjANBg"', 'v=DKIM1; k=rsa; p=MIIBIjANBg'],
    ['wk._domainkey IN TXT v=DKIM1\\; k=rsa\\; p=MIIB', 'v=DKIM1; k=rsa; p=MIIB'],
    ['TXT;wk._domainkey;v=DKIM1; k=rsa; p=MIIB', 'v=DKIM1; k=rsa; p=MIIB'],
    ['Type: TXT\nName: wk._domainkey\nValue: v=DKIM1; k=rsa; p=MIIB', 'v=DKIM1; k=rsa; p=MIIB'],
    ['Name\tType\tValue\nwk._domainkey\tTXT\tk=rsa; p=MIIB', 'k=rsa; p=MIIB'],
    [
      'TXT\twk._domainkey\tv=DKIM1; p=MIIBIjANBgkqhkiG9w0BAQ\nEFAAOCAQ8AMIIBCgKCAQEA',
      'v=DKIM1; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA',
    ],
  ])('keeps a key whole: %s', (text, value) => {
    expect(readRecords(text, 'firma.test').records).toEqual([
      { type: 'TXT', name: 'wk._domainkey.firma.test', value },
    ]);
  });

  it('keeps a rule whole that was copied without its quotes into a zone file', () => {
    const text = [
      'send.firma.test. 3600 IN TXT "v=spf1 -all" ; id=5',
      'post IN TXT v=spf1 -all ; ours',
      '_dmarc TXT v=DMARC1; p=none ; for now',
    ].join('\n');
    expect(readRecords(text, 'firma.test').records).toEqual([
      { type: 'TXT', name: 'send.firma.test', value: 'v=spf1 -all' },
      { type: 'TXT', name: 'post.firma.test', value: 'v=spf1 -all' },
      { type: 'TXT', name: '_dmarc.firma.test', value: 'v=DMARC1; p=none' },
    ]);
  });

  it.each([
    ['v=spf1 include:spf.werk.test ~all', 'v=spf1 include:spf.werk.test ~all'],
    ['include:spf.werk.test', 'include:spf.werk.test'],
    ['Please add include:spf.werk.test to your SPF record.', 'include:spf.werk.test'],
  ])('contains only what has to be added to SPF: %s', (text, value) => {
    expect(readRecords(text, 'firma.test').records).toEqual([{ type: 'TXT', name: 'firma.test', value }]);
  });

  it.each([
    '',
    'Please add a TXT record for your domain.',
    'The MX record is not needed.',
    'TXT',
    'Type\tName\tValue',
    'CNAME em123',
  ])('contains no records, and none are invented: %s', (text) => {
    expect(readRecords(text, 'firma.test').records).toEqual([]);
  });

  it.each([
    ['a sentence', 'Create a CNAME record for em1.firma.test with this value: u1.werk.test'],
    ['a German sentence', 'Legen Sie einen CNAME-Eintrag für em1.firma.test an, der auf u1.werk.test zeigt.'],
    ['a quotation', '> CNAME\tem1.firma.test\tu1.werk.test\n> MX\tem1\t10 in.werk.test'],
    [
      'links of a mail program',
      'CNAME\tem1.firma.test <http://em1.firma.test/>\tu1.werk.test <http://u1.werk.test>',
    ],
    [
      'links of Markdown',
      'CNAME\t[em1.firma.test](http://em1.firma.test)\t[u1.werk.test](https://u1.werk.test)',
    ],
    ['rows with a line break before the value', 'CNAME  em1.firma.test\n       u1.werk.test'],
    ['labels in one line', 'Type=CNAME; Name=em1; Value=u1.werk.test\nType=TXT; Name=@; Value=key=1'],
    ['dashes between cells', 'CNAME – em1 – u1.werk.test'],
    ['one column after another', 'Type\nTXT\nCNAME\nHost\n@\nem1\nValue\nkey=1\nu1.werk.test'],
    ['one column after another, without headings', 'TXT\nCNAME\n@\nem1\nv=spf1 -all\nu1.werk.test'],
    ['a transposed table', 'Type\tTXT\tCNAME\nName\t@\tem1\nValue\tkey=1\tu1.werk.test'],
    ['labels with tabs', 'Type\tCNAME\nName\tem1\nValue\tu1.werk.test'],
    ['XML', '<record><type>CNAME</type><name>em1</name><value>u1.werk.test</value></record>'],
    ['words in bold', '*CNAME*\n*Name:* em1\n*Value:* u1.werk.test'],
    [
      'a name with the domain in a separate field',
      'Hostname: em1 .firma.test\nTyp: CNAME\nWert: u1.werk.test',
    ],
    ['a DNS update command', 'update add em1.firma.test 3600 CNAME u1.werk.test'],
    [
      'an infrastructure-as-code file',
      'resource "record" "mail" {\n  name    = "em1.firma.test"\n  type    = "CNAME"\n  records = ["u1.werk.test"]\n}',
    ],
  ])('is read out of %s', (_form, text) => {
    expect(readRecords(text, 'firma.test').records).toContainEqual({
      type: 'CNAME',
      name: 'em1.firma.test',
      value: 'u1.werk.test',
    });
  });

  it('omits a remark in brackets from a name', () => {
    expect(readRecords('Name: @ (leer lassen)\nTyp: TXT\nWert: key=1', 'firma.test').records).toMatchObject([
      { name: 'firma.test' },
    ]);
  });

  it.each([
    ['Host name : s1._domainkey\nPoints to address or value: s1-firma._domainkey.werk.test', 'CNAME'],
    ['Host: s1._domainkey\nValue: v=DKIM1; k=rsa; p=MIIB', 'TXT'],
  ])('needs no record type if only one fits: %s', (text, type) => {
    expect(readRecords(text, 'firma.test').records).toMatchObject([
      { type, name: 's1._domainkey.firma.test' },
    ]);
  });

  it.each([
    'Point em1.firma.test to u1.werk.test or u2.werk.test with a CNAME record.',
    'Your CNAME record em1.firma.test is missing.',
    'gcloud dns record-sets create em1.firma.test. --type=CNAME --rrdatas=u1.werk.test.',
    'CNAME records for em1.firma.test and em2.firma.test point to u1.werk.test.',
  ])('guesses nothing from a sentence that leaves a choice, and says that it was not read: %s', (text) => {
    expect(readRecords(text, 'firma.test')).toEqual({ records: [], unread: [text] });
  });

  const keyed = { type: 'CNAME', name: 'wk1._domainkey.firma.test', value: 'wk1.dkim.werk.test' };
  const bounce = { type: 'CNAME', name: 'rp.firma.test', value: 'rp.werk.test' };
  it.each([
    [
      'sections between rows',
      'DKIM\nCNAME\twk1._domainkey\twk1.dkim.werk.test\nReturn-Path\nCNAME\trp\trp.werk.test',
    ],
    [
      'one row per label',
      'Host name\twk1._domainkey.firma.test\nType\tCNAME\nRequired data\twk1.dkim.werk.test\nCurrent data\t–\nHost name\trp.firma.test\nType\tCNAME\nRequired data\trp.werk.test\nCurrent data\t–',
    ],
    [
      'the current value before the required one',
      'Type\tName\tActual\tExpected\nCNAME\twk1._domainkey\told.werk.test\twk1.dkim.werk.test\nCNAME\trp\told.werk.test\trp.werk.test',
    ],
    [
      'the texts of buttons after the cells',
      'CNAME\twk1._domainkey Copy\twk1.dkim.werk.test Copy\nCNAME\trp Copy\trp.werk.test Kopieren',
    ],
    ['symbols in front', '❌ CNAME wk1._domainkey wk1.dkim.werk.test\n✅ CNAME rp rp.werk.test'],
    [
      'the value indented on a separate line',
      'CNAME  wk1._domainkey\n    wk1.dkim.werk.test\nCNAME  rp\n    rp.werk.test',
    ],
    [
      'XML',
      '<r><type>CNAME</type><name>wk1._domainkey</name><value>wk1.dkim.werk.test</value></r><r><type>CNAME</type><name>rp</name><value>rp.werk.test</value></r>',
    ],
    [
      'the target before the name',
      'CNAME\twk1.dkim.werk.test\twk1._domainkey.firma.test\nCNAME\trp.werk.test\trp.firma.test',
    ],
  ])('is understood with %s', (_what, text) => {
    expect(readRecords(text, 'firma.test')).toEqual({ records: [keyed, bounce], unread: [] });
  });

  it('does not choose one of two values at random', () => {
    const { records, unread } = readRecords('CNAME\trp\told.werk.test\trp.werk.test', 'firma.test');
    expect([records, unread]).toEqual([[], ['CNAME\trp\told.werk.test\trp.werk.test']]);
  });

  it('does not apply the SPF record of a subdomain to another domain', () => {
    const text =
      'Please add an MX record for post to mx.werk.test and for post v=spf1 include:spf.werk.test ~all';
    const { records, unread } = readRecords(text, 'firma.test');
    expect([records, unread]).toEqual([[], [text]]);
  });

  it('says which row it could not read', () => {
    const { records, unread } = readRecords('TXT\t@\tkey=1\nCNAME\tem1\tsee below\tx y', 'firma.test');
    expect(records).toHaveLength(1);
    expect(unread).toEqual(['CNAME\tem1\tsee below\tx y']);
  });

  it('recognises names of the parent domain', () => {
    expect(readRecords('TXT\t_dmarc.firma.test\tv=DMARC1; p=none', 'jobs.firma.test').records[0]?.name).toBe(
      '_dmarc.firma.test',
    );
  });

  // Replaces the address in one row with an invalid one, in every layout.
  const withAddress = (text: string, address: string): string =>
    text
      .replaceAll(/Mail exchanger \(MX\)/g, 'Address (A)')
      .replaceAll(/\bMX\b(?![.])/g, 'A')
      .replaceAll(/\bPriority: 10|(?<=[\t;,])10(?=[\t\n]|$)|"?priority"?:10/gm, '')
      .replaceAll(/,(?=\})/g, '')
      .replaceAll(/(?:\b10(?:&nbsp;|[ \u00a0]))?\bmx\.werk\.test\b\.?/gi, address);

  it.each(Object.entries(layouts))('reports an invalid address: %s', (_layout, text) => {
    for (const address of ['300.1.2.3', '192.0.2', 'mx.werk.test.', '1.2.3.4.5']) {
      const { records, unread } = readRecords(withAddress(text, address), 'firma.test');
      expect(records).toEqual(wanted.slice(0, 2));
      expect(unread.join(' ').toLowerCase()).toContain(address.replace(/\.$/, ''));
    }
  });

  it.each([
    'A\t\t1.2.3',
    'A @ 300.1.1.1\nTXT @ v=spf1 -all',
    'Type: A\nName: @\nValue: 1.2.3',
    '{"type":"A","name":"@","value":"1.2.3"}',
    'AAAA\t@\tgggg::1',
    'AAAA\t@\tabc:1',
    'CNAME\tem1\t192.0.2.1',
    'NS\tsub\tns',
    'MX\tin\t20 mx.werk.test',
    'TXT\t@\thello',
    'SRV\t_a._tcp\t1 1 443 a.werk.test\nTXT\t@\tv=spf1 -all',
    'Type\tName\tValue\nA\tem1\t\nTXT\t@\tv=spf1 -all',
  ])('never loses a line: %s', (text) => {
    const { records, unread } = readRecords(text, 'firma.test');
    expect(unread).toHaveLength(1);
    expect(records).toHaveLength(text.includes('v=spf1') ? 1 : 0);
  });

  it('reports the rows that exceed the limit', () => {
    const rows = Array.from({ length: 52 }, (_, at) => `CNAME\tem${String(at)}\tu1.werk.test`);
    const { records, unread } = readRecords(rows.join('\n'), 'firma.test');
    expect([records.length, unread]).toEqual([50, ['CNAME em50.firma.test', 'CNAME em51.firma.test']]);
  });

  it('says which preference it assumed', () => {
    const { records, assumed } = readRecords(
      'MX\tpost\tmx.werk.test\nMX\tpost2\t20 mx.werk.test',
      'firma.test',
    );
    expect(records.map(({ value }) => value)).toEqual(['10 mx.werk.test', '20 mx.werk.test']);
    expect(assumed).toEqual(records.slice(0, 1));
  });

  it('may be for another domain, which is not taken for a part of this one', () => {
    expect(readRecords('CNAME\tem1.andere-firma.de\tu1.werk.test', 'firma.test').records[0]?.name).toBe(
      'em1.andere-firma.de',
    );
  });

  it('is read from anything at all, without an error and without a name outside of a name’s form', () => {
    const word = fc.constantFrom(
      'TXT',
      'CNAME',
      'MX',
      '@',
      '\t',
      '\n',
      ' ',
      '|',
      ',',
      ';',
      '"',
      '(',
      ')',
      '<td>',
      '$ORIGIN',
      'IN',
      'a.b',
      ':',
      'Name',
      'Value',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }),
        (parts) => {
          for (const { name, value } of readRecords(parts.join(''), 'firma.test').records) {
            expect(name).toMatch(/^[\p{L}\p{N}_*.-]+$/u);
            expect(value).not.toBe('');
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
