/** Tests arbitrary DNS records and autoconfig files, because they come from strangers. */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { decode, encode, RECURSION_DESIRED, type Answer } from 'dns-packet';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { parseAutoconfig } from '../../../main/discovery/autoconfig.ts';
import { hostAddress, openDns } from '../../../main/net/index.ts';
import { discover } from '../../../main/discovery/index.ts';
import { discoverySchema, endpointSchema } from '../../../shared/model/index.ts';
import { expectPrintable } from '../../support/unprintable.ts';

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(
    '',
    '.',
    '..',
    '-',
    '\u202efoo',
    'a\r\nb',
    '\0',
    '127.0.0.1',
    '[::1]',
    'localhost',
    'x'.repeat(400),
    'v=spf1 include:\u001b[31m.test -all',
  ),
  fc.domain(),
);
const word = nasty.map((text) => text.replaceAll(/[<&]/g, ''));
const xml = fc.oneof(
  nasty,
  fc
    .record({
      host: word,
      port: word,
      socket: fc.oneof(fc.constantFrom('SSL', 'STARTTLS', 'plain'), word),
      auth: word,
      user: word,
      say: word,
      url: word,
    })
    .map(
      ({ host, port, socket, auth, user, say, url }) =>
        `<clientConfig><emailProvider><outgoingServer type="smtp"><hostname>${host}</hostname><port>${port}</port><socketType>${socket}</socketType><authentication>${auth}</authentication><username>${user}</username></outgoingServer><enable visiturl="https://x.test/${url}"><instruction>${say}</instruction></enable></emailProvider></clientConfig>`,
    ),
  fc
    .record({ user: word, say: word, url: word })
    .map(
      ({ user, say, url }) =>
        `<clientConfig><emailProvider><outgoingServer type="smtp"><hostname>smtp.firma.test</hostname><port>465</port><socketType>SSL</socketType><authentication>password-cleartext</authentication><username>${user}</username></outgoingServer><enable visiturl="https://x.test/${url}"><instruction>${say}</instruction></enable></emailProvider></clientConfig>`,
    ),
);

describe('an autoconfig file', () => {
  it('yields valid servers and displayable text, or nothing', () => {
    fc.assert(
      fc.property(xml, (text) => {
        const { servers, switchOn } = parseAutoconfig(text, 'jobs@firma.test', 'firma.test');
        for (const { endpoint, username } of servers) {
          expect(endpointSchema.safeParse(endpoint).success).toBe(true);
          expectPrintable(username);
          expect(username.length).toBeLessThanOrEqual(320);
        }
        expectPrintable(switchOn);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    [
      'entities within entities',
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><clientConfig>&b;</clientConfig>',
    ],
    [
      'a file of this computer',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><clientConfig><emailProvider>&a;</emailProvider></clientConfig>',
    ],
    ['tags without an end', '<a>'.repeat(50_000)],
    ['attributes without an end', `<clientConfig ${'a="1" '.repeat(20_000)}>`],
    ['names from every object', '<__proto__><constructor>x</constructor></__proto__><clientConfig/>'],
  ])('with %s yields nothing', (_what, text) => {
    expect(parseAutoconfig(text, 'jobs@firma.test', 'firma.test').servers).toEqual([]);
    expect(({} as { constructor?: unknown }).constructor).toBe(Object);
  });
});

describe('any DNS records and web responses', () => {
  it('lead to a result that the model describes', async () => {
    const record = fc.record({
      // The resolver has already validated host names and addresses (see dns.ts).
      mx: fc.array(fc.oneof(fc.domain(), fc.constant('.')), { maxLength: 4 }),
      srv: fc.array(fc.record({ host: fc.domain(), port: fc.integer({ min: 1, max: 65_535 }) }), {
        maxLength: 3,
      }),
      txt: fc.array(nasty, { maxLength: 4 }),
      cname: fc.option(nasty, { nil: undefined }),
      addresses: fc.array(fc.oneof(fc.ipV4(), fc.ipV6()), { maxLength: 3 }),
      body: fc.option(xml, { nil: undefined }),
      fails: fc.constantFrom('', 'mx', 'srv', 'txt', 'cname', 'addresses', 'fetch'),
    });
    await fc.assert(
      fc.asyncProperty(record, async ({ mx, srv, txt, cname, addresses, body, fails }) => {
        const answer = <Value>(name: string, value: Value) =>
          name === fails ? Promise.reject(new Error('\u202enope\u001b[31m')) : Promise.resolve(value);
        const found = await discover(
          'jobs@firma.test',
          {
            dns: {
              mx: () => answer('mx', mx),
              srv: () => answer('srv', srv),
              txt: () => answer('txt', txt),
              cname: () => answer('cname', cname),
              knowsInternet: () => Promise.resolve(true),
              lookup: () => answer('addresses', addresses.map(hostAddress)),
            },
            fetchText: () => answer('fetch', body),
          },
          { signal: new AbortController().signal },
        );
        expect(discoverySchema.safeParse(found).error?.issues).toBeUndefined();
        expectPrintable(found);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('any records of a name server', () => {
  let server: Socket;
  let answers: Answer[] = [];
  beforeAll(async () => {
    server = createSocket('udp4', (message, { port, address }) => {
      const { id, questions = [] } = decode(message);
      server.send(
        encode({ type: 'response', id, flags: RECURSION_DESIRED, questions, answers }),
        port,
        address,
      );
    });
    server.bind(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => server.close());

  it('yield only valid names; TXT records are passed on as text', async () => {
    const label = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 12 })
      .map((text) => text.replaceAll('.', '-'));
    const name = fc.oneof(
      fc.domain(),
      fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => labels.join('.')),
      label.map((first) => `${first}.firma.test`),
      fc.constantFrom('.', '127.0.0.1', 'localhost', '_x.firma.test', 'a..b.test'),
    );
    const number = fc.nat(65_535);
    const at = { name: 'firma.test', ttl: 1 } as const;
    const record = fc.oneof<fc.Arbitrary<Answer>[]>(
      fc
        .tuple(name, number)
        .map(([exchange, preference]) => ({ ...at, type: 'MX', data: { exchange, preference } })),
      fc.tuple(name, number, number).map(([target, port, weight]) => ({
        ...at,
        type: 'SRV',
        data: { target, port, weight, priority: 1 },
      })),
      name.map((data) => ({ ...at, type: 'CNAME', data })),
      fc.uint8Array({ maxLength: 200 }).map((data) => ({ ...at, type: 'TXT', data: Buffer.from(data) })),
    );
    const { signal } = new AbortController();
    const dns = openDns(`127.0.0.1:${server.address().port}`, signal);
    const host = endpointSchema.shape.host;
    const seen = { names: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 6 }), async (records) => {
        answers = records;
        const asked = await Promise.allSettled([
          dns.mx('firma.test'),
          dns.srv('firma.test'),
          dns.txt('firma.test'),
        ]);
        // Unreadable records are failures, which discovery handles (see above).
        const [mx, srv, txt] = asked.map((one) => (one.status === 'fulfilled' ? one.value : []));
        const names = [...(mx as string[]), ...(srv as { host: string }[]).map((one) => one.host)];
        for (const one of names) expect(one === '.' || host.safeParse(one).success, one).toBe(true);
        for (const { port } of srv as { port: number }[]) expect(port).toBeGreaterThan(0);
        for (const one of txt as unknown[]) expect(one).toBeTypeOf('string');
        seen.names += names.length;
      }),
      { numRuns: 300 },
    );
    expect(seen.names).toBeGreaterThan(10);
  });
});
