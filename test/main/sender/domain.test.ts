/** Tests the check of a domain's DNS records on the command line, with a test DNS server. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from 'dns-packet';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

import type { SenderReport } from '../../../shared/model/index.ts';
import { commandLine } from '../../support/command-line.ts';
import { startDns, type TestDns } from '../../support/dns.ts';
import { testEngine } from '../../support/engine.ts';

const key = `v=DKIM1; k=rsa; p=${'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A'.repeat(4)}`;
const txt = (name: string, ...data: string[]): Answer[] =>
  data.map((each) => ({ type: 'TXT', name, data: each }));
const cname = (name: string, data: string): Answer => ({ type: 'CNAME', name, data });
const mx = (name: string, exchange: string): Answer => ({
  type: 'MX',
  name,
  data: { preference: 10, exchange },
});
const a = (name: string, data: string): Answer => ({ type: 'A', name, data });

/** Returns the NS and A records of a zone's own name server, at 127.0.0.2. */
const ownName = (zone: string): Answer[] => [
  { type: 'NS', name: zone, data: `ns1.${zone}` },
  a(`ns1.${zone}`, '127.0.0.2'),
];
const soa = (zone: string): Answer => ({
  type: 'SOA',
  name: zone,
  data: {
    mname: `ns1.${zone}`,
    rname: `x.${zone}`,
    serial: 7,
    refresh: 1,
    retry: 1,
    expire: 1,
    minimum: 900,
  },
});

