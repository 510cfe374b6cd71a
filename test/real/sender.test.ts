/** Compares Absender's verdicts on real messages and DNS zones with those of dkimpy and pyspf. Linux only. */
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { SenderReport } from '../../shared/model/index.ts';
import { commandLine } from '../support/command-line.ts';
import { testEngine } from '../support/engine.ts';
import { startKnot, type Knot } from '../support/knot.ts';
import { startOpenDkim } from '../support/opendkim.ts';

const folder = mkdtempSync(join(tmpdir(), 'absender-sender-'));
const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const strings = (text: string) => (text.match(/.{1,250}/g) ?? []).map((part) => `"${part}"`).join(' ');
const key = strings(`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`);
const includes = Array.from({ length: 11 }, (_, at) => `s${String(at)}`);

const company = ['@ MX 10 mail', 'mail A 192.0.2.7', `k1._domainkey TXT ${key}`];
const zones: Readonly<Record<string, readonly string[]>> = {
  'own.test': [...company, '@ TXT "v=spf1 mx -all"', '_dmarc TXT "v=DMARC1; p=reject"'],
  'strict.test': [
    ...company,
    '@ TXT "v=spf1 mx -all"',
    '_dmarc TXT "v=DMARC1; p=reject; adkim=s; aspf=s"',
    `k1._domainkey.post TXT ${key}`,
  ],
  'two.test': [...company, '@ TXT "v=spf1 mx -all"', '@ TXT "v=spf1 a -all"'],
  'many.test': [
    ...company,
    `@ TXT ${strings(`v=spf1 ${includes.map((each) => `include:${each}.many.test`).join(' ')} -all`)}`,
    ...includes.map((each) => `${each} TXT "v=spf1 ip4:203.0.113.1 -all"`),
  ],
  'keyless.test': ['@ MX 10 mail', 'mail A 192.0.2.7', '@ TXT "v=spf1 mx -all"'],
  'revoked.test': [
    '@ MX 10 mail',
    'mail A 192.0.2.7',
    '@ TXT "v=spf1 mx -all"',
    'k1._domainkey TXT "v=DKIM1; p="',
  ],
  'none.test': [...company, '@ TXT "v=spf1 mx ~all"'],
  'cname.test': [
    '@ MX 10 mail',
    'mail A 192.0.2.7',
    '@ TXT "v=spf1 mx include:werk.test -all"',
    'k1._domainkey CNAME key.werk.test.',
  ],
  'werk.test': ['@ TXT "v=spf1 ip4:198.51.100.7 -all"', `key TXT ${key}`, `k1._domainkey TXT ${key}`],
};

let knot: Knot;
beforeAll(async () => {
  knot = await startKnot(zones);
});
afterAll(async () => {
  await knot.stop();
  rmSync(folder, { recursive: true });
});

interface Situation {
  readonly signer?: string;
  /** The IP address of the server that delivered the message. */
  readonly ip?: string;
  readonly returnPath?: string;
  readonly change?: (mail: string) => string;
}
const platform = { ip: '198.51.100.7', returnPath: 'bounce@werk.test' };

async function mailOf(
  domain: string,
  { signer, ip = '192.0.2.7', returnPath = `jobs@${domain}`, change = (mail) => mail }: Situation,
) {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    ...(signer !== undefined && { dkim: { domainName: signer, keySelector: 'k1', privateKey } }),
  });
  const { message } = await transport.sendMail({
    from: `jobs@${domain}`,
    to: 'anna@mail.test',
    subject: 'Guten Tag',
    text: 'Guten Tag,\r\nvielen Dank.\r\n',
  });
  const sender = returnPath.slice(returnPath.indexOf('@') + 1);
  const received = `Return-Path: <${returnPath}>\r\nReceived: from mail.${sender} (mail.${sender} [${ip}]) by mx.mail.test with ESMTPS id 7; Sun, 29 Nov 2026 09:00:00 +0000\r\n`;
  const mail = Buffer.from(change(received + (message as Buffer).toString('latin1')), 'latin1');
  return { mail, ip, sender: returnPath, helo: `mail.${sender}` };
}

