/** Tests name servers that answer only some queries, as old load balancers and the name servers of dead domains do. */
import { afterEach, describe, expect, it } from 'vitest';

import { addressesIn } from '../../../main/net/hosts-file.ts';
import { openDns } from '../../../main/net/index.ts';
import { startDns, type TestDns } from '../../support/dns.ts';

let dns: TestDns | undefined;
const stop = new AbortController();
afterEach(() => {
  dns?.close();
  dns = undefined;
});

async function lookingAt(silent: (question: string) => boolean) {
  dns = await startDns(
    [
      { type: 'A', name: 'mail.firma.test', data: '192.0.2.1' },
      { type: 'AAAA', name: 'mail.firma.test', data: '2001:db8::1' },
      { type: 'MX', name: 'firma.test', data: { preference: 10, exchange: 'localhost' } },
    ],
    { silent },
  );
  return openDns(dns.address, stop.signal);
}

describe('the addresses of a host', () => {
  it.each([
    ['AAAA', '192.0.2.1'],
    ['A', '2001:db8::1'],
  ])('are those that exist if %s is not answered', async (kind, address) => {
    const { lookup } = await lookingAt(
      (question) => question.startsWith(`${kind} `) || question.endsWith('silent.test'),
    );
    const asking = lookup('mail.firma.test');
    const first = await Promise.race([asking, lookup('nobody.silent.test').catch(() => 'given up')]);
    expect(first).toEqual([{ address, family: kind === 'A' ? 6 : 4 }]);
  });

  it('are of both families if both are answered', async () => {
    const { lookup } = await lookingAt(() => false);
    const found = await lookup('mail.firma.test');
    expect(found.map(({ address }) => address).sort()).toEqual(['192.0.2.1', '2001:db8::1']);
  });

  it('are known to be none if one family gets NXDOMAIN', async () => {
    const { lookup } = await lookingAt((question) => question.startsWith('AAAA '));
    expect(await lookup('smtp.firma.test')).toEqual([]);
  });

  it('are soon reported as unknown if one family has none and the other is not answered', async () => {
    const { lookup } = await lookingAt(
      (question) => question.startsWith('AAAA ') || question.endsWith('silent.test'),
    );
    const asking = lookup('firma.test').catch((error: unknown) => (error as Error).name);
    expect(await Promise.race([asking, lookup('nobody.silent.test').catch(() => 'given up')])).toBe(
      'TimeoutError',
    );
  });

  it('are unknown, and not none, if no server answers', async () => {
    const { lookup } = await lookingAt(() => true);
    await expect(lookup('mail.firma.test')).rejects.toMatchObject({ code: 'ETIMEOUT' });
  });
});

describe('one dead domain', () => {
  it('delays no other name, and fails in time', async () => {
    dns = await startDns([{ type: 'A', name: 'mail.firma.test', data: '192.0.2.1' }], {
      silent: (question) => question.endsWith('.dead.test'),
    });
    const search = new AbortController();
    const { lookup } = openDns(dns.address, search.signal);
    const dead = Array.from({ length: 20 }, (_, index) => lookup(`mx${index}.dead.test`));
    const first = await Promise.race([lookup('mail.firma.test'), ...dead]);
    expect(first).toMatchObject([{ address: '192.0.2.1' }]);
    search.abort();
    const ended = await Promise.allSettled(dead);
    expect(new Set(ended.map((one) => (one as { reason: { code: string } }).reason.code))).toEqual(
      new Set(['ECANCELLED']),
    );
  });
});

it('an MX record for localhost is not treated as no MX record', async () => {
  const found = await lookingAt(() => false);
  expect(await found.mx('firma.test')).toEqual(['localhost']);
});

describe('a hosts file', () => {
  const text =
    '127.0.0.1 localhost\r\n192.0.2.7\tMail.firma.test mail # mail.other.test\n\n# 192.0.2.8 x.test\nmail.firma.test\n2001:db8::7 mail.firma.test';

  it('has the IPv4 and IPv6 addresses of a name', () => {
    expect(addressesIn(text, 'mail.firma.test').map(({ address }) => address)).toEqual([
      '192.0.2.7',
      '2001:db8::7',
    ]);
  });

  it.each(['mail.other.test', 'x.test', 'firma.test', ''])('has no entry for %j', (host) => {
    expect(addressesIn(text, host)).toEqual([]);
  });
});

describe('a name server that answers nothing', () => {
  it('is not queried again after a query timed out', async () => {
    const asking = await lookingAt(() => true);
    const gone = (question: Promise<unknown>) =>
      question.then(
        () => 'answered',
        (error: unknown) => (error as { code?: string }).code,
      );
    // Parallel queries do not wait for one timeout after another.
    expect(await Promise.all([gone(asking.mx('firma.test')), gone(asking.txt('firma.test'))])).toEqual([
      'ETIMEOUT',
      'ETIMEOUT',
    ]);
    const before = dns?.asked.length;
    expect(await gone(asking.lookup('mail.firma.test'))).toBe('ETIMEOUT');
    expect(dns?.asked.length).toBe(before);
  });

  it('is queried again if it has answered anything', async () => {
    const asking = await lookingAt((question) => question.startsWith('MX '));
    await asking.lookup('mail.firma.test');
    await asking.mx('firma.test').catch(() => undefined);
    expect(await asking.lookup('smtp.firma.test')).toEqual([]);
  });
});
