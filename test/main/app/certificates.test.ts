/** Tests a company that inspects TLS traffic: the user adds the company's CA certificates, and later removes them. */
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { memoryStore } from '../../../main/store/index.ts';
import { hostThrough, type Host } from '../../../shared/contract/index.ts';
import { newAuthority, type Authority } from '../../support/certificates.ts';
import { testEngine } from '../../support/engine.ts';
import { expectPrintable } from '../../support/unprintable.ts';

let authority: Authority;
let url: string;
let heard: number;
let app: App;
let host: Host;
const server = createServer((_request, response) => {
  heard += 1;
  response.writeHead(401, { 'content-type': 'application/json' }).end('{}');
});

beforeAll(async () => {
  authority = await newAuthority();
  const { certificate: cert, key } = await authority.issue(['localhost']);
  server.setSecureContext({ cert, key });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `https://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  heard = 0;
  app = testEngine({ store: memoryStore(), pages: { mayBeLocal: true } });
  let calls = 0;
  host = hostThrough(app, () => `certificates-${++calls}`);
});

/** Connects to the platform and returns the problem, if any. */
async function look(): Promise<string | undefined> {
  const created = await host.call('profiles.create', { practice: false });
  if (!created.ok) throw new Error(created.problem.kind);
  const { id: profileId } = created.value.profile;
  const connection = { kind: 'mail-api', url, clientId: 'c' } as const;
  const answer = await host.call('tenant.connect', { profileId, connection, clientSecret: 'Geheim-4711' });
  return answer.ok ? answer.value.profile.results.connection?.problem?.kind : answer.problem.kind;
}

/**
 * Checks a career page that requires a sign-in.
 * @returns the outcome; undefined if the page's certificate is not trusted.
 */
async function lookAtPage(asked = host, at = url): Promise<string | undefined> {
  const created = await asked.call('profiles.create', { practice: false });
  if (!created.ok) throw new Error(created.problem.kind);
  const { id: profileId } = created.value.profile;
  const answers = { address: 'jobs@firma.test', inboundAddress: 'firma@portal.test' };
  await asked.call('profiles.answer', { profileId, answers });
  const answer = await asked.call('careerPage.check', { profileId, url: `${at}/karriere` });
  return answer.ok ? answer.value.profile.results.careerPage?.outcome : answer.problem.kind;
}

/** Runs a conformance check and returns its first failure, if any. */
async function judge(asked: Host, address: string): Promise<string | undefined> {
  const input = { url: address, secret: 'Geheim-4711', change: false };
  const answer = await asked.call('tenant.checkConformance', input);
  const line = answer.ok && answer.value.lines.find(({ name }) => name === 'address.answers');
  return line && line.outcome !== 'skipped' ? line.seen : undefined;
}

it('the system’s proxy applies to career pages and to conformance checks', async () => {
  const proxyFor = () => Promise.resolve({ HTTPS_PROXY: 'http://127.0.0.1:1' });
  let calls = 0;
  const through = hostThrough(testEngine({ proxyFor }), () => `proxy-${++calls}`);
  expect(await lookAtPage(through, 'https://www.firma.test')).toBe('unreachable');
  expect(await judge(through, 'https://platform.example')).toBe('unreachable ECONNREFUSED');
});

describe('a company’s certificates', () => {
  it('make the platform reachable as soon as they are added, until they are removed', async () => {
    expect(await look()).toBe('tls');
    expect(heard).toBe(0);
    const added = await host.call('settings.setCertificates', {
      text: `for your information\n${authority.pem}`,
    });
    const [certificate] = added.ok ? added.value.certificates : [];
    expect(added).toMatchObject({ ok: true, value: { accepted: true } });
    expect(certificate?.subject).not.toBe('');
    expect(await look()).toBe('unauthorised');
    expect(await host.call('app.open', {})).toMatchObject({
      ok: true,
      value: { certificates: [certificate] },
    });
    await host.call('settings.setCertificates', { text: '' });
    expect(await look()).toBe('tls');
  });

  it('apply to the career page', async () => {
    expect(await lookAtPage()).toBe('certificate');
    expect(heard).toBe(0);
    await host.call('settings.setCertificates', { text: authority.pem });
    expect(await lookAtPage()).toBe('refused');
    await host.call('settings.setCertificates', { text: '' });
    expect(await lookAtPage()).toBe('certificate');
  });

  it('apply to the conformance check', async () => {
    expect(await judge(host, url)).toMatch(/^tls /);
    expect(heard).toBe(0);
    await host.call('settings.setCertificates', { text: authority.pem });
    expect(await judge(host, url)).toBe('401');
  });

  it.each([
    ['no certificate', 'hello'],
    ['a key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'],
    ['a broken certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
  ])('in a file with %s are rejected, and the previous ones stay', async (_what, text) => {
    await host.call('settings.setCertificates', { text: authority.pem });
    const refused = await host.call('settings.setCertificates', { text });
    expect(refused).toMatchObject({ ok: true, value: { accepted: false, certificates: [{}] } });
    expect(await look()).toBe('unauthorised');
  });

  it('with an invalid date are rejected as broken', async () => {
    const der = Buffer.from(authority.pem.replaceAll(/-----.*-----/g, ''), 'base64');
    // The second UTCTime (RFC 5280 section 4.1.2.5.1) is the end of the validity period.
    const [, end] = der.toString('latin1').matchAll(/\d{12}Z/g);
    der.write('99', end!.index + 2);
    const text = `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;
    const refused = await host.call('settings.setCertificates', { text });
    expect(refused).toMatchObject({ ok: true, value: { accepted: false } });
  });

  it('are removed with everything else', async () => {
    await host.call('settings.setCertificates', { text: authority.pem });
    await host.call('settings.forgetEverything', {});
    expect(await host.call('app.open', {})).toMatchObject({ ok: true, value: { certificates: [] } });
    expect(await look()).toBe('tls');
  });
});