/** Returns the results of dkimpy and pyspf for the message. */
function judged({ mail, ...rest }: Awaited<ReturnType<typeof mailOf>>) {
  const { stdout, stderr } = spawnSync('/usr/bin/python3', ['test/support/judge.py'], {
    input: JSON.stringify({ port: knot.port, mail: mail.toString('base64'), ...rest }),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as { signatures: boolean[]; spf: string };
}

async function look(domain: string, ...more: readonly string[]): Promise<SenderReport> {
  const { stdout } = await commandLine(['sender', domain, '--dns', knot.address, '--json', ...more], '', () =>
    testEngine(),
  );
  return JSON.parse(stdout) as SenderReport;
}

describe('a received message gets the same verdict as from other programs', () => {
  it.each<[string, string, Situation, SenderReport['verdict']]>([
    ['own server, signed', 'own.test', { signer: 'own.test' }, 'in-order'],
    ['own server, unsigned', 'own.test', {}, 'improve'],
    ['another server', 'own.test', { ip: '203.0.113.9' }, 'will-not-arrive'],
    ['platform, signed in its own name', 'own.test', { signer: 'werk.test', ...platform }, 'will-not-arrive'],
    ['platform, in the company’s envelope', 'cname.test', { ip: '198.51.100.7' }, 'improve'],
    [
      'a sub-domain’s signature where it has to be exact',
      'strict.test',
      { signer: 'post.strict.test', ...platform },
      'will-not-arrive',
    ],
    ['two SPF records', 'two.test', { signer: 'two.test' }, 'improve'],
    ['eleven look-ups', 'many.test', { signer: 'many.test' }, 'improve'],
    ['no key', 'keyless.test', { signer: 'keyless.test' }, 'improve'],
    ['a revoked key', 'revoked.test', { signer: 'revoked.test' }, 'improve'],
    ['platform, by the company’s alias', 'cname.test', { signer: 'cname.test', ...platform }, 'in-order'],
    ['an exact rule, kept', 'strict.test', { signer: 'strict.test' }, 'in-order'],
    ['another server, without a rule', 'none.test', { ip: '203.0.113.9' }, 'improve'],
    ['no rule', 'none.test', { signer: 'none.test' }, 'in-order'],
    ['a footer', 'own.test', { signer: 'own.test', change: (mail) => `${mail}--\r\ngeprüft\r\n` }, 'improve'],
    [
      'another subject',
      'own.test',
      {
        signer: 'own.test',
        change: (mail) => mail.replace('Subject: Guten Tag', 'Subject: [EXT] Guten Tag'),
      },
      'improve',
    ],
    [
      'blanks at the ends of lines',
      'own.test',
      { signer: 'own.test', change: (mail) => mail.replace('vielen Dank.', 'vielen  Dank. ') },
      'in-order',
    ],
  ])('%s', async (_what, domain, situation, verdict) => {
    const sent = await mailOf(domain, situation);
    const file = join(folder, 'mail.eml');
    writeFileSync(file, sent.mail);
    const report = await look(domain, '--mail', file);
    const others = judged(sent);
    expect(report.mail?.signatures.map(({ result }) => result === 'pass')).toEqual(others.signatures);
    expect(report.mail?.spf.result).toBe(others.spf);
    expect(report.verdict).toBe(verdict);
  });
});

describe('a message signed by OpenDKIM gets the same verdict as from other programs', () => {
  const crlf = (mail: string) => mail;
  it.each<[string, string, (mail: string) => string, SenderReport['verdict']]>([
    ['as it is', 'relaxed/simple', crlf, 'in-order'],
    ['to the letter', 'simple/simple', crlf, 'in-order'],
    [
      'to the letter, with a blank more',
      'simple/simple',
      (mail) => mail.replace('vielen Dank.', 'vielen Dank. '),
      'improve',
    ],
    [
      'loosely, with a blank more',
      'relaxed/relaxed',
      (mail) => mail.replace('vielen Dank.', 'vielen Dank. '),
      'in-order',
    ],
    ['loosely, with a footer', 'relaxed/relaxed', (mail) => `${mail}--\r\ngeprüft\r\n`, 'improve'],
  ])('%s', async (_what, canonicalization, change, verdict) => {
    const own = mkdtempSync(join(folder, 'opendkim-'));
    const signer = await startOpenDkim({
      folder: own,
      domain: 'own.test',
      selector: 'k1',
      privateKey,
      canonicalization,
    });
    try {
      const plain = await mailOf('own.test', {});
      const [, received = '', rest = ''] =
        /^([^]*?\+0000\r\n)([^]*)$/.exec(plain.mail.toString('latin1')) ?? [];
      const mail = Buffer.from(received + change(await signer.sign(rest)), 'latin1');
      const file = join(own, 'mail.eml');
      writeFileSync(file, mail);
      const report = await look('own.test', '--mail', file);
      const others = judged({ ...plain, mail });
      expect(report.mail?.signatures.map(({ result }) => result === 'pass')).toEqual(others.signatures);
      expect(report.verdict).toBe(verdict);
    } finally {
      await signer.stop();
    }
  });
});

describe('zones of a real name server', () => {
  it.each([
    ['own.test', 'authorised', 1, 'reject'],
    ['two.test', 'broken', undefined, 'absent'],
    ['many.test', 'broken', 11, 'absent'],
    ['none.test', 'authorised', 1, 'absent'],
  ] as const)('%s', async (domain, state, lookups, rule) => {
    const { spf, dmarc, dns } = await look(domain);
    expect([spf.state, spf.lookups, dmarc.state]).toEqual([state, lookups, rule]);
    expect(dns).toEqual({ nameServers: [`ns.${domain}`], negativeTtl: 900 });
  });

  it('have the records that a platform requires, or not', async () => {
    const file = join(folder, 'records.txt');
    writeFileSync(
      file,
      'TXT\t@\tv=spf1 include:werk.test ~all\nCNAME\tk1._domainkey\tkey.werk.test\nMX\tpost\t10 mx.werk.test\n',
    );
    const states = async (domain: string) =>
      (await look(domain, '--records', file)).records.map(({ state }) => state);
    expect(await states('cname.test')).toEqual(['there', 'there', 'missing']);
    expect(await states('own.test')).toEqual(['other-value', 'wrong-type', 'missing']);
    expect(await states('keyless.test')).toEqual(['other-value', 'missing', 'missing']);
  });
});
