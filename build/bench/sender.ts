import { generateKeyPairSync } from 'node:crypto';
import { createTransport } from 'nodemailer';

import { checkSender, type SenderFacts } from '../../main/sender/index.ts';
import { startDns } from '../../test/support/dns.ts';
import { atMost, exactly, type Row } from './table.ts';

type Answer = Parameters<typeof startDns>[0][number];

const roundTripMs = 50;
const port = 5354;
const largest = 2_000_000;
const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const key = `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`.match(/.{1,255}/g) ?? [];
const txt = (name: string, ...data: string[]): Answer => ({ type: 'TXT', name, data });

/** The DNS zone of a company with several senders in its SPF record, and with a platform's records. */
const zone: readonly Answer[] = [
  { type: 'NS', name: 'firma.test', data: 'ns1.firma.test' },
  { type: 'A', name: 'ns1.firma.test', data: '127.0.0.2' },
  {
    type: 'SOA',
    name: 'firma.test',
    data: { mname: 'ns1.firma.test', rname: 'x.firma.test', serial: 7, refresh: 1, retry: 1, expire: 1 },
  },
  { type: 'MX', name: 'firma.test', data: { preference: 10, exchange: 'mail.firma.test' } },
  { type: 'A', name: 'mail.firma.test', data: '192.0.2.7' },
  txt('firma.test', 'v=spf1 include:a.test include:b.test include:spf.protection.outlook.com mx -all'),
  ...['a.test', 'b.test', 'spf.protection.outlook.com'].map((name) =>
    txt(name, 'v=spf1 ip4:192.0.2.0/24 -all'),
  ),
  txt('_dmarc.firma.test', 'v=DMARC1; p=reject'),
  ...['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8', 'k9', 'k10'].map((each) =>
    txt(`${each}._domainkey.firma.test`, ...key),
  ),
];
const required = ['s1', 's2', 's3'].map((each) => ({
  type: 'CNAME' as const,
  name: `${each}._domainkey.firma.test`,
  value: `${each}.platform.test`,
}));

/** Creates a message of this size with this number of signatures, all of which are valid. */
async function signedMail(bytes: number, signatures: number): Promise<Buffer> {
  const text = 'Guten Tag, vielen Dank zur Bewerbung heute.\r\n'.repeat(Math.ceil(bytes / 44));
  const parts: string[] = [];
  for (let number = 1; number <= signatures; number += 1) {
    const transport = createTransport({
      streamTransport: true,
      buffer: true,
      newline: 'windows',
      dkim: { domainName: 'firma.test', keySelector: `k${String(number)}`, privateKey },
    });
    const raw = `From: jobs@firma.test\r\nTo: anna@mail.test\r\nSubject: Test\r\n\r\n${text}`;
    const { message } = await transport.sendMail({
      envelope: { from: 'jobs@firma.test', to: 'anna@mail.test' },
      raw: raw.slice(0, bytes - signatures * 700),
    });
    const whole = (message as Buffer).toString('latin1');
    parts.push(number < signatures ? (/^DKIM-Signature:[^]*?\r\n(?=\S)/m.exec(whole)?.[0] ?? '') : whole);
  }
  const received = 'Received: from mail.firma.test (mail.firma.test [192.0.2.7]) by mx.mail.test\r\n';
  return Buffer.from(received + parts.join(''), 'latin1');
}

interface Measured {
  readonly ms: number;
  readonly facts: SenderFacts;
  /** The maximum growth of the process's memory in MB. */
  readonly grew: number;
}

async function measured(request: Partial<Parameters<typeof checkSender>[0]>): Promise<Measured> {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
  const begin = performance.now();
  const facts = await checkSender(
    { domain: 'firma.test', required: [], ...request },
    new AbortController().signal,
  );
  const ms = performance.now() - begin;
  clearInterval(watch);
  return { ms, facts, grew: (Math.max(most, process.memoryUsage().rss) - before) / 1e6 };
}

const verified = ({ facts: { received } }: Measured): number =>
  typeof received === 'object'
    ? received.mail.signatures.filter(({ result }) => result === 'pass').length
    : NaN;

/** Measures the check of a domain as a sender, based on its DNS and on a received message. */
export async function measureSender(): Promise<Row[]> {
  const rows: Row[] = [];
  // The first check loads modules that all checks need, so it is not measured.
  const near = await startDns(zone);
  await measured({ nameServer: near.address });
  const far = await startDns(zone, { port, delayMs: roundTripMs });
  const own = await startDns(zone, { host: '127.0.0.2', port, delayMs: roundTripMs });
  const dns = await measured({ nameServer: far.address, required });
  rows.push(
    { what: `sender: DNS ${roundTripMs} ms away`, value: dns.ms, unit: 'ms', bar: atMost(2_000) },
    { what: 'sender: questions', value: far.asked.length + own.asked.length, unit: '', bar: atMost(25) },
  );
  far.close();
  own.close();
  const silent = await startDns(zone, { silent: () => true });
  const unanswered = await measured({ nameServer: silent.address, required });
  silent.close();
  rows.push({ what: 'sender: DNS silent', value: unanswered.ms, unit: 'ms', bar: atMost(5_000) });
  const usual = await measured({ nameServer: near.address, mail: await signedMail(100_000, 1) });
  rows.push(
    { what: 'sender: mail of 100 kB', value: usual.ms, unit: 'ms', bar: atMost(1_000) },
    { what: 'sender: its signatures verified', value: verified(usual), unit: '', bar: exactly(1) },
  );
  const worst = await measured({ nameServer: near.address, mail: await signedMail(largest, 10) });
  near.close();
  rows.push(
    { what: 'sender: mail of 2 MB, 10 signatures', value: worst.ms, unit: 'ms', bar: atMost(5_000) },
    { what: 'sender: its signatures verified', value: verified(worst), unit: '', bar: exactly(10) },
    { what: 'sender: memory for it', value: worst.grew, unit: 'MB', bar: atMost(150) },
  );
  return rows;
}
