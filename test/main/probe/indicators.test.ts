import { expect, it } from 'vitest';

import { publicAuthorities } from '../../../main/net/index.ts';
import { indicatorsOf } from '../../../main/probe/indicators.ts';
import type { ProbeReport, StageRecord } from '../../../shared/model/index.ts';
import { failsAt, works } from '../../shared/diagnosis/reports.ts';

const host = 'smtp.company.example';
const greeting = (line: string): StageRecord => ({
  stage: 'greeting',
  outcome: 'passed',
  durationMs: 5,
  reply: { code: 220, lines: [line] },
});
const [known = ''] = publicAuthorities();
const certificate = (issuer: string, verified: boolean, fingerprint256 = known): Partial<ProbeReport> => ({
  tls: {
    verified,
    chain: [{ subject: `CN=${host}`, issuer, names: [host], validFrom: '', validTo: '', fingerprint256 }],
  },
});
const kinds = (report: ProbeReport) => indicatorsOf(report).map(({ kind }) => kind);

it('finds nothing in a check that works', () => {
  expect(
    indicatorsOf(works({ stages: [greeting('mx7.hoster.example ESMTP')], ...certificate('CN=R11', true) })),
  ).toEqual([]);
});

it('reports an authority that only this computer trusts', () => {
  expect(kinds(works(certificate('CN=Firma CA', true, 'AA')))).toEqual(['own-authority']);
  expect(kinds(works(certificate('CN=Firma CA', false, 'AA')))).toEqual([]);
});

it.each([
  ['CN=Avast Web/Mail Shield Root, O=Avast Web/Mail Shield', 'Avast (computer)'],
  ['CN=Kaspersky Anti-Virus Personal Root Certificate', 'Kaspersky (computer)'],
  ['CN=ESET SSL Filter CA, O=ESET, spol. s r. o.', 'ESET (computer)'],
  ['CN=FG100F, O=Fortinet, OU=Certificate Authority', 'Fortinet (network)'],
  ['CN=Zscaler Intermediate Root CA', 'Zscaler (network)'],
])('names the software behind the certificate of %s, even if the computer trusts it', (issuer, name) => {
  for (const verified of [true, false]) {
    expect(indicatorsOf(works(certificate(issuer, verified)))).toMatchObject([
      { kind: 'security-software', detail: expect.stringContaining(name) as string },
    ]);
  }
});

it.each([
  ["CN=R11, O=Let's Encrypt"],
  ['CN=Sectigo RSA Domain Validation Secure Server CA, O=Sectigo Limited'],
  ['CN=Sophos GmbH Mail, O=DigiCert Inc'],
  ['CN=TeleSec Business CA 21, O=Deutsche Telekom Security GmbH'],
])('takes %s for an ordinary authority', (issuer) => {
  expect(indicatorsOf(works(certificate(issuer, true)))).toEqual([]);
});

it('names a mail proxy by its greeting', () => {
  expect(kinds(works({ stages: [greeting('avast! Mail Scanner ready')] }))).toEqual(['security-software']);
});

it('finds the lines that a firewall masked', () => {
  const report = failsAt(
    'starttls',
    { kind: 'no-starttls' },
    { capabilities: { beforeTls: ['SIZE 10', 'XXXXXXXA'] } },
  );
  expect(kinds(report)).toEqual(['masked-words']);
  expect(kinds(works({ stages: [greeting('**************************')] }))).toEqual(['masked-words']);
});

it('finds a foreign name in the greeting, unless the server has a verified certificate', () => {
  const stages = [greeting('mailproxy.hotel.example ESMTP')];
  expect(kinds(works({ stages }))).toEqual(['foreign-greeting']);
  expect(kinds(works({ stages: [greeting('mx3.company.example ESMTP')] }))).toEqual([]);
  expect(kinds(works({ stages, ...certificate('CN=R11', true) }))).toEqual([]);
});

it('knows which providers offer STARTTLS', () => {
  const at = (name: string) =>
    failsAt(
      'starttls',
      { kind: 'no-starttls' },
      { endpoint: { host: name, port: 587, security: 'starttls' } },
    );
  expect(kinds(at('smtp.office365.com'))).toEqual(['starttls-missing']);
  expect(kinds(at(host))).toEqual([]);
});

it('finds a web page at any of the servers tried', () => {
  const peer = 'HTTP/1.1 302 Found Location: http://hotel.example/';
  const candidate = {
    endpoint: { host: 'mail.other.example', port: 465, security: 'tls' as const },
    outcome: 'failed' as const,
    failure: { kind: 'tls' as const, tls: 'wrong-mode' as const, peer },
    addresses: [],
    mechanisms: [],
    durationMs: 1,
  };
  const report = failsAt('greeting', { kind: 'protocol', peer }, { otherCandidates: [candidate] });
  expect(indicatorsOf(report).map(({ detail }) => detail)).toEqual([
    `${host}:587: ${peer}`,
    `mail.other.example:465: ${peer}`,
  ]);
});

it('finds that only one of IPv6 and IPv4 works', () => {
  const four = { ip: '192.0.2.1', family: 4 as const, outcome: 'connected' as const, durationMs: 5 };
  const six = (outcome: 'unreachable' | 'slower' | 'refused', durationMs = 5) => ({
    ip: '2001:db8::1',
    family: 6 as const,
    outcome,
    durationMs,
  });
  expect(indicatorsOf(works({ addresses: [six('unreachable'), four] }))).toEqual([
    { kind: 'one-family', detail: 'IPv6: 2001:db8::1 unreachable' },
  ]);
  expect(kinds(works({ addresses: [six('slower'), four] }))).toEqual([]);
  // After 1.3 s, the SYN has been sent twice, with no answer to either.
  expect(indicatorsOf(works({ addresses: [six('slower', 1_300), four] }))).toEqual([
    { kind: 'one-family', detail: 'IPv6: 2001:db8::1 no answer within 1300 ms' },
  ]);
  // One IPv6 address may still answer, so IPv6 is not reported as broken.
  expect(kinds(works({ addresses: [six('refused'), six('slower'), four] }))).toEqual([]);
});
