/** Tests that with faulty name servers, a record is not reported as missing if its query failed. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { decode, encode, RECURSION_DESIRED, TRUNCATED_RESPONSE, type Answer } from 'dns-packet';
import { afterEach, expect, it } from 'vitest';

import { serverAddressesOf } from '../../../main/net/index.ts';
import type { SenderReport } from '../../../shared/model/index.ts';
import { commandLine } from '../../support/command-line.ts';
import { freePorts } from '../../support/ports.ts';
import { testEngine } from '../../support/engine.ts';

/** `silent`: never answers. `cut`: truncated over UDP. Others are response codes (RFC 1035 section 4.1.1). */
type Fault = 'silent' | 'cut' | 'SERVFAIL' | 'REFUSED';
const codes: Partial<Record<Fault, number>> = { SERVFAIL: 2, REFUSED: 5 };

let open: (Socket | Server)[] = [];
afterEach(() => {
  for (const each of open) each.close();
  open = [];
});

/** Starts a name server. @param faults its faults, by `TYPE name`. */
async function startFaulty(
  zone: readonly Answer[],
  faults: Readonly<Record<string, Fault>>,
): Promise<string> {
  const [port = 0] = await freePorts(1);
  const reply = (message: Buffer, overTcp: boolean): Buffer | undefined => {
    const { id, questions = [] } = decode(message);
    const [{ name, type } = { name: '', type: 'A' }] = questions;
    const fault = faults[`${type} ${name.toLowerCase()}`];
    if (fault === 'silent') return undefined;
    const answers = zone.filter((answer) => answer.name === name.toLowerCase() && answer.type === type);
    const isCut = fault === 'cut' && !overTcp;
    const code =
      fault === undefined
        ? zone.some((each) => each.name === name.toLowerCase())
          ? 0
          : 3
        : (codes[fault] ?? 0);
    const flags = RECURSION_DESIRED | code | (isCut ? TRUNCATED_RESPONSE : 0);
    return encode({
      type: 'response',
      id,
      flags,
      questions,
      answers: isCut || codes[fault ?? 'cut'] !== undefined ? [] : answers,
    });
  };
  const udp = createSocket('udp4');
  udp.on('message', (message, from) => {
    const answer = reply(message, false);
    if (answer) udp.send(answer, from.port, from.address);
  });
  const tcp = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      const answer = reply(data.subarray(2), true);
      if (!answer) return;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(answer.length);
      socket.write(Buffer.concat([length, answer]));
    });
  });
  open.push(udp, tcp);
  udp.bind(port, '127.0.0.1');
  tcp.listen(port, '127.0.0.1');
  await Promise.all([once(udp, 'listening'), once(tcp, 'listening')]);
  return `127.0.0.1:${String(port)}`;
}

const zone: Answer[] = [
  {
    type: 'MX',
    name: 'firma.test',
    data: { preference: 10, exchange: 'firma-test.mail.protection.outlook.com' },
  },
  { type: 'TXT', name: 'firma.test', data: 'v=spf1 include:a.test include:spf.protection.outlook.com -all' },
  { type: 'TXT', name: 'a.test', data: 'v=spf1 ip4:192.0.2.1 -all' },
  { type: 'TXT', name: 'spf.protection.outlook.com', data: 'v=spf1 ip4:192.0.2.2 -all' },
  { type: 'TXT', name: '_dmarc.firma.test', data: 'v=DMARC1; p=reject' },
];

async function look(
  faults: Readonly<Record<string, Fault>>,
  answers: readonly Answer[] = zone,
  ...more: readonly string[]
): Promise<SenderReport> {
  const { stdout } = await commandLine(
    ['sender', 'firma.test', '--dns', await startFaulty(answers, faults), '--json', ...more],
    '',
    () => testEngine(),
  );
  return JSON.parse(stdout) as SenderReport;
}
const causesOf = ({ findings }: SenderReport): string[] => findings.map(({ cause }) => cause);

it.each(['SERVFAIL', 'REFUSED', 'silent'] as const)(
  'an SPF record behind %s is unknown, and not missing',
  async (fault) => {
    const report = await look({ 'TXT firma.test': fault });
    expect(report.spf.state).toBe('unknown');
    expect(causesOf(report)).not.toContain('sender-not-authorised');
  },
);

