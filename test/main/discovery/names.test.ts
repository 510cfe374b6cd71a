/** Tests the forms in which users write domains, and in which name servers return records. */
import type { Answer } from 'dns-packet';
import { afterEach, describe, expect, it } from 'vitest';

import { reachThrough } from '../../../main/app/reach.ts';
import { discover } from '../../../main/discovery/index.ts';
import { probe } from '../../../main/probe/index.ts';
import { startDns, type TestDns } from '../../support/dns.ts';

let dns: TestDns | undefined;
afterEach(() => dns?.close());

const mx = (name: string, exchange: string, preference = 10): Answer => ({
  type: 'MX',
  name,
  data: { preference, exchange },
});
const a = (name: string): Answer => ({ type: 'A', name, data: '127.0.0.1' });
const srv = (service: string, target: string, priority: number, weight: number): Answer => ({
  type: 'SRV',
  name: `_${service}._tcp.firma.test`,
  data: { priority, weight, port: service === 'submissions' ? 465 : 587, target },
});

async function find(address: string, zone: Answer[], files: Readonly<Record<string, string>> = {}) {
  dns = await startDns(zone);
  const fetched: string[] = [];
  const found = await discover(
    address,
    {
      dnsServer: dns.address,
      ispdb: 'https://ispdb.test/',
      fetchText: (url) => {
        fetched.push(url);
        const host = files[url];
        return Promise.resolve(
          host &&
            `<clientConfig><emailProvider><outgoingServer type="smtp"><hostname>${host}</hostname><port>465</port><socketType>SSL</socketType></outgoingServer></emailProvider></clientConfig>`,
        );
      },
    },
    { signal: new AbortController().signal },
  );
  const candidates = found.candidates.map(({ host, port, trust }) => `${host}:${port} ${trust}`);
  return { found, candidates, asked: dns.asked, fetched };
}

describe('SRV records', () => {
  it('are ordered by priority, lowest first, then by weight', async () => {
    const { candidates } = await find('jobs@firma.test', [
      srv('submissions', 'third.firma.test', 20, 100),
      srv('submissions', 'second.firma.test', 10, 5),
      srv('submissions', 'first.firma.test', 10, 60),
      srv('submission', 'fourth.firma.test', 0, 0),
    ]);
    expect(candidates).toEqual(
      ['first.firma.test:465', 'second.firma.test:465', 'third.firma.test:465', 'fourth.firma.test:587'].map(
        (name) => `${name} authenticated`,
      ),
    );
  });

  it('with the target "." mean that the domain does not offer the service (RFC 2782)', async () => {
    const { candidates, found } = await find('jobs@firma.test', [
      srv('submissions', '.', 0, 0),
      srv('submission', 'smtp.firma.test', 0, 0),
    ]);
    expect(candidates).toEqual(['smtp.firma.test:587 authenticated']);
    expect(found.evidence).toContainEqual(
      expect.objectContaining({ source: 'srv', outcome: 'nothing', detail: '_submissions._tcp.firma.test' }),
    );
  });
});

describe('a domain', () => {
  it('with an umlaut is queried in ASCII and displayed as typed', async () => {
    const { found, asked, fetched } = await find('jobs@müller.test', []);
    expect(found.domain).toBe('müller.test');
    expect(asked).toContain('MX xn--mller-kva.test');
    expect([...asked, ...fetched].join(' ')).not.toContain('ü');
  });

  it('typed in ASCII is displayed in Unicode', async () => {
    expect((await find('jobs@xn--mller-kva.test', [])).found.domain).toBe('müller.test');
  });

  it.each(['jobs@FIRMA.test', 'jobs@firma.test.'])('is the same in %s', async (address) => {
    const { found, asked } = await find(address, [mx('firma.test', 'mx00.ionos.de')]);
    expect(found).toMatchObject({ domain: 'firma.test', provider: { id: 'ionos' } });
    expect(asked).toContain('MX firma.test');
  });

  it('without MX records receives its mail itself (RFC 5321)', async () => {
    const { found, candidates } = await find('jobs@firma.test', [a('firma.test')]);
    expect(candidates).toEqual(['firma.test:465 authenticated', 'firma.test:587 authenticated']);
    // The domain's address record does not prove that it has a mail server, so this candidate is only a guess.
    expect(found.candidates[0]?.source).toBe('guess');
  });

  it('that accepts no mail (RFC 7505) leads to no guesses, whatever else it has', async () => {
    const { found } = await find('jobs@firma.test', [
      mx('firma.test', '.', 0),
      a('firma.test'),
      a('smtp.firma.test'),
    ]);
    expect(found).toMatchObject({ nullMx: true, candidates: [] });
  });
});

describe('a subdomain of a company', () => {
  const whole = 'https://autoconfig.firma.test/mail/config-v1.1.xml';

  it('uses its own MX', async () => {
    const { found } = await find('jobs@karriere.firma.test', [
      mx('karriere.firma.test', 'mx00.ionos.de'),
      mx('firma.test', 'firma-test.mail.protection.outlook.com'),
    ]);
    expect(found.provider?.id).toBe('ionos');
  });

  it('falls back to the company domain’s file', async () => {
    const { candidates } = await find(
      'jobs@karriere.firma.test',
      [mx('karriere.firma.test', 'mx.firma.test')],
      {
        [whole]: 'smtp.hoster.test',
      },
    );
    expect(candidates[0]).toBe('smtp.hoster.test:465 authenticated');
  });

  it('falls back to that file even if it has no MX', async () => {
    const { candidates } = await find('jobs@karriere.firma.test', [], { [whole]: 'smtp.hoster.test' });
    expect(candidates[0]).toBe('smtp.hoster.test:465 authenticated');
  });

  it('prefers its own file', async () => {
    const { candidates } = await find(
      'jobs@karriere.firma.test',
      [mx('karriere.firma.test', 'mx.firma.test')],
      {
        'https://autoconfig.karriere.firma.test/mail/config-v1.1.xml': 'smtp.karriere.test',
        [whole]: 'smtp.hoster.test',
      },
    );
    expect(candidates[0]).toBe('smtp.karriere.test:465 authenticated');
  });

  it('may have its server anywhere in the company’s domain', async () => {
    const { candidates } = await find('jobs@karriere.firma.test', [
      mx('karriere.firma.test', 'mx.firma.test'),
      a('mail.firma.test'),
    ]);
    expect(candidates).toEqual(['mail.firma.test:465 authenticated', 'mail.firma.test:587 authenticated']);
  });

  it('is unrelated to other customers’ subdomains of a dynamic DNS service', async () => {
    const { candidates } = await find('jobs@firma.dyndns.org', [
      mx('firma.dyndns.org', 'mail.other.dyndns.org'),
      a('mail.other.dyndns.org'),
      a('smtp.dyndns.org'),
    ]);
    expect(
      candidates.every((one) => one.startsWith('mail.other.dyndns.org') && one.endsWith('confirm')),
    ).toBe(true);
  });
});

it('each name is queried once', async () => {
  dns = await startDns([a('smtp.firma.test'), a('mail.firma.test')]);
  await discover(
    'jobs@firma.test',
    {
      dnsServer: dns.address,
      ispdb: false,
      fetchText: () => Promise.resolve(undefined),
      reach: reachThrough(probe, {}),
    },
    { signal: new AbortController().signal },
  );
  const asked = dns.asked.filter((question) => /^AA?A?A? (smtp|mail)\.firma\.test$/.test(question));
  expect(asked.sort()).toEqual([...new Set(asked)]);
  expect(asked).toHaveLength(4);
});
