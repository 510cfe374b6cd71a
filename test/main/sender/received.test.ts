/**
 * Tests received messages as evidence, examined on the command line. They are signed by nodemailer, which shares no
 * code with the verifier.
 */
import { generateKeyPairSync } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from 'dns-packet';
import fc from 'fast-check';
import { createTransport } from 'nodemailer';
import { afterAll, describe, expect, it } from 'vitest';

import { readMail } from '../../../main/sender/received/read.ts';
import { verifyMail } from '../../../main/sender/received/verify.ts';
import { receivedMailSchema, type SenderReport } from '../../../shared/model/index.ts';
import { commandLine } from '../../support/command-line.ts';
import { startDns } from '../../support/dns.ts';
import { testEngine } from '../../support/engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'absender-mail-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const keyRecord = `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`;
/** Returns TXT records whose data is split into strings of at most 255 bytes each. */
const txt = (name: string, ...data: string[]): Answer[] =>
  data.map((each) => ({ type: 'TXT', name, data: each.match(/.{1,255}/g) ?? [''] }));

interface Sent {
  /** The domain that signs the message; if absent, it is unsigned. */
  readonly signer?: string;
  readonly returnPath?: string;
  readonly ip?: string;
  readonly change?: (mail: string) => string;
}

/** Creates a message as the receiving server would have stored it. */
async function received({
  signer,
  returnPath = 'jobs@firma.test',
  ip = '192.0.2.7',
  change = (mail) => mail,
}: Sent): Promise<Buffer> {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    ...(signer !== undefined && { dkim: { domainName: signer, keySelector: 'k1', privateKey } }),
  });
  const { message } = await transport.sendMail({
    from: 'Jobs <jobs@firma.test>',
    to: 'anna@mail.test',
    subject: 'Ihre Bewerbung',
    text: 'Guten Tag,\n\nvielen Dank für Ihre Bewerbung.\n',
  });
  const top = [
    `Return-Path: <${returnPath}>`,
    `Received: from mail.firma.test (mail.firma.test [${ip}]) by mx.mail.test with ESMTPS id 7; Sun, 29 Nov 2026 09:00:00 +0000`,
  ];
  return Buffer.from(change(`${top.join('\r\n')}\r\n${(message as Buffer).toString('latin1')}`), 'latin1');
}

const zone = (...more: Answer[][]): Answer[] => [
  ...txt('firma.test', 'v=spf1 ip4:192.0.2.7 -all'),
  ...txt('k1._domainkey.firma.test', keyRecord),
  ...txt('k1._domainkey.werk.test', keyRecord),
  ...txt('k1._domainkey.post.firma.test', keyRecord),
  ...txt('werk.test', 'v=spf1 ip4:198.51.100.7 -all'),
  ...more.flat(),
];
const rule = (text: string): Answer[] => txt('_dmarc.firma.test', text);
const without = (name: string, from: readonly Answer[]): Answer[] =>
  from.filter((answer) => answer.name !== name);

async function look(mail: Buffer, answers: readonly Answer[]) {
  const dns = await startDns(answers);
  const file = join(folder, 'test.eml');
  writeFileSync(file, mail);
  const { status, stdout, stderr } = await commandLine(
    ['sender', 'jobs@firma.test', '--mail', file, '--dns', dns.address, '--json'],
    '',
    () => testEngine(),
  );
  dns.close();
  const report = JSON.parse(stdout) as SenderReport;
  return { status, report, stderr, causes: report.findings.map(({ cause }) => cause) };
}

const platform = { ip: '198.51.100.7', returnPath: 'bounce@werk.test' };
const footer = (mail: string) => `${mail}\r\n-- \r\nDiese Mail wurde geprüft.\r\n`;

const silent = new AbortController().signal;
const nothing = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }));