describe('a stored certificate that cannot be parsed here', () => {
  const block = (body: string) => `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----`;
  const stored = (text: string) => {
    const store = memoryStore();
    store.setCertificates(text);
    app = testEngine({ store });
    let calls = 0;
    host = hostThrough(app, () => `stored-${++calls}`);
    return store;
  };
  const state = async () => {
    const opened = await host.call('app.open', {});
    return opened.ok ? opened.value : undefined;
  };

  it.each([
    ['broken', () => `${block('AAAA')}\n${authority.pem}`],
    ['cut off', () => `${authority.pem}\n-----BEGIN CERTIFICATE-----\nMIIB`],
    ['of another kind', () => `${authority.pem}${block(Buffer.from('no certificate').toString('base64'))}`],
  ])(
    '(%s) does not keep the program from opening, nor the others from being trusted',
    async (_what, text) => {
      stored(text());
      const opened = await state();
      expect(opened?.certificates).toHaveLength(1);
      expect(opened?.unreadable.map(({ kind }) => kind)).toEqual(['certificate']);
      expect(await look()).toBe('unauthorised');
    },
  );

  it('can be removed, and the others stay', async () => {
    const store = stored(`${block('AAAA')}\n${authority.pem}\n${block('BBBB')}`);
    for (const left of [1, 0]) {
      const [first] = (await state())?.unreadable ?? [];
      const removed = await host.call('settings.removeUnreadable', { key: first!.key });
      expect(removed.ok && removed.value.unreadable).toHaveLength(left);
    }
    expect(store.certificates()).toBe(authority.pem.trim());
    expect(await look()).toBe('unauthorised');
  });

  it('is listed even if it is the only one, and can be removed', async () => {
    stored('no certificate at all');
    const [only] = (await state())?.unreadable ?? [];
    await host.call('settings.removeUnreadable', { key: only!.key });
    expect(await state()).toMatchObject({ certificates: [], unreadable: [] });
  });

  it('is parsed quickly, even if it is malformed', async () => {
    // A regular expression that backtracks at each of these headers would take minutes.
    stored('-----BEGIN CERTIFICATE-----'.repeat(7_000));
    expect((await state())?.unreadable).toHaveLength(1);
  });
});

describe('any text as certificates', () => {
  it('is accepted as a whole or rejected, and its description is safe to display', async () => {
    const body = authority.pem.split('\n').slice(1, -1).join('');
    const block = (text: string) => `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`;
    const broken = fc
      .tuple(fc.nat(body.length - 1), fc.constantFrom('', 'A', '=', '\u202e', '\0', '\u001b[31m'))
      .map(([scope, letter]) => block(body.slice(0, scope) + letter + body.slice(scope + 1)));
    const part = fc.oneof(
      broken,
      fc.constant(authority.pem),
      fc.string({ unit: 'binary', maxLength: 50 }),
      fc.base64String({ maxLength: 80 }).map(block),
      fc.constantFrom(
        '-----BEGIN CERTIFICATE-----',
        '-----END CERTIFICATE-----',
        '-----BEGIN PRIVATE KEY-----',
      ),
    );
    const seen = new Set<boolean>();
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 3 }), async (parts) => {
        const text = parts.join('\n');
        const answer = await host.call('settings.setCertificates', { text });
        if (!answer.ok) throw new Error(answer.problem.kind);
        const { accepted, certificates } = answer.value;
        seen.add(accepted);
        expectPrintable(certificates);
        // Storing an empty string removes the previous certificates.
        if (accepted) expect(certificates.length > 0).toBe(text.trim() !== '');
      }),
      { numRuns: 100 },
    );
    expect([...seen].sort()).toEqual([false, true]);
  });
});
