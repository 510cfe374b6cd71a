/**
 * Tests pasted header lines without the message body: the results of the receiving server count, but missing lines
 * prove nothing.
 */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from 'dns-packet';
import { afterAll, describe, expect, it } from 'vitest';

import type { SenderReport } from '../../../shared/model/index.ts';
import { commandLine } from '../../support/command-line.ts';
import { startDns } from '../../support/dns.ts';
import { testEngine } from '../../support/engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'absender-header-'));
afterAll(() => rmSync(folder, { recursive: true }));

const txt = (name: string, data: string): Answer => ({
  type: 'TXT',
  name,
  data: data.match(/.{1,255}/g) ?? [''],
});
const spf = txt('firma.test', 'v=spf1 ip4:192.0.2.7 -all');
const { publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const key = txt('k1._domainkey.firma.test', `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`);
const rejects = txt('_dmarc.firma.test', 'v=DMARC1; p=reject');

const received =
  'Received: from mail.firma.test (mail.firma.test [192.0.2.7]) by mx.mail.test with ESMTPS id 7; Sun, 29 Nov 2026 09:00:00 +0000';
const elsewhere = received.replace('192.0.2.7', '198.51.100.7');
const results = (text: string) => `Authentication-Results: mx.mail.test; ${text}`;
const from = 'From: Jobs <jobs@firma.test>';
const signature =
  'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=firma.test; s=k1; h=from; bh=AAAAQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=AAAA';

async function look(lines: readonly string[], answers: readonly Answer[] = [spf]) {
  const dns = await startDns(answers);
  const file = join(folder, 'header.txt');
  writeFileSync(file, lines.join('\r\n'));
  const { stdout, stderr } = await commandLine(
    ['sender', 'firma.test', '--mail', file, '--dns', dns.address, '--json'],
    '',
    () => testEngine(),
  );
  dns.close();
  const report = JSON.parse(stdout) as SenderReport;
  return { report, stderr, told: [report.verdict, ...report.findings.map(({ cause }) => cause)] };
}

describe('the receiving server’s results', () => {
  it.each<[string, readonly string[], readonly Answer[], readonly string[]]>([
    [
      'name a failure of everything',
      [
        elsewhere,
        results(
          'dkim=fail header.d=firma.test; spf=softfail smtp.mailfrom=jobs@firma.test; dmarc=fail (p=reject dis=none) header.from=firma.test',
        ),
      ],
      [],
      ['will-not-arrive', 'signature-broken-on-the-way', 'sender-not-authorised', 'domain-rule-rejects'],
    ],
    [
      'name it without the policy, which DNS shows',
      [elsewhere, results('dkim=fail; spf=softfail smtp.mailfrom=jobs@firma.test; dmarc=fail')],
      [rejects],
      ['will-not-arrive', 'signature-broken-on-the-way', 'sender-not-authorised', 'domain-rule-rejects'],
    ],
    [
      'claim no policy that nobody saw',
      [elsewhere, results('dkim=fail header.d=firma.test; dmarc=fail')],
      [],
      ['improve', 'signature-broken-on-the-way'],
    ],
    [
      'name a missing signature',
      [received, results('dkim=none; spf=pass smtp.mailfrom=jobs@firma.test')],
      [spf],
      ['improve', 'signature-missing'],
    ],
    [
      'name a missing key',
      [received, results('dkim=fail (no key for signature) header.d=firma.test')],
      [spf],
      ['improve', 'dns-record-missing'],
    ],
    [
      'name a signature of somebody else',
      [elsewhere, results('dkim=pass header.d=werk.test; dmarc=fail header.from=firma.test')],
      [rejects],
      ['will-not-arrive', 'signature-not-aligned', 'domain-rule-rejects'],
    ],
    [
      'prove a signature whose line was not pasted',
      [received, results('dkim=pass header.d=firma.test; dmarc=pass')],
      [spf, rejects],
      ['in-order'],
    ],
    [
      'prove one that cannot be checked without the mail',
      [received, results('dkim=pass header.i=@firma.test; dmarc=pass'), signature],
      [spf, rejects, key],
      ['in-order'],
    ],
    [
      'prove a signature, if they do not name its domain',
      [received, results('dkim=pass')],
      [spf],
      ['not-visible'],
    ],
    [
      'are found below the lines of an internal hand-over',
      [
        'Received: by 2002:a05:6a10:1234:b0:5f:1 with SMTP id a1; Sun, 29 Nov 2026 09:00:01 +0000',
        received,
        results('dkim=pass header.i=@firma.test header.s=k1; dmarc=pass (p=NONE sp=NONE dis=NONE)'),
      ],
      [spf],
      ['in-order'],
    ],
    [
      'do not include what the sender wrote in a comment or a quoted name',
      [
        received,
        results(
          'spf=pass (says: dkim=pass header.d=firma.test; dkim=pass) smtp.mailfrom="x; dkim=pass header.d=firma.test"@werk.test',
        ),
      ],
      [spf],
      ['not-visible'],
    ],
    [
      'count only if they are the receiver’s',
      [received, 'Authentication-Results: mx.evil.test; dkim=fail header.d=firma.test; dmarc=fail'],
      [spf],
      ['not-visible'],
    ],
    [
      'count only if it is known who the receiver is',
      [results('dkim=fail header.d=firma.test; dmarc=fail')],
      [spf],
      ['not-visible'],
    ],
  ])('%s', async (_what, lines, answers, expected) => {
    expect((await look([...lines, from], answers)).told).toEqual(expected);
  });

  it('that show a failure which has been fixed since do not prove that mail arrives now', async () => {
    const { told } = await look(
      [
        'Return-Path: <jobs@firma.test>',
        received,
        results('dkim=pass header.d=firma.test; spf=pass; dmarc=fail'),
        from,
      ],
      [spf, rejects],
    );
    expect(told).toEqual(['not-visible']);
  });
});

describe('without them', () => {
  it.each<[string, readonly string[]]>([
    ['a missing signature is no finding', [received]],
    ['nor is a signature that cannot be checked', [elsewhere, signature]],
    [
      'nor is one of somebody else, beside a server that SPF refuses',
      ['Return-Path: <b@werk.test>', elsewhere, signature.replace('d=firma', 'd=werk')],
    ],
    [
      'nor is a hop within the sender’s own network',
      ['Received: from pc (pc [198.51.100.9]) by mail.firma.test with ESMTP id 7'],
    ],
  ])('%s', async (_what, lines) => {
    const { report, told } = await look(
      [...lines, from],
      [spf, rejects, txt('k1._domainkey.firma.test', '')],
    );
    expect(told.filter((each) => !each.startsWith('dns-record'))).toEqual([told[0]]);
    expect(report.mail).toMatchObject({ part: true, dmarc: { result: 'unknown' } });
  });
});

it('a failure that the receiving server does not explain is only probable', async () => {
  const words = 'dkim=fail header.d=firma.test; spf=softfail smtp.mailfrom=jobs@firma.test';
  const { report } = await look([elsewhere, results(words), from], []);
  expect(report.findings.find(({ cause }) => cause === 'signature-broken-on-the-way')?.confidence).toBe(0.6);
  // DNS has no SPF record any more, but the receiving server found one.
  expect(report.mail?.spf.result).toBe('softfail');
  expect(report.findings.map(({ cause }) => cause)).toContain('sender-not-authorised');
});

it('a message from another domain proves nothing about this one', async () => {
  const { report, stderr, told } = await look(
    [received, results('dkim=fail; dmarc=fail'), 'From: jobs@werk.test'],
    [spf],
  );
  expect(stderr).toContain('werk.test');
  expect(told).toEqual(['not-visible']);
  expect(report.mail).toBeUndefined();
});