const folder = mkdtempSync(join(tmpdir(), 'absender-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

let servers: TestDns[] = [];
afterEach(() => {
  for (const server of servers) server.close();
  servers = [];
});

interface Asked {
  /** The answers that are given only by the zone's own name server. */
  readonly own?: readonly Answer[];
  readonly records?: string;
  readonly args?: readonly string[];
}

async function look(domain: string, zone: readonly Answer[], { own, records, args = [] }: Asked = {}) {
  const normal = await startDns(zone);
  servers.push(normal);
  const port = Number(normal.address.split(':')[1]);
  if (own) servers.push(await startDns([soa(domain), ...own], { host: '127.0.0.2', port }));
  const file = join(folder, 'records.txt');
  if (records !== undefined) writeFileSync(file, records);
  const { status, stdout, stderr } = await commandLine(
    [
      'sender',
      domain,
      '--dns',
      normal.address,
      '--json',
      ...(records === undefined ? [] : ['--records', file]),
      ...args,
    ],
    '',
    () => testEngine(),
  );
  const report = JSON.parse(stdout) as SenderReport;
  return {
    status,
    report,
    stderr,
    asked: servers.flatMap(({ asked }) => asked),
    causes: report.findings.map(({ cause }) => cause),
  };
}

const suite = (zone: string): Answer[] => [
  mx(zone, `firma-test.mail.protection.outlook.com`),
  ...txt('spf.protection.outlook.com', 'v=spf1 ip4:192.0.2.0/24 -all'),
];
const keys = (zone: string): Answer[] =>
  ['selector1', 'selector2'].flatMap((each) => txt(`${each}._domainkey.${zone}`, key));

describe('a domain', () => {
  it('is in order if its provider may send and signs', async () => {
    const { status, report, causes } = await look('firma.test', [
      ...suite('firma.test'),
      ...txt('firma.test', 'v=spf1 include:spf.protection.outlook.com -all'),
      ...keys('firma.test'),
      ...txt('_dmarc.firma.test', 'v=DMARC1; p=reject; adkim=s'),
    ]);
    expect([status, report.verdict, causes]).toEqual([0, 'in-order', []]);
    expect(report).toMatchObject({
      domain: 'firma.test',
      spf: {
        state: 'authorised',
        record: 'v=spf1 include:spf.protection.outlook.com -all',
        lookups: 1,
        problems: [],
      },
      dkim: { state: 'present' },
      dmarc: { state: 'reject', domain: 'firma.test', aspf: 'r', adkim: 's' },
    });
  });

  it.each([
    [
      'no key although the provider’s selectors are known',
      [...txt('firma.test', 'v=spf1 include:spf.protection.outlook.com -all')],
      'improve',
      ['signature-missing'],
    ],
    [
      'its provider left out of SPF',
      [...txt('firma.test', 'v=spf1 ip4:203.0.113.1 ~all'), ...keys('firma.test')],
      'improve',
      ['sender-not-authorised'],
    ],
    [
      'its provider’s networks listed one by one',
      [...txt('firma.test', 'v=spf1 ip4:192.0.2.0/24 -all'), ...keys('firma.test')],
      'in-order',
      [],
    ],
    [
      'the name of a host of its provider',
      [...txt('firma.test', 'v=spf1 a:out.mail.protection.outlook.com -all'), ...keys('firma.test')],
      'in-order',
      [],
    ],
    [
      'neither SPF nor DKIM, and a DMARC policy to reject',
      [
        ...txt('firma.test', 'v=spf1 ip4:203.0.113.1 ~all'),
        ...txt('_dmarc.firma.test', 'v=DMARC1; p=reject'),
      ],
      'will-not-arrive',
      ['sender-not-authorised', 'signature-missing', 'domain-rule-rejects'],
    ],
    [
      'two SPF records',
      [
        ...txt('firma.test', 'v=spf1 mx -all', 'v=spf1 include:spf.protection.outlook.com -all'),
        ...keys('firma.test'),
      ],
      'improve',
      ['dns-record-broken'],
    ],
    ['no SPF record', [...keys('firma.test')], 'improve', ['sender-not-authorised']],
    [
      'an SPF record that allows everybody',
      [...txt('firma.test', 'v=spf1 include:spf.protection.outlook.com +all'), ...keys('firma.test')],
      'improve',
      ['dns-record-wrong'],
    ],
    [
      'two DMARC records',
      [
        ...txt('firma.test', 'v=spf1 include:spf.protection.outlook.com -all'),
        ...keys('firma.test'),
        ...txt('_dmarc.firma.test', 'v=DMARC1; p=none', 'v=DMARC1; p=reject'),
      ],
      'improve',
      ['dns-record-broken'],
    ],
    [
      'revoked keys',
      [
        ...txt('firma.test', 'v=spf1 include:spf.protection.outlook.com -all'),
        ...txt('selector1._domainkey.firma.test', 'v=DKIM1; p='),
        ...txt('selector2._domainkey.firma.test', 'v=DKIM1; p='),
      ],
      'improve',
      ['dns-record-wrong', 'signature-missing'],
    ],
  ] as const)('with %s gets that finding', async (_what, zone, verdict, causes) => {
    const told = await look('firma.test', [...suite('firma.test'), ...zone]);
    expect([told.report.verdict, told.causes]).toEqual([verdict, causes]);
    expect(told.status).toBe(verdict === 'in-order' ? 0 : 1);
  });

  it('with eleven SPF lookups is reported with their number, over all included records', async () => {
    const names = Array.from({ length: 11 }, (_, at) => `s${String(at)}.werk.test`);
    const { report } = await look('firma.test', [
      ...txt('firma.test', `v=spf1 ${names.map((name) => `include:${name}`).join(' ')} -all`),
      ...names.flatMap((name) => txt(name, 'v=spf1 ip4:192.0.2.1 -all')),
    ]);
    expect(report.spf).toMatchObject({ state: 'broken', lookups: 11, problems: ['too-many-lookups'] });
  });

  const selectors =
    'mailo7 k2026 fm1 x1 s20260101 dkim-a google 20230601 s1024 mx default mail dkim zoho zmail kas202601 strato-dkim-0002 ionos2 mandrill pic smtpapi krs m1 mimecast20240101 pp2026 fortinet everlytickey1 ctct1 protonmail3 sig1'.split(
      ' ',
    );
  /** MX and SPF records of an unknown provider, and of known ones whose DKIM selectors differ between customers. */
  const receivers = [
    ['mail.firma.test', 'v=spf1 mx -all'],
    ['aspmx.l.google.com', 'v=spf1 include:_spf.google.com mx ~all'],
    ['mx00.ionos.de', 'v=spf1 include:_spf.perfora.net mx ~all'],
    ['eu-smtp-inbound-1.mimecast.com', 'v=spf1 include:eu._netblocks.mimecast.com mx ~all'],
    ['smtpin.rzone.de', 'v=spf1 redirect=smtp.rzone.de'],
  ] as const;
  it.each(selectors.map((each, at) => [each, receivers[at % receivers.length]!] as const))(
    'that signs with the selector %s, which nobody knows, is not said to lack a signature',
    async (selector, [host, spf]) => {
      const name = `${selector}._domainkey.firma.test`;
      const { report, causes } = await look('firma.test', [
        mx('firma.test', host),
        a(host, '192.0.2.7'),
        ...txt('firma.test', spf),
        ...['_spf.google.com', '_spf.perfora.net', 'eu._netblocks.mimecast.com', 'smtp.rzone.de'].flatMap(
          (each) => txt(each, 'v=spf1 ip4:192.0.2.0/24 ~all'),
        ),
        ...(selector.length % 2 === 0
          ? txt(name, key)
          : [cname(name, 'key.werk.test'), ...txt('key.werk.test', key)]),
      ]);
      expect([report.dkim.state, causes]).toEqual(['not-visible', []]);
      expect(report.verdict).toBe('not-visible');
    },
  );

  it('that is a subdomain inherits the DMARC policy', async () => {
    const { report } = await look('jobs.firma.test', [
      ...txt('_dmarc.firma.test', 'v=DMARC1; p=reject; sp=quarantine'),
      a('jobs.firma.test', '192.0.2.1'),
    ]);
    expect(report.dmarc).toMatchObject({ state: 'quarantine', domain: 'firma.test' });
  });

  it('has no findings if DNS does not answer, and that takes five seconds at most', async () => {
    const silent = createSocket('udp4').bind(0, '127.0.0.1');
    await once(silent, 'listening');
    const begin = performance.now();
    const { status, stdout } = await commandLine(
      ['sender', 'firma.test', '--dns', `127.0.0.1:${String(silent.address().port)}`, '--json'],
      '',
      () => testEngine(),
    );
    silent.close();
    const report = JSON.parse(stdout) as SenderReport;
    expect(status).toBe(1);
    expect(report).toMatchObject({
      verdict: 'not-visible',
      spf: { state: 'unknown' },
      findings: [{ cause: 'dns-failure' }],
    });
    expect(performance.now() - begin).toBeLessThan(6_000);
  });
});

describe('records that a platform requires', () => {
  const records = 'TXT\t@\tv=spf1 include:spf.werk.test ~all\nCNAME\twk1._domainkey\twk1.dkim.werk.test';
  const platform = [
    ...txt('spf.werk.test', 'v=spf1 ip4:198.51.100.0/24 -all'),
    ...txt('wk1.dkim.werk.test', key),
  ];

  it('exist, in the order of its page', async () => {
    const zone = [
      ...ownName('firma.test'),
      ...txt('firma.test', 'v=spf1 include:spf.werk.test -all'),
      cname('wk1._domainkey.firma.test', 'wk1.dkim.werk.test'),
      ...txt('wk1._domainkey.firma.test', key),
      ...platform,
    ];
    const { status, report, causes } = await look('firma.test', zone, {
      own: zone.filter(({ name, type }) => !(type === 'TXT' && name.startsWith('wk1'))),
      records,
    });
    expect(report.records.map(({ type, state }) => [type, state])).toEqual([
      ['TXT', 'there'],
      ['CNAME', 'there'],
    ]);
    expect([status, report.verdict, causes]).toEqual([0, 'in-order', []]);
    expect(report.dns).toMatchObject({ nameServers: ['ns1.firma.test'] });
  });

  it('are missing, and the existing SPF record is extended, with lookups before and after', async () => {
    const zone = [
      ...ownName('firma.test'),
      mx('firma.test', 'mail.firma.test'),
      ...txt('firma.test', 'v=spf1 mx -all'),
      ...platform,
    ];
    const { report, causes } = await look('firma.test', zone, { own: zone, records });
    expect(report.records).toMatchObject([
      { state: 'other-value', found: ['v=spf1 mx -all'], set: 'v=spf1 mx include:spf.werk.test -all' },
      { state: 'missing', found: [], set: 'wk1.dkim.werk.test' },
    ]);
    expect(report.spf).toMatchObject({
      state: 'not-authorised',
      lookups: 1,
      merged: 'v=spf1 mx include:spf.werk.test -all',
      mergedLookups: 2,
    });
    expect(causes).toEqual(['sender-not-authorised', 'dns-record-wrong', 'dns-record-missing']);
  });

  it('exist at the domain’s own name server, and not yet elsewhere', async () => {
    const old = [...ownName('firma.test'), ...txt('firma.test', 'v=spf1 mx -all'), ...platform];
    const own = [
      ...txt('firma.test', 'v=spf1 mx include:spf.werk.test -all'),
      cname('wk1._domainkey.firma.test', 'wk1.dkim.werk.test'),
    ];
    const { report } = await look('firma.test', old, { own, records });
    expect(report.records.map(({ state }) => state)).toEqual(['stale', 'stale']);
    expect(report.dns.negativeTtl).toBe(900);
  });

  it('exist under a name that repeats the domain', async () => {
    const zone = [
      ...ownName('firma.test'),
      cname('wk1._domainkey.firma.test.firma.test', 'wk1.dkim.werk.test'),
      ...platform,
    ];
    const { report } = await look('firma.test', zone, { own: zone, records });
    expect(report.records[1]).toMatchObject({ state: 'doubled-name', set: 'wk1.dkim.werk.test' });
  });

  it('are missing if only a wildcard record answers', async () => {
    const every = (name: string): Answer[] => [
      a(`wk1._domainkey.${name}`, '192.0.2.1'),
      a(`no-such-name._domainkey.${name}`, '192.0.2.1'),
    ];
    const zone = [...ownName('firma.test'), ...every('firma.test'), ...platform];
    const { report } = await look('firma.test', zone, { own: zone, records });
    expect(report.records[1]).toMatchObject({ state: 'missing', found: [] });
    const one = [...ownName('firma.test'), a('wk1._domainkey.firma.test', '192.0.2.1'), ...platform];
    expect((await look('firma.test', one, { own: one, records })).report.records[1]).toMatchObject({
      state: 'conflict',
      found: ['A 192.0.2.1'],
    });
  });

  it('of a known platform need not be listed by the user', async () => {
    const { report } = await look(
      'firma.test',
      [
        ...txt('firma.test', 'v=spf1 mx ~all'),
        ...txt('_spf.recruiting-portal.com', 'v=spf1 ip4:192.0.2.0/24 -all'),
      ],
      { args: ['--platform', 'heroes'] },
    );
    expect(report.records).toMatchObject([
      {
        type: 'TXT',
        name: 'firma.test',
        state: 'other-value',
        set: 'v=spf1 mx include:_spf.recruiting-portal.com ~all',
      },
    ]);
  });

  it('cost 25 queries at most, all for names of the domain or those in its records', async () => {
    const zone = [
      ...ownName('firma.test'),
      mx('firma.test', 'mail.firma.test'),
      a('mail.firma.test', '192.0.2.9'),
      ...txt('firma.test', 'v=spf1 mx include:a.test include:b.test include:c.test include:d.test -all'),
      ...['a', 'b', 'c', 'd'].flatMap((each) => txt(`${each}.test`, 'v=spf1 ip4:192.0.2.1 -all')),
      ...platform,
    ];
    const { asked } = await look('firma.test', zone, {
      own: zone,
      records: `${records}\nMX\tpost\t10 mx.werk.test`,
    });
    expect(asked.length).toBeLessThanOrEqual(25);
    const named = /(?:^|\.)(?:firma\.test|werk\.test|[abcd]\.test|_dmarc\.test)$/;
    expect(asked.map((each) => each.split(' ')[1]).filter((name) => !named.test(name!))).toEqual([]);
  });
});

it.each([[['--records', '/nowhere/records.txt']], [['--platform', 'nobody']], [['--provider', 'nobody']]])(
  'invalid input is wrong usage: %j',
  async (args) => {
    const { status, stdout } = await commandLine(['sender', 'firma.test', ...args], '', () => testEngine());
    expect([status, stdout]).toEqual([2, '']);
  },
);
