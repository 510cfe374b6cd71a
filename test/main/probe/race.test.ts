import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';

import { interleave } from '../../../main/probe/connect.ts';
import type { HostAddress } from '../../../main/net/index.ts';
import { probe } from '../../../main/probe/index.ts';

let server: Server | undefined;
afterEach(() => server?.close());

const four = (address: string): HostAddress => ({ address, family: 4 });
const six = (address: string): HostAddress => ({ address, family: 6 });

async function reportFor(addresses: readonly HostAddress[]) {
  server = createServer((socket) => socket.end('554 not today\r\n')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return probe(
    { endpoint: { host: 'mail.firma.test', port, security: 'starttls' } },
    { lookup: () => Promise.resolve(addresses) },
    { signal: new AbortController().signal },
  );
}

describe('a name with several addresses', () => {
  it('is tried alternating IPv6 and IPv4, starting with the resolver’s choice (RFC 8305)', () => {
    const order = interleave([six('::1'), six('::2'), four('127.0.0.1'), four('127.0.0.2')]);
    expect(order.map(({ address }) => address)).toEqual(['::1', '127.0.0.1', '::2', '127.0.0.2']);
  });

  it('is reached over the working family, and the report says that only that one works', async () => {
    // Nothing listens on the IPv6 address; on a computer without IPv6, the address is unreachable.
    const { addresses, indicators } = await reportFor([six('::1'), four('127.0.0.1'), four('127.0.0.9')]);
    expect(addresses.map(({ outcome }) => outcome)).toEqual([
      expect.stringMatching(/refused|unreachable/) as string,
      'connected',
      // The attempt at this address starts 250 ms later, which may already have happened on a busy machine.
      expect.stringMatching(/not-tried|slower/) as string,
    ]);
    expect(indicators).toMatchObject([
      { kind: 'one-family', detail: expect.stringContaining('IPv6: ::1') as string },
    ]);
  });

  it('is refused if one address refuses, even if another turns out to be unreachable later', async () => {
    const nobody = { endpoint: { host: 'mail.firma.test', port: 9, security: 'tls' as const } };
    for (const addresses of [
      [four('127.0.0.9'), six('2001:db8::1')],
      [six('2001:db8::1'), four('127.0.0.9')],
    ]) {
      const { stages } = await probe(
        nobody,
        { lookup: () => Promise.resolve(addresses), deadlines: { connect: 20_000 } },
        { signal: new AbortController().signal },
      );
      expect(stages.at(-1)?.failure).toEqual({ kind: 'refused', errno: 'ECONNREFUSED' });
    }
  });

  it('has every outcome in the report if none works', async () => {
    const { addresses, stages } = await reportFor([six('::1'), four('127.0.0.9')]);
    expect(addresses.map(({ ip, outcome }) => [ip, /refused|unreachable/.test(outcome)])).toEqual([
      ['::1', true],
      ['127.0.0.9', true],
    ]);
    expect(stages.at(-1)).toMatchObject({ stage: 'connect', outcome: 'failed' });
  });
});