it.each(['SERVFAIL', 'silent'] as const)(
  'an included record behind %s does not count against the sender',
  async (fault) => {
    const report = await look({ 'TXT a.test': fault });
    expect(causesOf(report)).not.toContain('sender-not-authorised');
    expect(causesOf(report)).not.toContain('dns-record-broken');
  },
);

it.each(['SERVFAIL', 'silent'] as const)('keys behind %s are unknown, and not missing', async (fault) => {
  const report = await look({
    'TXT selector1._domainkey.firma.test': fault,
    'TXT selector2._domainkey.firma.test': fault,
  });
  expect(report.dkim).toEqual({ state: 'unknown', selectors: [] });
  expect(causesOf(report)).toEqual([]);
});

it.each(['SERVFAIL', 'silent'] as const)('a policy behind %s is unknown', async (fault) => {
  expect((await look({ 'TXT _dmarc.firma.test': fault })).dmarc.state).toBe('unknown');
});

it('a top-level domain that a server does not know does not hide the policy', async () => {
  const report = await look({ 'TXT _dmarc.test': 'REFUSED' });
  expect(report.dmarc).toMatchObject({ state: 'reject', domain: 'firma.test' });
  const none = await look(
    { 'TXT _dmarc.test': 'REFUSED' },
    zone.filter(({ name }) => name !== '_dmarc.firma.test'),
  );
  expect(none.dmarc.state).toBe('absent');
});

it('a domain that does not exist is not reported to lack records', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'absender-nowhere-')), 'records.txt');
  writeFileSync(file, 'CNAME em1.firma.test u1.werk.test');
  const report = await look({}, [], '--records', file);
  expect(report).toMatchObject({
    verdict: 'not-visible',
    findings: [],
    spf: { state: 'unknown', problems: [] },
    dkim: { state: 'unknown' },
    dmarc: { state: 'unknown' },
    records: [{ state: 'unknown', found: [] }],
    dns: { unknownDomain: true },
  });
  expect(report.records[0]?.set).toBeUndefined();
});

it('a domain exists, even if a careless server denies that, if it has a DMARC record', async () => {
  const report = await look(
    {},
    zone.filter(({ name }) => name === '_dmarc.firma.test'),
  );
  expect(report.dns.unknownDomain).toBeUndefined();
  expect(causesOf(report)).toContain('sender-not-authorised');
});

it('a key behind an alias is found if the server does not follow it', async () => {
  const key = `v=DKIM1; p=${'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A'.repeat(4)}`;
  const aliases = ['selector1', 'selector2'].flatMap((each): Answer[] => [
    { type: 'CNAME', name: `${each}._domainkey.firma.test`, data: `${each}.keys.test` },
    { type: 'TXT', name: `${each}.keys.test`, data: key },
  ]);
  expect((await look({}, [...zone, ...aliases])).dkim.state).toBe('present');
});

it('circular aliases end', async () => {
  const ring: Answer[] = [
    { type: 'CNAME', name: 'selector1._domainkey.firma.test', data: 'selector2._domainkey.firma.test' },
    { type: 'CNAME', name: 'selector2._domainkey.firma.test', data: 'selector1._domainkey.firma.test' },
  ];
  expect((await look({}, [...zone, ...ring])).dkim.state).toBe('absent');
});

it('an answer that is too long for UDP is fetched over TCP', async () => {
  const report = await look({ 'TXT firma.test': 'cut', 'TXT _dmarc.firma.test': 'cut' });
  expect([report.spf.state, report.dmarc.state]).toEqual(['authorised', 'reject']);
});

it.each<[string, string | undefined, string[]]>([
  ['8.8.4.4', undefined, ['8.8.4.4:53']],
  ['8.8.4.4', '9.9.9.9:5300', ['8.8.4.4:5300', '8.8.4.4:53']],
  ['2001:4860:4860::8844', undefined, ['[2001:4860:4860::8844]:53']],
  ['10.0.0.1', undefined, []],
  ['127.0.0.1', undefined, []],
  ['169.254.169.254', '9.9.9.9', []],
  ['192.168.1.1', '192.168.1.2', ['192.168.1.1:53']],
  ['127.0.0.2', '127.0.0.1:5300', ['127.0.0.2:5300', '127.0.0.2:53']],
])(
  'a zone that names %s as its name server, queried at %s, causes no query into a private network',
  (address, named, places) => {
    expect(serverAddressesOf(address, named)).toEqual(places);
  },
);