describe('a received mail', () => {
  it.each<[string, Sent, readonly Answer[], readonly string[], SenderReport['verdict'], readonly string[]]>([
    [
      'of the company’s own server, signed',
      { signer: 'firma.test' },
      zone(rule('v=DMARC1; p=reject')),
      ['pass', 'pass', 'pass'],
      'in-order',
      [],
    ],
    [
      'of the company’s own server, unsigned',
      {},
      zone(rule('v=DMARC1; p=reject')),
      ['–', 'pass', 'pass'],
      'improve',
      ['signature-missing'],
    ],
    [
      'of a platform that signs in its own name',
      { signer: 'werk.test', ...platform },
      zone(rule('v=DMARC1; p=reject')),
      ['pass', 'pass', 'fail'],
      'will-not-arrive',
      ['signature-not-aligned', 'domain-rule-rejects'],
    ],
    [
      'of a platform that signs in the company’s name',
      { signer: 'firma.test', ...platform },
      zone(rule('v=DMARC1; p=reject')),
      ['pass', 'pass', 'pass'],
      'in-order',
      [],
    ],
    [
      'signed by a subdomain, with relaxed alignment',
      { signer: 'post.firma.test', ...platform },
      zone(rule('v=DMARC1; p=reject')),
      ['pass', 'pass', 'pass'],
      'in-order',
      [],
    ],
    [
      'signed by a subdomain, with strict alignment',
      { signer: 'post.firma.test', ...platform },
      zone(rule('v=DMARC1; p=reject; adkim=s')),
      ['pass', 'pass', 'fail'],
      'will-not-arrive',
      ['signature-not-aligned', 'domain-rule-rejects'],
    ],
    [
      'of a domain whose DMARC policy is none',
      platform,
      zone(rule('v=DMARC1; p=none')),
      ['–', 'pass', 'fail'],
      'improve',
      ['signature-missing'],
    ],
    [
      'of a domain whose DMARC policy is in test mode',
      platform,
      zone(rule('v=DMARC1; p=reject; t=y')),
      ['–', 'pass', 'fail'],
      'will-not-arrive',
      ['signature-missing', 'domain-rule-rejects'],
    ],
    [
      'of a domain without a DMARC record',
      { signer: 'firma.test' },
      zone(),
      ['pass', 'pass', 'none'],
      'in-order',
      [],
    ],
    [
      'with two SPF records',
      { signer: 'firma.test' },
      zone(rule('v=DMARC1; p=reject'), txt('firma.test', 'v=spf1 mx -all')),
      ['pass', 'permerror', 'pass'],
      'improve',
      ['dns-record-broken'],
    ],
    [
      'whose key is missing',
      { signer: 'firma.test' },
      without('k1._domainkey.firma.test', zone()),
      ['neutral', 'pass', 'none'],
      'improve',
      ['dns-record-missing'],
    ],
    [
      'whose key was revoked',
      { signer: 'firma.test' },
      [...without('k1._domainkey.firma.test', zone()), ...txt('k1._domainkey.firma.test', 'v=DKIM1; p=')],
      ['neutral', 'pass', 'none'],
      'improve',
      ['dns-record-wrong'],
    ],
    [
      'to which a filter added a footer',
      { signer: 'firma.test', change: footer },
      zone(rule('v=DMARC1; p=reject')),
      ['fail', 'pass', 'pass'],
      'improve',
      ['signature-broken-on-the-way'],
    ],
    [
      'whose subject was changed',
      { signer: 'firma.test', change: (mail) => mail.replace(/^Subject: .*$/m, 'Subject: [extern]\r') },
      zone(rule('v=DMARC1; p=reject')),
      ['fail', 'pass', 'pass'],
      'improve',
      ['signature-broken-on-the-way'],
    ],
    [
      'that was saved with line feeds only',
      { signer: 'firma.test', change: (mail) => mail.replaceAll('\r\n', '\n') },
      zone(),
      ['pass', 'pass', 'none'],
      'in-order',
      [],
    ],
    [
      'that was saved with a byte order mark',
      { signer: 'firma.test', change: (mail) => `\u00ef\u00bb\u00bf${mail}` },
      zone(),
      ['pass', 'pass', 'none'],
      'in-order',
      [],
    ],
    [
      'from a server that SPF refuses',
      { signer: 'firma.test', ip: '203.0.113.9' },
      zone(),
      ['pass', 'fail', 'none'],
      'improve',
      ['sender-not-authorised'],
    ],
    [
      'unsigned, from a server that SPF refuses',
      { ip: '203.0.113.9' },
      zone(),
      ['–', 'fail', 'none'],
      'will-not-arrive',
      ['signature-missing', 'sender-not-authorised'],
    ],
  ])('%s', async (_what, sent, answers, results, verdict, causes) => {
    const { report, status, causes: told } = await look(await received(sent), answers);
    const { mail } = report;
    expect([mail?.signatures[0]?.result ?? '–', mail?.spf.result, mail?.dmarc.result]).toEqual(results);
    expect([report.verdict, told]).toEqual([verdict, causes]);
    expect(status).toBe(verdict === 'in-order' ? 0 : 1);
  });

  it('whose key could not be queried proves nothing', async () => {
    const ask = (name: string, type: string): Promise<unknown> => {
      const code = name.includes('_domainkey') ? 'ETIMEOUT' : 'ENOTFOUND';
      if (type === 'TXT' && name === '_dmarc.firma.test') return Promise.resolve([['v=DMARC1; p=reject']]);
      return Promise.reject(Object.assign(new Error(code), { code }));
    };
    expect(await readMail(await received({ signer: 'firma.test', ...platform }), ask, silent)).toMatchObject({
      mail: { signatures: [{ result: 'temperror' }], dmarc: { result: 'temperror', policy: 'reject' } },
    });
  });

  it('is examined, but proves little, if DNS does not answer', async () => {
    const dns = createSocket('udp4').bind(0, '127.0.0.1');
    await once(dns, 'listening');
    const file = join(folder, 'silent.eml');
    writeFileSync(file, await received({ signer: 'firma.test' }));
    const { status, stdout } = await commandLine(
      ['sender', 'firma.test', '--mail', file, '--dns', `127.0.0.1:${String(dns.address().port)}`, '--json'],
      '',
      () => testEngine(),
    );
    dns.close();
    const { verdict, mail } = JSON.parse(stdout) as SenderReport;
    expect([status, verdict]).toEqual([1, 'not-visible']);
    expect(mail).toMatchObject({
      signatures: [{ result: 'temperror' }],
      spf: { result: 'temperror' },
      dmarc: { result: 'temperror' },
    });
  });

  it('shows which key signs, which DNS alone cannot', async () => {
    const { report } = await look(await received({ signer: 'firma.test' }), zone());
    expect(report.dkim).toEqual({ state: 'present', selectors: [{ selector: 'k1', state: 'present' }] });
  });

  it('whose signature was valid for its receiver is recognised as changed after it arrived', async () => {
    const results =
      'Authentication-Results: mx.mail.test; dkim=pass header.d=firma.test; spf=pass smtp.mailfrom=firma.test';
    const mail = await received({ signer: 'firma.test', change: (text) => footer(`${results}\r\n${text}`) });
    const { report, causes } = await look(mail, zone());
    expect(report.mail?.receiver).toMatchObject({
      server: 'mx.mail.test',
      dkim: [{ domain: 'firma.test', result: 'pass' }],
    });
    expect(causes).not.toContain('signature-broken-on-the-way');
  });

  it('has results ignored that are not from the receiving server', async () => {
    const results = 'Authentication-Results: mx.evil.test; dkim=pass header.d=firma.test';
    const mail = await received({ signer: 'firma.test', change: (text) => footer(`${results}\r\n${text}`) });
    const { report, causes } = await look(mail, zone());
    expect(report.mail?.receiver).toBeUndefined();
    expect(causes).toContain('signature-broken-on-the-way');
  });

  it('of another domain is reported as such', async () => {
    const { stderr } = await look(
      await received({ change: (mail) => mail.replace('jobs@firma.test>\r\nTo', 'jobs@werk.test>\r\nTo') }),
      zone(),
    );
    expect(stderr).toContain('werk.test');
  });

  it.each([
    ['two senders', 'From: a@firma.test, b@werk.test\r\n\r\n'],
    ['two From fields', 'From: a@firma.test\r\nFrom: b@werk.test\r\n\r\n'],
    ['no sender', 'To: a@firma.test\r\n\r\n'],
    ['no header', 'Hello'],
    ['nothing', ''],
    ['more header lines than any mail', `From: a@firma.test\r\n${'X: y\r\n'.repeat(501)}\r\n`],
  ])('is invalid with %s', async (_what, text) => {
    expect(await readMail(Buffer.from(text), nothing, silent)).toBe('not-a-mail');
  });

  it('takes no longer with five thousand signatures than with ten', async () => {
    const mail = (await received({ signer: 'firma.test' })).toString('latin1');
    const signature = /DKIM-Signature:[^]*?\r\n(?=\S)/.exec(mail)?.[0] ?? '';
    const asked: string[] = [];
    const ask = (name: string, type: string) => {
      asked.push(`${type} ${name}`);
      return nothing();
    };
    const few = Array.from({ length: 30 }, (_, at) => signature.replace('s=k1', `s=x${String(at)}`));
    const read = await readMail(Buffer.from(few.join('') + mail, 'latin1'), ask, silent);
    expect(typeof read === 'object' && read.mail.signatures.length).toBe(10);
    expect(asked.filter((each) => each.includes('_domainkey')).length).toBeLessThanOrEqual(10);
  });

  it('of the maximum size is examined in time, and a larger one is rejected', async () => {
    const mail = await received({ signer: 'firma.test' });
    const room = 2_000_000 - mail.length;
    const ask = async (name: string, type: string) => {
      if (type === 'TXT' && name.includes('_domainkey')) return Promise.resolve([[keyRecord]]);
      return nothing();
    };
    const largest = Buffer.concat([mail, Buffer.alloc(room, 'x\r\n')]);
    expect(await readMail(largest, ask, silent)).toMatchObject({ from: 'firma.test' });
    expect(await readMail(Buffer.concat([largest, Buffer.from('x')]), ask, silent)).toBe('not-a-mail');
  });

  it('may contain anything', async () => {
    const mail = (await received({ signer: 'firma.test' })).toString('latin1');
    const pieces = fc.constantFrom(
      'From: ',
      'a@firma.test',
      '\r\n',
      '\n',
      ' ',
      'DKIM-Signature: v=1; a=rsa-sha256; d=',
      'Received: from x ([1.2.3.4]) by y',
      '(',
      '<',
      ';',
      's=',
      'b=',
      '\u0000',
      '"',
    );
    const changed = fc
      .tuple(
        fc.nat(mail.length),
        fc.nat(60),
        fc.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 8 }),
      )
      .map(([at, cut, put]) => mail.slice(0, at) + put.join('') + mail.slice(at + cut));
    const made = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 30 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.oneof(changed, made), async (text) => {
        const verified = await verifyMail(Buffer.from(text, 'latin1'), nothing);
        if (verified) expect(() => receivedMailSchema.parse(verified.mail)).not.toThrow();
        expect(verified?.from).not.toBe('');
      }),
      { numRuns: 10_000 },
    );
  });
});
